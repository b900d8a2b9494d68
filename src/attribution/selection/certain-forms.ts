import {
  isSpeechVerb,
  JUDGING_ALOUD,
  SAYING_ADJECTIVES,
  SENDING_VERBS,
  SPEECH_NOUNS,
  STEPPING_UP_VERBS,
} from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { FACTS_GIVEN } from '../../lexicon/things-said.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isNominal, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isInWriting } from '../../text/syntax/written-there.ts'
import { TAGS } from '../../text/tagger/tagset.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { lacksSubject } from '../content/relative-end.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { issuerOf } from '../frames/issued.ts'
import { isHearer } from '../frames/participle-subject.ts'
import { leadsToSaying } from '../frames/theme.ts'
import { isToSay } from '../frames/to-say.ts'
import { opensInfinitive } from '../non-statements/other-cues.ts'
import { contentShape } from '../phrases/content-shape.ts'

/** Verbs that say what something is, or what is wanted, in somebody's words. */
const CALLING: ReadonlySet<string> = new Set(
  'call brand label describe deem term denounce decry dismiss slam liken compare'.split(' '),
)

const isPlainWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === WORD && !(tagsAt(tokens, i) & (t.CLOSED | t.VERB | t.PREP))

/** Verbs behind which it stands what something is held to be: "branded the tax unfair", "termed it a fraud". */
const JUDGING: ReadonlySet<string> = new Set('brand label term deem'.split(' '))

const isAdjective = (tokens: readonly Token[], i: number): boolean => TAGS[syntaxOf(tokens).tags[i] ?? 0] === 'JJ'

/** "her team, which she called “a family”", "after what he called “a low blow”", "what they describe as a “low” blow". */
function callsWhat(tokens: readonly Token[], frame: Frame, first: number): boolean {
  const { source } = frame
  const opens = (source?.first ?? 0) - 1
  // "a plan that campaigners have branded “a joke”"
  const relative = is(tokens, opens, 'that') && isNominal(tokens, opens - 1)
  // "a bill she has branded “cruel”": the verb lacks its object, which stands before her.
  const contact = isNominal(tokens, opens) && !(tagsAt(tokens, opens) & t.TIME) && tokens[first]?.quotation?.small
  if (contact && frame.cueLast < first && hasFinite(tokens, 0, opens)) return true
  const as = is(tokens, first, 'as') ? first + 1 : first
  if (is(tokens, opens, 'which') || relative) return isQuotation(tokens, as)
  if (!is(tokens, opens, 'what')) return false
  return isQuotation(tokens, as) || ((tagsAt(tokens, as) & t.DET) !== 0 && isQuotation(tokens, as + 1))
}

/** "ridiculed the idea as “pie in the sky”", "hailed it as a “great” day": what somebody judged it to be, in their words. */
function isAsInMarks(tokens: readonly Token[], as: number): boolean {
  if (!is(tokens, as, 'as')) return false
  const words = tagsAt(tokens, as + 1) & t.DET ? as + 2 : as + 1
  return tokens[words]?.quotation?.small === true
}

/** "branded the attack “cowardly”", "wants “real talks”": a verb and the words. */
export function callsInMarks(tokens: readonly Token[], frame: Frame): boolean {
  const { lemma, source, content, head } = frame
  const first = content[0]?.first ?? head + 1
  const calls = CALLING.has(lemma) || (lemma === 'dub' && tokens[first]?.quotation?.small === true)
  if (calls && callsWhat(tokens, frame, first)) return true
  if (isQuotation(tokens, first)) return lemma === 'want' || lemma === 'demand'
  const end = phraseEnd(tokens, first) + 1
  if (!CALLING.has(lemma)) return reportingGroup(lemma) === 'judge' && isAsInMarks(tokens, end)
  if (source && JUDGING.has(lemma) && (isAdjective(tokens, end - 1) || tagsAt(tokens, end) & t.DET)) return true
  // "termed the whole plan absurd": what the thing is judged to be stands behind it.
  if (lemma === 'term' && source && (is(tokens, end, 'as') || isPlainWord(tokens, end))) return true
  // "likened it to “a dream”"
  if (lemma === 'liken' || lemma === 'compare') return is(tokens, end, 'to') && isQuotation(tokens, end + 1)
  return isQuotation(tokens, is(tokens, end, 'as') ? end + 1 : end)
}

/** "sent the family her “deepest condolences”": wishes in words. */
export const sendsWishes = (tokens: readonly Token[], { lemma, content, head }: Frame): boolean => {
  if (!/^(?:send|extend)$/.test(lemma)) return false
  const first = content[0]?.first ?? head + 1
  for (let i = first; i < first + SENT_WISHES; i++)
    if (tokens[i]?.quotation?.small) return (tagsAt(tokens, i - 1) & t.POSSESSIVE) !== 0
  return false
}

const SENT_WISHES = 5

/** How far behind a verb of judging the quoted words may stand: "criticised the council’s handling of the “reckless” plan". */
const JUDGED_REACH = 10

/** "criticised the “reckless” plan", "apologised for “serious failings”", "recalled a “ball of fire”": a verdict or a memory in its own words. */
export function judgesInMarks(tokens: readonly Token[], { lemma, content, cueLast }: Frame): boolean {
  if (!JUDGING_ALOUD.has(lemma)) return false
  const first = content[0]?.first ?? cueLast + 1
  for (let i = first; i < first + JUDGED_REACH; i++) {
    const quotation = tokens[i]?.quotation
    if (quotation) return quotation.use === null && quotation.small
    if (tokens[i]?.kind !== WORD || hasFinite(tokens, i, i) || tagsAt(tokens, i) & t.WH) return false
  }
  return false
}

/** "a letter in which the firm acknowledged “serious failings”": in what somebody wrote the marks are their words. */
export function writesInMarks(tokens: readonly Token[], { lemma, content, cueLast, source }: Frame): boolean {
  if (!source || !isSpeechVerb(lemma) || !isInWriting(tokens, source.first - 1)) return false
  const first = content[0]?.first ?? cueLast + 1
  return [first, first + 1, first + 2].some((i) => tokens[i]?.quotation?.small === true)
}

/** "was adamant the mill would close", "is blunt: the mill will close": an adjective that tells how something was said. */
export const isFirm = (tokens: readonly Token[], { head, cueFirst, lemma, content }: Frame): boolean =>
  cueFirst < head &&
  SAYING_ADJECTIVES.has(lemma) &&
  (is(tokens, head + 1, ':') || /^(?:that|clause)$/.test(contentShape(tokens, content[0]?.first ?? head + 1)))

/** Words of a source before "as saying", at the most. */
const QUOTED_REACH = 16

/** "quoted the smith as saying": second-hand, and plainly so. */
export function quotesSaying(tokens: readonly Token[], { lemma, content, cueLast }: Frame): boolean {
  if (lemma !== 'quote' && lemma !== 'cite') return false
  const first = content[0]?.first ?? cueLast + 1
  for (let i = first; i < first + QUOTED_REACH; i++) if (leadsToSaying(tokens, i)) return true
  return false
}

/** Words between "put" and "at", at the most. */
const FIGURE_REACH = 9

/** "put the damage at 40 million", "at about 40": a figure for something. */
export function putsAt(tokens: readonly Token[], { lemma, head, cueLast }: Frame): boolean {
  if (lemma !== 'put' || cueLast !== head || !(tagsAt(tokens, head + 1) & (t.DET | t.POSSESSIVE))) return false
  for (let i = head + 2; i < head + FIGURE_REACH; i++)
    if (is(tokens, i, 'at')) return /\d/.test(`${tokens[i + 1]?.text} ${tokens[i + 2]?.text}`)
  return false
}

/** "gave the cause of death as drowning": what stands behind “as” is named. */
export function givesAs(tokens: readonly Token[], { lemma, head, cueLast }: Frame): boolean {
  if (lemma !== 'give' || cueLast !== head || !(tagsAt(tokens, head + 1) & (t.DET | t.POSSESSIVE))) return false
  for (let i = head + 2; i < head + FIGURE_REACH; i++)
    if (is(tokens, i, 'as')) return tokens.slice(head + 2, i).some(({ lower }) => FACTS_GIVEN.has(lower))
  return false
}

/** "was forced to admit that", "was keen to point out that": an infinitive of saying, with its clause or words. */
export const isBroughtTo = (tokens: readonly Token[], { cueFirst, head, cueLast, lemma }: Frame): boolean =>
  opensInfinitive(tokens, cueFirst) &&
  (isSpeechVerb(lemma) || isSayingVerb(lemma) || is(tokens, head + 1, 'out')) &&
  (is(tokens, cueLast + 1, 'that') || isQuotation(tokens, cueLast + 1))

/** Words from such a verb to "to say", at the most. */
const SENT_REACH = 10

/** "Ruiz wrote to the builders to say that the quay was sinking", "went on television to deny that it was". */
export function isSent(tokens: readonly Token[], { subject, head, cueLast }: Frame): boolean {
  if (subject !== 'participle' || !isToSay(tokens, head - 1, cueLast + 1)) return false
  for (let i = head - 2; i >= 0 && i > head - SENT_REACH; i--) {
    if (!(tagsAt(tokens, i) & (t.PAST | t.PRESENT))) continue
    const { lemma } = wordAt(tokens[i])
    if (SENDING_VERBS.has(lemma) || STEPPING_UP_VERBS.has(lemma)) return true
  }
  return false
}

/** "a quay that engineers warn could sink", "who doctors said was deaf": the verb of the relative clause is what is said. */
export function saysOfNoun(tokens: readonly Token[], frame: Frame): boolean {
  const { head, cueLast, lemma, clauseFirst, content } = frame
  if (cueLast !== head || !(isSpeechVerb(lemma) || isSayingVerb(lemma))) return false
  if (!/^(?:which|who|that)$/.test(tokens[clauseFirst - 1]?.lower ?? '')) return false
  const noun = (tagsAt(tokens, clauseFirst - 2) & (t.NOMINAL | t.NAME)) !== 0 || is(tokens, clauseFirst - 2, ',')
  const first = content[0]?.first ?? head + 1
  // "The command that I recommend is:": the verb of the sentence.
  const more = tokens[first + 1]?.kind === WORD
  return noun && more && lacksSubject(tokens, first)
}

/** "put out a statement claiming it was safe", "wrote to the builders saying it was": behind something written, or who reads it. */
export const isIssuedSaying = (tokens: readonly Token[], { subject, head, lemma, content }: Frame): boolean =>
  subject === 'participle' &&
  (tagsAt(tokens, head) & t.GERUND) !== 0 &&
  (tagsAt(tokens, head - 1) & t.NOMINAL) !== 0 &&
  (isSpeechVerb(lemma) || isSayingVerb(lemma)) &&
  (issuerOf(tokens, head - 1) !== null || isHearer(tokens, head - 1)) &&
  /^(?:that|clause)$/.test(contentShape(tokens, content[0]?.first ?? head + 1))

/** "Concerns were raised by the builders that the quay was sinking": what is raised is said, and "by" tells by whom. */
export const isRaisedBy = (
  tokens: readonly Token[],
  { subject, head, lemma, content, source, cueFirst }: Frame,
): boolean =>
  subject === 'agent' &&
  /^(?:raise|express|voice|make|issue|lodge|air)$/.test(lemma) &&
  source !== null &&
  source.first > head &&
  is(tokens, content.at(-1)?.first ?? 0, 'that') &&
  SPEECH_NOUNS.has(tokens[cueFirst - 1]?.lower ?? '')

/** "has been accused of selling the mill", by nobody whom the sentence names: an accusation all the same. */
export const isAccused = (tokens: readonly Token[], { subject, lemma, head }: Frame): boolean =>
  subject === 'none' &&
  lemma === 'accuse' &&
  is(tokens, head + 1, 'of') &&
  (tagsAt(tokens, head - 1) & t.BE) !== 0 &&
  (tagsAt(tokens, head + 2) & t.GERUND) !== 0
