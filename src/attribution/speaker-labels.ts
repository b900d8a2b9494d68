import { GENRES } from '../lexicon/genres.ts'
import { LABEL_ROWS } from '../lexicon/label-rows.ts'
import type { PatternRow } from '../lexicon/pattern-row.ts'
import { hasFinite, isNominal, isQuotation, Phrase, phraseEnd, tagsAt } from '../text/syntax/noun-phrase.ts'
import * as t from '../text/tags.ts'
import { firstMatch, PatternTable } from '../text/token-pattern.ts'
import { ALL_CAPS, type AnnotatedBlock, LOWER, NUMBER, PUNCTUATION, type Token, WORD } from '../text/tokens.ts'
import { maySpeak } from './frames/reduced-participle.ts'

const DASH = /^(?:[—–―-]|--+)$/

const LABELS = new PatternTable(LABEL_ROWS, {
  label: ({ kind, tags, text, lower }) =>
    (kind === WORD && (tags & (t.NAME | t.GENITIVE)) !== 0) ||
    /^[.,'’-]$/.test(text) ||
    lower === 'of' ||
    lower === 'the',
  capital: ({ kind, case: letters, text }) => (kind === WORD ? letters === ALL_CAPS : /^[.’'-]$/.test(text)),
  bracketed: ({ text }) => !/^[()]$/.test(text),
})

/** The row by which a label opens a sentence; null where none does. */
export const labelRow = (tokens: readonly Token[]): PatternRow | null => firstMatch(LABELS, tokens, 0)?.row ?? null

/** "Q&A: ‘We count bees’", "Opinion: We are late": what kind of text follows. */
const KICKER = new RegExp(
  `^(?:${GENRES}|the latest|latest|comment|transcript|watch|listen|live|breaking|updated?|feature|letters?|quiz|gallery|pictures?)$`,
)

/** Tokens before the colon of any label, brackets and all, at the most. */
const LONGEST_LED = 48

/** Whether a colon stands where a label may end: in most sentences none does, and no row need be tried. */
function holdsColon(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length && i < LONGEST_LED; i++) if (tokens[i]?.lower === ':') return true
  return false
}

/** The speaker of a transcript's turn: "RUIZ: We are ready." or "Ana Ruiz: “We are ready.”"; null where there is none. */
export function labelOf(tokens: readonly Token[]): Phrase | null {
  if (!holdsColon(tokens)) return null
  // "DEAR ABBY: My husband …": whom a letter is written to.
  if (tokens[0]?.lower === 'dear' || KICKER.test(tokens[0]?.lower ?? '')) return null
  const found = firstMatch(LABELS, tokens, 0)
  if (!found) return commonLabel(tokens)
  // Behind the label stand the colon and the first word of the turn.
  return new Phrase(0, found.end - 3)
}

/** Words of "the council’s chief planner" at the most. */
const LONGEST_COMMON = 6

/** "The mayor: “We are ready.”": who somebody is, before words in marks; not "The result: “A draw”". */
function commonLabel(tokens: readonly Token[]): Phrase | null {
  if (!(tagsAt(tokens, 0) & (t.DET | t.POSSESSIVE))) return null
  let colon = 1
  while (colon <= LONGEST_COMMON && isLabelled(tokens, colon)) colon++
  const last = tokens[colon - 1]
  const speaks = colon > 1 && last?.case === LOWER && maySpeak(last)
  return speaks && tokens[colon]?.text === ':' && isQuotation(tokens, colon + 1) ? new Phrase(0, colon - 1) : null
}

const isLabelled = (tokens: readonly Token[], i: number): boolean =>
  isNominal(tokens, i) || (tagsAt(tokens, i) & t.GENITIVE) !== 0

/** Tokens of a label at the most. */
const LONGEST = 6

const isLabelWord = (token: Token | undefined): boolean => {
  if (!token) return false
  const { kind, case: letters, text, lower } = token
  return (kind === WORD ? letters !== LOWER : kind === NUMBER) || /^[.,'’-]$/.test(text) || /^(?:of|the|s)$/.test(lower)
}

/**
 * What may be a label among others: also words that a sentence could open with, as "Will Hill: It was late." To tell
 * speakers from topics is another question.
 */
export function openingLabel(tokens: readonly Token[]): Phrase | null {
  const own = labelOf(tokens)
  if (own || tokens[0]?.lower === 'dear' || KICKER.test(tokens[0]?.lower ?? '')) return own
  let colon = 0
  while (colon < LONGEST && isLabelWord(tokens[colon])) colon++
  return colon > 0 && tokens[colon]?.text === ':' && tokens[colon + 1] ? new Phrase(0, colon - 1) : null
}

/** Whether a label is in capitals, as transcripts have it ("RUIZ", "The Hon. A. RUIZ (Norwick)"): then no quotation marks are needed. */
export function isCapitals(tokens: readonly Token[], label: Phrase): boolean {
  const whole = tokens.slice(label.first, label.last + 1)
  const bracket = whole.findIndex(({ text }) => text === '(')
  const name = (bracket < 0 ? whole : whole.slice(0, bracket)).filter(({ kind }) => kind !== PUNCTUATION)
  return name.every((token) => token.case === ALL_CAPS || /^(?:the|hon|mr|mrs|ms|dr)\.?$/.test(token.lower))
}

/** How many tokens "on Instagram", "to the Echo" may have behind a signature, up to the end of the sentence. */
const LONGEST_PLACE = 7

/** "— Lena Fox on Instagram.": where it was written, to the end. */
const isPlaceToEnd = (tokens: readonly Token[], from: number): boolean =>
  /^(?:on|via|in|to|at)$/.test(tokens[from]?.lower ?? '') &&
  tokens.length - from <= LONGEST_PLACE &&
  !hasFinite(tokens, from, tokens.length - 1)

/** The signature that begins with a dash at `at`: "— Lena Fox, teacher"; null where something else follows. */
export function signatureAt(tokens: readonly Token[], at: number): Phrase | null {
  if (!DASH.test(tokens[at]?.text ?? '')) return null
  const first = at + 1
  if (!(tagsAt(tokens, first) & t.NAME) && !isNominal(tokens, first)) return null
  const last = phraseEnd(tokens, first)
  if (last < first || !tokens.slice(first, last + 1).some((token) => token.tags & t.NAME)) return null
  const next = tokens[last + 1]
  const closed = !next || isQuotation(tokens, last + 1) || /^[.,()]$/.test(next.text)
  return closed || isPlaceToEnd(tokens, last + 1) ? new Phrase(first, last) : null
}

const FIRST_PERSON = /^(?:i|we|my|our|us|me|i[’']m|i[’']ve|we[’']re|we[’']ve)$/

/** Whether a block asks, or its writer speaks of themselves. */
export function isSpoken({ sentences }: AnnotatedBlock): boolean {
  if (sentences.at(-1)?.tokens.at(-1)?.text === '?') return true
  return sentences.some(({ tokens }) => tokens.some(({ lower }) => FIRST_PERSON.test(lower)))
}

/** "Mr IVO MARSH (Norwick) (15:14):": nothing else has brackets between a name in capitals and a colon, so one is enough. */
export const isRecorded = (tokens: readonly Token[]): boolean => labelRow(tokens)?.id === 'speaker-label-in-brackets'
