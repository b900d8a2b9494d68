import { JOINING_PREPOSITIONS } from '../../lexicon/function-words.ts'
import { LOWER } from '../../text/tokens.ts'
import { isNameWord } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { couldBeRole, isModifier, ROLE_DETERMINERS } from './role-words.ts'

/** The head noun of a phrase: the last noun before its first preposition or clause. */
export function appositionHead(run: NameMention, from: number, to = run.from): number {
  const { tokens } = run.line
  const titled = run.nameFrom > run.from
  let head = -1
  for (let i = from; i < to - 1; i++) {
    const lower = tokens[i]?.lower ?? ''
    // "The City of Norwick mayor, Hugo Hill": a body's name goes on before the role.
    if (lower === 'of' && isBodyName(run, i)) continue
    // "The lawmaker representing Leeds East, Hon. Lena Fox"
    if (head >= 0 && lower === 'representing') break
    if (JOINING_PREPOSITIONS.has(lower) || lower === 'that' || lower === 'who' || lower === 'which') break
    const found = run.line.nouns.classOf(lower)
    // "Jo Waterman, President Big Engine": a surname that ends like an occupation is none.
    const person = found?.kind === 'person' && run.line.nouns.isRoleToken(tokens[i])
    head = found && !found.plural && (person || (found.kind === 'organization' && !titled)) ? i : -1
  }
  return head
}

/** "Department of Boats", "City of Norwick": capitals on both sides of "of", and a role in small letters behind them. */
function isBodyName({ line: { tokens, nouns }, from }: NameMention, of: number): boolean {
  if (!isNameWord(tokens[of - 1]) || !isNameWord(tokens[of + 1]) || nouns.isRoleToken(tokens[of - 1])) return false
  const role = tokens[from - 2]
  return role?.case === LOWER && nouns.isRoleToken(role)
}

/** "The sculptor, Lena Fox, agreed": a short phrase of unknown words; -1 for none. */
export function plainHead(run: NameMention, article: number, reading: ReadingScope): number {
  const head = run.from - 2
  const lower = run.line.tokens[article]?.lower ?? ''
  const short =
    head > article &&
    head - article < 5 &&
    (ROLE_DETERMINERS.has(lower) || run.line.tokens[article + 1]?.lower === "'s")
  const plain = run.line.tokens.slice(article + 1, head).every((token) => isModifier(token, reading))
  return short && plain && couldBeRole(run.line.tokens[head], reading) ? head : -1
}
