import { POINTING } from '../../lexicon/pointing.ts'
import { Phrase, phraseEnd } from '../../text/syntax/noun-phrase.ts'
import type { TokenSpan } from '../../text/token-span.ts'
import type { Sentence } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { phraseSpan } from '../convert.ts'
import type { Ledger } from '../extraction-state.ts'

/** As much of a sentence as its beginning can take. */
const LONGEST = 120

/** The quotations of the sentence before for which it has no cue. */
export class Unclaimed {
  /** The place of the first attribution that may be one of theirs. */
  readonly from: number
  /** Those that were no statements by their sentence alone. */
  readonly left: TokenSpan[] = []

  constructor(from: number) {
    this.from = from
  }
}

/** Whom a sentence names that only tells whose the words before it were: "So said Lena Fox."; null for other sentences. */
function pointedAt(text: string, { start, end, tokens }: Sentence): Phrase | null {
  const opens = text.slice(start, Math.min(end, start + LONGEST)).toLowerCase()
  if (!/^(?:so|th)/.test(opens) && !opens.startsWith('such')) return null
  for (const { pattern } of POINTING) {
    const found = pattern.exec(opens)
    if (!found) continue
    const first = tokens.findIndex((token) => token.start >= start + found[0].length)
    const last = first < 0 ? -1 : phraseEnd(tokens, first)
    if (last >= first && first >= 0) return new Phrase(first, last)
  }
  return null
}

/** “…” So said Ruiz.: gives the quotations of the sentence before to whom this sentence names; whether it names anybody. */
export function pointBack(text: string, sentence: Sentence, ledger: Ledger, { from, left }: Unclaimed): boolean {
  const { found, block } = ledger
  const phrase = pointedAt(text, sentence)
  if (!phrase || (left.length === 0 && found.slice(from).every(({ cue }) => cue !== null))) return false
  const signed = { source: phraseSpan(sentence, phrase), rule: 'pointing', cue: null, lemma: '' }
  for (let at = from; at < found.length; at++) {
    const before = found[at]
    if (before && before.cue === null) found[at] = new Attribution({ ...before, ...signed, continues: null })
  }
  for (const quotation of left) found.push(new Attribution({ ...signed, kind: 'direct', content: [quotation], block }))
  ledger.last = found.at(-1) ?? null
  ledger.open = null
  return true
}
