import { CLOSED, PRESENT, TIME } from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { type AnnotatedBlock, LOWER, NUMBER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
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

/** Tokens of "Dev, 34, Leeds" and "Patricia Owen, from Upper Swansea" at the most. */
const LONGEST_NAME = 9

const ofName = ({ kind, case: letters, tags, text, lower }: Token): boolean =>
  kind === NUMBER ||
  /^[,()]$/.test(text) ||
  /^(?:in|of|from)$/.test(lower) ||
  (kind === WORD && letters !== LOWER && !(tags & CLOSED))

/** “It is too late for us.” Claire, Worthing: a block of a quotation and nothing but who said it, without a mark between. */
function bareSignature({ reading, at, quotation }: LooseQuotation, { context }: ExtractionState): TokenSpan | null {
  const { sentence, block, index } = reading
  if (at > 0 || index > 0 || !quotation.closed || !quotation.punctuated) return null
  if (!/[.!?…]$/.test(context.text.slice(quotation.innerStart, quotation.innerEnd))) return null
  const inner = sentence.tokens.length > 1
  const signed = inner ? sentence : block.sentences[1]
  if (!signed || block.sentences.length > (inner ? 1 : 2)) return null
  const first = inner ? 1 : 0
  const rest = signed.tokens.slice(first)
  if (rest.length > LONGEST_NAME || rest[0]?.kind !== WORD || !rest.every(ofName)) return null
  // “We Got Her!” Video Shows Rescue: a headline.
  if (rest.length > 2 && rest.some((token) => token.kind === WORD && wordAt(token).tags & PRESENT)) return null
  const end = rest.findIndex(({ kind }) => kind !== WORD)
  const last = first + (end < 0 ? rest.length : end) - 1
  return TokenSpan.of(signed, first, last)
}

/** “We are ready.” — Lena Fox: the signature stands right behind the quotation. */
export function extractSignature(loose: LooseQuotation, state: ExtractionState): boolean {
  const { reading, at, words } = loose
  const { sentence } = reading
  const bare = bareSignature(loose, state)
  if (bare) {
    state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source: bare, rule: SIGNATURE })
    return true
  }
  const signature = signatureAt(sentence.tokens, at + 1)
  if (!signature) return false
  if (isCitation(sentence.tokens, at, signature.last + 1)) return true
  const source = phraseSpan(sentence, signature)
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source, rule: SIGNATURE })
  return true
}
