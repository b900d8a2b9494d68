import { STREETS, STREETS_OR_SURNAMES } from '../../lexicon/people/public-bodies.ts'
import { isGivenName } from '../../models/given-names.ts'
import type { NameMention } from './sentence-mentions.ts'

/** "on Mill Lane", "in Park Row": words that are surnames as well, behind a preposition of place and no given name. */
export const isStreet = ({ line: { tokens }, from, nameFrom, nameTo }: NameMention, last: string): boolean =>
  nameTo - nameFrom === 2 &&
  STREETS_OR_SURNAMES.has(last) &&
  /^(?:on|off|along|in|at|near)$/.test(tokens[from - 1]?.lower ?? '') &&
  !isGivenName(tokens[nameFrom]?.text ?? '')

/** "from Albert Street", "down Victoria Road": a preposition of place before words that are hardly anybody's surname. */
export const isNamedStreet = ({ line: { tokens }, from, nameFrom, nameTo }: NameMention): boolean =>
  nameTo - nameFrom === 2 &&
  STREETS.has(tokens[nameTo - 1]?.lower ?? '') &&
  /^(?:on|off|along|in|at|near|from|down|up|through|across|into|onto|behind|beside|opposite|outside)$/.test(
    tokens[from - 1]?.lower ?? '',
  )
