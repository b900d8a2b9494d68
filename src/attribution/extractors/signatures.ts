import { TIME } from '../../text/tags.ts'
import { type AnnotatedBlock, NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { LooseQuotation } from '../extractor.ts'
import { CARRIED, SIGNATURE } from '../rule-ids.ts'
import { signatureAt } from '../speaker-labels.ts'

/** A line of its own, "— Lena Fox", signs the quotation before it. */
export function extractSignatureLine({ sentences }: AnnotatedBlock, state: ExtractionState): boolean {
  const [sentence] = sentences
  const phrase = sentence ? signatureAt(sentence.tokens, 0) : null
  const { open, found } = state
  const signed = open ? found[open.at] : undefined
  if (!sentence || !phrase || !open || signed?.rule !== CARRIED) return false
  const source = phraseSpan(sentence, phrase)
  found[open.at] = new Attribution({ ...signed, source, rule: SIGNATURE, continues: null })
  state.open = null
  return true
}

/** "“Document found on street” — Norwick Sun, August 15, 2008": where a headline stood, and nobody's words. */
function isCitation(tokens: readonly Token[], at: number, after: number): boolean {
  const rest = tokens.slice(after)
  const dated = rest.some(({ kind, text }) => kind === NUMBER && /^(?:19|20)\d\d$/.test(text))
  return (
    dated &&
    tokens[at]?.quotation?.punctuated === false &&
    rest.filter(({ kind, tags }) => kind === WORD && !(tags & TIME)).length < 2
  )
}

/** “We are ready.” — Lena Fox: the signature stands right behind the quotation. */
export function extractSignature({ reading, at, words }: LooseQuotation, state: ExtractionState): boolean {
  const { sentence } = reading
  const signature = signatureAt(sentence.tokens, at + 1)
  if (!signature) return false
  if (isCitation(sentence.tokens, at, signature.last + 1)) return true
  const source = phraseSpan(sentence, signature)
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source, rule: SIGNATURE })
  return true
}
