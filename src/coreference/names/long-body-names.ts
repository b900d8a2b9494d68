import { BASE, CLOSED, TIME } from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'

/** Words back from a preposition to the noun for the body, at the most. */
const REACH = 9

/** "Cruelty to Animals", "Research on Public Policy": what other words than "of" may follow. */
const LED: ReadonlyMap<string, RegExp> = new Map([
  ['to', /^(?:cruelty|access|opposition|resistance|threats)$/],
  ['on', /^(?:research|information|studies|action)$/],
  ['against', /^(?:cruelty|violence|discrimination|crimes?|torture|corruption|racism)$/],
])

const isBody = (token: Token | undefined): boolean => {
  const found = token && token.case !== LOWER ? ENGLISH_NOUNS.classOf(token.lower) : null
  return found?.kind === 'organization' && !found.plural
}

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** "Chairman of the Centre for Control": an office in capitals leads to the body, and a name may stand behind both. */
function isHeaded(tokens: readonly Token[], body: number): boolean {
  let from = body
  while (tokens[from - 1]?.kind === WORD && tokens[from - 1]?.case !== LOWER) from--
  if (lower(tokens, from - 1) === 'the') from--
  const office = lower(tokens, from - 1) === 'of' ? tokens[from - 2] : undefined
  return office !== undefined && office.case !== LOWER && ENGLISH_NOUNS.classOf(office.lower)?.kind === 'person'
}

/**
 * Whether the capitalised words before a place hang on a noun for a body by "for" or "of": "Society for the Prevention",
 * "Department for the Protection of Wildlife".
 */
function hangsOnBody(tokens: readonly Token[], at: number): boolean {
  let capital = false
  for (let i = at - 1; i > 0 && i > at - REACH; i--) {
    const token = tokens[i]
    if (token?.kind !== WORD) return false
    if (token.case !== LOWER && !(wordAt(token).tags & CLOSED)) {
      capital = true
      continue
    }
    if (!capital || !/^(?:for|of|the|and)$/.test(token.lower)) return false
    if (token.lower !== 'the' && token.lower !== 'and' && isBody(tokens[i - 1])) return !isHeaded(tokens, i - 1)
  }
  return false
}

/** "of Birds", "of the Amur Region", "to Animals", "on Public Policy": how many tokens join what follows to such a name; 0 for none. */
export function joinsPurpose(
  tokens: readonly Token[],
  at: number,
  isNameWord: (token: Token | undefined) => boolean,
): number {
  const word = lower(tokens, at)
  const led = LED.get(word)
  if (word !== 'of' && !led) return 0
  // "Campaign to Protect Rural Wales"
  if (word === 'to' && isBody(tokens[at - 1])) {
    const verb = tokens[at + 1]
    return verb && verb.case !== LOWER && wordAt(verb).tags & BASE && isNameWord(tokens[at + 2]) ? 1 : 0
  }
  const object = lower(tokens, at + 1) === 'the' ? at + 2 : at + 1
  const next = tokens[object]
  if (!isNameWord(next) || (next && wordAt(next).tags & TIME)) return 0
  return (!led || led.test(lower(tokens, at - 1))) && hangsOnBody(tokens, at) ? object - at : 0
}
