// Which quotations within a sentence that no frame covers the annotators attribute to somebody.

import { framesOf } from '../../dist/attribution/frames/choose-frames.js'
import { uncuedValues } from '../../dist/attribution/uncued/uncued-quotations.js'
import { WORD } from '../../dist/text/tokens.js'

function isAttributed({ innerStart, innerEnd }, attributions) {
  const half = (innerEnd - innerStart) / 2
  return attributions.some(({ content }) =>
    content.some(({ start, end }) => Math.min(end, innerEnd) - Math.max(start, innerStart) > half),
  )
}

export function fragmentCases({ text, sentences, attributions }) {
  return sentences.flatMap(({ tokens }) => {
    if (!tokens.some((token) => token.kind === WORD)) return []
    const frames = framesOf(text, tokens)
    const covered = (i) => frames.some(({ content }) => content.some(({ first, last }) => first <= i && i <= last))
    return tokens.flatMap((token, i) =>
      token.quotation && !covered(i)
        ? [{ values: uncuedValues(text, tokens, i, frames), right: isAttributed(token.quotation, attributions) }]
        : [],
    )
  })
}
