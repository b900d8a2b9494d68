import { ACTING_ON_OTHERS } from '../../lexicon/people/callings.ts'
import { AUX, BE, VERB } from '../../text/tags.ts'
import { Role } from '../names/entity.ts'
import { isSalient } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { type RolePhrase, readRole } from '../roles/role-phrase.ts'
import type { EntityIndex } from './entity-index.ts'

const PAST = new Set(['former', 'ex', 'retired', 'ousted', 'disgraced'])
const SHORTEST = 8
/** The one it is about is named soon. */
const LINES_AFTER = 4

/** The role that opens a story without a name: "A former clerk to the harbour trust has told an inquiry …". */
function leadRole(line: SentenceMentions, { reading }: EntityIndex): RolePhrase | null {
  const { tokens } = line
  const first = tokens[0]?.lower
  if ((first !== 'a' && first !== 'an') || tokens.length < SHORTEST) return null
  const role = readRole(tokens, 0, reading)
  const head = tokens[role?.head ?? -1]?.lower ?? ''
  if (!role || !reading.nouns.isListedRole(head) || reading.nouns.classOf(head)?.plural) return null
  const past = tokens.slice(role.from, role.head).some(({ lower }) => PAST.has(lower))
  const verb = (tokens[role.to]?.tags ?? 0) & (AUX | BE | VERB)
  return (ACTING_ON_OTHERS.has(head) && !past) || verb === 0 ? null : role
}

export const isPersonRun = ({ entity, nameFrom, nameTo }: NameMention): boolean =>
  entity?.isPerson === true && entity.words.length > 1 && nameTo - nameFrom > 1

/** The first person named after the story's opening, where that is its sentence's subject. */
function firstNamed(lines: readonly SentenceMentions[]): NameMention | null {
  for (const line of lines) {
    const run = line.runs.find(isPersonRun)
    if (run) return run.from === 0 || run === line.runs[0] || isSalient(run, line) ? run : null
  }
  return null
}

/** The place of the first sentence of a story: headlines before it do not end in a stop; -1 where there is none. */
export const openingOf = ({ lines }: EntityIndex): number =>
  lines.findIndex(({ titled, tokens }) => !titled && tokens.length >= SHORTEST && tokens.at(-1)?.text === '.')

/** "A Leeds publican has … Hugo Hill (67) built …": what the story calls somebody before it gives the name. */
export function readLead(entityIndex: EntityIndex): void {
  const { lines, reading } = entityIndex
  const at = openingOf(entityIndex)
  const line = lines[at]
  const role = line ? leadRole(line, entityIndex) : null
  if (!line || !role || line.runs.some(isPersonRun)) return
  const run = firstNamed(lines.slice(at + 1, at + 1 + LINES_AFTER))
  if (!run?.entity || run.entity.roles.some(({ text, rank }) => text && rank !== 'clause')) return
  const [start, end] = [line.tokens[role.from]?.start ?? 0, line.tokens[role.to - 1]?.end ?? 0]
  const text = reading.text.slice(start, end).replace(/\s+/g, ' ')
  const head = line.tokens[role.head]?.lower ?? ''
  run.entity.roles.push(new Role(text, start, end, 'lead', reading.nouns.classOf(head)?.rank ?? 'position', head))
}
