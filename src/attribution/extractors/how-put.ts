import { FRAMES_BEHIND_WORDS, NOUNS_BEHIND_WORDS } from '../../lexicon/backward-frames.ts'
import { PUTTING_VERBS } from '../../lexicon/frames.ts'
import { is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { appositionEnd } from '../../text/syntax/subject-after.ts'
import { BE } from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { LooseQuotation } from '../extractor.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import { HOW_PUT } from '../rule-ids.ts'

/** Verbs behind "what" besides those of saying: "is what Ruiz calls it". */
const NAMING = /^(?:call|term|dub|label)$/

const BEHIND_WORDS = new PatternTable(FRAMES_BEHIND_WORDS, {
  noun: ({ lower }) => NOUNS_BEHIND_WORDS.has(lower),
  modifier: ({ kind, lower }) => kind === WORD && /^[a-z-]{1,20}$/.test(lower) && !NOUNS_BEHIND_WORDS.has(lower),
})

/** "“Go home,” was the blunt reply from Ruiz": behind whole words a noun for them, and whose they are. */
export function extractReply({ reading, at, words }: LooseQuotation, state: ExtractionState): boolean {
  const { sentence } = reading
  const { tokens } = sentence
  if (!tokens[at]?.quotation?.punctuated || !(tagsAt(tokens, at + 1) & BE || is(tokens, at + 1, 'came'))) return false
  const found = firstMatch(BEHIND_WORDS, tokens, at + 1)
  const last = found ? phraseEnd(tokens, found.end) : -1
  if (!found || last < found.end) return false
  const source = phraseSpan(sentence, new Phrase(found.end, appositionEnd(tokens, last)))
  const cue = TokenSpan.of(sentence, at + 1, found.end - 1)
  state.push({ kind: 'direct', content: [words], cue, lemma: '', source, rule: HOW_PUT })
  state.open = null
  return true
}

/** "“A nightmare” is how Ana Ruiz describes it.", "“A nightmare,” as she likes to put it to friends.": the verb stands behind whoever is named. */
export function extractHowPut({ reading, at, words }: LooseQuotation, state: ExtractionState): boolean {
  const { sentence } = reading
  const { tokens } = sentence
  const first = behindJoint(tokens, at)
  if (first < 0) return false
  const last = sourceEnd(tokens, first)
  const verb = verbOfPutting(tokens, is(tokens, last + 1, ',') ? last + 2 : last + 1, tokens[first - 1]?.lower === 'as')
  if (last < first || verb < 0) return false
  const source = phraseSpan(sentence, new Phrase(first, last))
  const cue = TokenSpan.of(sentence, verb, verb)
  state.push({ kind: 'direct', content: [words], cue, lemma: wordAt(tokens[verb]).lemma, source, rule: HOW_PUT })
  state.open = null
  return true
}

/** Behind "is how", "is what" or "as", which lead from the words to whoever is named; -1 where none does. */
function behindJoint(tokens: readonly Token[], at: number): number {
  const joint = is(tokens, at + 1, ',') ? at + 2 : at + 1
  if (is(tokens, joint, 'as')) return joint + 1
  return tagsAt(tokens, joint) & BE && /^(?:how|what)$/.test(tokens[joint + 1]?.lower ?? '') ? joint + 2 : -1
}

/** Where whoever is named ends, with what stands beside the name. */
function sourceEnd(tokens: readonly Token[], first: number): number {
  const whole = phraseEnd(tokens, first)
  // "is how Ruiz sums it up", "as Ruiz likes to say": a verb that looks like a noun.
  const puts = is(tokens, whole + 1, 'it') && PUTTING_VERBS.has(wordAt(tokens[whole]).lemma)
  const likes = is(tokens, whole + 1, 'to') && HABIT.test(tokens[whole]?.lower ?? '')
  return appositionEnd(tokens, puts || likes ? whole - 1 : whole)
}

/** "puts it", "used to say", "is fond of saying": the verb from a place on; -1 for any other. Behind "as" a verb of saying ends its clause. */
function verbOfPutting(tokens: readonly Token[], from: number, isAs: boolean): number {
  let verb = from
  while (verb < from + LONGEST_HABIT && HABIT.test(tokens[verb]?.lower ?? '')) verb++
  const { lemma } = wordAt(tokens[verb])
  if (PUTTING_VERBS.has(lemma) && (!isAs || is(tokens, verb + 1, 'it'))) return verb
  if (isAs) return isSayingVerb(lemma) && verb > from && /^[.,]$/.test(tokens[verb + 1]?.text ?? '') ? verb : -1
  return NAMING.test(lemma) || isSayingVerb(lemma) ? verb : -1
}

/** What tells that somebody often says something. */
const HABIT =
  /^(?:used|likes?|liked|loves?|loved|was|is|fond|of|would|will|always|often|once|later|then|has|had|to|so)$/
/** Words of it, at the most: "was always fond of". */
const LONGEST_HABIT = 5
