import { APPOINTING } from '../../lexicon/people/roles.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { AUX } from '../../text/tags.ts'
import { PUNCTUATION, type Token, WORD } from '../../text/tokens.ts'
import type { NameMention } from '../entities/sentence-mentions.ts'
import type { ReadingScope } from '../reading-scope.ts'
import { RolePhrase, readRole } from './role-phrase.ts'

const appointing = wordSet(APPOINTING)
const PLACING = new Set(['in', 'of', 'at', 'from', 'near', 'outside'])

/** The office that somebody is given: "appointed Lena Fox as head of the bank", "elected Lena Fox president". */
export function readOffice(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const { tokens } = run.line
  const given = (at: number): boolean => appointing.has(tokens[at]?.lower ?? '')
  const before = Math.min(run.from, run.roleFrom) - 1
  if (tokens[run.to]?.lower === 'as') {
    const governed = given(before) || (tokens[before]?.lower === 'of' && given(before - 1))
    return governed ? beforeVerb(tokens, readRole(tokens, run.to + 1, reading)) : null
  }
  const role = given(before) && isRoleWordAt(tokens, run.to) ? readRole(tokens, run.to, reading) : null
  const next = tokens[(role?.head ?? -1) + 1]
  const closed = !next || next.kind === PUNCTUATION || PLACING.has(next.lower) || next.lower === 'for'
  return closed ? beforeVerb(tokens, role) : null
}

/** "The naming of Lena Fox as head of the bank has upset …": the verb that follows is the sentence's own. */
function beforeVerb(tokens: readonly Token[], role: RolePhrase | null): RolePhrase | null {
  if (!role) return null
  let to = role.head + 1
  while (to < role.to && ((tokens[to]?.tags ?? 0) & AUX) === 0) to++
  return new RolePhrase(role.from, to, role.head)
}

const isRoleWordAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === WORD && !/^(?:to|in|on|at|for|after|before|and|who)$/.test(tokens[at]?.lower ?? '')
