// Which readings of a sentence as cue, source and content the annotators confirm.
import { cueFeatures } from '../../dist/attribution/cues.js'
import { candidateFrames } from '../../dist/attribution/sentence.js'

export function cueCases({ text, sentences, heads }) {
  return sentences.flatMap(({ tokens }) =>
    candidateFrames(text, tokens).map((frame) => ({
      features: cueFeatures(tokens, frame),
      right: heads.has(tokens[frame.head]),
    })),
  )
}
