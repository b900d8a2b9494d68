// Which readings of a sentence as cue, source and content the annotators confirm.
import { cueValues } from '../../dist/attribution/cues/cue-values.js'
import { candidateFrames } from '../../dist/attribution/frames/choose-frames.js'

export function cueCases({ text, sentences, heads }) {
  return sentences.flatMap(({ tokens }) =>
    candidateFrames(text, tokens).map((frame) => ({
      values: cueValues(tokens, frame),
      right: heads.has(tokens[frame.head]),
    })),
  )
}
