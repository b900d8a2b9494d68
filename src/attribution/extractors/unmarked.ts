import { reportingGroup } from '../../lexicon/reporting.ts'
import { QUOTED_WRITINGS } from '../../lexicon/writings.ts'
import { TokenSpan } from '../../text/token-span.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'
import type { Attribution } from '../attribution.ts'
import { blockSpan, inner } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import { INTRODUCED } from '../rule-ids.ts'
import { NARRATED } from '../unmarked/announced.ts'
import { isFirstPerson, opensQuoted } from '../unmarked/own-words.ts'

/** A paragraph of an answer in an interview without labels, or of a letter: it is one person's, whole. */
export function extractPassage(block: AnnotatedBlock, state: ExtractionState): boolean {
  const passage = state.context.passages.get(block)
  if (!passage) return false
  const { source, paragraphs, rule } = passage
  const content = passage.inline ? behindQuestion(block) : wordsOf(block)
  const before = state.found.at(-1)
  if (block !== paragraphs[0] && before?.rule === rule) for (const part of content) before.extend(part)
  else state.push({ kind: 'direct', content, cue: null, lemma: '', source, rule })
  return true
}

/** The words of an answer, without marks around them and without the "A." that courts put before it. */
function wordsOf(block: AnnotatedBlock): TokenSpan[] {
  const [sentence] = block.sentences
  const [first] = block.quotations
  if (sentence && first && opensQuoted(block)) return block.quotations.map((quotation) => inner(sentence, 0, quotation))
  const labelled = sentence?.tokens[0]?.lower === 'a.' && sentence.tokens.length > 1
  return labelled ? [TokenSpan.upTo(block.block.end, sentence, 1)] : blockSpan(block)
}

/** "Do you row? I do.": from the second sentence on. */
function behindQuestion({ block, sentences: [, answer] }: AnnotatedBlock): TokenSpan[] {
  return answer ? [TokenSpan.upTo(block.end, answer, 0)] : []
}

/** Groups of verbs that announce words given in full. */
const GIVES: ReadonlySet<string> = new Set(['say', 'explain', 'promise', 'ask'])
/** Verbs with which somebody goes on: "She adds:". */
const GOES_ON = /^(?:add|continue)$/
/** The verbs that lead to what somebody said to a writer who says "I". */
const PLAINLY = /^(?:say|tell|add|write|explain|reply)$/
const POSTS = /^(?:tweet|post|write|share)$/
/** "The letter reads:" */
export const READS = 'read'

/** Whether an introduction leads to a paragraph without marks. */
function givesInFull({ lemma, source }: Attribution, block: AnnotatedBlock): boolean {
  if (lemma === READS || GOES_ON.test(lemma)) return true
  if (!GIVES.has(reportingGroup(lemma))) return false
  // "Ruiz tweeted:" may stand above a post that the page has lost.
  if (!POSTS.test(lemma) || isFirstPerson(block)) return true
  // "In his letter to the board, Marsh writes:" leads to the letter.
  return lemma === 'write' && (source?.sentence?.tokens.some(({ lower }) => QUOTED_WRITINGS.has(lower)) ?? false)
}

/** "In a statement the trust said:" before paragraphs in the first person, without marks. */
export function extractAnnounced(block: AnnotatedBlock, state: ExtractionState): boolean {
  const { introduction, context } = state
  const place = context.announced.get(block)
  if (place === undefined || !introduction) return false
  if (!givesInFull(introduction, block) || (place === NARRATED && !PLAINLY.test(introduction.lemma))) return false
  const before = state.found.at(-1)
  if (place > 0 && before?.rule === INTRODUCED) for (const part of blockSpan(block)) before.extend(part)
  else state.push({ ...introduction, kind: 'direct', content: blockSpan(block), rule: INTRODUCED })
  return true
}
