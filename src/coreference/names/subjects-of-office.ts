import { CAPITALISED, type Token } from '../../text/tokens.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'

/** The preposition before the first of several subjects that "and" joins; the place of "and" where there is none. */
export function subjectsFrom(tokens: readonly Token[], and: number): number {
  if (and === 0) return and
  let at = and - 1
  // "Republican of Iowa, and Patrick Lin": somebody else.
  if (tokens[at]?.text === ',' || ENGLISH_NOUNS.classOf(tokens[and + 1]?.lower ?? '')?.kind === 'person') return and
  while (at > and - LONGEST_SUBJECTS && (tokens[at]?.case === CAPITALISED || tokens[at]?.text === ',')) at--
  const office = ENGLISH_NOUNS.classOf(tokens[at - 1]?.lower ?? '')?.rank === 'office'
  return office && at < and - 1 && /^(?:of|for)$/.test(tokens[at]?.lower ?? '') ? at : and
}

const LONGEST_SUBJECTS = 8
