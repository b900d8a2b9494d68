import { is, isNominal, isQuotation, Phrase, phraseEnd, tagsAt } from '../text/syntax/noun-phrase.ts'
import * as t from '../text/tags.ts'
import { ALL_CAPS, type AnnotatedBlock, PUNCTUATION, type Token, WORD } from '../text/tokens.ts'

const LONGEST_LABEL = 6
const DASH = /^(?:[—–―-]|--+)$/

/** The speaker of a transcript's turn: "RUIZ: We are ready." or "Ana Ruiz: “We are ready.”"; null where there is none. */
export function labelOf(tokens: readonly Token[]): Phrase | null {
  if (/^[qa]$/.test(tokens[0]?.lower ?? '') && is(tokens, 1, ':') && tokens.length > 2) return new Phrase(0, 0)
  for (let i = 0; i < Math.min(tokens.length, LONGEST_LABEL + 1); i++) {
    if (is(tokens, i, ':')) return i > 0 && i + 1 < tokens.length ? new Phrase(0, i - 1) : null
    const token = tokens[i]
    const inside = token?.kind === WORD && token.tags & (t.NAME | t.GENITIVE)
    if (!inside && !/^[.,'’-]$/.test(token?.text ?? '') && !is(tokens, i, 'of') && !is(tokens, i, 'the')) return null
  }
  return null
}

/** Whether a label is in capitals, as transcripts have it: then no quotation marks are needed. */
const isCapitals = (tokens: readonly Token[], label: Phrase): boolean =>
  tokens.slice(label.first, label.last + 1).every((token) => token.kind === PUNCTUATION || token.case === ALL_CAPS)

/** The signature that begins with a dash at `at`: "— Lena Fox, teacher"; null where something else follows. */
export function signatureAt(tokens: readonly Token[], at: number): Phrase | null {
  if (!DASH.test(tokens[at]?.text ?? '')) return null
  const first = at + 1
  if (!(tagsAt(tokens, first) & t.NAME) && !isNominal(tokens, first)) return null
  const last = phraseEnd(tokens, first)
  if (last < first || !tokens.slice(first, last + 1).some((token) => token.tags & t.NAME)) return null
  const next = tokens[last + 1]
  const closed = !next || isQuotation(tokens, last + 1) || /^[.,(]$/.test(next.text)
  return closed ? new Phrase(first, last) : null
}

/** Turns that make a transcript of a page, in capitals and otherwise: a single one may be a dateline or a headline. */
const FEWEST_IN_CAPITALS = 2
const FEWEST_TURNS = 4

/** Whether speakers stand before their turns in a document. */
export function isTranscript(blocks: readonly AnnotatedBlock[]): boolean {
  let [turns, capitals, questions] = [0, 0, 0]
  for (const { sentences } of blocks) {
    const tokens = sentences[0]?.tokens ?? []
    const label = labelOf(tokens)
    if (!label) continue
    turns++
    if (sentences.at(-1)?.tokens.at(-1)?.text === '?') questions++
    if (isCapitals(tokens, label)) capitals++
  }
  return capitals >= FEWEST_IN_CAPITALS || turns >= (questions > 0 ? FEWEST_IN_CAPITALS : FEWEST_TURNS)
}
