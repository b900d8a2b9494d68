// Where the annotators end a content to the right of its cue: each place where it could end, up to the one where it does.
import { cutValues, isBoundary } from '../../dist/attribution/content/content-end.js'
import { candidateFrames } from '../../dist/attribution/frames/choose-frames.js'

/** Contents that begin further from where we begin them say nothing about their end. */
const SLACK = 3
const hasWords = (text) => /[\p{L}\p{N}]/u.test(text)

/** Where the annotated content ends within the sentence; -1 where it is not the one that begins at `first`. */
function annotatedEnd(attribution, sentence, first) {
  const parts = attribution.content.filter(({ start, end }) => end > first.start && start < sentence.end)
  const start = Math.min(...parts.map((part) => part.start))
  if (parts.length === 0 || Math.abs(start - first.start) > SLACK) return -1
  return Math.min(sentence.end, Math.max(...parts.map((part) => part.end)))
}

function casesOf(text, sentence, frame, end) {
  const { tokens } = sentence
  const first = frame.content[0].first
  const cases = []
  for (let i = first + 1; i < tokens.length; i++) {
    const last = i === tokens.length - 1 && !hasWords(tokens[i].text)
    if (!isBoundary(tokens, i) || last) continue
    const [low, high] = [Math.min(end, tokens[i].start), Math.max(end, tokens[i].start)]
    const here = !hasWords(text.slice(low, high))
    if (here || tokens[i].start < end) cases.push({ values: cutValues(tokens, first, i, frame.lemma), right: here })
    if (here || tokens[i].start >= end) break
  }
  return cases
}

export function contentEndCases({ text, sentences, heads }) {
  return sentences.flatMap((sentence) =>
    candidateFrames(text, sentence.tokens).flatMap((frame) => {
      const attribution = heads.get(sentence.tokens[frame.head])
      const first = sentence.tokens[frame.content[0]?.first]
      if (!attribution || frame.direction !== 'right' || !first) return []
      const end = annotatedEnd(attribution, sentence, first)
      return end < 0 ? [] : casesOf(text, sentence, frame, end)
    }),
  )
}
