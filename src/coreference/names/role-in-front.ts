import { KIN_BEFORE_NAME } from '../../lexicon/people/family.ts'
import { COMPANY_IN_FRONT } from '../../lexicon/people/public-bodies.ts'
import { GIVEN_NAMES_OF_WORDS, RANK_LETTERS } from '../../lexicon/people/ranks-and-posts.ts'
import { isGivenName } from '../../models/given-names.ts'
import { NAME, NOMINAL } from '../../text/tags.ts'
import { ALL_CAPS, CAPITALISED, type Token, WORD } from '../../text/tokens.ts'
import { isCapitalisedWord } from './joined-subjects.ts'
import { isOrderTitle, type NameCounts, nameKey } from './name-counts.ts'
import { isEither } from './noun-lexicon.ts'
import type { NameMention } from './sentence-mentions.ts'
import { isImpersonalLast } from './title-words.ts'

/** "Ferryman Hugo Hill": an occupation by its ending, capitalised as the first word of its sentence. */
export const opensAsRole = (run: NameMention, i: number): boolean =>
  i === 0 &&
  run.nameTo > 2 &&
  (run.line.nouns.isRoleNoun(run.line.tokens[0]?.lower ?? '') || CLASSES.has(run.line.tokens[0]?.lower ?? ''))

/** "Objector Hugo Hill": a word that only ends like one for somebody who does something, before a whole name of two words. */
export const opensAsAgent = ({ line: { tokens }, nameTo }: NameMention, i: number): boolean =>
  i === 0 &&
  nameTo === 3 &&
  /...(?:er|or|ist|ian)$/.test(tokens[0]?.lower ?? '') &&
  ((tokens[0]?.tags ?? 0) & (NOMINAL | NAME)) === NOMINAL &&
  ((tokens[1]?.tags ?? 0) & NAME) !== 0 &&
  !isImpersonalLast(tokens[2]?.lower ?? '')

/** "Residents Lena Fox and Hugo Hill", "Labour MPs Lena Fox and Hugo Hill": a plural before two names that are joined. */
export const opensAsRoles = ({ line: { tokens, nouns }, to, nameTo }: NameMention, i: number): boolean =>
  nameTo > i + 1 &&
  nameTo < i + LONGEST_NAME &&
  nouns.classOf(tokens[i]?.lower ?? '')?.plural === true &&
  nouns.classOf(tokens[i]?.lower ?? '')?.rank !== null &&
  tokens[i]?.lower.endsWith('s') === true &&
  isJoinedName(tokens, to) &&
  !isImpersonalLast(tokens[nameTo - 1]?.lower ?? '')

const LONGEST_NAME = 6

/** Whether another name follows, behind "and" or a comma, or after "of" and a body's name. */
function isJoinedName(tokens: readonly Token[], at: number): boolean {
  // "Governors Lena Fox (Leeds) and Hugo Hill (Oakfield)"
  if (tokens[at]?.text === '(') return isCapitalisedWord(tokens[at + 1]) && isJoinedName(tokens, closing(tokens, at))
  const placed = /^(?:of|from)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  let to = placed
  while (to > at && isCapitalisedWord(tokens[to])) to++
  return /^(?:and|,)$/.test(tokens[to]?.lower ?? '') && isCapitalisedWord(tokens[to + 1])
}

/** Behind the bracket that closes soon; the end of the sentence for none. */
function closing(tokens: readonly Token[], open: number): number {
  let at = open
  while (at < open + LONGEST_NAME && tokens[at]?.text !== ')') at++
  return tokens[at]?.text === ')' ? at + 1 : tokens.length
}

/** "Daughter Suzanne": kin as the first word of a sentence; in “Son Heung-min” it is a surname. */
export const isKinInFront = ({ line: { tokens }, nameTo }: NameMention, i: number, counts: NameCounts): boolean =>
  i === 0 &&
  nameTo === 2 &&
  KIN_BEFORE_NAME.has(tokens[0]?.lower ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[1]?.text ?? '') &&
  !counts.hasAlone(tokens[0]?.lower ?? '')

/** "said Father Hugo Hill", "Sister Lena Fox": of an order, capitalised before a whole name, or before a part of one known so. */
export const isOfOrder = ({ line: { tokens }, nameTo }: NameMention, i: number, counts: NameCounts): boolean =>
  isOrderTitle(tokens[i]) && (nameTo - i > 2 || counts.hasTitled(`${tokens[i]?.lower} ${tokens[nameTo - 1]?.lower}`))

/** "Sophomore Lena Fox": years of a school, capitalised as the first word of a sentence. */
const CLASSES = new Set(['freshman', 'sophomore', 'junior', 'senior'])

/** "United DL Hugo Hill": a post in capitals between a body and a whole name. */
export function isPost(run: NameMention, i: number): boolean {
  const { tokens } = run.line
  const token = tokens[i]
  if (i === run.from || run.nameTo - i < 3 || token?.case !== ALL_CAPS || !/^\p{Lu}{2,3}$/u.test(token.text))
    return false
  return (
    tokens[i - 1]?.case === CAPITALISED && tokens[i + 1]?.case === CAPITALISED && tokens[i + 2]?.case === CAPITALISED
  )
}

/** "DC Lena Fox", "DS Fox": letters of a rank that a city and companies have, too, before a given name or a name told with one. */
export function isRankLetters({ line: { tokens }, from, nameTo }: NameMention, i: number, counts: NameCounts): boolean {
  // "Det Con Lena Fox"
  if (i === from + 1 && tokens[i]?.text === 'Con') return tokens[from]?.lower === 'det'
  if (i !== from || tokens[i]?.case !== ALL_CAPS || !RANK_LETTERS.test(tokens[i]?.text ?? '')) return false
  const [first, last] = [tokens[i + 1]?.lower ?? '', tokens[nameTo - 1]?.lower ?? '']
  if (nameTo - i <= 2) return counts.isSurname(last)
  return !isImpersonalLast(last) && (isGivenName(first) || GIVEN_NAMES_OF_WORDS.test(first))
}

const FORMER = /^(?:former|ex|retired|ex-|onetime|one-time|fellow|lifelong)$/

/** "Former Ranger Hugo Hill", "a former Olympian Hugo Hill": what stands between the adjective and a whole name is what he was. */
export function isFormerMember({ line: { tokens }, from, nameTo }: NameMention, i: number): boolean {
  const adjective = i === from ? i - 1 : from
  if (nameTo - i !== 3 || i - adjective !== 1 || !FORMER.test(tokens[adjective]?.lower ?? '')) return false
  return i > from || !isImpersonalLast(tokens[nameTo - 1]?.lower ?? '')
}

/** "Developer Vince Hill": a noun for bodies and persons, capitalised as the first word, before a name of two words. */
export const isEitherInFront = ({ line: { tokens }, nameTo }: NameMention, i: number): boolean =>
  i === 0 && nameTo === 3 && isEither(tokens[0]?.lower ?? '') && !isImpersonalLast(tokens[2]?.lower ?? '')

/** "Developer Fox & Sons": what a body is, capitalised as the first word of its sentence, before a name known without it. */
export const isBodyInFront = (run: NameMention, i: number, counts: NameCounts): boolean =>
  i === 0 &&
  COMPANY_IN_FRONT.has(run.line.tokens[0]?.lower ?? '') &&
  !isImpersonalLast(run.line.tokens[run.nameTo - 1]?.lower ?? '') &&
  (run.nameTo <= 3 || counts.hasWhole(nameKey(run.line.tokens, 1, run.nameTo)))

/** "NFL Insider Hugo Hill": what somebody is to a story, between a body and a whole name. */
export const isPart = (run: NameMention, i: number): boolean =>
  i > run.from &&
  run.nameTo - i > 2 &&
  run.line.tokens[i + 1]?.kind === WORD &&
  run.line.nouns.classOf(run.line.tokens[i]?.lower ?? '')?.rank === 'generic' &&
  run.line.nouns.classOf(run.line.tokens[run.nameTo - 1]?.lower ?? '') === null

/** "Mayor Pro Tem Lena Fox": who stands in for an office. */
export const isProTem = ({ line: { tokens } }: NameMention, i: number): boolean =>
  /^tem(?:pore)?\.?$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower === 'pro'
