import { cutValues, isBoundary } from '../../src/attribution/content/cut-decision.ts'
import { contentShape } from '../../src/attribution/phrases/content-shape.ts'
import { candidateFrames } from '../../src/attribution/selection/choose-frames.ts'
import type { Sentence, Token } from '../../src/text/tokens.ts'
import type { Case } from './case.ts'
import type { Annotation } from './corpus.ts'
import type { Prepared } from './prepare.ts'

/** Contents that begin further from where we begin them say nothing about their end. */
const SLACK = 3
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Where the annotated content ends within the sentence; -1 where it is not the one that begins at `first`. */
function annotatedEnd({ content }: Annotation, sentence: Sentence, first: Token): number {
  const parts = content.filter(({ start, end }) => end > first.start && start < sentence.end)
  const start = Math.min(...parts.map((part) => part.start))
  if (parts.length === 0 || Math.abs(start - first.start) > SLACK) return -1
  return Math.min(sentence.end, Math.max(...parts.map((part) => part.end)))
}

/** Each place where a content could end, up to the one where it does. */
function casesOf(text: string, tokens: readonly Token[], first: number, lemma: string, end: number): Case[] {
  const cases: Case[] = []
  const shape = contentShape(tokens, first)
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i]
    const isLast = i === tokens.length - 1 && !hasWords(token?.text ?? '')
    if (!token || !isBoundary(tokens, i, shape) || isLast) continue
    const here = !hasWords(text.slice(Math.min(end, token.start), Math.max(end, token.start)))
    if (here || token.start < end) cases.push({ values: cutValues(tokens, first, i, lemma, shape), right: here })
    if (here || token.start >= end) break
  }
  return cases
}

/** Where the annotators end a content to the right of its cue. */
export function cutCases({ text, sentences, heads }: Prepared): Case[] {
  return sentences.flatMap((sentence) =>
    candidateFrames(text, sentence.tokens).flatMap(({ head, content, direction, lemma }) => {
      const [cue, at] = [sentence.tokens[head], content[0]?.first ?? -1]
      const [annotation, first] = [cue && heads.get(cue), sentence.tokens[at]]
      if (!annotation || direction !== 'right' || !first) return []
      const end = annotatedEnd(annotation, sentence, first)
      return end < 0 ? [] : casesOf(text, sentence.tokens, at, lemma, end)
    }),
  )
}
