import type { AnnotatedBlock } from '../../text/tokens.ts'
import type { Extractor, LooseQuotation, SentenceReading } from '../extractor.ts'
import {
  CARRIED,
  HEADLINE_COLON,
  HOW_PUT,
  INTRODUCED,
  LABEL,
  LISTED,
  MARKUP_AUTHOR,
  NAME_AFTER,
  NAME_BEFORE,
  NAME_LINE,
  PASSAGE,
  POSTED,
  SIGNATURE,
  UNCUED,
  VERBLESS_SOURCE,
} from '../rule-ids.ts'
import { extractBackward } from './backward-attribution.ts'
import { extendOpen, extractCarried, extractIntroduced, extractNameBefore, extractToldOf } from './carried.ts'
import { extractFramed } from './framed.ts'
import { extractHeadlineMark, extractHeadlineVerb } from './headline-behind.ts'
import { extractHeadlineQuotation } from './headline-quotation.ts'
import { extractHowPut, extractReply } from './how-put.ts'
import { readIntroduction, remember } from './introduction.ts'
import { extractListed } from './listed.ts'
import { extractLoose } from './loose-quotations.ts'
import { extractMarkedBlock } from './marked-blocks.ts'
import { extractNameAfter, extractVerblessSource } from './name-after.ts'
import { extractNamedAbove } from './name-line.ts'
import { extractPosted } from './posted.ts'
import { extractSignature, extractSignatureLine } from './signatures.ts'
import { extractNotProse } from './skipped-blocks.ts'
import { continueTurn, extractQuotedLabel, extractTurn } from './turns.ts'
import { extractUncued } from './uncued.ts'
import { extractAnnounced, extractPassage } from './unmarked.ts'

/** What is tried on a block as a whole; a block that none of these takes is read sentence by sentence. */
export const BLOCK_EXTRACTORS: readonly Extractor<AnnotatedBlock>[] = [
  {
    id: 'not-prose',
    extract: extractNotProse,
    reason: 'First: notes and code hold nobody’s words, whatever marks and names stand in them.',
  },
  {
    id: MARKUP_AUTHOR,
    extract: extractMarkedBlock,
    reason: 'Markup that says whose words a block gives is surer than any reading of them.',
  },
  {
    id: LISTED,
    extract: extractListed,
    reason: 'An item of a list that somebody’s words announce is theirs; read alone it would be the writer’s.',
  },
  {
    id: PASSAGE,
    extract: extractPassage,
    reason:
      'In an interview without labels a paragraph between two questions is an answer; read alone it is the writer’s.',
  },
  {
    id: INTRODUCED,
    extract: extractAnnounced,
    reason: 'Paragraphs in the first person behind “said:” are given in full, though no marks stand around them.',
  },
  {
    id: POSTED,
    extract: extractPosted,
    reason: 'Behind “tweeted:” the rest of a paragraph without marks is given as it was written, to its end.',
  },
  {
    id: SIGNATURE,
    extract: extractSignatureLine,
    reason: 'A line that begins with a dash and a name signs what stands above, and says nothing itself.',
  },
  {
    id: 'continued-turn',
    extract: continueTurn,
    reason: 'In a transcript a paragraph in the first person goes on with the turn; its sentences are no report.',
  },
]

/** What is tried on a quotation that no frame of its sentence holds. */
const QUOTATION_EXTRACTORS: readonly Extractor<LooseQuotation>[] = [
  {
    id: SIGNATURE,
    extract: extractSignature,
    reason: 'A name behind the quotation, led by a dash, is there for nothing else than to sign it.',
  },
  {
    id: LABEL,
    extract: extractQuotedLabel,
    reason: 'A speaker’s label inside the marks names the speaker, whoever spoke before.',
  },
  {
    id: HOW_PUT,
    extract: extractHowPut,
    reason: '“Is how” points at the words before, and a verb of saying behind it tells whose they are.',
  },
  {
    id: 'was-the-reply-from',
    extract: extractReply,
    reason: 'Behind whole words “was the reply from” says whose they are; its noun is nobody who speaks.',
  },
  {
    id: HEADLINE_COLON,
    extract: extractHeadlineQuotation,
    reason: 'A headline that opens with words in marks and a colon goes on with who said them.',
  },
  {
    id: 'same-turn',
    extract: extendOpen,
    reason: 'Quotations that follow each other with nothing between them are the words of one speaker.',
  },
  {
    id: INTRODUCED,
    extract: extractIntroduced,
    reason: 'A sentence that ends in a colon announces the words behind it.',
  },
  {
    id: NAME_LINE,
    extract: extractNamedAbove,
    reason: 'A line that does nothing but name somebody is there for the words below it.',
  },
  {
    id: NAME_BEFORE,
    extract: extractNameBefore,
    reason: 'The sentence before tells of somebody and attributes nothing: the words are that person’s.',
  },
  {
    id: 'told-of',
    extract: extractToldOf,
    reason: 'A paragraph about somebody that quotes nobody leads to their words, rather than back to the last speaker.',
  },
  {
    id: CARRIED,
    extract: extractCarried,
    reason: 'With nobody named next to it, a quotation that stands alone goes on with the last speaker.',
  },
  {
    id: UNCUED,
    extract: extractUncued,
    reason: 'Within a sentence most quotations without a cue are terms and titles: only probable statements are taken.',
  },
]

/** What is tried on a sentence, all of it unless a step says that the sentence is done. */
export const SENTENCE_EXTRACTORS: readonly Extractor<SentenceReading>[] = [
  {
    id: LABEL,
    extract: extractTurn,
    reason: 'A label that opens a block makes all of it a turn; a colon would mislead the frames.',
  },
  {
    id: 'backward-attribution',
    extract: extractBackward,
    reason: 'A sentence that only says whose the words before it were has a cue, but no content of its own.',
  },
  {
    id: 'headline-verb',
    extract: extractHeadlineVerb,
    reason: 'Before the frames, to which a noun behind the verb of saying would be its content.',
  },
  {
    id: 'framed',
    extract: extractFramed,
    reason: 'Source, cue and content within one sentence: most attributions, and what the later steps build on.',
  },
  {
    id: HEADLINE_COLON,
    extract: extractHeadlineMark,
    reason:
      'A headline that ends in who speaks: only where no frame has read it, and before its marks are taken alone.',
  },
  {
    id: VERBLESS_SOURCE,
    extract: extractVerblessSource,
    reason: 'A sentence without a verb that tells whose the words before it are: no frame has read it.',
  },
  {
    id: 'loose-quotations',
    extract: (reading, state) => extractLoose(QUOTATION_EXTRACTORS, reading, state),
    reason: 'What frames have left over.',
  },
  {
    id: NAME_AFTER,
    extract: extractNameAfter,
    reason: 'For a quotation without anybody before it; only once nothing else has claimed this sentence’s subject.',
  },
  {
    id: 'introduction',
    extract: readIntroduction,
    reason: 'Finds nothing by itself: notes who is about to be quoted.',
  },
  {
    id: 'memory',
    extract: remember,
    reason: 'Last: notes what the sentence leaves open for the next one.',
  },
]
