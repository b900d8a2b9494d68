import { NAME_PARTICLES } from '../lexicon/people/particles.ts'
import { wordSet } from '../lexicon/people/word-row.ts'
import * as t from './tags.ts'
import { CAPITALISED, LOWER, type Token, WORD } from './tokens.ts'
import { wordAt } from './word-at.ts'

/** "al-Rashid", "el-Sayed": a surname with its article, which has no capital. */
export const isPrefixed = (text: string): boolean => text.charCodeAt(2) === HYPHEN && /^[ae]l-\p{Lu}/u.test(text)

const HYPHEN = 0x2d

const particles = wordSet(NAME_PARTICLES)

/** "Ahmed ibn Daud", "Mohammed al-Rashid": what a surname with a small word follows is a given name, also where it ends like a verb. */
export const opensWholeName = (next: Token | undefined, after: Token | undefined): boolean =>
  next?.kind === WORD &&
  next.case === LOWER &&
  (isPrefixed(next.text) ||
    (particles.has(next.lower) && !(wordAt(next).tags & t.CLOSED) && after?.case === CAPITALISED))

/** Whether a word in small letters can begin a surname. */
export const isSurnamePart = ({ lower, text }: Token): boolean => particles.has(lower) || isPrefixed(text)
