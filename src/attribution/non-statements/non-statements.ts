import { RAISING_VERBS } from '../../lexicon/frames.ts'
import { SILENCES } from '../../lexicon/silences.ts'
import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'
import { holdsOwnedClaim, isBeforeBody, isDate, isExpletive, isFairToSay, isQuoted } from './frame-signs.ts'
import { INFERRED } from './inferred.ts'
import { MISREAD_CLAUSES } from './misread-clauses.ts'
import { MISTAKEN_FOR_SPEECH } from './mistaken-for-speech.ts'
import { NAMING } from './naming.ts'
import { NO_CONTENT } from './no-content.ts'
import type { FrameSite, NonStatementRow } from './non-statement-row.ts'
import { OTHER_CUES } from './other-cues.ts'
import { POINTING_ELSEWHERE } from './pointing-elsewhere.ts'
import { TOLD_OF } from './told-of.ts'
import { UNSAID } from './unsaid.ts'

/** The first row that holds decides. */
export const NON_STATEMENTS: readonly NonStatementRow[] = [
  ...OTHER_CUES,
  ...NO_CONTENT,
  ...INFERRED,
  ...TOLD_OF,
  ...UNSAID,
  ...POINTING_ELSEWHERE,
  ...MISTAKEN_FOR_SPEECH,
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
  ...NAMING,
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
  ...MISREAD_CLAUSES,
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
