import { FEELING_VERBS, INFINITIVE_VERBS, isSpeechVerb, RAISING_VERBS } from '../../lexicon/frames.ts'
import { DESCRIBED_BY } from '../../lexicon/verb-classes.ts'
import { LEFT_VERB_FRAMES, RIGHT_VERB_FRAMES, type SubjectKind } from '../../lexicon/verb-frames.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { controllingSubject, subjectBefore } from '../../text/syntax/clause.ts'
import { isJoinedPassive } from '../../text/syntax/joined-passive.ts'
import { is, isCircumstance, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isReducedPassive } from '../../text/syntax/reduced-passive.ts'
import { Subject } from '../../text/syntax/subject.ts'
import { agentAfter, subjectAfter } from '../../text/syntax/subject-after.ts'
import { VerbGroup, verbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { skipAddressee } from '../phrases/addressee.ts'
import { behindCircumstance } from '../phrases/circumstance-clause.ts'
import {
  behindPlaces,
  isClosed,
  isComma,
  skipCircumstances,
  thatBehindMedium,
} from '../phrases/leading-circumstances.ts'
import { afterWhich, contactSubject } from './contact-clause.ts'
import { directionOf, endsContent, isSayingVerb } from './content-side.ts'
import { namedBehindQuotation, subjectBehindQuotation } from './dependent-quoting.ts'
import {
  causedSubject,
  joinedSubject,
  nounLikeVerb,
  readSubject,
  subjectWithClause,
  subjectWithWho,
} from './distant-subjects.ts'
import { extraposedCue } from './extraposed-cue.ts'
import { type Direction, Frame } from './frame.ts'
import { hearerOf, isToldInHeadline } from './hearer.ts'
import { isInverted, particleLength } from './inverted.ts'
import { isMeasure, opensNumber } from './opens-number.ts'
import { participleSubject } from './participle-subject.ts'
import { ASKED, themeOf } from './theme.ts'

/** Finds who speaks: before the verb, after it, by way of the main clause, or as a passive's agent. */
function findSubject(tokens: readonly Token[], group: VerbGroup): Subject {
  const none = new Subject(new Phrase(0, -1), 'none')
  const before = group.start - 1
  // "…, as noted by Fox,"
  const gerund = (tagsAt(tokens, group.head) & t.GERUND) !== 0
  const noted = is(tokens, before, 'as') && is(tokens, group.head + 1, 'by') && group.start === group.head && !gerund
  if (group.passive || noted || isDescribedBy(tokens, group) || isReducedPassive(tokens, group.head))
    return agentAfter(tokens, group.head) ?? feelingSubject(tokens, group) ?? none
  if (group.infinitive) return causedSubject(tokens, group.start - 1) ?? controllingSubject(tokens, before) ?? none
  if (isCharged(tokens, group) || isToldTo(tokens, group) || isAskedBefore(tokens, group)) return none
  if (group.participle || is(tokens, group.start, 'having')) return participleSubject(tokens, group) ?? none
  if ((before < 0 || endsContent(tokens, before)) && !(tagsAt(tokens, group.start) & t.AUX)) {
    const inverted = subjectAfter(tokens, group.head + particleLength(tokens, group.head))
    if (inverted && isInverted(tokens, group, inverted)) return inverted
  }
  return (
    subjectBefore(tokens, group) ??
    subjectWithClause(tokens, before) ??
    subjectWithWho(tokens, before) ??
    nounLikeVerb(tokens, group) ??
    controllingSubject(tokens, before) ??
    joinedSubject(tokens, group) ??
    readSubject(tokens, group) ??
    none
  )
}

/** "the plan, described by Fox on Monday as “a joke”", "…, called “a joke” by Fox": a participle with who speaks behind "by". */
const isDescribedBy = (tokens: readonly Token[], { start, head }: VerbGroup): boolean =>
  start === head && (isByBehind(tokens, head) || isAsBy(tokens, head)) && DESCRIBED_BY.has(wordAt(tokens[head]).lemma)

const isByBehind = (tokens: readonly Token[], head: number): boolean =>
  is(tokens, head + 1, 'by') || (isQuotation(tokens, head + 1) && is(tokens, head + 2, 'by'))

/** "condemned as “reckless” by doctors", "hailed as a “great” day by Fox" has more behind the words. */
const isAsBy = (tokens: readonly Token[], head: number): boolean =>
  is(tokens, head + 1, 'as') &&
  [head + 2, head + 3].some((words) => isQuotation(tokens, words) && is(tokens, words + 1, 'by'))

/** "the trial of Fox, 50, accused of theft": behind a comma a participle of whom the sentence speaks, and nobody who accuses. */
const isCharged = (tokens: readonly Token[], { start, head }: VerbGroup): boolean =>
  start === head && is(tokens, head, 'accused') && is(tokens, head + 1, 'of') && isComma(tokens, start - 1)

/** "A spokesman, asked why it had failed, said": whom somebody asked, before what that one said. */
function isAskedBefore(tokens: readonly Token[], { start, head }: VerbGroup): boolean {
  if (start !== head || !isComma(tokens, start - 1)) return false
  if (!/^(?:asked|questioned|pressed|quizzed|challenged)$/.test(tokens[head]?.lower ?? '')) return false
  if (!/^(?:about|on|over|by|if|whether|why|how|what|who|when|where)$/.test(tokens[head + 1]?.lower ?? '')) return false
  return tokens.some(
    ({ tags }, i) =>
      i > head + 2 && isComma(tokens, i - 1) && (tags & t.PAST) !== 0 && isSpeechVerb(wordAt(tokens[i]).lemma),
  )
}

/** "Residents told to stay at home": without an object between, the verb leaves out "are" or "who were". */
const isToldTo = (tokens: readonly Token[], { start, head }: VerbGroup): boolean =>
  start === head &&
  /^(?:told|urged|reminded|advised|ordered|instructed)$/.test(tokens[head]?.lower ?? '') &&
  (tagsAt(tokens, head + 1) & t.TO) !== 0 &&
  (tagsAt(tokens, head + 2) & (t.BASE | t.BE | t.HAVE)) !== 0

const MADE_TO = /^(?:encourage|persuade|convince)$/

/** "The mayor was thrilled with the vote": who feels is the subject. */
function feelingSubject(tokens: readonly Token[], group: VerbGroup): Subject | null {
  const { lemma } = wordAt(tokens[group.head])
  // "All are encouraged to come": somebody else encourages them.
  if (MADE_TO.test(lemma) && tagsAt(tokens, group.head + 1) & t.TO) return null
  return FEELING_VERBS.has(lemma) ? subjectBefore(tokens, group) : null
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
  if (tagsAt(tokens, last) & t.PREP && isMeasure(tokens, next)) return last
  // "said by May, the quay would be gone": nothing is said by or at something.
  if (lemma === 'say' && !SAID_OF.test(tokens[next]?.lower ?? '')) return last
  // "said about 40 people came", "claims over half are empty": how many, and no topic.
  if (isSayingVerb(lemma) && opensNumber(tokens, next)) return last
  // "confirmed to us.", "as he said to me, is": whom somebody told.
  const heard = is(tokens, next, 'to') && (tagsAt(tokens, next + 1) & t.OBJECT) !== 0
  if (heard && (isClosed(tokens, next + 2) || isComma(tokens, next + 2))) return last
  if ((tags & t.TO && INFINITIVE_VERBS.has(lemma)) || isInfinitive(tokens, next, t.BASE | t.BE | t.HAVE)) return last
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

/** How far behind who asks the question may stand, in tokens. */
const ASKER_REACH = 20

/** "was asked by Fox, who runs the mill, whether it leaks": where the question begins; -1 where none does. */
function behindAsker(tokens: readonly Token[], from: number): number {
  if (!isComma(tokens, from)) return -1
  for (let i = from; i < tokens.length && i < from + ASKER_REACH; i++)
    if (isComma(tokens, i) && /^(?:whether|if|why|how|what|when|where|about)$/.test(tokens[i + 1]?.lower ?? ''))
      return i + 1
  return -1
}

/** The verb group, passive where its "was" stands before a verb that it is joined to. */
function voicedGroup(tokens: readonly Token[], head: number): VerbGroup {
  const group = verbGroup(tokens, head)
  const passive = isJoinedPassive(tokens, group) || isToldInHeadline(tokens, group)
  return passive ? new VerbGroup(group.start, head, true, false, false) : group
}

/** ", as Ruiz", "and as Ruiz": not "broke as Ruiz testified", which tells when. */
const followsAs = (tokens: readonly Token[], { kind, phrase }: Subject): boolean =>
  kind === 'plain' &&
  is(tokens, phrase.first - 1, 'as') &&
  (phrase.first === 1 ||
    /^[,(]$/.test(tokens[phrase.first - 2]?.text ?? '') ||
    (tagsAt(tokens, phrase.first - 2) & t.COORD) !== 0)

/** Reads the sentence around a verb as cue, source and place of the content. */
export function verbFrame(text: string, tokens: readonly Token[], head: number): Frame {
  const group = voicedGroup(tokens, head)
  const whole = extraposedCue(tokens, head)
  const lemma = whole?.lemma ?? wordAt(tokens[head]).lemma
  const plain = findSubject(tokens, group)
  const found = contactSubject(tokens, plain, head) ?? afterWhich(tokens, plain)
  const hearer = hearerOf(tokens, group, lemma, found)
  const subject = hearer ?? subjectBehindQuotation(tokens, group, found) ?? namedBehindQuotation(tokens, found) ?? found
  const own = (tagsAt(tokens, head) & tagsAt(tokens, head + 1) & t.OWN_CUE) !== 0
  const small = own ? 1 : particleLength(tokens, head)
  const particle = whole?.length ?? small
  // "as Ruiz noted in the Echo,": where she did is no part of the cue.
  const hangs = (isSpeechVerb(lemma) || particle > 0) && followsAs(tokens, found)
  const places = hangs ? behindPlaces(tokens, head + particle + 1) : 0
  const ended = hangs && places > head + particle + 1 && (isClosed(tokens, places) || isComma(tokens, places))
  const cueLast = ended ? head + particle : cueEnd(tokens, head + particle, lemma)
  const begin = startsAfter(subject, cueLast)
  const topical = cueLast > head + particle && givesTopic(tokens, cueLast)
  const heard = group.passive && subject.kind !== 'agent'
  const after = ended ? places : topical || heard ? begin : skipAddressee(tokens, begin, lemma)
  const agent = subject.kind === 'agent' && !is(tokens, after, 'that')
  const theme =
    (hearer || subject.kind === 'plain') && group.passive ? null : themeOf(tokens, group, lemma, after, agent)
  const raised = theme !== null && RAISING_VERBS.has(lemma) && subject.kind !== 'agent'
  const kind = raised ? 'none' : hearer ? 'hearer' : subject.kind
  const asked = subject.kind === 'agent' && ASKED.has(lemma) ? behindAsker(tokens, after) : -1
  const direction = raised || asked > 0 ? 'right' : directionOf(text, tokens, group, subject, after)
  const source = kind === 'none' ? null : subject.phrase
  const begins = asked > 0 ? asked : after
  const start = [new Phrase(begins, begins - 1)]
  // "“We stay,” she said of the quay": what follows leads to no content; neither does an agent's "by".
  const last = direction === 'right' && kind !== 'agent' ? cueLast : head + particle
  return new Frame(
    ruleOf(direction, kind),
    wentOnAt(tokens, group),
    last,
    head,
    lemma,
    source,
    kind,
    direction,
    start,
    theme,
  )
}

/** "went on to say": with the verb that leads on. */
const wentOnAt = (tokens: readonly Token[], { start, infinitive }: VerbGroup): number =>
  infinitive && is(tokens, start - 1, 'on') && /^(?:go|goes|went|gone|going)$/.test(tokens[start - 2]?.lower ?? '')
    ? verbGroup(tokens, start - 2).start
    : start

/** The row for a subject and a place of the content. */
const ruleOf = (direction: Direction, kind: SubjectKind): string =>
  ((direction === 'left' && LEFT_VERB_FRAMES[kind]) || RIGHT_VERB_FRAMES[kind]).id

/** Content follows an inverted subject and an agent; else the cue. */
function startsAfter(subject: Subject, cueLast: number): number {
  const behind = subject.phrase.last + 1
  return subject.kind === 'inverted' || subject.kind === 'agent' ? behind : cueLast + 1
}
