// Whether `verify` tells what became of a quotation: the direct quotations of real articles, changed by stated operations.
//
//   node scripts/evaluate/verify.mjs [SEED] [--errors]
//
// A third of the quotations, chosen by a hash, is reported apart and never shown.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { draftQuotations } from '../../dist/compare/verify/quotations-of.js'
import { sourceTextOf, Verifier } from '../../dist/compare/verify/verifier.js'
import { extract } from '../../dist/index.js'
import { OPERATIONS } from './verify-operations.mjs'

const CORPORA = '../shared/corpora'
const [seed = '2026'] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const shows = process.argv.includes('--errors')
if (!existsSync(CORPORA)) {
  console.log('skipped: ../shared is not there')
  process.exit(0)
}

/** Share of the quotations that each operation is tried on. */
const SHARE = 0.2

const hash = (text) => createHash('sha256').update(text).digest().readUInt32BE(0)

/** A source of numbers from 0 to 1 for each quotation and operation: the same in every run. */
function randomOf(text) {
  let state = hash(`${seed}${text}`)
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

async function documents() {
  const lines = readFileSync(`${CORPORA}/polnear/train.jsonl`, 'utf8').split('\n').filter(Boolean)
  const given = lines.map((line) => JSON.parse(line)).map(({ id, text }) => [id, text])
  const folder = `${CORPORA}/labelled/text`
  for (const name of readdirSync(folder)) given.push([name, readFileSync(`${folder}/${name}`, 'utf8')])
  const read = []
  for (const [path, text] of given) read.push(await extract(text, { path, withText: true }))
  return read
}

const sources = await documents()
const quotations = sources.flatMap((source) =>
  draftQuotations(source)
    .filter(({ text, speaker }) => text.split(/\s+/).length >= 8 && speaker?.kind === 'person')
    .map((quotation) => ({ quotation, source })),
)
const words = quotations.flatMap(({ quotation }) => quotation.text.match(/\p{Ll}{6,}/gu) ?? [])
const names = [...new Set(quotations.map(({ quotation }) => quotation.speaker.name))].filter((name) =>
  name.includes(' '),
)

const cases = []
for (const { quotation, source } of quotations) {
  for (const [name, { expected, make }] of Object.entries(OPERATIONS)) {
    const random = randomOf(`${name}${quotation.path}${quotation.start}`)
    if (random() > SHARE) continue
    const changed = make({ quotation, source, random, words, names, quotations })
    const isSame = changed?.text === quotation.text && expected[0] !== 'verbatim' && !changed.speaker
    if (changed && !isSame)
      cases.push({ name, expected, original: quotation, draft: { ...quotation, path: 'draft', ...changed } })
  }
}

const start = process.cpuUsage()
const verifier = new Verifier(cases.map(({ draft }) => draft))
for (const source of sources) verifier.take(verifier.compare(sourceTextOf(source)))
const results = verifier.result()
const { user } = process.cpuUsage(start)

const GOOD = new Set(['verbatim', 'typography', 'trimmed'])
const tally = new Map()
const count = (key, right) => {
  const row = tally.get(key) ?? [0, 0]
  tally.set(key, [row[0] + (right ? 1 : 0), row[1] + 1])
}
const worst = { read: [0, 0], unread: [0, 0] }
for (const [i, { name, expected, original, draft }] of cases.entries()) {
  const { status, source } = results[i]
  const part = hash(`${original.path}${original.start}`) % 3 === 0 ? 'unread' : 'read'
  const right = expected.includes(status)
  count(`${part} ${name}`, right)
  count(`${part} all`, right)
  const isFaithful = expected.some((one) => GOOD.has(one))
  if (!isFaithful && GOOD.has(status)) {
    worst[part][0]++
    if (shows && part === 'read') console.log('FAITHFUL:')
  }
  if (expected.includes('verbatim') && ['altered', 'not-found'].includes(status)) worst[part][1]++
  if (shows && part === 'read' && !right) {
    console.log(
      `\n${name}: ${status}, wanted ${expected}\n  ${original.text}\n  ${draft.text}\n  ${source?.text ?? ''} ${source?.risks ?? ''}`,
    )
  }
}
for (const part of ['read', 'unread']) {
  for (const name of [...Object.keys(OPERATIONS), 'all']) {
    const [right, all] = tally.get(`${part} ${name}`) ?? [0, 0]
    console.log(`${part.padEnd(7)} ${name.padEnd(22)} ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`)
  }
  console.log(
    `${part}: called faithful though it is not ${worst[part][0]}; verbatim called altered or not found ${worst[part][1]}`,
  )
}
console.log(`${cases.length} quotations against ${sources.length} sources: ${(user / 1e6).toFixed(1)} s`)
