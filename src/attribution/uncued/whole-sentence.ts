import type { Token } from '../../text/tokens.ts'

/** How probable it is at the least that such a quotation is a statement. */
export const LIKELY = 0.55

/** A pronoun with a verb in small letters, to the stop: no title. */
const SENTENCE = /^(?:I|We|You|He|She|They|It|There)(?:[’'](?:m|re|ve|s|d|ll))? \p{Ll}[\s\S]*[.!?…]$/u

/** "“We will drain it.” She said …": words that open their sentence and are one, of somebody about what they see or do. */
export function isWholeSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const quotation = tokens[at]?.quotation
  return (
    at === 0 && quotation?.punctuated === true && SENTENCE.test(text.slice(quotation.innerStart, quotation.innerEnd))
  )
}
