import { PLACING_PREPOSITIONS } from '../../lexicon/phrase-words.ts'
import { AUX } from '../../text/tags.ts'
import { PUNCTUATION, type Token } from '../../text/tokens.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { appointmentAround } from './frames-around-names.ts'
import { RolePhrase, readRole } from './role-phrase.ts'

/** The office that somebody is given: "appointed Lena Fox as head of the bank", "elected Lena Fox president". */
export function readOffice(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const { tokens } = run.line
  const frame = appointmentAround(run)
  const role = frame && readRole(tokens, frame.end, reading)
  if (!role) return null
  const next = tokens[role.head + 1]
  // Without "as" nothing but what it is an office of may follow its noun.
  const closed =
    frame.end > run.to ||
    !next ||
    next.kind === PUNCTUATION ||
    PLACING_PREPOSITIONS.has(next.lower) ||
    next.lower === 'for'
  return closed ? beforeVerb(tokens, role, frame.row.id) : null
}

/** "The naming of Lena Fox as head of the bank has upset …": the verb that follows is the sentence's own. */
function beforeVerb(tokens: readonly Token[], role: RolePhrase, row: string): RolePhrase {
  let to = role.head + 1
  while (to < role.to && ((tokens[to]?.tags ?? 0) & AUX) === 0) to++
  return new RolePhrase(role.from, to, role.head, row)
}
