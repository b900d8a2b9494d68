import * as t from '../tags.ts'
import { LOWER, type Token, WORD } from '../tokens.ts'

/** "to personally go", "to also be": adverbs that part an infinitive; those in -ly that are adjectives lead to a noun. */
const PARTING =
  /^(?:not|never|also|always|further|henceforth|now|just|even|either|only|again|instead|first|better|still|ever|urgently|(?!early|daily|weekly|monthly|yearly|hourly|quarterly|elderly|likely|unlikely|friendly|family|lovely|lonely|costly|deadly|supply|apply|reply|ally|rally|fly)[a-z]{2,20}ly)$/

const isParting = (token: Token | undefined): boolean =>
  token?.kind === WORD && token.case === LOWER && PARTING.test(token.lower)

/** "to as a matter of urgency, mend it": how many tokens that takes, as papers of Africa have it. */
function matterOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'as' || tokens[at + 2]?.lower !== 'matter' || tokens[at + 3]?.lower !== 'of') return 0
  return tokens[at + 5]?.text === ',' ? 6 : 5
}

/** Where the verb of an infinitive stands: behind "to", past the adverbs that part it. */
export function behindTo(tokens: readonly Token[], to: number): number {
  let at = to + 1
  at += matterOf(tokens, at)
  while (at < to + LONGEST && isParting(tokens[at])) at++
  return at
}

const LONGEST = 3

/** "to go", "to urgently be": whether a place opens an infinitive, whose verb has one of some tags. */
export const isInfinitive = (tokens: readonly Token[], to: number, verb: number): boolean =>
  ((tokens[to]?.tags ?? 0) & t.TO) !== 0 && ((tokens[behindTo(tokens, to)]?.tags ?? 0) & verb) !== 0
