import { isSpeechVerb, QUOTING_VERBS, SENDING_VERBS, SPEECH_NOUNS } from '../../lexicon/frames.ts'
import { BROUGHT_TO_SAY, DUE_TO_SAY } from '../../lexicon/phrase-words.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { TAKING_THAT, VERBS_OF_SHOWING } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isQuotation, type Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isReducedPassive } from '../../text/syntax/reduced-passive.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { CARRIED_NOUN } from '../frames/carried-noun.ts'
import type { Frame } from '../frames/frame.ts'
import { leadsToSaying } from '../frames/theme.ts'
import { leadsToSay, saysBehind } from '../frames/to-say.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { isQuoted } from './frame-signs.ts'
import type { NonStatementRow } from './non-statement-row.ts'

/** "under pressure", "is due": what stands before an infinitive that is not done yet. */
const isDue = (tokens: readonly Token[], i: number): boolean => DUE_TO_SAY.has(tokens[i]?.lower ?? '')

/** How far behind the start of a content the verb of saying may stand, in tokens. */
const VERB_REACH = 8

/** "the news by saying it": a verb of speech behind "by", with a clause. */
function saysBy(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first + 1; i < last && i < first + VERB_REACH; i++) {
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i)) return false
    if (is(tokens, i - 1, 'by') && tagsAt(tokens, i) & t.GERUND && isSpeechVerb(wordAt(tokens[i]).lemma))
      return isQuotation(tokens, i + 1) || hasFinite(tokens, i + 1, last)
  }
  return false
}

/** How far before the words "with" and the verb may stand, in tokens. */
const BESIDE_REACH = 8

/** "was mocked, with one user writing: “…”": somebody else, behind "with", right before the words. */
function saysBeside(tokens: readonly Token[], { head, content }: Frame): boolean {
  const words = content.find(({ first }) => first > head && isQuotation(tokens, first))?.first ?? -1
  let verb = words - 1
  while (verb > head && verb > words - BESIDE_REACH && !(tagsAt(tokens, verb) & t.GERUND)) {
    if (hasFinite(tokens, verb, verb)) return false
    verb--
  }
  if (verb <= head || !(tagsAt(tokens, verb) & t.GERUND) || !isSpeechVerb(wordAt(tokens[verb]).lemma)) return false
  for (let i = verb - 1; i > head && i > verb - BESIDE_REACH && !hasFinite(tokens, i, i); i--)
    if (is(tokens, i, 'with')) return i < verb - 1
  return false
}

/** Whether an infinitive stands behind such a word. */
export const opensInfinitive = (tokens: readonly Token[], to: number): boolean =>
  (tagsAt(tokens, to) & t.TO) !== 0 && (BROUGHT_TO_SAY.has(tokens[to - 1]?.lower ?? '') || isHabit(tokens, to - 1))

/** "My aunt used to say that": "used" behind whoever did so; not "is used to". */
const isHabit = (tokens: readonly Token[], used: number): boolean =>
  is(tokens, used, 'used') && (tagsAt(tokens, used - 1) & (t.NOMINAL | t.NAME | t.PRONOUN)) !== 0

const LEADING_ON = /^(?:opt|seek|try|attempt|go|choose|hasten|strive|proceed)$/

/** "opted to describe it as “dull”", "responded by calling it “dull”": an infinitive or "by", a verb that reports, and the words. */
function leadsToWords(tokens: readonly Token[], frame: Frame, { first, last }: Phrase): boolean {
  const to = (LEADING_ON.test(frame.lemma) || opensInfinitive(tokens, first)) && (tagsAt(tokens, first) & t.TO) !== 0
  const by = is(tokens, frame.cueLast, 'by') && frame.cueLast === first - 1 && (tagsAt(tokens, first) & t.GERUND) !== 0
  if (!to && !by) return false
  const verb = to ? first + 1 : first
  const { lemma } = wordAt(tokens[verb])
  const out = is(tokens, verb + 1, 'out') && /^(?:point|spell)$/.test(lemma)
  if (!out && !isSpeechVerb(lemma) && !/^(?:say|explain|judge)$/.test(reportingGroup(lemma))) return false
  // "concluded by saying the quay was sinking"
  if (by && lemma === 'say') return true
  const end = Math.min(last, first + VERB_REACH) + 1
  return tokens.slice(first + 1, end).some(({ quotation, lower }) => quotation !== null || lower === 'that')
}

/** "wrote to the council to complain that", "issued a statement to say that", "called the builders to say it was sinking". */
function writesToSay(tokens: readonly Token[], { lemma, rule, direction }: Frame, only: Phrase): boolean {
  if (direction !== 'right') return false
  if ((SENDING_VERBS.has(lemma) || rule === CARRIED_NOUN) && leadsToSay(tokens, only)) return true
  return contentShape(tokens, only.first) === 'phrase' && saysBehind(tokens, only)
}

/** "so frightened that", "so badly shaken that": what came of it. */
const tellsResult = (tokens: readonly Token[], head: number, first: number): boolean =>
  is(tokens, first, 'that') &&
  (is(tokens, head - 1, 'so') || (is(tokens, head - 2, 'so') && !is(tokens, head - 1, 'that')))

/** Frames whose words, if there are any, have another cue with a frame of its own. */
export const OTHER_CUES: readonly NonStatementRow[] = [
  {
    id: 'so-much-that',
    holds: ({ tokens, frame, only }) => only !== null && tellsResult(tokens, frame.head, only.first),
    example: 'Lena Fox was so alarmed that she sold the quay.',
    counter: 'Lena Fox warned that the quay was sinking.',
    reason: 'Behind “so” a clause with “that” tells what came of it, and no words.',
  },
  {
    id: 'that-alone',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.direction === 'right' &&
      TAKING_THAT.has(frame.lemma) &&
      is(tokens, only.first, 'that') &&
      (is(tokens, only.first + 1, ',') || (tagsAt(tokens, only.first + 1) & t.COORD) !== 0),
    example: 'Lena Fox disputed that, pointing to the builders.',
    counter: 'Lena Fox disputed that the quay was sinking.',
    reason: '“That” stands for what somebody else said.',
  },
  {
    id: 'accused-person-acts',
    holds: ({ tokens, frame: { head, subject, lemma } }) =>
      subject === 'none' && !/^(?:quote|cite)$/.test(lemma) && isReducedPassive(tokens, head),
    example: 'A driver accused of lying denied that he had moved the quay stones.',
    counter: 'The driver was accused of lying.',
    reason: 'A participle says whom the sentence is about, and its own verb is still to come.',
  },
  {
    id: 'quoted-by-nobody',
    holds: ({ tokens, frame, only }) =>
      only !== null && leadsToSaying(tokens, only.first) && QUOTING_VERBS.has(frame.lemma) && frame.source === null,
    example: 'Lena Fox was quoted as saying the quay was sinking.',
    counter: 'Lena Fox was quoted by the Echo as saying the quay was sinking.',
    reason: '“Saying” is the cue, with a frame of its own.',
  },
  {
    id: 'distancing',
    holds: ({ tokens, frame }) =>
      frame.lemma === 'distance' && /sel(?:f|ves)$/.test(tokens[frame.head + 1]?.lower ?? ''),
    example: 'Lena Fox distanced herself from the builders by saying the quay was sinking.',
    counter: 'Lena Fox said the quay was sinking.',
    reason: 'How somebody keeps away is told by the verb behind “by”, if at all.',
  },
  {
    id: 'joined-verb-behind',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.direction === 'right' &&
      only.first === frame.cueLast + 1 &&
      (tagsAt(tokens, only.first) & t.COORD) !== 0 &&
      (wordAt(tokens[only.first + 1]).tags & (t.PAST | t.PRESENT)) !== 0,
    example: 'Lena Fox condemned and mocked the council for its quay.',
    counter: 'Lena Fox condemned the council for its quay.',
    reason: 'Two verbs share what is behind the second: the first has nothing of its own.',
  },
  {
    id: 'said-to-be',
    holds: ({ tokens, frame: { lemma, head, cueFirst, subject }, only }) =>
      only !== null &&
      lemma === 'say' &&
      cueFirst === head &&
      subject !== 'relative' &&
      (tagsAt(tokens, only.first) & t.TO) !== 0 &&
      (tagsAt(tokens, only.first + 1) & (t.BE | t.HAVE)) !== 0 &&
      (tagsAt(tokens, head - 1) & t.PRONOUN) === 0,
    example: 'A man said to be the owner of the quay left.',
    counter: 'Lena Fox said that the man was the owner of the quay.',
    reason: 'Behind a noun “said to be” describes it, and nobody in particular says so.',
  },
  {
    id: 'would-go-on',
    holds: ({ tokens, frame: { direction, lemma, cueFirst, content } }) =>
      direction === 'left' &&
      /^(?:go|carry|continue)$/.test(lemma) &&
      (tagsAt(tokens, cueFirst) & t.MODAL) !== 0 &&
      !content.some(({ last }) => isQuotation(tokens, last)),
    example: 'Lena Fox said that despite the rain, the builders would go on.',
    counter: 'The quay, Lena Fox went on, was sinking.',
    reason: 'What would go on is no speaker.',
  },
  {
    id: 'noun-is-shown',
    holds: ({ tokens, frame: { theme, lemma, content } }) =>
      theme !== null &&
      VERBS_OF_SHOWING.has(lemma) &&
      SPEECH_NOUNS.has(tokens[theme.last]?.lower ?? '') &&
      is(tokens, (content.at(-1)?.first ?? 0) - 1, ':'),
    example: 'Lena Fox’s reply was shown to the builders: “The quay is sinking.”',
    counter: 'Lena Fox’s map was shown to the builders: “The quay is sinking.”',
    reason: 'The words are those of the noun, which has a frame of its own.',
  },
  {
    id: 'which-reads',
    holds: ({ tokens, frame, only }) => {
      const words = frame.content.at(-1)?.first ?? 0
      const verb = words - 2
      return (
        frame.direction === 'right' &&
        (only !== null || frame.theme !== null) &&
        isQuotation(tokens, words) &&
        is(tokens, words - 1, ':') &&
        verb > frame.cueLast + 1 &&
        /^(?:reads?|reading|said|says|saying|stated|states|stating)$/.test(tokens[verb]?.lower ?? '') &&
        ((tagsAt(tokens, verb) & t.GERUND) !== 0 || (tagsAt(tokens, verb - 1) & t.WH) !== 0)
      )
    },
    example: 'Lena Fox was shown a letter, which read: “The quay is sinking.”',
    counter: 'Lena Fox told the man who read the letter: “The quay is sinking.”',
    reason: 'The words follow the verb right before the colon.',
  },
  {
    id: 'another-says-beside',
    holds: ({ tokens, frame }) => frame.direction === 'right' && saysBeside(tokens, frame),
    example: 'Lena Fox was mocked online, with a builder writing: “The quay is sinking.”',
    counter: 'Lena Fox was asked about it, with the builder: “Is the quay sinking?”',
    reason: 'The words follow another verb of speech, which has somebody of its own.',
  },
  {
    id: 'by-saying',
    holds: ({ tokens, frame, only }) =>
      only !== null && frame.direction === 'right' && !isQuoted(tokens, only) && saysBy(tokens, only),
    example: 'Lena Fox replied to the news by saying the quay was sinking.',
    counter: 'Lena Fox reacted to the news: “The quay is sinking.”',
    reason: 'How somebody did it is by words, which have a cue of their own.',
  },
  {
    id: 'leading-to-words',
    holds: ({ tokens, frame, only }) => only !== null && leadsToWords(tokens, frame, only),
    example: 'Lena Fox responded by calling the plan “a joke”.',
    counter: 'Lena Fox responded by “closing” the quay.',
    reason: 'Trying, choosing and going on to say is saying: the verb behind it is the cue, with a frame of its own.',
  },
  {
    id: 'written-to-say',
    holds: ({ tokens, frame, only }) => only !== null && writesToSay(tokens, frame, only),
    example: 'Lena Fox wrote to the council to complain that the quay was sinking.',
    counter: 'Lena Fox wrote to the council that the quay was sinking.',
    reason: 'What somebody wrote is told by the infinitive, with a frame of its own.',
  },
  {
    id: 'written-saying',
    holds: ({ tokens, frame: { lemma, direction }, only }) =>
      only !== null && direction === 'right' && SENDING_VERBS.has(lemma) && saysBehind(tokens, only),
    example: 'Lena Fox wrote to the builders saying the quay was sinking.',
    counter: 'Lena Fox wrote to the builders that the quay was sinking.',
    reason: 'What somebody wrote is told by the participle, with a frame of its own.',
  },
  {
    id: 'still-to-be-said',
    holds: ({ tokens, frame }) => (tagsAt(tokens, frame.cueFirst) & t.TO) !== 0 && isDue(tokens, frame.cueFirst - 1),
    example: 'Lena Fox is under pressure to explain why the quay was sinking.',
    counter: 'Lena Fox took the stage to explain why the quay was sinking.',
    reason: 'What somebody has a duty, a need or a reason to say has not been said.',
  },
]
