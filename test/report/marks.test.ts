import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { clean, extract } from '../../src/index.ts'
import { statementOf } from '../../src/report/statement.ts'
import type { Claim, Span } from '../../src/types.ts'
import { words } from '../support/words.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url))
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|html|md)$/.test(path))
    .map((path) => folder + path)

const FIXTURES = filesIn(pathOf('fixtures/articles'))
const PAGES = ['text', 'html']
  .map((kind) => pathOf(`../shared/corpora/labelled/${kind}`))
  .filter((path) => existsSync(path))

const OPENING = /["“”„‟«»‹›「『＂‘'‚‛`]\s*$/
const WORD = /[\p{L}\p{N}]/u

const holds = ({ start, end }: Span, inner: Span): boolean => start <= inner.start && inner.end <= end

/** What is wrong with how a claim is shown; written against the article's text alone. */
function* faults(claim: Claim, text: string, kept: readonly Span[], isMarkup: boolean): Generator<string> {
  const { spans, quotations = [], quoted, kind } = claim
  const shown = statementOf(claim, text)
  const raw = spans.map(({ start, end }) => text.slice(start, end))
  const told = words(raw.join(' '))
  if (words(claim.text).join(' ') !== told.join(' ')) yield 'the text has other words'
  if (!told.join(' ').endsWith(words(shown).join(' '))) yield 'the statement has other words'
  if (words(shown).length < told.length - 1) yield 'the statement has lost words'
  const between = (from: number, to: number): string =>
    kept.map((block) => text.slice(Math.max(from, block.start), Math.max(from, Math.min(to, block.end)))).join(' ')
  const gaps = spans.slice(1).filter(({ start }, i) => WORD.test(between(spans[i]?.end ?? 0, start)))
  const own = raw.join(' ').split(' … ').length - 1
  if (claim.text.split(' … ').length - 1 !== gaps.length + own) yield 'parts are not joined as the article has them'
  if (/[,\s]$/.test(claim.text)) yield 'the comma of the attribution is left'
  if (kind !== 'direct' && /^that (?:he|she|it|the|they)\b/i.test(shown)) yield 'begins with "that"'
  if (kind === 'indirect' && (quoted !== null || quotations.length > 0)) yield 'an indirect claim is quoted'
  if (kind === 'direct' && quoted !== claim.text) yield 'a direct claim is not quoted as a whole'
  for (const quotation of quotations) {
    if (!spans.some((span) => holds(span, quotation))) yield 'a quotation stands outside'
    const opened = OPENING.test(text.slice(Math.max(0, quotation.start - 4), quotation.start))
    if (!isMarkup && kind === 'mixed' && !opened) yield 'is shown with marks that the article does not have'
  }
  const pairs = [...shown.matchAll(/“([^”]*)”/g)].map((match) => words(match[1] ?? '').join(' '))
  const wanted = quotations.map(({ start, end }) => words(text.slice(start, end)).join(' '))
  for (const words of wanted) if (!pairs.some((pair) => pair.includes(words))) yield 'is shown without its marks'
}

async function check(file: string): Promise<void> {
  const bytes = readFileSync(file)
  const { source, claims } = await extract(bytes, { path: file, withText: true })
  const { kept } = await clean(bytes, { path: file })
  const isMarkup = source.format !== 'text'
  const found = claims.flatMap((claim) =>
    [...faults(claim, source.text ?? '', kept, isMarkup)].map((fault) => `${file}: ${claim.id}: ${fault}`),
  )
  expect(found).toEqual([])
}

test.each(FIXTURES)('%s: shown with the words, marks and joins that the article has', check)

/** So many pages apart: a part shows what breaks all; MARKS_STEP=1 takes every one (docs/evaluation.md). */
const STEP = Number(process.env.MARKS_STEP ?? 8)

test.skipIf(PAGES.length === 0)('labelled pages (../shared/corpora), the same', { timeout: 120_000 }, async () => {
  for (const file of PAGES.flatMap(filesIn).filter((_, i) => i % STEP === 0)) await check(file)
})
