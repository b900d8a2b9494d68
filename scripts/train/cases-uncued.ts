import { framesOf } from '../../src/attribution/selection/choose-frames.ts'
import { uncuedValues } from '../../src/attribution/uncued/uncued-quotations.ts'
import { type Quotation, WORD } from '../../src/text/tokens.ts'
import type { Case } from './case.ts'
import type { Annotation } from './corpus.ts'
import type { Prepared } from './prepare.ts'

function isAttributed({ innerStart, innerEnd }: Quotation, annotations: readonly Annotation[]): boolean {
  const half = (innerEnd - innerStart) / 2
  return annotations.some(({ content }) =>
    content.some(({ start, end }) => Math.min(end, innerEnd) - Math.max(start, innerStart) > half),
  )
}

/** Which quotations within a sentence that no frame covers the annotators attribute to somebody. */
export function uncuedCases({ text, sentences, annotations }: Prepared): Case[] {
  return sentences.flatMap(({ tokens }) => {
    if (!tokens.some((token) => token.kind === WORD)) return []
    const frames = framesOf(text, tokens)
    const covered = (i: number): boolean =>
      frames.some(({ content }) => content.some(({ first, last }) => first <= i && i <= last))
    return tokens.flatMap(({ quotation }, i) =>
      quotation && !covered(i)
        ? [{ values: uncuedValues(text, tokens, i, frames), right: isAttributed(quotation, annotations) }]
        : [],
    )
  })
}
