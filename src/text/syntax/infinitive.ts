import { TAGS } from '../tagger/tagset.ts'
import * as t from '../tags.ts'
import { LOWER, type Token, WORD } from '../tokens.ts'
import { syntaxOf } from './clauses/sentence-syntax.ts'
import { tagsAt } from './noun-phrase.ts'

/** "to evacuate at once": a word that is hardly counted as a verb, which the tagger reads as one behind "to". */
export const isRareInfinitive = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.case === LOWER &&
  tokens[i]?.kind === WORD &&
  (tagsAt(tokens, i) & (t.BASE | t.DET | t.POSSESSIVE)) === 0 &&
  TAGS[syntaxOf(tokens).tags[i] ?? 0] === 'VB'
