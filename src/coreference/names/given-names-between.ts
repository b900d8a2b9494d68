import { PARTY } from '../../lexicon/people/particles.ts'
import { NAME } from '../../text/tags.ts'
import { CAPITALISED, type Token } from '../../text/tokens.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import { titleRow } from './title-words.ts'

type Named = (token: Token | undefined) => boolean

/** "Robert (Bob) Fox": one word in brackets between a given name and a surname; no party's letters, and no place after a surname. */
export const isBracketedNickname = (tokens: readonly Token[], at: number, isNameWord: Named): boolean =>
  tokens[at]?.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  tokens[at + 1]?.case === CAPITALISED &&
  ((tokens[at + 1]?.tags ?? 0) & NAME) !== 0 &&
  !PARTY.test(tokens[at + 1]?.text ?? '') &&
  isGivenAlone(tokens, at, isNameWord) &&
  isNameWord(tokens[at + 3]) &&
  tokens[at + 3]?.case === CAPITALISED

const isGivenAlone = (tokens: readonly Token[], at: number, isNameWord: Named): boolean =>
  isNameWord(tokens[at - 1]) &&
  ENGLISH_NOUNS.classOf(tokens[at - 1]?.lower ?? '') === null &&
  (tokens[at - 2]?.lower ?? '') !== 'of' &&
  (!isNameWord(tokens[at - 2]) || titleRow(tokens[at - 2]?.lower ?? '') !== undefined)

/** "Said Per Lund": within a sentence a capital shows the given name. */
export const isGivenPer = (tokens: readonly Token[], i: number, isNameWord: Named): boolean =>
  i > 0 && tokens[i]?.text === 'Per' && isNameWord(tokens[i + 1]) && tokens[i + 1]?.case === CAPITALISED
