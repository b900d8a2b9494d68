import { isSpeechVerb, PERFORMING_VERBS, RAISING_VERBS } from '../../lexicon/frames.ts'
import { SILENCES } from '../../lexicon/silences.ts'
import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import { isQuotedTitle, type Token } from '../../text/tokens.ts'
import { contentShape } from '../content/content-shape.ts'
import type { Frame } from './frame.ts'
import {
  endsInName,
  holdsOwnedClaim,
  isBeforeBody,
  isDate,
  isExpletive,
  isFairToSay,
  isObjectRelative,
  isOnlyCalled,
  isQuoted,
  isReduced,
  relates,
} from './frame-signs.ts'
import { INFERRED } from './inferred.ts'
import { NO_CONTENT } from './no-content.ts'
import type { FrameSite, NonStatementRow } from './non-statement-row.ts'
import { OTHER_CUES } from './other-cues.ts'
import { POINTING_ELSEWHERE } from './pointing-elsewhere.ts'
import { TOLD_OF } from './told-of.ts'
import { UNSAID } from './unsaid.ts'

const NAMING_VERBS = new Set(['call', 'name', 'dub', 'nickname', 'title', 'entitle', 'term', 'know'])

/** The first row that holds decides. */
export const NON_STATEMENTS: readonly NonStatementRow[] = [
  ...OTHER_CUES,
  ...NO_CONTENT,
  ...INFERRED,
  ...TOLD_OF,
  ...UNSAID,
  ...POINTING_ELSEWHERE,
  {
    id: 'without-saying',
    holds: ({ tokens, frame }) => is(tokens, frame.cueFirst - 1, 'without'),
    example: 'Lena Fox left without saying that the quay was sinking.',
    counter: 'Lena Fox left, saying that the quay was sinking.',
    reason: 'What was not said is no statement.',
  },
  {
    id: 'worth-saying',
    holds: ({ tokens, frame }) => is(tokens, frame.cueFirst - 1, 'worth'),
    example: 'It is worth noting that the quay was sinking.',
    counter: 'Lena Fox left, noting that the quay was sinking.',
    reason: 'What anybody might say is told by whoever writes.',
  },
  {
    id: 'it-is-fair-to-say',
    holds: ({ tokens, frame }) => isExpletive(tokens, frame) || isFairToSay(tokens, frame.cueFirst),
    example: 'It is cruel but right to say that the quay was sinking.',
    counter: 'It was Lena Fox who came to say that the quay was sinking.',
    reason: '“It” stands for the infinitive, and nobody in particular says it.',
  },
  {
    id: 'now-called',
    holds: ({ tokens, frame }) =>
      NAMING_VERBS.has(frame.lemma) &&
      frame.cueFirst < frame.head &&
      /^(?:now|then|formerly|previously|commonly|often|sometimes|also|originally)$/.test(
        tokens[frame.cueFirst]?.lower ?? '',
      ) &&
      (tagsAt(tokens, frame.content[0]?.first ?? -1) & t.NAME) !== 0 &&
      frame.content.at(-1)?.first === frame.content[0]?.first,
    example: 'The firm now called Quaywise Ltd has no boats.',
    counter: 'Lena Fox now called the quay a ruin.',
    reason: 'The firm is given a name; nobody speaks of it.',
  },
  {
    id: 'own-subject',
    holds: ({ frame }) => frame.direction === 'left' && frame.subject === 'none' && !isSpeechVerb(frame.lemma),
    example: '“Twenty-Six Winters,” mentions hope.',
    counter: '“The quay is sinking,” was said.',
    reason: 'The quotation is the subject of a verb that reports nothing.',
  },
  {
    id: 'calling-itself',
    holds: ({ tokens, frame }) =>
      NAMING_VERBS.has(frame.lemma) &&
      frame.subject === 'noun' &&
      /^(?:it|him|her|them)sel(?:f|ves)$/.test(tokens[frame.head + 1]?.lower ?? ''),
    example: 'A group calling itself the Quay Guard mended the quay.',
    counter: 'A group calling for a new quay left.',
    reason: 'What somebody calls themselves is a name.',
  },
  {
    id: 'naming',
    holds: ({ tokens, frame, only }) => {
      if (!NAMING_VERBS.has(frame.lemma)) return false
      if (frame.source !== null) return isQuotedTitle(tokens[only?.first ?? -1])
      const last = frame.content.at(-1)?.first ?? -1
      return isQuotedTitle(tokens[last]) || (frame.lemma === 'know' && is(tokens, last, 'as'))
    },
    example: 'The dish is called “gorsk”.',
    counter: 'Lena Fox called the dish “a disgrace”.',
    reason: 'A name is told, and by nobody.',
  },
  {
    id: 'performance',
    holds: ({ tokens, frame }) =>
      PERFORMING_VERBS.has(frame.lemma) && contentShape(tokens, frame.content[0]?.first ?? 0) === 'phrase',
    example: 'Lena Fox sang the praises of the “old” mill.',
    counter: 'Lena Fox sang: “The quay is sinking.”',
    reason: 'A part or a work is performed; words are only said where they follow.',
  },
  {
    id: 'calling-on-the-phone',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.lemma === 'call' &&
      frame.subject === 'plain' &&
      frame.cueLast === frame.head &&
      !isQuoted(tokens, only) &&
      isOnlyCalled(tokens, only),
    example: 'Lena Fox called her mother before the storm.',
    counter: 'Lena Fox called her mother a sailor.',
    reason: 'Nothing is said of who is called up.',
  },
  {
    id: 'known-as',
    holds: ({ tokens, only }) => only !== null && endsInName(tokens, only),
    example: 'Sailors know the bend as “Widow’s Corner”.',
    counter: 'Sailors describe the bend as “a trap for the drunk”.',
    reason: 'What stands behind “as” is a name.',
  },
  {
    id: 'when-told',
    holds: ({ tokens, frame }) =>
      frame.cueFirst === frame.head &&
      (frame.source === null
        ? /^(?:when|if|once|while|until|unless)$/.test(tokens[frame.head - 1]?.lower ?? '')
        : frame.subject === 'participle' &&
          is(tokens, frame.head - 1, 'when') &&
          (tagsAt(tokens, frame.head) & t.GERUND) === 0),
    example: '“No,” Lena Fox told the Echo when asked whether the quay was sinking.',
    counter: 'It was said that the quay was sinking.',
    reason: 'Somebody is spoken to; what they say has a cue of its own.',
  },
  {
    id: 'before-a-body',
    holds: ({ tokens, frame, only }) =>
      only !== null && /^(?:testify|appear|speak)$/.test(frame.lemma) && isBeforeBody(tokens, only),
    example: 'As the case was opened in Leeds, Lena Fox testified before the council in York.',
    counter: 'Lena Fox testified before the council that the quay was sinking.',
    reason: 'Before whom somebody spoke is nothing that was said.',
  },
  {
    id: 'claim-of-another',
    holds: ({ tokens, frame, only }) =>
      only !== null && frame.direction === 'right' && holdsOwnedClaim(tokens, only) && !isQuoted(tokens, only),
    example: 'The judge rejected Lena Fox’s claim that the quay was sinking.',
    counter: 'The judge rejected the claim that the quay was sinking.',
    reason: 'Whose claim it is stands before it; what others make of it is said in a word.',
  },
  {
    id: 'noun-before-its-verb',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.direction === 'right' &&
      only.first === frame.head + 1 &&
      frame.lemma !== 'say' &&
      (tagsAt(tokens, only.first) & t.AUX) !== 0 &&
      !/^(?:be|being|been|having)$/.test(tokens[only.first]?.lower ?? '') &&
      !isObjectRelative(tokens, (frame.source?.first ?? 0) - 1),
    example: 'Quay objects can be nets or ropes.',
    counter: 'The quay, which Lena Fox says can be mended, is old.',
    reason: 'Right before an auxiliary stands a noun, the subject of it, whatever else the word may be.',
  },
  {
    id: 'clause-behind-preposition',
    holds: ({ tokens, frame, only }) => only !== null && frame.direction === 'right' && isReduced(tokens, frame, only),
    example: 'Fox’s views and claims posted on quay.org about the mill escalated for the worse.',
    counter: 'The builders complained about the quay.',
    reason:
      'Behind a preposition no clause follows: the verb behind its noun is the sentence’s, and the cue a participle.',
  },
  {
    id: 'relative-clause-of-object',
    holds: ({ tokens, frame, only }) =>
      only !== null && frame.direction === 'right' && relates(tokens, frame, only.first),
    example: 'Many builders tell stories that take an hour.',
    counter: 'Builders told the town that they took an hour.',
    reason: 'A “that” which is the subject of its verb tells about the noun before it.',
  },
  {
    id: 'disagreeing-number',
    holds: ({ tokens, frame }) =>
      frame.subject === 'plain' &&
      frame.cueFirst === frame.head &&
      /^(?:this|it|he|she)$/.test(tokens[frame.source?.first ?? -1]?.lower ?? '') &&
      (tagsAt(tokens, frame.head) & (t.BASE | t.PAST | t.PRESENT)) === t.BASE,
    example: 'This helps with the one-year guarantee that the town provides.',
    counter: 'This promises that the town will be safe.',
    reason: 'A verb of one person has its -s; without it the word is a noun.',
  },
  {
    id: 'as-if-to-say',
    holds: ({ tokens, frame }) => is(tokens, frame.cueFirst - 1, 'if') || is(tokens, frame.cueFirst - 1, 'though'),
    example: 'The gulls looked down as if to say that the quay was sinking.',
    counter: 'The gulls were gone, as Lena Fox came to say.',
    reason: 'What somebody looks as if to say was not said.',
  },
  {
    id: 'aside-with-as',
    holds: ({ tokens, frame }) =>
      frame.direction === 'right' &&
      is(tokens, frame.clauseFirst - 1, 'as') &&
      /^[—–-]+$/.test(tokens[frame.clauseFirst - 2]?.text ?? ''),
    example: 'The plan, which — as Lena Fox noted recently in a letter — promises a quay, is old.',
    counter: 'The plan is old, as Lena Fox noted.',
    reason: 'Between dashes a clause with “as” speaks of what stands around it.',
  },
  {
    id: 'date-as-source',
    holds: ({ tokens, frame: { source, subject } }) =>
      subject === 'inverted' && source !== null && isDate(tokens, source),
    example: 'The new quay, announced March 23, 2031.',
    counter: 'The new quay was announced by Lena Fox on March 23, 2031.',
    reason: 'A date announces nothing.',
  },
  {
    id: 'say-for-example',
    holds: ({ tokens, frame }) =>
      frame.lemma === 'say' &&
      is(tokens, frame.head, 'say') &&
      [-1, 1].every((side) => is(tokens, frame.head + side, ',')),
    example: 'A quay is harder to mend than, say, a boat.',
    counter: 'Builders, the papers say, have left.',
    reason: 'Between commas “say” means “for example”.',
  },
  {
    id: 'raising-verb',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      RAISING_VERBS.has(frame.lemma) &&
      frame.direction === 'right' &&
      !/^(?:to|that|like|as)$/.test(tokens[only.first]?.lower ?? ''),
    example: 'Lena Fox seemed tired.',
    counter: 'Lena Fox seemed to agree that the quay was sinking.',
    reason: '“Seem” tells of words only where a clause or an infinitive follows.',
  },
]

const SILENT = new PatternTable(SILENCES)

/** The id of the row by which a frame reports no statement; null where it may report one. */
export function nonStatementRule(tokens: readonly Token[], frame: Frame): string | null {
  const only = frame.content.length === 1 ? (frame.content[0] ?? null) : null
  const site: FrameSite = { tokens, frame, only }
  const row = NON_STATEMENTS.find(({ holds }) => holds(site))
  if (row || !only) return row?.id ?? null
  return firstMatch(SILENT, tokens, only.first, only.last + 1)?.row.id ?? null
}
