import { uposOf } from '../text/tagger/tagset.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { Span } from '../types.ts'

/** A token as the trace shows it. */
export interface TraceToken extends Span {
  /** A universal part-of-speech tag (UPOS). */
  readonly pos: string
}

/** Prefixes that are no word of their own: "co-operate" is one word. */
const PREFIX =
  /^(?:co|re|pre|post|non|anti|multi|semi|sub|un|de|e|inter|intra|ex|pro|mid|self|over|under|counter|neo|pseudo|bi|tri|pan|micro|macro|mini|mega|quasi|ultra|vice|meta|trans|super|socio|geo|psycho|cyber|eco|bio)$/i

/** A token in the pieces that treebanks cut it into: "do" and "n't", the parts of a compound with their hyphens. */
export function treebankTokensOf({ start, end, text, kind }: Token, tag: number): TraceToken[] {
  const pos = uposOf(tag)
  const negated = kind === WORD ? /(?:n['’]t|(?<=^can)not)$/i.exec(text) : null
  if (negated && negated.index > 0) {
    const cut = start + negated.index
    return [
      { start, end: cut, pos },
      { start: cut, end, pos: 'PART' },
    ]
  }
  if (kind !== WORD || !text.includes('-') || pos === 'PUNCT') return [{ start, end, pos }]
  return compound(text, start, pos)
}

function compound(text: string, start: number, pos: string): TraceToken[] {
  const parts = text.split('-')
  if (parts.some((part) => part === '') || PREFIX.test(parts[0] ?? ''))
    return [{ start, end: start + text.length, pos }]
  const pieces: TraceToken[] = []
  let at = start
  parts.forEach((part, i) => {
    if (i > 0) pieces.push({ start: at - 1, end: at, pos: 'PUNCT' })
    pieces.push({ start: at, end: at + part.length, pos: partPos(part, i === parts.length - 1, pos) })
    at += part.length + 1
  })
  return pieces
}

function partPos(part: string, last: boolean, pos: string): string {
  if (/^\d+$/.test(part)) return 'NUM'
  if (pos === 'PROPN' || (last && pos !== 'ADJ')) return pos
  if (last) return /(?:ed|ing|en)$/.test(part) ? 'VERB' : 'NOUN'
  return /^(?:high|low|long|short|full|large|small|real|free|open|old|new|big|good|hard|deep)$/i.test(part)
    ? 'ADJ'
    : 'NOUN'
}
