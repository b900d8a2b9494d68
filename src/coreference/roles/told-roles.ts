import { ANYBODY_IN_STORY } from '../../lexicon/people/callings.ts'
import { AUX, BE, VERB } from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import type { Entity } from '../names/entity.ts'
import { PRONOUN_GENDERS } from '../names/pronoun-gender.ts'
import type { SentenceMentions } from '../names/sentence-mentions.ts'
import { behindName } from './frames-around-names.ts'
import { type RolePhrase, readRole } from './role-phrase.ts'
import { isLearner } from './role-words.ts'

const LONGEST_OPENING = 14

/** Where "he" or "she" stands as the subject: first, or behind "As a nurse," and "A former nurse,"; -1 for neither. */
function subjectPronoun({ tokens }: SentenceMentions): number {
  if (isSubjectPronoun(tokens[0]?.lower)) return 0
  const comma = tokens.slice(0, LONGEST_OPENING).findIndex(({ text }) => text === ',')
  return comma > 1 && isSubjectPronoun(tokens[comma + 1]?.lower) ? comma + 1 : -1
}

const isSubjectPronoun = (lower: string | undefined): boolean => lower === 'he' || lower === 'she'

/** The role that opens a sentence before its subject: "A former nurse, …", "As a nurse, …". */
export function openingRole(line: SentenceMentions, subject: number): RolePhrase | null {
  const { tokens, reading } = line
  const spoken = /^(?:speaking|writing)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'as'
  const from = spoken ? 2 : /^(?:as|now|today|currently)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const article = /^an?$/.test(tokens[from]?.lower ?? '')
  const role = article && tokens[subject - 1]?.text === ',' ? readRole(tokens, from, reading) : null
  // "As a student at Leeds, she sang": what somebody was once.
  if (role && tokens[0]?.lower === 'as' && isLearner(tokens[role.head])) return null
  return role && role.to <= subject - 1 && !tokens.slice(role.to, subject - 1).some(({ text }) => text === ',')
    ? role
    : null
}

/** "The 54-year-old, a retired plumber, came": what stands behind the age of the one it is about; null for nothing. */
export function toldBehindAge({ tokens, reading }: SentenceMentions): RolePhrase | null {
  const end =
    tokens[0]?.lower !== 'the'
      ? -1
      : tokens.slice(1, LONGEST_AGE).findIndex(({ lower }) => /(?:^|-)year-old$|^old$/.test(lower)) + 2
  if (end < 2 || tokens[end]?.text !== ',' || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return null
  const role = readRole(tokens, end + 1, reading)
  return role && tokens[role.to]?.text === ',' ? role : null
}

/** Tokens of "the 54-year-old" and of "the 54 - year - old". */
const LONGEST_AGE = 7

/** What a sentence tells of the "he" or "she" that it is about; null where it tells no role. */
export function toldRole(line: SentenceMentions): RolePhrase | null {
  const { tokens, reading } = line
  const subject = subjectPronoun(line)
  if (subject < 0) return null
  const opening = openingRole(line, subject)
  if (opening) return opening
  const from = behindName('is', tokens, subject + 1, reading)
  return from < 0 ? null : readRole(tokens, from, reading)
}

const CONTRASTING = /^(?:other|another|new|next|first|second|third|last|late|same|older|younger|lead|only|.{3,}est)$/

/**
 * "Hugo Hill stood at the door. The retired plumber had come early.": the subject of a sentence about one person, told
 * again in the next one by what he is; null where the phrase can bring in somebody else.
 */
export function toldAgain(line: SentenceMentions, before: SentenceMentions): readonly [Entity, RolePhrase] | null {
  const { tokens, reading } = line
  if (tokens[0]?.lower !== 'the' || line.block !== before.block || line.titled) return null
  const role = readRole(tokens, 0, reading)
  if (role?.from !== 1 || role.head === 1 || role.to !== role.head + 1) return null
  const head = tokens[role.head]?.lower ?? ''
  const found = reading.nouns.classOf(head)
  if (found?.kind !== 'person' || found.plural || ANYBODY_IN_STORY.has(head)) return null
  if (tokens.slice(1, role.head).some(({ lower }) => CONTRASTING.test(lower))) return null
  if (isBroughtIn(before, head)) return null
  const [first] = before.runs
  const entity = onlyPerson(before)
  const subject = first && first.entity === entity && first.from === 0 && !first.possessive
  if (!entity || !subject || entity.words.length < 2 || entity.roles.some(({ text }) => text)) return null
  return ((tokens[role.to]?.tags ?? 0) & (AUX | BE | VERB)) === 0 ? null : [entity, role]
}

/** "Lena Fox met a care assistant. The care assistant …": somebody else. */
const isBroughtIn = ({ tokens }: SentenceMentions, noun: string): boolean =>
  tokens.some(({ lower }, at) => lower === noun && tokens.slice(Math.max(0, at - 3), at).some(isIndefinite))
const isIndefinite = ({ lower }: Token): boolean => /^(?:an?|one|another)$/.test(lower)

/** The only person of a sentence, where the gender that a pronoun shows does not speak against it. */
function onlyPerson(line: SentenceMentions): Entity | null {
  const [entity, ...others] = new Set(line.runs.flatMap((run) => (run.entity?.isPerson ? [run.entity] : [])))
  const known = entity && (entity.words.length > 1 || entity.personal > 0)
  return known && others.length === 0 && entity.impersonal <= entity.personal + 2 ? entity : null
}

/** Of whom an age is told in the sentence after the one that names nobody else: a person whose own age is not known, or is it. */
export function agedSubject(line: SentenceMentions, before: SentenceMentions): Entity | null {
  const entity = onlyPerson(before)
  const age = /\d+/.exec(
    line.tokens
      .slice(1, LONGEST_AGE)
      .map(({ text }) => text)
      .join(' '),
  )?.[0]
  return entity && (entity.age === null || entity.age === age) ? entity : null
}

/** Whom the "he" or "she" of each sentence means, where the sentence before names one person only. */
export function* pronounSubjects(lines: readonly SentenceMentions[]): Generator<[SentenceMentions, Entity]> {
  let current: Entity | null = null
  for (const [at, line] of lines.entries()) {
    const subject = subjectPronoun(line)
    const gender = subject < 0 ? null : (PRONOUN_GENDERS.get(line.tokens[subject]?.lower ?? '') ?? null)
    const before = lines[at - 1]
    if (!gender || !before || line.titled) {
      current = null
      continue
    }
    current = onlyPerson(before) ?? current
    const shown: string | null = current ? (current.gender ?? current.hint) : null
    if (current && (shown === null || shown === gender)) yield [line, current]
    else current = null
  }
}
