import type { Features } from './features.ts'
import { isOnMatter } from './on-matter.ts'
import { isTabular } from './table-rows.ts'

/** Share of letters in links from which on a block leads elsewhere. */
const LINKED = 0.7

/** What is known of a page once its prose has been found. */
export class RecoveredLines {
  readonly features: readonly Features[]
  /** Whether each line was found to be prose of the body. */
  readonly prose: Uint8Array
  readonly cards: Uint8Array
  /** First and last line of prose. */
  readonly first: number
  readonly last: number

  constructor(features: readonly Features[], prose: Uint8Array, cards: Uint8Array, first: number, last: number) {
    this.features = features
    this.prose = prose
    this.cards = cards
    this.first = first
    this.last = last
  }

  /** Whether something says that the line is no body. */
  marked(i: number): boolean {
    const line = this.features[i]
    return !line || line.rule !== null || line.dateline || this.cards[i] !== 0 || line.hints.linkDensity > LINKED
  }

  /** Whether a row says that the article ends here or a list of others begins. */
  ends(i: number): boolean {
    const effect = this.features[i]?.rule?.effect
    return i >= this.features.length || effect === 'end' || effect === 'foot' || effect === 'list'
  }

  /** Whether a row of a table cannot be: what ends the article, a date, a byline, a share button. */
  endsTable(i: number): boolean {
    const line = this.features[i]
    return this.ends(i) || !line || line.dateline || line.rule?.effect === 'dateline' || line.rule?.id === 'share'
  }
}

/** A short line that reads on its own: a sentence, or what announces a list. */
const reads = (line: Features | undefined) => line !== undefined && (line.ended || line.colon) && line.words >= 2

/** Begins with a quotation that ends within it, as short answers do. In a line of 800 characters at most. */
const QUOTATION = /^[“"][^”"]{2,300}[,.!?…][”"]/

/** Whether the short lines after it belong to the line: the heading of a box, not a box of one line. */
const opensBox = ({ rule, words }: Features) => rule?.effect === 'list' || (rule?.effect === 'box' && words <= 5)

/**
 * Wins back the short lines between the first and the last line of prose: subheads, lists, rows of tables. What follows
 * the heading of a box stays out until prose comes again.
 */
export function winBackWithin(found: RecoveredLines, kept: Uint8Array): void {
  let inBox = false
  for (let i = found.first; i <= found.last; i++) {
    const line = found.features[i]
    if (!line) continue
    if (found.prose[i]) inBox = false
    else if (found.marked(i)) inBox = inBox || opensBox(line)
    else if (inBox && reads(line) && (line.hints.blanksBefore > 0 || QUOTATION.test(line.line))) inBox = false
    if (
      !inBox &&
      (found.prose[i] || !found.marked(i) || isOnMatter(found.features, found.prose, found.first, found.last, i))
    )
      kept[i] = 1
  }
}

/** Whether a line is set apart by an empty line, on a page that sets its prose apart so. */
function isApart({ features, first, last }: RecoveredLines, i: number): boolean {
  const isUnspaced = last > first && features[last]?.hints.blanksBefore === 0
  return isUnspaced || (features[i]?.hints.blanksBefore ?? 0) > 0
}

/** How agencies close a story: part of it. */
const CREDITS = /^\(?(?:Additional reporting|Reporting|Writing|Editing|Compiled|Reported|Written) by \p{Lu}/u

const LETTER_FIRST = /^["“‘]?\p{L}/u
/** Below it a single word is an answer. */
const isQuestion = (line: Features | undefined) => line?.line.endsWith('?') === true

/** Whether a line below the last prose is a short sentence of the article. */
function readsOn(found: RecoveredLines, i: number): boolean {
  const line = found.features[i]
  if (found.marked(i) || line?.repeats !== 1 || !isApart(found, i)) return false
  return (
    reads(line) ||
    CREDITS.test(line.line) ||
    (line.ended && LETTER_FIRST.test(line.line) && isQuestion(found.features[i - 1]))
  )
}

/** Lines between the last paragraph and a short answer that closes the article: of one row or two, or of a whole box. */
const LINES_BETWEEN = 2
const LINES_OF_BOX = 5
/** A word for saying, as articles have them. */
export const SAID = /\b(?:said|says|told|added|asked)\b/

/** Who says something in a short sentence, by the last of the names that begin it. In a line of 400 characters at most. */
const WHO_SAID = /^(?:\p{Lu}[\p{L}.'’-]+ ){0,2}(\p{Lu}[\p{L}'’-]{2,}) (?:also )?(?:said|says|told|added)\b/u

/** Whether a line says what somebody said of whom the prose above has told. */
function isSaidByKnown({ features, first, last }: RecoveredLines, line: string): boolean {
  const name = WHO_SAID.exec(line)?.[1]
  if (!name) return false
  for (let i = last; i >= first; i--) if (features[i]?.line.includes(name)) return true
  return false
}

/** Where a short quotation stands behind a row or two, or one that says whose it is behind a box or subhead; −1 for none. */
function answerBehind(found: RecoveredLines, from: number): number {
  for (let i = from; i <= from + LINES_OF_BOX && !found.ends(i) && !found.features[i]?.dateline; i++) {
    const line = found.features[i]?.line ?? ''
    if (!readsOn(found, i)) continue
    if (QUOTATION.test(line)) return i <= from + LINES_BETWEEN || SAID.test(line) ? i : -1
    if (isSaidByKnown(found, line)) return i
  }
  return -1
}

/** "Herons: Host the Miners on Friday." Tested against 400 characters at most. */
const MATCH_TO_COME = /^\p{Lu}[^:.]{2,40}: .*\.$/u

/** Whether a label heads the matches to come, with which reports of games end. */
function leadsOn(found: RecoveredLines, i: number): boolean {
  const below = found.features[i + 1]
  const isLabel = found.features[i]?.rule?.id === 'up-next'
  return isLabel && readsOn(found, i + 1) && MATCH_TO_COME.test(below?.line ?? '')
}

/** Goes on after the last prose: with short sentences, and with a list that a colon announces. */
export function winBackAfter(found: RecoveredLines, kept: Uint8Array): void {
  const { features, last } = found
  let i = last + 1
  for (; readsOn(found, i) || leadsOn(found, i); i++) if (!found.marked(i)) kept[i] = 1
  const answer = answerBehind(found, i)
  if (answer > 0) kept[answer] = 1
  if (features[i - 1]?.colon) {
    const step = features[i + 1]?.hints.blanksBefore
    for (let k = i; !found.marked(k) && (k === i || features[k]?.hints.blanksBefore === step); k++) kept[k] = 1
  }
  winBackSignature(found, kept)
  const end = tableEnd(found, last + 1)
  if (isTabular(found.features, last + 1, end)) keepUnmarked(found, kept, last + 1, end)
}

const WORDS_OF_NAME = 4
const LINES_OF_SIGNATURE = 3
const LEAST_SIGNATURES = 2

/** How many short lines stand as a group of their own below a paragraph: a name, and where the writer lives. */
function signatureBelow(found: RecoveredLines, paragraph: number): number {
  const { features } = found
  let size = 0
  for (let i = paragraph + 1; size <= LINES_OF_SIGNATURE; i++, size++) {
    const line = features[i]
    const isFirst = size === 0
    if (!line || found.marked(i) || line.hints.blanksBefore > 0 !== isFirst) break
    if (line.words === 0 || line.words > WORDS_OF_NAME || line.ended || line.colon || line.listed) break
  }
  return size < 2 || size > LINES_OF_SIGNATURE ? 0 : size
}

/** "Ana Ruiz, Port Lena", "Max and Ida Fox, Milltown": who signs, and where they live. In a line of 80 characters at most. */
const SIGNATURE = /^\p{Lu}[\p{L}.’' -]{3,40}, \p{Lu}[\p{L}.’' -]{2,30}$/u
const LONGEST_SIGNATURE = 80

/** Whether the line below a paragraph is such a signature. */
function isSignedBelow({ features }: RecoveredLines, paragraph: number): boolean {
  const line = features[paragraph + 1]
  return line !== undefined && line.length <= LONGEST_SIGNATURE && !line.ended && SIGNATURE.test(line.line)
}

const signature = (found: RecoveredLines, i: number): number => (isSignedBelow(found, i) ? 1 : signatureBelow(found, i))

/** A page of letters has a signature below each; the last one is the last letter's. */
function winBackSignature(found: RecoveredLines, kept: Uint8Array): void {
  const size = signature(found, found.last)
  if (size === 0 || found.marked(found.last + 1)) return
  let signatures = 0
  for (let i = found.first; i < found.last; i++) if (found.prose[i] && signature(found, i) > 0) signatures++
  if (signatures >= LEAST_SIGNATURES) kept.fill(1, found.last + 1, found.last + 1 + size)
}

/** Words of a line that says with a colon whose words come, and is no label of a menu. */
const LEAST_ANNOUNCED = 6

function announces(found: RecoveredLines, i: number): boolean {
  const line = found.features[i]
  return line?.colon === true && line.words >= LEAST_ANNOUNCED && line.repeats === 1 && !found.marked(i)
}

const WORDS_OF_HEADLINE = 4
const SPACED_HEADLINE = 14

/** Whether a line set apart reads like the headline under which an article begins at once. */
const isHeadline = ({ ended, colon, listed, words, hints }: Features): boolean =>
  !ended && !colon && !listed && words >= WORDS_OF_HEADLINE && words <= SPACED_HEADLINE && hints.blanksAfter > 0

const WORDS_OF_LABEL = 2

/** Whether a line is a label that the page has several times, as buttons to turn its pages are. */
const isRecurringLabel = ({ ended, colon, words, repeats }: Features): boolean =>
  !ended && !colon && words <= WORDS_OF_LABEL && repeats > 1

/** Goes back before the first prose over short sentences and tables, up to the byline, date or label above them. */
export function winBackBefore(found: RecoveredLines, kept: Uint8Array): void {
  const { features, first } = found
  if (announces(found, first - 1)) kept[first - 1] = 1
  let i = first - 1
  while (i >= 0 && first - i < 6 && !found.marked(i) && features[i]?.repeats === 1 && reads(features[i])) i--
  const above = features[i]
  if (above && (found.marked(i) || isHeadline(above) || isRecurringLabel(above))) kept.fill(1, i + 1, first)
  let top = first - 1
  while (top >= 0 && first - top < 40 && !found.marked(top)) top--
  if (top >= 0 && found.marked(top) && isTabular(found.features, top + 1, first)) kept.fill(1, top + 1, first)
}

/** Rows without figures that end a table. */
const PLAIN_ROWS = 4

/** Where the rows with figures end that stand below the last prose. */
function tableEnd(found: RecoveredLines, from: number): number {
  let end = from
  for (let i = from; !found.endsTable(i) && i - end < PLAIN_ROWS; i++) if (found.features[i]?.digits) end = i + 1
  return end
}

function keepUnmarked(found: RecoveredLines, kept: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (!found.marked(i)) kept[i] = 1
}
