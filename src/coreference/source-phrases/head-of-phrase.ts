import { CLAUSES_BEHIND_HEADS, PREPOSITIONS_BEHIND_HEADS } from '../../lexicon/phrase-words.ts'
import { CLOSED, GERUND, NAME, NOMINAL, PARTICIPLE, PREP } from '../../text/tags.ts'
import { ALL_CAPS, LOWER, NUMBER, PUNCTUATION, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import type { SentenceMentions } from '../names/sentence-mentions.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import { LIGHT } from './head-region.ts'
import type { SourcePhrase } from './source-phrase.ts'

/** Whether the words of the head end before a word: a preposition, or what opens a clause. */
export const endsHead = (lower: string): boolean =>
  PREPOSITIONS_BEHIND_HEADS.has(lower) || CLAUSES_BEHIND_HEADS.has(lower)

/** "The Harbour Party (HP) leader Lena Fox": whether the phrase goes on with a noun behind the letters of a body. */
export function leadsOnBehind({ tokens }: SentenceMentions, open: number, to: number): boolean {
  if (tokens[open + 1]?.case !== ALL_CAPS || tokens[open + 2]?.text !== ')' || open + 3 >= to) return false
  const next = tokens[open + 3]
  return next?.kind === WORD && !endsHead(next.lower) && !LIGHT.has(next.lower)
}

/** "Scientists [using a telescope atop] Mount Oak": what only a modifier of the noun before it can open. */
export function opensModifier(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.case !== LOWER || (token.tags & (PREP | GERUND)) === 0 || (token.tags & (NOMINAL | NAME)) !== 0)
    return false
  // "Media buying sources" has no object.
  return (token.tags & PREP) !== 0 || next?.case !== LOWER || (next.tags & CLOSED) !== 0
}

/** The head noun: the last word before the first preposition, clause or comma. */
export function headNounFrom(phrase: SourcePhrase, from: number): number {
  const { tokens } = phrase.line
  let head = -1
  for (let i = from; i < phrase.to; i++) {
    const token = tokens[i]
    if (!token || token.kind === QUOTATION) break
    if (token.text === '(' && leadsOnBehind(phrase.line, i, phrase.to)) {
      i += 2
      continue
    }
    if (token.kind === PUNCTUATION && !/^[-‑&/’']$/.test(token.text) && !betweenAdjectives(phrase.line, head, i)) break
    if (head >= 0 && endsHead(token.lower)) break
    if (opensModifier(tokens, i) && phrase.line.nouns.classOf(tokens[head]?.lower ?? '')) break
    if (describesNoun(tokens, i) && phrase.line.nouns.classOf(tokens[head]?.lower ?? '')) break
    if (token.lower !== "'s" && token.kind !== PUNCTUATION) head = i
  }
  return head
}

/** "a memo leaked to the Echo", "a memo seen by the Echo": a participle behind the noun. */
const describesNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower.endsWith('ed') === true ||
  (((tokens[i]?.tags ?? 0) & PARTICIPLE) !== 0 && PREPOSITIONS_BEHIND_HEADS.has(tokens[i + 1]?.lower ?? ''))

/** The comma of "a small, tidy office": no noun before it, and no article after. */
const betweenAdjectives = ({ tokens, nouns }: SentenceMentions, head: number, comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  head >= 0 &&
  tokens[head]?.case === LOWER &&
  nouns.classOf(tokens[head]?.lower ?? '') === null &&
  tokens[comma + 1]?.case === LOWER &&
  !ROLE_DETERMINERS.has(tokens[comma + 1]?.lower ?? '')

/** Where a noun phrase ends for a reading: before a comma, bracket or relative clause. */
export function nounEnd(phrase: SourcePhrase, head: number): number {
  const { tokens } = phrase.line
  let to = head + 1
  for (; to < phrase.to; to++) {
    const token = tokens[to]
    // "Half (55%) of the respondents": a share in brackets is no end.
    const share = token?.text === '(' && tokens[to + 1]?.kind === NUMBER
    if (share) to = tokens.findIndex((one, at) => at > to && one.text === ')')
    if (share && to > 0) continue
    if (!token || /^[,;:(—–]$/.test(token.text) || /^(?:who|which|whose|whom)$/.test(token.lower)) break
  }
  return to
}
