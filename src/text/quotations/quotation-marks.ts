import { isSpaceAt, isWordAt } from '../../characters.ts'
import { ELISIONS, MARKS, type MarkFamily } from '../../lexicon/marks.ts'

/** A quotation mark with its context: whether it can open, close, or both. */
export class QuotationMark {
  readonly start: number
  readonly end: number
  readonly family: MarkFamily
  readonly canOpen: boolean
  readonly canClose: boolean
  /** Whether its shape alone shows that it opens: curly, angled and corner marks. */
  readonly opensByShape: boolean
  /** Not a straight one. */
  readonly curly: boolean

  constructor(
    start: number,
    end: number,
    family: MarkFamily,
    canOpen: boolean,
    canClose: boolean,
    opens: boolean,
    curly: boolean,
  ) {
    this.start = start
    this.end = end
    this.family = family
    this.canOpen = canOpen
    this.canClose = canClose
    this.opensByShape = opens
    this.curly = curly
  }
}

const FAMILY = new Map(MARKS.flatMap((row) => [...row.opens, ...row.closes].map((mark) => [mark, row.family] as const)))
const OPENING_SHAPES = new Set(['“', '„', '‘', '‚', '«', '‹', '「', '『', '``', '‘‘'])
const CLOSING_SHAPES = new Set(['”', '’', '»', '›', '」', '』', '’’'])
const ANY_MARK = /``|''|‘‘|’’|["“”„‟＂«»‹›「」『』‘’‚‛'`]/g
const TRIPLE = "'''"
/** "''They say, 'No,''' he said": of three marks behind a word the first closes the inner words. */
const MARKS_WITH_TRIPLES = new RegExp(`(?<=[\\w.,!?…])'(?=''(?!'))|${ANY_MARK.source}`, 'g')
const OPENING_NEIGHBOUR = /[([{—–\-/:“"‘'«…*_]/

/** What stands before quoted words, and a space. */
const LEADS_IN = /[,:]/

/** What stands before the apostrophe of "since '97". */
const YEAR_BEFORE = /\b(?:in|since|of|from|to|until|till|by|before|after|the|summer|winter) $/i

/** Whether an apostrophe begins a shortened word or a decade rather than a quotation. */
function isElision(text: string, after: number): boolean {
  if (/^\d0s/.test(text.slice(after, after + 3))) return true
  if (
    /^\d\d(?!\d)/.test(text.slice(after, after + 3)) &&
    YEAR_BEFORE.test(text.slice(Math.max(0, after - 8), after - 1))
  )
    return true
  const word = /^\p{L}+/u.exec(text.slice(after, after + 8))?.[0]
  return word !== undefined && ELISIONS.has(word.toLowerCase())
}

/** What stands before the second apostrophe of "rock 'n' roll". */
const SHORTENED_AND = /^['’‘]n$/i

/** French puts a space inside the marks, so the shape decides unless a word touches the mark on the other side. */
function angleMark(text: string, start: number, shape: string, freeBefore: boolean): QuotationMark {
  const [left, right] = [isWordAt(text, start - 1), isWordAt(text, start + 1)]
  const outward = shape === '«' || shape === '‹'
  const canOpen = freeBefore && (outward ? !left : right)
  const canClose = outward ? left || /[.,!?…]/.test(text[start - 1] ?? '') : !right && start > 0
  return new QuotationMark(start, start + 1, 'angle', canOpen, canClose, outward, true)
}

function markAt(text: string, start: number, shape: string): QuotationMark | null {
  const family = FAMILY.get(shape) ?? 'double'
  const end = start + shape.length
  const curly = shape !== '"' && shape !== "'"
  const wordBefore = isWordAt(text, start - 1)
  const spaceBefore = isSpaceAt(text, start - 1)
  const spaceAfter = isSpaceAt(text, end)
  if (family === 'single' && ((wordBefore && isWordAt(text, end)) || SHORTENED_AND.test(text.slice(start - 2, start))))
    return null
  const freeBefore = spaceBefore || OPENING_NEIGHBOUR.test(text[start - 1] ?? '')
  if (family === 'angle') return angleMark(text, start, shape, freeBefore)
  // "He said, ‘ We stay.’": a mark that opens by its shape, with a space too many behind it.
  const loose = spaceAfter && spaceBefore && OPENING_SHAPES.has(shape) && LEADS_IN.test(text[start - 2] ?? '')
  const free = loose || (!spaceAfter && freeBefore)
  const canOpen = free && !(family === 'single' && (shape === '’' || isElision(text, end)))
  const canClose = !spaceBefore && !(family === 'single' && (isWordAt(text, end) || OPENING_SHAPES.has(shape)))
  if (family === 'single')
    return canOpen || canClose ? new QuotationMark(start, end, family, canOpen, canClose, canOpen, curly) : null
  const opens = OPENING_SHAPES.has(shape) || (!CLOSING_SHAPES.has(shape) && canOpen)
  return new QuotationMark(start, end, family, canOpen, canClose, opens, curly)
}

/** One sign so many times in a row is ornament, and neither opens nor closes anything. */
const LEAST_ORNAMENT = 8

/** Where a row of one sign ends that begins at a place; 0 where too few stand there to be ornament. */
function ornamentEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  let end = start + 1
  while (text.charCodeAt(end) === unit) end++
  return end - start < LEAST_ORNAMENT ? 0 : end
}

/** All quotation marks of a text between two places, in order, apostrophes left out. */
export function marksOf(text: string, start = 0, end = text.length): QuotationMark[] {
  const marks: QuotationMark[] = []
  const pattern = new RegExp(text.slice(start, end).includes(TRIPLE) ? MARKS_WITH_TRIPLES : ANY_MARK)
  pattern.lastIndex = start
  let after = 0
  for (const found of text.matchAll(pattern)) {
    if (found.index >= end) break
    if (found.index < after) continue
    after = ornamentEnd(text, found.index)
    if (after > 0) continue
    const mark = markAt(text, found.index, found[0])
    if (mark) marks.push(mark)
  }
  return marks
}
