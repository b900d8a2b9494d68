import { MEDIA } from '../../lexicon/circumstances.ts'
import { nextSubject, opensSubject } from '../../text/syntax/next-subject.ts'
import { hasFinite, is, isQuotation, startsPhrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'

/** Verbs behind which a clause stands without "that". */
const BARE: ReadonlySet<string> = new Set('say claim insist argue add allege admit confirm reveal warn'.split(' '))

/** "at first", "by then": an adverb in two words. */
const ADVERBIAL = /^(?:at (?:first|last|once)|by (?:then|now)|(?:since|until|till) (?:then|now)|so far|(?:as|for) now)$/
const SPAN = /^(?:(?:day|week|month|year|hour|minute|decade)s?|(?:mo|no)ments?)$/
const AGO = /^(?:earlier|later|before|after)$/
const OPENER =
  /^(?:in|on|at|by|during|after|before|since|until|till|despite|without|under|within|throughout|following|for|from|with|outside|inside|near|over|amid)$/

/**
 * Where behind a circumstance, with no comma, a clause begins: "said for years | nobody had cared", "said in a statement |
 * the road was shut"; -1 where none does.
 */
export function behindCircumstance(tokens: readonly Token[], from: number, lemma: string): number {
  if (!BARE.has(lemma)) return -1
  const led = /^(?:even|only|just|shortly|soon|long|immediately)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  const opener = tokens[led]?.lower ?? ''
  if (ADVERBIAL.test(`${opener} ${tokens[led + 1]?.lower ?? ''}`)) return clauseAt(tokens, led + 2)
  if (SPAN.test(tokens[led + 1]?.lower ?? '') && AGO.test(tokens[led + 2]?.lower ?? ''))
    return startsPhrase(tokens, led) ? clauseAt(tokens, led + 3) : -1
  if (!OPENER.test(opener) || tagsAt(tokens, led) & t.NAME || isQuotation(tokens, led + 1)) return -1
  const next = nextSubject(tokens, led + 1)
  return next > 0 ? next : behindComma(tokens, led, lemma)
}

/** Prepositions that tell upon what something was said. */
const WHEREUPON = /^(?:on|upon|after|before)$/

/** How far behind a cue the comma that closes a circumstance may stand, in tokens. */
const COMMA_REACH = 16

/** "said in a statement, | the loss was small", "said with the rivers so full, | it would flood": -1 where no clause opens there. */
function behindComma(tokens: readonly Token[], from: number, lemma: string): number {
  // "insisted on paying the bill, the clerk": what was said; not "said on hearing of the bill, she".
  const suffers = is(tokens, from + 1, 'being')
  const acts = suffers || (tagsAt(tokens, from + 1) & t.GERUND) !== 0
  if (acts && !(lemma === 'say' && WHEREUPON.test(tokens[from]?.lower ?? ''))) return -1
  for (let i = from + (suffers ? 3 : acts ? 2 : 1); i < tokens.length && i < from + COMMA_REACH; i++) {
    if (is(tokens, i, ',')) return opensSubject(tokens, i + 1) ? i + 1 : -1
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i) || tagsAt(tokens, i) & t.WH || is(tokens, i, 'that'))
      return -1
  }
  return -1
}

const clauseAt = (tokens: readonly Token[], i: number): number => (opensSubject(tokens, i) ? i : -1)

/** Nouns of what people speak in and at, by the preposition before them. */
const OCCASIONS: ReadonlySet<string> = new Set(
  MEDIA.flatMap(({ prepositions, nouns }) =>
    prepositions.split(' ').flatMap((preposition) => nouns.split(/\s+/).map((noun) => `${preposition} ${noun}`)),
  ),
)

/** "on Tuesday", "in a statement", "at a hearing in Leeds": when and where it was said, which is no part of the words. */
export function tellsOccasion(tokens: readonly Token[], from: number, clause: number): boolean {
  const opener = tokens[from]?.lower ?? ''
  // "said at the time it was safe": not "at the time of the fire".
  if (opener === 'at' && is(tokens, from + 1, 'the') && is(tokens, from + 2, 'time') && clause === from + 3) return true
  for (let i = from + 1; i < clause; i++) {
    const token = tokens[i]
    if (!token || tagsAt(tokens, i) & t.GENITIVE) return false
    if (
      token.tags & t.TIME &&
      /^(?:on|in|at|late|early)$/.test(opener) &&
      (token.case !== LOWER || /^(?:last|this)$/.test(tokens[i - 1]?.lower ?? ''))
    )
      return true
    // "said in the event of a strike, the army would help": a condition.
    if (OCCASIONS.has(`${opener} ${token.lower}`)) return !(token.lower === 'event' && is(tokens, i + 1, 'of'))
  }
  return false
}
