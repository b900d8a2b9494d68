import { VERBS_OF_POST } from '../../lexicon/people/ranks-and-posts.ts'
import { NOMINAL, PAST, PREP, VERB } from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { behindName } from './frames-around-names.ts'
import { RolePhrase, readRole } from './role-phrase.ts'
import { endsClause, isOpener } from './role-words.ts'
import { secondRole, type Tail } from './tail.ts'

/** Who-clauses that tell what somebody does or is: "who represents Noel", "who is the mayor of Leeds". */
export function readWho(tokens: readonly Token[], tail: Tail, reading: ReadingScope): boolean {
  const at = isOpener(tokens, tail.to) ? tail.to + 1 : tail.to
  const whose = tokens[at]?.lower === 'whose'
  if (tokens[at]?.lower !== 'who' && !whose) return false
  tail.who = !whose
  let to = at + 1
  while (
    to < at + 25 &&
    to < tokens.length &&
    !endsClause(tokens, to) &&
    !tokens[to]?.quotation &&
    !isMainVerb(tokens, at, to, reading)
  )
    to++
  if (behindName('who-does', tokens, tail.to, reading) >= 0) tail.clause = new RolePhrase(at, to, at + 1, 'who-does')
  const from = behindName('who-is', tokens, tail.to, reading)
  const role = from < 0 ? null : readRole(tokens, from, reading)
  const as = tokens.findIndex(({ lower }, i) => i > at && i < to && lower === 'as')
  const joined =
    as > 0 && tail.who && VERBS_OF_POST.has(tokens[at + 1]?.lower ?? '') ? readRole(tokens, as + 1, reading) : null
  if (joined && joined.to <= to) tail.further.push(new RolePhrase(joined.from, joined.to, joined.head, 'who-is'))
  const also = tokens.slice(at, from).some(({ lower }) => lower === 'also')
  if (role) (also ? tail.further : tail.roles).push(new RolePhrase(role.from, role.to, role.head, 'who-is'))
  const second = whose ? null : secondRole(tokens, at, to, reading)
  if (second) tail.further.push(second)
  tail.to = to
  return true
}

/** "Who sells boats at the market [said]": the verb of the sentence, right behind the last noun of the clause. */
const isMainVerb = (tokens: readonly Token[], who: number, at: number, { cues }: ReadingScope): boolean =>
  at > who + 2 &&
  cues.has(tokens[at]?.start ?? -1) &&
  ((tokens[at]?.tags ?? 0) & PAST) !== 0 &&
  tokens[at - 1]?.case === LOWER &&
  ((tokens[at - 1]?.tags ?? 0) & (NOMINAL | VERB | PREP)) === NOMINAL
