import { EVENTS_CALLED } from '../../lexicon/happenings.ts'
import { PARTICIPLES_OF_JUDGING } from '../../lexicon/reported-speech.ts'
import { SAID_BY_OTHERS } from '../../lexicon/things-said.ts'
import { VERBS_OF_ANSWERING } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isQuotation, type Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'
import { isMatter } from '../frames/participle-subject.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'
import type { NonStatementRow } from './non-statement-row.ts'

/** "the way she put her views was odd": a noun with a clause, behind no preposition, whose own verb follows. */
const tellsManner = (tokens: readonly Token[], { content }: Frame, noun: number): boolean =>
  /^(?:way|reason|manner|moment|place)$/.test(tokens[noun]?.lower ?? '') &&
  is(tokens, noun - 1, 'the') &&
  !(tagsAt(tokens, noun - 2) & t.PREP) &&
  content.some(({ first, last }) => hasFinite(tokens, first, last))

/** "the way Fox put her views", where the noun is read as part of the source, or stands before it. */
const isOfManner = (tokens: readonly Token[], frame: Frame): boolean =>
  frame.source !== null &&
  frame.subject === 'plain' &&
  (tellsManner(tokens, frame, frame.source.first - 1) || tellsManner(tokens, frame, frame.source.first + 1))

/** "called the plan up on her screen", "called the vote off": the small word of the verb stands behind its object. */
function callsUp(tokens: readonly Token[], first: number): boolean {
  for (let at = first + 1; at < first + OBJECT_REACH; at++) {
    if (hasFinite(tokens, at, at) || isQuotation(tokens, at) || /^an?$/.test(tokens[at]?.lower ?? '')) return false
    if (!/^(?:up|off|back)$/.test(tokens[at]?.lower ?? '') || !(tagsAt(tokens, at - 1) & t.NOMINAL)) continue
    return (tagsAt(tokens, at + 1) & t.PREP) !== 0 || isClosed(tokens, at + 1) || is(tokens, at + 1, ',')
  }
  return false
}

/** "a further strike for May": an event, and no second noun phrase that says what it is. */
function isHeld(tokens: readonly Token[], { first, last }: Phrase): boolean {
  let noun = first
  while (noun <= last && !EVENTS_CALLED.has(tokens[noun]?.lower ?? '')) {
    if (noun > first && tagsAt(tokens, noun) & (t.DET | t.PREP | t.VERB) && !(tagsAt(tokens, noun) & t.NOMINAL))
      return false
    noun++
  }
  if (noun > last || isQuotation(tokens, last)) return false
  // "called her vote for the war a mistake"
  for (let i = noun + 1; i <= last; i++) if (/^an?$/.test(tokens[i]?.lower ?? '')) return false
  return noun === last || (tagsAt(tokens, noun + 1) & (t.PREP | t.TO | t.TIME)) !== 0
}

/** Longest object before that word, in tokens. */
const OBJECT_REACH = 6

/** "to questions about the quay saying “it sinks”": a participle of saying with its words within the content. */
const saysWithin = (tokens: readonly Token[], { content }: Frame): boolean =>
  content.some(({ first, last }) =>
    tokens
      .slice(first, last)
      .some(
        ({ lower }, i) =>
          /^(?:saying|stating|insisting|telling)$/.test(lower) &&
          (isQuotation(tokens, first + i + 1) ||
            is(tokens, first + i + 1, 'that') ||
            hasFinite(tokens, first + i + 2, first + i + 3)),
      ),
  )

/** "the plan saying it was late": a matter, and the words of whoever judges it behind. */
function judgedSaying(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first + 1; i < last && i < first + OBJECT_REACH; i++) {
    if (hasFinite(tokens, i, i) || isQuotation(tokens, i)) return false
    if (PARTICIPLES_OF_JUDGING.has(tokens[i]?.lower ?? '')) return isMatter(tokens, i - 1)
  }
  return false
}

/** "responded to claims | that she had lied", "spoke out over reports | that": what others say, behind its noun and a preposition. */
function reactsTo(tokens: readonly Token[], { cueFirst, lemma }: Frame, { first, last }: Phrase): boolean {
  // "reacted to the vote", "reacted angrily to claims that she had lied"
  if (lemma === 'react' && tagsAt(tokens, first) & (t.PREP | t.TO))
    return !tokens.slice(first, last + 1).some(({ quotation }) => quotation !== null)
  if (
    !VERBS_OF_ANSWERING.has(lemma) ||
    !is(tokens, first, 'that') ||
    !SAID_BY_OTHERS.has(tokens[first - 1]?.lower ?? '')
  )
    return false
  let at = first - 2
  while (at > cueFirst && tagsAt(tokens, at) & (t.DET | t.POSSESSIVE | t.GENITIVE | t.NOMINAL | t.NAME)) at--
  return (tagsAt(tokens, at) & (t.PREP | t.TO)) !== 0
}

/** Frames in which somebody is told of, or that somebody spoke, and not what was said. */
export const TOLD_OF: readonly NonStatementRow[] = [
  {
    id: 'reaction-to-what-was-said',
    holds: ({ tokens, frame, only }) => only !== null && reactsTo(tokens, frame, only),
    example: 'Lena Fox responded to a report that the quay was sinking.',
    counter: 'Lena Fox responded to the council that the quay was sinking.',
    reason: 'The clause is what others say, to which somebody reacts.',
  },
  {
    id: 'claims-behind-preposition',
    holds: ({ tokens, frame }) =>
      frame.cueFirst === frame.head &&
      (is(tokens, frame.head - 1, 'to') || is(tokens, frame.head - 1, 'over')) &&
      /^(?:claims|reports|questions|complaints|charges|calls)$/.test(tokens[frame.head]?.lower ?? ''),
    example: 'The builder responded to claims that she had lied.',
    counter: 'Lena Fox claims that the quay was sold.',
    reason: 'Behind a preposition the word is a noun.',
  },
  {
    id: 'the-accused',
    holds: ({ tokens, frame }) =>
      frame.cueFirst === frame.head &&
      is(tokens, frame.head, 'accused') &&
      (isQuotation(tokens, frame.head + 1) || hasFinite(tokens, frame.head + 1, frame.head + 1)),
    example: 'Arson accused denies lying to the quay committee about “matches”.',
    counter: 'Lena Fox accused the quay committee of lying.',
    reason: 'Before a verb or quoted words the accused is somebody, as in headlines of courts.',
  },
  {
    id: 'calling-up',
    holds: ({ tokens, frame, only }) =>
      only !== null && frame.lemma === 'call' && frame.cueLast === frame.head && callsUp(tokens, only.first),
    example: 'Lena Fox called the plan up on her screen.',
    counter: 'Lena Fox called the plan a step up.',
    reason: 'What somebody calls up is fetched.',
  },
  {
    id: 'calling-a-strike',
    holds: ({ tokens, frame, only }) =>
      only !== null && frame.lemma === 'call' && frame.cueLast === frame.head && isHeld(tokens, only),
    example: 'The crew called a further strike for May.',
    counter: 'The crew called the strike a success.',
    reason: 'A strike, a vote or a meeting that is called takes place, and nothing is said of it.',
  },
  {
    id: 'as-promised',
    holds: ({ tokens, frame }) =>
      frame.direction === 'left' &&
      is(tokens, frame.clauseFirst - 1, 'as') &&
      /^(?:do|does|did|done)$/.test(tokens[frame.clauseFirst - 2]?.lower ?? ''),
    example: 'The crew did as Lena Fox had promised, and left.',
    counter: 'The crew left, as Lena Fox had promised.',
    reason: 'What was done is told, and not what was promised.',
  },
  {
    id: 'responding-by-saying',
    holds: ({ tokens, frame }) => /^(?:respond|react|reply)$/.test(frame.lemma) && saysWithin(tokens, frame),
    example: 'Lena Fox responded to questions about the quay saying “it is sinking fast”.',
    counter: 'Lena Fox responded to questions about the “sinking” quay.',
    reason: 'What was answered is told, and behind the participle the words.',
  },
  {
    id: 'judged-saying',
    holds: ({ tokens, frame, only }) => only !== null && frame.direction === 'right' && judgedSaying(tokens, only),
    example: 'Lena Fox mocked the plan saying it was late.',
    counter: 'Lena Fox criticised the plan as late.',
    reason: 'What is judged is a matter; what was said of it stands behind the participle.',
  },
  {
    id: 'while-talking',
    holds: ({ tokens, frame }) =>
      /^(?:talk|speak|chat)$/.test(frame.lemma) &&
      frame.cueLast === frame.head &&
      frame.clauseFirst === 1 &&
      is(tokens, 0, 'as'),
    example: 'As Lena Fox talked, the quay was sinking.',
    counter: 'As Lena Fox said, the quay was sinking.',
    reason: 'It is told when something was, and not what was said.',
  },
  {
    id: 'the-way-it-was-said',
    holds: ({ tokens, frame }) => isOfManner(tokens, frame),
    example: 'The way Lena Fox explained her plans was odd.',
    counter: 'On the way Lena Fox explained her plans.',
    reason: 'The clause tells of a way or a reason, not what was said.',
  },
]
