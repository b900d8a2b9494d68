import type { Lexical } from '../../text/lexical.ts'
import type { Entity } from '../names/entity.ts'
import type { Gender } from '../names/noun-lexicon.ts'
import { PRONOUN_GENDERS } from '../names/pronoun-gender.ts'
import { isOwnObject, isSalient } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import type { EntityIndex } from './entity-index.ts'

/** A word alone whose capital is that of its sentence only: "Immigration was next. She asked …". */
export const onlyOpens = ({ words, personal, inner, common }: Entity): boolean =>
  common && words.length === 1 && personal === 0 && inner === 0

/** The only person that a line names before a token, where the name stands out; null where it names none or several. */
function onlyPerson(line: SentenceMentions, before: number): Entity | null {
  let only: NameMention | null = null
  for (const run of line.runs) {
    if (run.from >= before) break
    if (!run.entity || run.entity.impersonal > run.entity.personal || onlyOpens(run.entity)) continue
    if (only && only.entity !== run.entity) return null
    only ??= run
  }
  return only && isSalient(only, line) && !isOwnObject(only, line, before) ? only.entity : null
}

/** "Jo Starks, who represents Ruiz, said his client …": the pronoun right after the cue is the speaker's. */
function saidBy(line: SentenceMentions, at: number, cues: ReadonlySet<number>): Entity | null {
  let cue = at - 1
  if (line.tokens[cue]?.lower === 'that') cue--
  // "The Post quoted him": whom it quoted is not the Post.
  if (!cues.has(line.tokens[cue]?.start ?? -1) || line.tokens[at]?.lower === 'him') return null
  const to = line.tokens[cue - 1]?.text === ',' ? cue - 1 : cue
  return line.runs.find((run) => run.postmodifierEnd === to && !run.possessive)?.entity ?? null
}

/** "gave her name only as Lena Fox": the name behind the pronoun is whose it is. */
function namedBehind({ tokens, runs }: SentenceMentions, at: number): Entity | null {
  if (tokens[at + 1]?.lower !== 'name') return null
  const as = tokens[at + 2]?.lower === 'only' ? at + 3 : at + 2
  return tokens[as]?.lower === 'as' ? (runs.find(({ from }) => from === as + 1)?.entity ?? null) : null
}

const SUBJECT = /^(?:he|she)$/

/** Sentences before in which somebody may be named whom the pronoun means. */
const RIVALS_BACK = 3

/**
 * "Nora Hill has died. Tom Reed kept her letters.": a pronoun that does not go with his given name, but with
 * that of somebody named just before, or who was “she” just before, tells nothing of him.
 */
function isAnothers(entity: Entity, gender: Gender, lines: readonly SentenceMentions[], i: number): boolean {
  if (!entity.hint || entity.hint === gender) return false
  return lines
    .slice(Math.max(0, i - RIVALS_BACK), i)
    .some(
      ({ runs, tokens }) =>
        runs.some((run) => run.entity !== entity && run.entity?.hint === gender) ||
        (runs.every((run) => run.entity !== entity) && PRONOUN_GENDERS.get(tokens[0]?.lower ?? '') === gender),
    )
}

/** Whether a line is the first that names somebody. */
const isBroughtIn = (entity: Entity, lines: readonly SentenceMentions[], i: number): boolean =>
  !lines.slice(0, i).some(({ runs }) => runs.some((run) => run.entity === entity))

const ITSELF = 'itself'

/** Letters of the longest pronoun. */
const LONGEST = Math.max(ITSELF.length, ...[...PRONOUN_GENDERS.keys()].map(({ length }) => length))

function firstPronoun({ tokens }: SentenceMentions): number {
  for (let i = 0; i < tokens.length; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower.length <= LONGEST && (PRONOUN_GENDERS.has(lower) || lower === ITSELF)) return i
  }
  return -1
}

/**
 * Counts the pronouns that can only mean one person: where a sentence names one before it, or starts with the pronoun
 * and the sentence before it in the paragraph names one.
 */
export function countGenders(lines: readonly SentenceMentions[], cues: ReadonlySet<number>): void {
  lines.forEach((line, i) => {
    const at = firstPronoun(line)
    if (at < 0) return
    const word = line.tokens[at]?.lower ?? ''
    const gender = PRONOUN_GENDERS.get(word)
    // "Big Engine presents itself as fair": nobody's pronoun.
    const body = word === ITSELF ? onlyPerson(line, at) : null
    if (body) body.impersonal++
    if (!gender) return
    const previous = lines[i - 1]
    const named = namedBehind(line, at)
    // Nobody but a person gives a name.
    if (named) named.personal++
    const within = onlyPerson(line, at) ?? saidBy(line, at, cues)
    // "Adel Hill said he": a subject rather goes on with the subject before it.
    const canBeAnothers = within && (!SUBJECT.test(word) || isBroughtIn(within, lines, i))
    if (!named && canBeAnothers && isAnothers(within, gender, lines, i)) return
    const own = named ?? within
    const starts = at === 0 && previous?.block === line.block
    const entity = own ?? (starts && previous ? onlyPerson(previous, previous.tokens.length) : null)
    if (entity) entity[gender]++
  })
}

/** Asks a word list for the gender of given names, which counts where the document shows none, and for places. */
export function readGivenNames({ registry }: EntityIndex, lexical: Lexical | null): void {
  for (const entity of registry.entities) entity.hint = lexical?.genderOf(entity.words[0] ?? '') ?? null
}

/** Asks the same of names alone, which are known only when whole ones have taken theirs: "Anna said … she". */
export function readLoneNames({ registry }: EntityIndex, lexical: Lexical | null): void {
  for (const entity of registry.entities)
    if (entity.words.length === 1 && !lexical?.isImpersonal(entity.words[0] ?? ''))
      entity.hint ??= lexical?.genderOf(entity.words[0] ?? '') ?? null
}
