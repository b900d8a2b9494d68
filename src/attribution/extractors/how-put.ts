import { FRAMES_BEHIND_WORDS, NOUNS_BEHIND_WORDS } from '../../lexicon/backward-frames.ts'
import { PUTTING_VERBS } from '../../lexicon/frames.ts'
import { is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { appositionEnd } from '../../text/syntax/subject-after.ts'
import { BE } from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { WORD } from '../../text/tokens.ts'
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

/** "“A nightmare” is how Ana Ruiz describes it.": the verb stands behind whoever is named. */
export function extractHowPut({ reading, at, words }: LooseQuotation, state: ExtractionState): boolean {
  const { sentence } = reading
  const { tokens } = sentence
  const be = is(tokens, at + 1, ',') ? at + 2 : at + 1
  if (!(tagsAt(tokens, be) & BE) || !/^(?:how|what)$/.test(tokens[be + 1]?.lower ?? '')) return false
  const first = be + 2
  // "is how Ruiz sums it up": a verb that looks like a noun.
  const whole = phraseEnd(tokens, first)
  const bare = is(tokens, whole + 1, 'it') && PUTTING_VERBS.has(wordAt(tokens[whole]).lemma) ? whole - 1 : whole
  const last = appositionEnd(tokens, bare)
  const verb = is(tokens, last + 1, ',') ? last + 2 : last + 1
  const { lemma } = wordAt(tokens[verb])
  if (last < first || !(PUTTING_VERBS.has(lemma) || NAMING.test(lemma) || isSayingVerb(lemma))) return false
  const source = phraseSpan(sentence, new Phrase(first, last))
  const cue = TokenSpan.of(sentence, verb, verb)
  state.push({ kind: 'direct', content: [words], cue, lemma, source, rule: HOW_PUT })
  state.open = null
  return true
}
