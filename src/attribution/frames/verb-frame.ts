import {
  FEELING_VERBS,
  INFINITIVE_VERBS,
  isSpeechVerb,
  PARTICLES,
  RAISING_VERBS,
  TELLING_VERBS,
} from '../../lexicon/frames.ts'
import { LEFT_VERB_FRAMES, RIGHT_VERB_FRAMES, type SubjectKind } from '../../lexicon/verb-frames.ts'
import { behindApposition, isDash } from '../../text/syntax/apposition.ts'
import { controllingSubject, subjectBefore } from '../../text/syntax/clause.ts'
import { isJoinedPassive } from '../../text/syntax/joined-passive.ts'
import { hasFinite, is, isCircumstance, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isReducedPassive } from '../../text/syntax/reduced-passive.ts'
import { Subject } from '../../text/syntax/subject.ts'
import { agentAfter, appositionEnd, subjectAfter } from '../../text/syntax/subject-after.ts'
import { VerbGroup, verbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { skipAddressee } from '../content/addressee.ts'
import { behindCircumstance } from '../content/circumstance-clause.ts'
import { isClosed, isComma, skipCircumstances, thatBehindMedium } from '../content/leading-circumstances.ts'
import { directionOf, endsContent, isSayingVerb } from './content-side.ts'
import { causedSubject, joinedSubject, nounLikeVerb, subjectWithClause } from './distant-subjects.ts'
import { extraposedCue } from './extraposed-cue.ts'
import { type Direction, Frame } from './frame.ts'
import { hearerOf } from './hearer.ts'
import { opensNumber } from './opens-number.ts'
import { participleSubject } from './participle-subject.ts'
import { themeOf } from './theme.ts'

/** Finds who speaks: before the verb, after it, by way of the main clause, or as a passive's agent. */
function findSubject(tokens: readonly Token[], group: VerbGroup): Subject {
  const none = new Subject(new Phrase(0, -1), 'none')
  const before = group.start - 1
  // "…, as noted by Fox,"
  const noted = is(tokens, before, 'as') && is(tokens, group.head + 1, 'by') && group.start === group.head
  if (group.passive || noted || isDescribedBy(tokens, group) || isReducedPassive(tokens, group.head))
    return agentAfter(tokens, group.head) ?? feelingSubject(tokens, group) ?? none
  if (group.infinitive) return causedSubject(tokens, group.start - 1) ?? controllingSubject(tokens, before) ?? none
  if (group.participle || is(tokens, group.start, 'having')) return participleSubject(tokens, group) ?? none
  if ((before < 0 || endsContent(tokens, before)) && !(tagsAt(tokens, group.start) & t.AUX)) {
    const inverted = subjectAfter(tokens, group.head + particleLength(tokens, group.head))
    if (inverted && isInverted(tokens, group, inverted)) return inverted
  }
  return (
    subjectBefore(tokens, group) ??
    subjectWithClause(tokens, before) ??
    nounLikeVerb(tokens, group) ??
    controllingSubject(tokens, before) ??
    joinedSubject(tokens, group) ??
    none
  )
}

/** "pointed out", "went on": how many words belong to the verb behind it. */
const particleLength = (tokens: readonly Token[], head: number): number =>
  PARTICLES.has(`${wordAt(tokens[head]).lemma} ${tokens[head + 1]?.lower ?? ''}`) ? 1 : 0

/** "the plan, described by Fox on Monday as “a joke”", "were called in and told by Fox that": a participle with who speaks behind "by". */
const isDescribedBy = (tokens: readonly Token[], { start, head }: VerbGroup): boolean =>
  start === head &&
  is(tokens, head + 1, 'by') &&
  /^(?:describe|label|brand|dub|call|term|hail|denounce|condemn|dismiss|quote|tell|warn|inform|advise|assure)$/.test(
    wordAt(tokens[head]).lemma,
  )

const MADE_TO = /^(?:encourage|persuade|convince)$/

/** "The mayor was thrilled with the vote": who feels is the subject. */
function feelingSubject(tokens: readonly Token[], group: VerbGroup): Subject | null {
  const { lemma } = wordAt(tokens[group.head])
  // "All are encouraged to come": somebody else encourages them.
  if (MADE_TO.test(lemma) && tagsAt(tokens, group.head + 1) & t.TO) return null
  return FEELING_VERBS.has(lemma) ? subjectBefore(tokens, group) : null
}

/** "…, says Fox", "…, went on the lawyer"; "…, sighed Fox." where nothing but a clause stands before. */
function isSaidBehind(tokens: readonly Token[], { start, head }: VerbGroup, after: number): boolean {
  const { lemma } = wordAt(tokens[head])
  if (isSayingVerb(lemma) || particleLength(tokens, head) > 0) return true
  // "Fox, the mayor, told the Echo.": of a verb of telling that is who hears it.
  if (!isSpeechVerb(lemma) || TELLING_VERBS.has(lemma)) return false
  return isComma(tokens, start - 1) && isClosed(tokens, after) && hasFinite(tokens, 0, start - 2)
}

/** Behind a clause without marks: "The mill closed, says certified planner Lena Fox on Monday." */
function isInvertedBehindClause(tokens: readonly Token[], group: VerbGroup, { phrase }: Subject): boolean {
  const after = phrase.last + 1
  // "says certified planner Lena Fox": what describes the speaker is no verb.
  const first = phrase.first + (tagsAt(tokens, phrase.first) & t.PAST ? 1 : 0)
  if (!isSaidBehind(tokens, group, after)) return false
  if (hasFinite(tokens, first, relativeStart(tokens, phrase))) return false
  if (isComma(tokens, after) && !hasFinite(tokens, 0, group.start - 1)) return !isExplainedSubject(tokens, group, first)
  // "The pipes leak, says plumber Lena Fox, and nobody knows where they run."
  const joined = isComma(tokens, after) && (tagsAt(tokens, after + 1) & (t.COORD | t.SUBORD)) !== 0
  if (joined && isComma(tokens, group.start - 1) && tagsAt(tokens, phrase.last) & t.NAME) return true
  if (goesOnBehind(tokens, group, after)) return true
  // "Because it rained, says Fox, a farmer, “the hay is gone.”": the clause goes on in her words.
  const end = appositionEnd(tokens, phrase.last)
  if (isComma(tokens, end + 1) && isQuotation(tokens, end + 2)) return true
  // "Fox, who has seen the plan, denies the charge": nothing but the subject stands before the verb.
  if (isSubjectOnly(tokens, group.start - 1)) return false
  const behind = skipCircumstances(tokens, after)
  if (isClosed(tokens, behind) || isDated(tokens, after)) return true
  // "Luck was the main thing, said captain Ivo Marsh in Leeds on Sunday, after his side had won."
  if (behind > after && isComma(tokens, behind) && WHEN.test(tokens[behind + 1]?.lower ?? '')) return true
  return isComma(tokens, after) && endsInApposition(tokens, after)
}

/** "The mill is loved, said Lena Fox, by all of the town": a clause before, and a phrase that belongs to it behind. */
const goesOnBehind = (tokens: readonly Token[], { start, head }: VerbGroup, after: number): boolean =>
  /^(?:said|says)$/.test(tokens[head]?.lower ?? '') &&
  isComma(tokens, start - 1) &&
  isComma(tokens, after) &&
  (tagsAt(tokens, after + 1) & (t.PREP | t.SUBORD)) !== 0 &&
  hasFinite(tokens, 0, start - 1) &&
  !isSubjectOnly(tokens, start - 1)

/**
 * "Fox, 44, insists the council, which owns the quay, has sold it": somebody with an apposition, and a noun behind the verb
 * that is no name, or a name before it. Not "The quay, a wreck, says Fox, has sunk".
 */
function isExplainedSubject(tokens: readonly Token[], { start }: VerbGroup, behind: number): boolean {
  const chain = isComma(tokens, start - 1) ? behindApposition(tokens, start - 1)?.phrase : null
  if (!chain || chain.first > 0 || !tokens.slice(0, start - 1).some(({ text }) => text === ',')) return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  return (tagsAt(tokens, comma - 1) & t.NAME) !== 0 || !(tagsAt(tokens, phraseEnd(tokens, behind)) & t.NAME)
}

const WHEN = /^(?:after|as|when|before|following|while)$/

/** Whether what reaches to a comma is one noun phrase with what stands beside it, at most behind a dateline. */
function isSubjectOnly(tokens: readonly Token[], comma: number): boolean {
  const first = isComma(tokens, comma) ? (behindApposition(tokens, comma)?.phrase.first ?? -1) : -1
  // "NORWICK, 3 March – Holm Foods, the maker of tins, today announces a merger"
  return first === 0 || (first > 0 && isDash(tokens, first - 1) && !hasFinite(tokens, 0, first - 1))
}

/** "on Tuesday, May 19": with a date behind it, to the end. */
function isDated(tokens: readonly Token[], from: number): boolean {
  const day = tagsAt(tokens, from) & t.PREP ? from + 1 : from
  return (tagsAt(tokens, day) & t.TIME) !== 0 && !hasFinite(tokens, day, tokens.length - 1)
}

/** ", head of Pumps Ltd, a firm that sells pumps", ", who runs the clinic": about the speaker, to the end. */
function endsInApposition(tokens: readonly Token[], comma: number): boolean {
  if (tagsAt(tokens, comma + 1) & t.WH) return true
  const end = appositionEnd(tokens, comma - 1)
  return (
    end > comma &&
    (isClosed(tokens, end + 1) || isComma(tokens, end + 1) || !hasFinite(tokens, end + 1, tokens.length - 1))
  )
}

function isInverted(tokens: readonly Token[], group: VerbGroup, subject: Subject): boolean {
  const after = subject.phrase.last + 1
  const quoted = isQuotation(tokens, group.start - 1)
  if (!quoted && group.start > 0) return isInvertedBehindClause(tokens, group, subject)
  // "he called it “a joke,” mocked the press as “rain” and left": another verb of the subject before.
  if (is(tokens, after, 'as') && hasFinite(tokens, 0, group.start - 2)) return false
  if (isClosed(tokens, skipCircumstances(tokens, after))) return true
  // “We stay,” said Fox while she swept the floor.
  if (tagsAt(tokens, after) & (t.WH | t.COORD | t.SUBORD)) return true
  return (
    isClosed(tokens, after) ||
    isComma(tokens, after) ||
    isDash(tokens, after) ||
    is(tokens, after, ':') ||
    isQuotation(tokens, after) ||
    (tagsAt(tokens, after) & t.PREP) !== 0
  )
}

/** The place before the relative clause of a phrase, or its end: "said Fox, who runs the clinic". */
function relativeStart(tokens: readonly Token[], { first, last }: Phrase): number {
  for (let i = first + 1; i <= last; i++) if (tagsAt(tokens, i) & t.WH) return i - 1
  return last
}

/** What may stand between "said" and what it is about. */
const SAID_OF = /^(?:of|about|to|as|on|in)$/

/** A cue with the prepositions that lead to its content: "called for", "referred to as"; not "said in a statement". */
function cueEnd(tokens: readonly Token[], last: number, lemma: string): number {
  const next = last + 1
  const tags = tagsAt(tokens, next)
  const asked = lemma === 'call' && /^(?:up)?on$/.test(tokens[next]?.lower ?? '')
  if (asked && skipAddressee(tokens, next + 1, lemma) > next + 1) return next
  if (!(tags & t.PREP) || tags & t.SUBORD || is(tokens, next, 'than')) return last
  // "said by May, the quay would be gone": nothing is said by or at something.
  if (lemma === 'say' && !SAID_OF.test(tokens[next]?.lower ?? '')) return last
  // "said about 40 people came", "claims over half are empty": how many, and no topic.
  if (isSayingVerb(lemma) && opensNumber(tokens, next)) return last
  // "confirmed to us.", "as he said to me, is": whom somebody told.
  const heard = is(tokens, next, 'to') && (tagsAt(tokens, next + 1) & t.OBJECT) !== 0
  if (heard && (isClosed(tokens, next + 2) || isComma(tokens, next + 2))) return last
  if (tags & t.TO && (INFINITIVE_VERBS.has(lemma) || tagsAt(tokens, next + 1) & (t.BASE | t.BE | t.HAVE))) return last
  // "explained with a smile"
  if (is(tokens, next, 'with') && isSpeechVerb(lemma)) return last
  if (skipCircumstances(tokens, next, true) !== next || isCircumstance(tokens, next)) return last
  if (thatBehindMedium(tokens, next) > next) return last
  // "said in her view the plan was weak": a clause with its own subject is said.
  if (behindCircumstance(tokens, next, lemma) > next) return last
  return cueEnd(tokens, next, lemma)
}

/** "asked for a rope", "told of a flood": what was said, and no hearer; not "warned for years that". */
const givesTopic = (tokens: readonly Token[], preposition: number): boolean =>
  /^(?:of|about)$/.test(tokens[preposition]?.lower ?? '') ||
  (is(tokens, preposition, 'for') && !is(tokens, phraseEnd(tokens, preposition + 1) + 1, 'that'))

/** The verb group, passive where its "was" stands before a verb that it is joined to. */
function voicedGroup(tokens: readonly Token[], head: number): VerbGroup {
  const group = verbGroup(tokens, head)
  return isJoinedPassive(tokens, group) ? new VerbGroup(group.start, head, true, false, false) : group
}

/** Reads the sentence around a verb as cue, source and place of the content. */
export function verbFrame(text: string, tokens: readonly Token[], head: number): Frame {
  const group = voicedGroup(tokens, head)
  const whole = extraposedCue(tokens, head)
  const lemma = whole?.lemma ?? wordAt(tokens[head]).lemma
  const found = findSubject(tokens, group)
  const hearer = hearerOf(tokens, group, lemma, found)
  const subject = hearer ?? found
  const own = (tagsAt(tokens, head) & tagsAt(tokens, head + 1) & t.OWN_CUE) !== 0
  const small = own ? 1 : particleLength(tokens, head)
  const particle = whole?.length ?? small
  const cueLast = cueEnd(tokens, head + particle, lemma)
  const begin = startsAfter(subject, cueLast)
  const topical = cueLast > head + particle && givesTopic(tokens, cueLast)
  const heard = group.passive && subject.kind !== 'agent'
  const after = topical || heard ? begin : skipAddressee(tokens, begin, lemma)
  const agent = subject.kind === 'agent' && !is(tokens, after, 'that')
  const theme =
    (hearer || subject.kind === 'plain') && group.passive ? null : themeOf(tokens, group, lemma, after, agent)
  const raised = theme !== null && RAISING_VERBS.has(lemma) && subject.kind !== 'agent'
  const kind = raised ? 'none' : hearer ? 'hearer' : subject.kind
  const direction = raised ? 'right' : directionOf(text, tokens, group, subject, after)
  const source = kind === 'none' ? null : subject.phrase
  const start = [new Phrase(after, after - 1)]
  // "“We stay,” she said of the quay": what follows leads to no content; neither does an agent's "by".
  const last = direction === 'right' && kind !== 'agent' ? cueLast : head + particle
  return new Frame(ruleOf(direction, kind), group.start, last, head, lemma, source, kind, direction, start, theme)
}

/** The row for a subject and a place of the content. */
const ruleOf = (direction: Direction, kind: SubjectKind): string =>
  ((direction === 'left' && LEFT_VERB_FRAMES[kind]) || RIGHT_VERB_FRAMES[kind]).id

/** Content follows an inverted subject and an agent; else the cue. */
function startsAfter(subject: Subject, cueLast: number): number {
  const behind = subject.phrase.last + 1
  return subject.kind === 'inverted' || subject.kind === 'agent' ? behind : cueLast + 1
}
