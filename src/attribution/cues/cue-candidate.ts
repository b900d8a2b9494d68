import { CUE_ADJECTIVES } from '../../lexicon/frames.ts'
import { verbBehindParticiple } from '../../text/syntax/dated-participle.ts'
import { tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { type Token, WORD } from '../../text/tokens.ts'

/** "a warning", "his pleading": behind an article a form in -ing is a noun. */
const isNoun = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.GERUND) !== 0 &&
  (tagsAt(tokens, i - 1) & (t.DET | t.POSSESSIVE)) !== 0 &&
  !(tagsAt(tokens, i - 1) & (t.PRONOUN | t.OBJECT))

/** "a written reply", "his stated aim": between an article and a noun a participle tells which. */
const isModifier = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PAST | t.PARTICIPLE)) !== 0 &&
  /^(?:an?|the|its|his|their|our|my)$/.test(tokens[i - 1]?.lower ?? '') &&
  (tagsAt(tokens, i + 1) & t.NOMINAL) !== 0

/** Whether a word can be a cue: a main verb outside quotations, or "is confident". */
export function isCueCandidate(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== WORD) return false
  if (token.tags & t.VERB) {
    if (token.tags & t.AUX || isNoun(tokens, i) || isModifier(tokens, i)) return false
    // "A poll released Saturday found that": it describes the noun before.
    return verbBehindParticiple(tokens, i) < 0
  }
  return (tagsAt(tokens, i - 1) & (t.BE | t.ADVERB)) !== 0 && CUE_ADJECTIVES.has(token.lower)
}

let last: readonly Token[] | null = null
let places: readonly number[] = []

/** Where the words of a tagged sentence stand that can be cues: found once for all frames that are tried in it. */
export function cueCandidates(tokens: readonly Token[]): readonly number[] {
  if (tokens === last) return places
  const found: number[] = []
  for (let i = 0; i < tokens.length; i++) if (isCueCandidate(tokens, i)) found.push(i)
  last = tokens
  places = found
  return found
}
