import { isSpeechVerb } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { VERBS_OF_TAKING_SIDES, VERBS_OF_TURNS } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isDash, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { behindAdverb, isPastVerb } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { hasVerb } from '../phrases/content-shape.ts'
import { subjectStart } from './clause-signs.ts'

// Where, within what looks like a content, somebody else begins to speak.

/** Who may well be the one who said the first part. */
const OWN = /^(?:he|she|it|they|i|we|you|his|her|its|their|that|this)$/

/** Whether a verb says or asks. */
export const speaks = (lemma: string): boolean => isSpeechVerb(lemma) || /^(?:say|ask)$/.test(reportingGroup(lemma))

/** "with Fox saying it was safe and the town answering that it was not": the next participle has its own subject. */
export function othersAnswer(tokens: readonly Token[], i: number): boolean {
  if (!(tagsAt(tokens, i) & t.COORD)) return false
  const verb = phraseEnd(tokens, i + 1) + 1
  if (verb <= i + 1 || !(tagsAt(tokens, verb) & t.GERUND)) return false
  return is(tokens, verb + 1, 'that') || is(tokens, verb + 2, 'that')
}

/** ", while others said", "— whereas the mayor says": what somebody else said, held against it. */
export function othersSay(tokens: readonly Token[], i: number): boolean {
  // ", but members questioned": behind a quotation its own comma stands within the marks.
  const at = isQuotation(tokens, i - 1) && tokens[i - 1]?.quotation?.punctuated ? i - 1 : i
  if (at === i && !is(tokens, i, ',') && !isDash(tokens, i)) return false
  if (!/^(?:while|whereas|but|though|although)$/.test(tokens[at + 1]?.lower ?? '')) return false
  if (isDisputed(tokens, at + 2)) return true
  if (is(tokens, at + 1, 'but') && OWN.test(tokens[at + 2]?.lower ?? '')) return false
  // "though outside experts warned": an adjective here.
  const verb = phraseEnd(tokens, is(tokens, at + 2, 'outside') ? at + 3 : at + 2) + 1
  if (is(tokens, verb, 'put') && putsNumber(tokens, verb + 1)) return true
  if (!hasFinite(tokens, verb, verb)) return false
  const { lemma } = wordAt(tokens[verb])
  return (
    speaks(lemma) ||
    DIFFERING.test(lemma) ||
    (VOICING.test(lemma) && (tagsAt(tokens, verb + 1) & (t.DET | t.NOMINAL)) !== 0)
  )
}

/** "but this was disputed by residents": what others made of the words before. */
function isDisputed(tokens: readonly Token[], subject: number): boolean {
  const end = phraseEnd(tokens, subject)
  const whole = /^(?:this|that|both|these|those)$/.test(tokens[subject]?.lower ?? '') && end <= subject
  if (!whole && !SAYINGS.test(tokens[end]?.lower ?? '')) return false
  let verb = Math.max(end, subject) + 1
  while (tagsAt(tokens, verb) & (t.AUX | t.ADVERB) || is(tokens, verb, 'been')) verb++
  return verb > Math.max(end, subject) + 1 && DISPUTED.test(tokens[verb]?.lower ?? '')
}

const SAYINGS = /^(?:claim|account|assertion|allegation|suggestion|version|explanation|figure|estimate)s?$/

const DISPUTED = /^(?:disputed|challenged|contested|denied|questioned|contradicted|disproved|refuted|rebutted|doubted)$/

/** "but doctors put the toll at thirty": who counts otherwise. */
function putsNumber(tokens: readonly Token[], object: number): boolean {
  const at = phraseEnd(tokens, object) + 1
  return at > object && is(tokens, at, 'at')
}

/** "but the builders disagreed": who holds something else. */
const DIFFERING = /^(?:disagree|demur|differ)$/

/** "but all members expressed the need to act": who voices something else. */
const VOICING = /^(?:express|voice)$/

/** "said it was shut but Hill said it was open": behind a clause, somebody else's in a clause of their own. */
export function othersSayToo(tokens: readonly Token[], first: number, i: number): boolean {
  if (!/^(?:but|and|while|whereas)$/.test(tokens[i]?.lower ?? '') || !hasVerb(tokens, first, i)) return false
  const verb = phraseEnd(tokens, i + 1) + 1
  const past = (tagsAt(tokens, verb) & t.PAST) !== 0 && verb > i + 1
  return past && wordAt(tokens[verb]).lemma === 'say' && !is(tokens, verb + 1, ',')
}

/** "accused the firm of greed, and at least one threatened to sue": what some of several did besides, behind no clause. */
export function oneActs(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!is(tokens, comma, ',') || !is(tokens, comma + 1, 'and') || hasFinite(tokens, first, comma - 1)) return false
  const some = is(tokens, comma + 2, 'at') && is(tokens, comma + 3, 'least') ? comma + 4 : comma + 2
  if (!/^(?:one|two|three|some|several|others|another|many|most|few)$/.test(tokens[some]?.lower ?? '')) return false
  return (wordAt(tokens[some + 1]).tags & t.PAST) !== 0 && !(tagsAt(tokens, some + 1) & t.AUX)
}

/** Words between “with” and “saying”, at the most: "with about three in ten of those asked saying". */
const WITH_REACH = 9

/** "were content, with three in ten saying they would leave": some of those told of, in words of their own. */
export function someSay(tokens: readonly Token[], i: number): boolean {
  if (!is(tokens, i, ',') || !is(tokens, i + 1, 'with')) return false
  for (let at = i + 3; at < tokens.length && at < i + WITH_REACH; at++) {
    if (tokens[at]?.lower === 'saying') return true
    if (tokens[at]?.text === ',' || isQuotation(tokens, at) || hasFinite(tokens, at, at)) return false
  }
  return false
}

/** "said it was right to wait but backed calls for a vote": what the speaker did, too, as “it” did nothing. */
export function judgesToo(tokens: readonly Token[], first: number, i: number): boolean {
  const subject = subjectStart(tokens, first)
  if (!/^(?:and|but)$/.test(tokens[i]?.lower ?? '')) return false
  // "that was not true": the pronoun is the subject.
  const pointed = /^(?:that|this)$/.test(tokens[first]?.lower ?? '') && hasFinite(tokens, first + 1, first + 1)
  if (!pointed && !/^(?:it|there)$/.test(tokens[subject]?.lower ?? '') && !tellsState(tokens, first, i)) return false
  const verb = behindAdverb(tokens, i + 1)
  const { lemma } = wordAt(tokens[verb])
  const judges = VERBS_OF_TAKING_SIDES.has(lemma) || (lemma === 'pay' && is(tokens, verb + 1, 'tribute'))
  return isPastVerb(tokens, verb) && judges && hasVerb(tokens, first, i)
}

/**
 * "said the ward was short of nurses and criticised the board": behind what something was, a verb of judging with its object
 * is the speaker's; not "said she was angry and blamed the board", "was warned and criticised for it".
 */
function tellsState(tokens: readonly Token[], first: number, and: number): boolean {
  const verb = behindAdverb(tokens, and + 1)
  const object = tagsAt(tokens, verb + 1)
  if (!(object & (t.DET | t.POSSESSIVE | t.NAME | t.NOMINAL)) || object & (t.OBJECT | t.PREP)) return false
  for (let i = and - 1; i > first; i--) {
    if (isQuotation(tokens, i) || is(tokens, i, 'that') || tagsAt(tokens, i) & (t.WH | t.COORD | t.SUBORD)) return false
    if (!hasFinite(tokens, i, i)) continue
    // "changes were never agreed"
    let be = i
    while (be > first && tagsAt(tokens, be - 1) & (t.ADVERB | t.BE | t.NEGATION) && !(tagsAt(tokens, be) & t.BE)) be--
    return (tagsAt(tokens, be) & t.BE) !== 0 && !/^(?:he|she|they|i|we|you|who)$/.test(tokens[be - 1]?.lower ?? '')
  }
  return false
}

/** "said the dam was full, and villagers accused the council of lying": behind a comma others speak, in the past like the cue. */
export function othersTurn(tokens: readonly Token[], first: number, i: number): boolean {
  if (!is(tokens, i, ',') || !is(tokens, i + 1, 'and') || !hasVerb(tokens, first, i)) return false
  if (OWN.test(tokens[i + 2]?.lower ?? '')) return false
  const verb = phraseEnd(tokens, i + 2) + 1
  const past = verb > i + 2 && (tagsAt(tokens, verb) & (t.PAST | t.NOMINAL)) === t.PAST
  return past && VERBS_OF_TURNS.has(wordAt(tokens[verb]).lemma) && !is(tokens, verb + 1, ',')
}
