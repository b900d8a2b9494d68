import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { tagsAt } from './noun-phrase.ts'

/**
 * "Opening the case at the court, Lena Fox, prosecuting, said": what somebody does first, with its object, before who
 * speaks. Before an article a word in -ing is no noun, whatever it looks like.
 */
export const opensWithDeed = (tokens: readonly Token[]): boolean =>
  /...ing$/.test(tokens[0]?.lower ?? '') &&
  !/thing$/.test(tokens[0]?.lower ?? '') &&
  !(tagsAt(tokens, 0) & (t.PREP | t.PRONOUN | t.TIME)) &&
  (tagsAt(tokens, 1) & (t.DET | t.POSSESSIVE)) !== 0
