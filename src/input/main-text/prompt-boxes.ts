import type { Features } from './features.ts'
import { isParagraph, isStrangePitch, speaksToNobody } from './speaks-to-readers.ts'

/** Rows by which a site asks something of its readers. */
const ASKING: ReadonlySet<string | undefined> = new Set([
  'newsletter',
  'inbox',
  'consent',
  'no-spam',
  'supported',
  'support-prompt',
  'subscription-form',
  'news-prompt',
  'letter-prompt',
  'letter-pitch',
  'appeal',
  'form-answer',
  'subscriber-benefit',
  'subscribers-only',
  'episode-teaser',
  'pitch',
  'prompt-button',
])
/** The same of buttons, which such a box ends with. */
const BUTTONS: ReadonlySet<string | undefined> = new Set(['share', 'follow-us', 'account'])

/** Whether a row of that name asks something of the reader. */
export const asksById = (id: string | undefined): boolean => ASKING.has(id)

/** Whether a line asks something of the reader. */
export const asks = (line: Features | undefined): boolean => asksById(line?.rule?.id)

const closes = (line: Features | undefined): boolean => asks(line) || BUTTONS.has(line?.rule?.id)

const LINES_BETWEEN = 2
const MOST_WORDS = 14
/** Somebody's words, more than a term: no site says so of its letter. */
const TOLD = /[“"][^”"]{25}|\b(?:said|says|told|added|asked)\b/

/** Whether a line may be what a site says of its newsletter: short, and nobody's words. */
const mayPrompt = (line: Features | undefined): boolean =>
  line !== undefined && !line.rule && !line.dateline && line.words <= MOST_WORDS && !TOLD.test(line.line)

const MOST_SOLD = 70

/** Whether a line may be what a sponsor says of itself below its label. */
const maySell = (line: Features | undefined): boolean => line?.ended === true && !line.rule && line.words <= MOST_SOLD

/** Customers speak in advertisements, above a button to learn more. */
const sells = (features: readonly Features[], i: number): boolean =>
  maySell(features[i]) && (features[i + 1]?.rule?.id === 'read-more' || !TOLD.test(features[i]?.line ?? ''))

/**
 * Marks what stands between the parts of a box in which a site asks for an address or for money: "Shipping news without
 * the jargon" between "Sign up for The Dock" and its button.
 */
export function findPrompts(features: readonly Features[], mark: (i: number) => void): void {
  findAppeals(features, mark)
  findStrangers(features, mark)
  findPolls(features, mark)
  for (let i = 0; i < features.length; i++) {
    if (features[i]?.rule?.id === 'sponsor-message' && sells(features, i + 1)) mark(i + 1)
    const isLegal = features[i]?.rule?.id === 'legal-notice'
    if (isLegal || asks(features[i])) for (let k = i - linesAbove(features, i); k < i; k++) mark(k)
    if (!asks(features[i])) continue
    let end = i + 1
    while (end <= i + LINES_BETWEEN && mayPrompt(features[end])) end++
    if (closes(features[end])) for (let k = i + 1; k < end; k++) mark(k)
  }
}

const POLL = /^(?:(?:reader|online|quick|today['’]s|our) )?polls?$/i
const POLL_ENDS = /^vote(?: now)?$|\bvoted?(?: so far)?$/i
const LINES_OF_POLL = 8

/** Marks a question to the readers and its answers, from their label to the button. */
function findPolls(features: readonly Features[], mark: (i: number) => void): void {
  for (let i = 0; i < features.length; i++) {
    if (!POLL.test(features[i]?.line ?? '')) continue
    let end = i + 1
    while (end < i + LINES_OF_POLL && !POLL_ENDS.test(features[end]?.line ?? '')) end++
    if (end === i + LINES_OF_POLL) continue
    while (POLL_ENDS.test(features[end + 1]?.line ?? '')) end++
    for (let k = i; k <= end; k++) mark(k)
  }
}

/** Marks lines that speak to the readers on a page that otherwise speaks to nobody. */
function findStrangers(features: readonly Features[], mark: (i: number) => void): void {
  const paragraphs = features.filter(({ ended, words, rule }) => !rule && isParagraph(ended, words))
  if (!speaksToNobody(paragraphs.map(({ line }) => line))) return
  features.forEach(({ rule, line, words, announced }, i) => {
    if (!rule && !announced && isStrangePitch(line, words)) mark(i)
  })
}

const LINES_OF_APPEAL = 4
/** Who asks, and who is asked. */
const WE_AND_YOU = /\b(?:[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b/

/** Marks the paragraphs between two lines of an appeal in which the site speaks of itself, too. */
function findAppeals(features: readonly Features[], mark: (i: number) => void): void {
  for (let from = 0; from < features.length; from++) {
    if (!asks(features[from])) continue
    let to = from + 1
    while (to <= from + LINES_OF_APPEAL && mayAppeal(features[to])) to++
    if (to > from + 1 && asks(features[to])) for (let i = from + 1; i < to; i++) mark(i)
  }
}

const mayAppeal = (line: Features | undefined): boolean =>
  line !== undefined && !line.rule && !line.dateline && WE_AND_YOU.test(line.line) && !TOLD.test(line.line)

const WORDS_OF_LABEL = 4
const TITLED = 0.9

/** Whether a line may be the name of a letter to subscribers: a few words with capitals, below a paragraph. */
function isLetterName(features: readonly Features[], i: number): boolean {
  const line = features[i]
  if (!line || line.rule || line.dateline || line.ended || line.colon || line.words > WORDS_OF_LABEL) return false
  return line.words > 1 && line.titled >= TITLED && features[i - 1]?.ended === true && !features[i - 1]?.rule
}

/** How many lines right above a prompt belong to it: the name of the letter, and a sentence about it. */
function linesAbove(features: readonly Features[], i: number): number {
  if (isLetterName(features, i - 1)) return 1
  return mayPrompt(features[i - 1]) && isLetterName(features, i - 2) ? 2 : 0
}
