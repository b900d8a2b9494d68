// Which readings of a sentence as cue, source and content the annotators confirm.

export function cueCases({ candidateFrames, cueValues }, { text, sentences, heads }) {
  return sentences.flatMap(({ tokens }) =>
    candidateFrames(text, tokens).map((frame) => ({
      values: cueValues(tokens, frame),
      right: heads.has(tokens[frame.head]),
    })),
  )
}
