import { isSpeechVerb, PERFORMING_VERBS } from '../../lexicon/frames.ts'
import { is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { isQuotedTitle, LOWER } from '../../text/tokens.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { endsInName, isOnlyCalled, isQuoted } from './frame-signs.ts'
import type { NonStatementRow } from './non-statement-row.ts'

const NAMING_VERBS = new Set(['call', 'name', 'dub', 'nickname', 'title', 'entitle', 'term', 'know'])

/** A name is given, a work is named or performed, somebody is called up: nothing is said of them. */
export const NAMING: readonly NonStatementRow[] = [
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
    id: 'called-between-commas',
    holds: ({ tokens, frame }) => {
      const last = frame.content.at(-1)?.last ?? -1
      return (
        NAMING_VERBS.has(frame.lemma) &&
        is(tokens, frame.cueFirst - 1, ',') &&
        frame.direction === 'right' &&
        is(tokens, last + 1, ',') &&
        (tagsAt(tokens, last + 2) & (t.PAST | t.PRESENT | t.AUX)) !== 0
      )
    },
    example: 'Plans for the work, called deep tiling, rested on a guess.',
    counter: 'Lena Fox called the work deep tiling.',
    reason: 'Between commas, before the verb of the sentence, a participle tells what something is called.',
  },
  {
    id: 'somebody-named',
    holds: ({ tokens, frame }) =>
      is(tokens, frame.head, 'named') &&
      frame.cueFirst === frame.head &&
      /^(?:an?|one|another)$/.test(tokens[frame.source?.first ?? -1]?.lower ?? '') &&
      frame.source?.last === frame.head - 1 &&
      tokens[frame.head - 1]?.case === LOWER &&
      (tagsAt(tokens, frame.head + 1) & t.NAME) !== 0,
    example: 'A neighbour named Lena Fox came out.',
    counter: 'The neighbour named Lena Fox as the one who came out.',
    reason: 'Somebody who is brought in is told by name, and is who acts.',
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
]
