import { cueValues } from '../../src/attribution/cues/cue-values.ts'
import { candidateFrames } from '../../src/attribution/selection/choose-frames.ts'
import type { Case } from './case.ts'
import type { Prepared } from './prepare.ts'

/** Which readings of a sentence as cue, source and content the annotators confirm. */
export function cueCases({ text, sentences, heads }: Prepared): Case[] {
  return sentences.flatMap(({ tokens }) =>
    candidateFrames(text, tokens).map((frame) => {
      const head = tokens[frame.head]
      return { values: cueValues(tokens, frame), right: head !== undefined && heads.has(head) }
    }),
  )
}
