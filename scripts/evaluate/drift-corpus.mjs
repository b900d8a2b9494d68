// The quotations of real articles that `drift.mjs` and test/bench/drift.mjs change.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { driftQuotationsOf } from '../../dist/compare/drift/drift-quotations.js'
import { foldedWords } from '../../dist/compare/folded-words.js'
import { extract } from '../../dist/index.js'

const CORPORA = fileURLToPath(new URL('../../../shared/corpora', import.meta.url))

export const isThere = () => existsSync(CORPORA)

export const hash = (text) => createHash('sha256').update(text).digest().readUInt32BE(0)

/** A source of numbers from 0 to 1: the same in every run. */
export function randomOf(text) {
  let state = hash(text)
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

async function* documents() {
  for (const line of readFileSync(`${CORPORA}/polnear/train.jsonl`, 'utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line)
    yield extract(text, { path: id, withText: true })
  }
  const folder = `${CORPORA}/labelled/text`
  for (const name of readdirSync(folder))
    yield extract(readFileSync(`${folder}/${name}`, 'utf8'), { path: name, withText: true })
}

/** The quotations of five words and more that a person says who is named. */
export async function originals() {
  const found = []
  for await (const document of documents()) {
    for (const quotation of driftQuotationsOf(document)) {
      const { text, speaker } = quotation
      if (speaker?.kind === 'person' && speaker.name && foldedWords(text).length >= 5) found.push(quotation)
    }
  }
  return found
}

/** What the operations take their words and names from. */
export function materialOf(quotations) {
  const words = quotations.flatMap(({ text }) => text.match(/\p{Ll}{6,}/gu) ?? [])
  const names = [...new Set(quotations.map(({ speaker }) => speaker.name))].filter((name) => name.includes(' '))
  return { words, names }
}
