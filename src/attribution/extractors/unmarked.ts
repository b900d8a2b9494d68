import { reportingGroup } from '../../lexicon/reporting.ts'
import { TokenSpan } from '../../text/token-span.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'
import { blockSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import { ANSWER, INTRODUCED } from '../rule-ids.ts'

/** A paragraph of an answer in an interview without labels: it is the interviewee's, whole. */
export function extractAnswer(block: AnnotatedBlock, state: ExtractionState): boolean {
  const { interview } = state.context
  const answer = interview?.answers.find((blocks) => blocks.includes(block))
  if (!interview || !answer) return false
  const [first] = answer
  const content = answerSpan(block)
  const before = state.found.at(-1)
  if (block !== first && before?.rule === ANSWER) for (const part of content) before.extend(part)
  else state.push({ kind: 'direct', content, cue: null, lemma: '', source: interview.source, rule: ANSWER })
  return true
}

/** The words of an answer, without the "A." that courts put before it. */
function answerSpan(block: AnnotatedBlock): TokenSpan[] {
  const [sentence] = block.sentences
  const labelled = sentence?.tokens[0]?.lower === 'a.' && sentence.tokens.length > 1
  return labelled ? [TokenSpan.upTo(block.block.end, sentence, 1)] : blockSpan(block)
}

/** Groups of verbs that announce words given in full. */
const GIVES: ReadonlySet<string> = new Set(['say', 'explain', 'promise', 'ask'])
/** "The letter reads:" */
const READS = 'read'

/** "In a statement the trust said:" before paragraphs in the first person, without marks. */
export function extractAnnounced(block: AnnotatedBlock, state: ExtractionState): boolean {
  const { introduction, context } = state
  const place = context.announced.get(block)
  if (place === undefined || !introduction) return false
  if (introduction.lemma !== READS && !GIVES.has(reportingGroup(introduction.lemma))) return false
  const before = state.found.at(-1)
  if (place > 0 && before?.rule === INTRODUCED) for (const part of blockSpan(block)) before.extend(part)
  else state.push({ ...introduction, kind: 'direct', content: blockSpan(block), rule: INTRODUCED })
  return true
}
