import { isSpaceAt } from '../../characters.ts'
import { BEHIND_FORGOTTEN_MARK } from '../../lexicon/marks.ts'
import type { Span } from '../../types.ts'
import { Quotation } from '../tokens.ts'
import { opensInVerb } from './opening-verb.ts'
import { marksOf, type QuotationMark } from './quotation-marks.ts'
import { noStatementRule } from './uses.ts'

/**
 * How many marks after a single quotation mark are searched for its closing mark; if none is found, it is an
 * apostrophe.
 */
const SINGLE_REACH = 24

/** What surely ends quoted words: a mark after punctuation. */
const CLOSING_PUNCTUATION = /[.,?!…]/

const isInchMark = (text: string, mark: QuotationMark): boolean =>
  text[mark.start] === '"' && /\d/.test(text[mark.start - 1] ?? '') && !mark.canOpen

/**
 * Index of the closing mark for a single quotation mark: preferably one after punctuation, else the first that is not
 * a plural's apostrophe.
 */
function singleCloser(text: string, marks: readonly QuotationMark[], from: number): number {
  let fallback = -1
  const last = Math.min(marks.length, from + SINGLE_REACH)
  for (let i = from + 1; i < last; i++) {
    const mark = marks[i]
    if (mark?.family !== 'single') continue
    if (mark.canOpen) break
    if (!mark.canClose) continue
    const before = text[mark.start - 1] ?? ''
    if (/[.,?!…;”"]/.test(before)) return i
    if (fallback < 0 || text[(marks[fallback]?.start ?? 0) - 1] === 's') fallback = i
    // “‘A step backwards’, the workers’ union said”: no word that is owned follows.
    if (before !== 's' || isSureCloser(text, mark)) return i
  }
  return fallback
}

/** Whether a mark of the same family that stands like an opening one within a quotation opens a nested one. */
function isNested(marks: readonly QuotationMark[], at: number, outer: QuotationMark): boolean {
  const [next, afterNext] = [marks[at + 1], marks[at + 2]]
  if (marks[at]?.curly && !outer.curly && next?.curly && next.canClose) return true
  return next?.canClose === true && afterNext?.canClose === true && !(afterNext.canOpen && !next.canOpen)
}

/**
 * Index of the closing mark for a double, angle or corner mark; -1 if it is missing; `restart` if another quotation
 * opens before it.
 */
function closer(text: string, marks: readonly QuotationMark[], from: number): { at: number; restart: boolean } {
  const outer = marks[from]
  if (!outer) return { at: -1, restart: false }
  const { family } = outer
  let depth = 0
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark || mark.family !== family) continue
    const opening = mark.canOpen && (mark.opensByShape || !mark.canClose)
    if (opening && !mark.canClose) {
      if (mark.start === marks[i - 1]?.end) continue
      if (!isNested(marks, i, outer)) return { at: i, restart: true }
      depth++
    } else if (depth > 0) depth--
    else if (isInchMark(text, mark) && marks[i + 1]?.canClose && !marks[i + 1]?.canOpen) depth = 0
    else return { at: i, restart: false }
  }
  return { at: -1, restart: false }
}

/**
 * Index of a single mark that closes a double one by mistake ("“We left,' she said"): the first behind punctuation for
 * which no single mark opened; -1 where there is none before `end`.
 */
function mistakenCloser(text: string, marks: readonly QuotationMark[], from: number, end: number): number {
  let depth = 0
  for (let i = from + 1; i < end; i++) {
    const mark = marks[i]
    if (mark?.family !== 'single') continue
    if (mark.canOpen) depth++
    else if (!mark.canClose || !CLOSING_PUNCTUATION.test(text[mark.start - 1] ?? '')) continue
    else if (depth === 0) return i
    else depth--
  }
  return -1
}

/** Where a quotation ends: the index of its closing mark, -1 if it is missing; `restart` if another opens before it. */
function closing(text: string, marks: readonly QuotationMark[], from: number): { at: number; restart: boolean } {
  if (marks[from]?.family === 'single') return { at: singleCloser(text, marks, from), restart: false }
  const found = closer(text, marks, from)
  if (marks[from]?.family !== 'double' || (found.at >= 0 && !found.restart)) return found
  const mistaken = mistakenCloser(text, marks, from, found.restart ? found.at : marks.length)
  return mistaken < 0 ? found : { at: mistaken, restart: false }
}

/** Whether a mark opens a quotation when none is open. */
function opens(text: string, marks: readonly QuotationMark[], at: number, blockEnd: number): boolean {
  const mark = marks[at]
  if (!mark || mark.end >= blockEnd) return false
  if (mark.canOpen && !(mark.family === 'angle' && isBullet(text, marks, at))) return true
  if (mark.family === 'single' || isInchMark(text, mark)) return false
  const next = marks[at + 1]
  return next?.family === mark.family && next.canClose && !next.canOpen
}

function isBullet(text: string, marks: readonly QuotationMark[], at: number): boolean {
  const start = marks[at]?.start ?? 0
  const lineStart = start === 0 || text[start - 1] === '\n'
  return lineStart && !marks.slice(at + 1, at + 50).some((mark) => mark.family === 'angle' && mark.canClose)
}

function trimmedStart(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpaceAt(text, at)) at++
  return at
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpaceAt(text, at - 1)) at--
  return at
}

/** Whether no single mark behind this one opens a quotation: what follows are apostrophes, and a closing mark perhaps. */
const isLastOpener = (marks: readonly QuotationMark[], at: number): boolean =>
  !marks.slice(at + 1).some((mark) => mark.family === 'single' && mark.canOpen)

/** Whether what a mark opens may be a paragraph of speech and no word or two within a sentence. */
const beginsSpeech = (text: string, { start, end }: QuotationMark): boolean =>
  /[\p{Lu}\d]/u.test(text[end] ?? '') && !/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start))

/** Whether a single mark closes: only behind an "s" within a sentence it may be an apostrophe. */
function isSureCloser(text: string, mark: QuotationMark | undefined): boolean {
  if (!mark) return false
  return text[mark.start - 1] !== 's' || !/^ [\p{L}\p{N}]/u.test(text.slice(mark.end, mark.end + 2))
}

/**
 * The outermost quotations of a block. A missing closing mark extends a quotation to the end of the block at most.
 *
 * @param goesOnBelow whether the next block begins with a single mark: then one that opens here may lack its closing
 *   mark, as quotations of several paragraphs do
 */
export function quotationsOf(
  text: string,
  block: Span,
  marks: readonly QuotationMark[],
  open: Quotation | null,
  goesOnBelow = false,
): Quotation[] {
  const tail = open === null ? null : tailOf(text, block, marks, open)
  const found: Quotation[] = tail === null ? [] : [tail]
  let carried = open
  for (let i = found.length; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark || !opens(text, marks, i, block.end)) continue
    const { at, restart } = closing(text, marks, i)
    const until = restart ? (marks[at]?.start ?? block.end) : block.end
    const forgotten = at < 0 || restart ? forgottenEnd(text, mark, until) : -1
    if (forgotten >= 0) {
      found.push(quotationUpTo(text, mark, forgotten))
      if (!restart) break
      i = at - 1
      continue
    }
    const goesOn = goesOnBelow && mark.family === 'single' && isLastOpener(marks, i) && beginsSpeech(text, mark)
    const close = goesOn && !isSureCloser(text, marks[at]) ? undefined : marks[at]
    if (mark.family === 'single' && !close && !goesOn) continue
    const end = close ? (restart ? trimmedEnd(text, mark.end, close.start) : close.end) : block.end
    const innerEnd = close && !restart ? trimmedEnd(text, mark.end, close.start) : end
    const innerStart = trimmedStart(text, mark.end, innerEnd)
    if (innerEnd <= innerStart) continue
    const continues = found.length === 0 && mark.start === block.start ? carried : null
    // “He said, ‘We stay,’”: the mark of the inner words stands behind the comma.
    const punctuated = /[,.?!…]['’"”]?$/.test(text.slice(innerEnd - 2, innerEnd))
    const use = noStatementRule(text, mark.start, text.slice(innerStart, innerEnd))
    const small = /\p{Ll}/u.test(text[innerStart] ?? '')
    const closed = close !== undefined && !restart
    const verbal = small && opensInVerb(text, innerStart, innerEnd)
    found.push(new Quotation(mark.start, end, innerStart, innerEnd, closed, continues, punctuated, use, small, verbal))
    carried = null
    i = close ? (restart ? at - 1 : at) : marks.length
  }
  return found
}

/** Where quoted words end that lack their closing mark, and behind which an attribution stands ("“We left, she said."); else -1. */
function forgottenEnd(text: string, { family, end }: QuotationMark, until: number): number {
  const found = family === 'double' ? BEHIND_FORGOTTEN_MARK.exec(text.slice(end, until)) : null
  return found ? end + found.index + 1 : -1
}

/** The quotation of a mark up to a place where no mark stands. */
function quotationUpTo(text: string, { start, end }: QuotationMark, to: number): Quotation {
  const inner = trimmedStart(text, end, to)
  return new Quotation(start, to, inner, to, true, null, true)
}

/** Words in small letters that no line with a name and an office has, and hardly a sentence goes without. */
const SENTENCE_WORDS = 4

const countLowerWords = (text: string): number => text.match(/(?<![\p{L}’'])\p{Ll}{2,}/gu)?.length ?? 0

/**
 * The rest of a quotation that the paragraph before left open, where the first mark of this one closes and nothing has
 * opened: “We are sorry. ¶ It was wrong.” Other writers open each paragraph anew.
 */
function tailOf(text: string, block: Span, marks: readonly QuotationMark[], open: Quotation): Quotation | null {
  const [first, second] = marks
  if (first?.family !== 'double' || first.canOpen || !first.canClose || isInchMark(text, first)) return null
  // Straight marks tell openers from closers by what is around them only: two of them may enclose something here.
  if (!first.curly && second?.family === 'double' && !second.canOpen) return null
  if (!CLOSING_PUNCTUATION.test(text[first.start - 1] ?? '')) return null
  // “We lost.¶Ada Fox, editor.”: a pull quote with its speaker's name within the marks.
  if (!text.slice(open.end, block.start).includes('\n\n')) return null
  if (countLowerWords(text.slice(block.start, first.start)) < SENTENCE_WORDS) return null
  return new Quotation(block.start, first.end, block.start, first.start, true, open, true)
}

/** Whether a block begins with a single mark that opens a quotation. */
export const opensSingle = (block: Span, [first]: readonly QuotationMark[]): boolean =>
  first !== undefined && first.family === 'single' && first.canOpen && first.start === block.start

/** The marks of a text, block by block. */
export function marksByBlock(text: string, blocks: readonly Span[]): QuotationMark[][] {
  // The blocks may be a small part of a long text.
  const marks = marksOf(text, blocks[0]?.start, blocks.at(-1)?.end)
  let next = 0
  return blocks.map((block) => {
    const own: QuotationMark[] = []
    while ((marks[next]?.start ?? Infinity) < block.start) next++
    for (let mark = marks[next]; mark && mark.start < block.end; mark = marks[++next]) own.push(mark)
    return own
  })
}
