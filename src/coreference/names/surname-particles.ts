import { CAPITAL_PARTICLES, NAME_PARTICLES } from '../../lexicon/people/particles.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { CAPITALISED, LOWER, type Token, WORD } from '../../text/tokens.ts'

const particles = wordSet(NAME_PARTICLES)

/** Whether a small word may stand within a surname. */
export const isParticle = (token: Token | undefined): boolean => token?.case === LOWER && particles.has(token.lower)

/** "Ní Bhriain", "De Lima", "Te Kanawa": the same with a capital. */
export const isCapitalParticle = (token: Token | undefined): boolean =>
  token?.case === CAPITALISED && isParticleWord(token.lower)

/** The same of a word by itself. */
export const isParticleWord = (lower: string): boolean => particles.has(lower) || CAPITAL_PARTICLES.has(lower)

const ARTICLE_OF_SURNAME = /^['’]t?$/

/** "van der", "van ’t", "do": how many small words of a surname stand at `at` before a capital; negative where no capital follows them. */
export function particlesAt(
  tokens: readonly Token[],
  at: number,
  isName: (token: Token | undefined) => boolean,
): number {
  let next = at
  while (next < at + 3 && isParticle(tokens[next])) next++
  if (next > at && ARTICLE_OF_SURNAME.test(tokens[next]?.text ?? '')) next += tokens[next + 1]?.text === 't' ? 2 : 1
  if (next === at && isPortuguese(tokens, at)) next++
  if (next === at) return 0
  return isName(tokens[next]) && tokens[next]?.kind === WORD ? next - at : -1
}

/** "Mariana do Carmo", unlike "Americans do Christmas": a verb wants many, a name one. */
const isPortuguese = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'do' &&
  tokens[at - 1]?.case === CAPITALISED &&
  tokens[at - 1]?.kind === WORD &&
  tokens[at - 1]?.lower.endsWith('s') === false
