import { GROUPS } from '../../lexicon/people/groups.ts'
import { NOT_PERSONS, PERSON_ENDINGS, ROLES } from '../../lexicon/people/roles.ts'
import { wordSet, wordsOf } from '../../lexicon/people/row.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import type { SpeakerKind } from '../../types.ts'

export type Gender = 'male' | 'female'
export type Rank = 'office' | 'position' | 'generic'

/** What a common noun can stand for as a source. */
export class NounClass {
  readonly kind: SpeakerKind
  readonly plural: boolean
  readonly rank: Rank | null
  readonly gender: Gender | null

  constructor(kind: SpeakerKind, plural: boolean, rank: Rank | null, gender: Gender | null) {
    this.kind = kind
    this.plural = plural
    this.rank = rank
    this.gender = gender
  }
}

const notPersons = wordSet(NOT_PERSONS)
const endings = [...wordSet(PERSON_ENDINGS)]
const veiled = wordSet(GROUPS.filter((row) => row.kind === 'unnamed'))
const collective = wordSet(GROUPS.filter((row) => row.kind === 'group'))
const singular = new Map<string, NounClass>()
for (const row of [...GROUPS].reverse()) {
  for (const word of wordsOf(row)) singular.set(word, new NounClass(row.kind, row.kind === 'group', null, null))
}
for (const row of ROLES) {
  for (const word of wordsOf(row)) {
    const known = singular.get(word)
    if (known && known.kind !== 'unnamed' && known.kind !== 'person') continue
    singular.set(word, new NounClass('person', false, known?.rank ?? row.rank, row.gender ?? known?.gender ?? null))
  }
}

/** Whether a person's noun is one that hides more than it tells: "official", "source". */
export const isVeiled = (noun: string): boolean => veiled.has(noun) || veiled.has(singularOf(noun) ?? '')

function singularOf(word: string): string | null {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('es') && singular.has(word.slice(0, -2))) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : null
}

function bySingular(word: string): NounClass | null {
  const known = singular.get(word)
  if (known) return known
  // "Ten-man" and "two-person" tell how many.
  const person =
    !notPersons.has(word) &&
    !/-(?:man|person)$/.test(word) &&
    word.length > 5 &&
    endings.some((end) => word.endsWith(end))
  return person ? new NounClass('person', false, 'position', null) : null
}

function classify(word: string): NounClass | null {
  if (collective.has(word) && !(word.endsWith('s') && singular.get(word.slice(0, -1))?.kind === 'person')) {
    return singular.get(word) ?? null
  }
  const direct = word.endsWith('s') && singularOf(word) && bySingular(singularOf(word) ?? '') ? null : bySingular(word)
  if (direct) return direct
  const one = singularOf(word)
  const found = one ? bySingular(one) : null
  if (found) return new NounClass(pluralKind(word, one ?? '', found), true, found.rank, found.gender)
  return compound(word)
}

function pluralKind(word: string, one: string, found: NounClass): SpeakerKind {
  if (found.kind !== 'person') return found.kind
  return veiled.has(one) && !collective.has(word) ? 'unnamed' : 'group'
}

/** Hyphenated words are what their last or first part is: "ex-president", "editor-in-chief". */
function compound(word: string): NounClass | null {
  if (!word.includes('-')) return null
  const parts = word.split('-')
  const last = parts.at(-1) ?? ''
  if (last === 'man' || last === 'person') return null
  if (word.endsWith('year-old')) return new NounClass('person', false, 'generic', null)
  const found = classify(last) ?? (parts.length > 2 ? classify(parts[0] ?? '') : null)
  return found?.kind === 'person' ? found : null
}

/** Nouns of the user's own: only while `withRoles` works. */
let own: ReadonlyMap<string, NounClass> = new Map()

/** Works with more role nouns than the listed ones, and forgets them again; `work` must not wait for anything. */
export function withRoles<Result>(roles: readonly string[], work: () => Result): Result {
  const nouns = roles.map((role) => role.toLowerCase().split(/\s+/).at(-1) ?? '').filter(Boolean)
  own = new Map(
    nouns.flatMap((noun) => [
      [`${noun}s`, new NounClass('group', true, 'position', null)] as const,
      [noun, new NounClass('person', false, 'position', null)] as const,
    ]),
  )
  try {
    return work()
  } finally {
    own = new Map()
  }
}

const listed = (word: string): NounClass | undefined => own.get(word) ?? singular.get(word)

const remembered = new Map<string, NounClass | null>()
const LIMIT = 50_000

/** The class of a noun in lower case, or null for a word that names no source. */
export function nounClass(lower: string): NounClass | null {
  const known = (own.size > 0 ? own.get(lower) : undefined) ?? remembered.get(lower)
  if (known !== undefined) return known
  if (remembered.size >= LIMIT) remembered.clear()
  const found = classify(lower)
  remembered.set(lower, found)
  return found
}

/** Whether a word of the lists, not only its ending, names one person by office or position. */
export const isListedRole = (lower: string): boolean => {
  const found = listed(lower)
  return found?.kind === 'person' && found.rank !== 'generic'
}

/** Whether a word names one person by office, position or part in a story. */
export function isRoleNoun(lower: string): boolean {
  const found = nounClass(lower)
  return found !== null && found.kind === 'person' && !found.plural
}

/** Whether a token names a person by role; endings alone count for words that are not capitalised ("Zimmerman"). */
export const isRoleToken = (token: Token | undefined): boolean =>
  token !== undefined && (token.case === LOWER ? isRoleNoun(token.lower) : isListedPerson(token.lower))

const isListedPerson = (lower: string): boolean =>
  isRoleNoun(lower) && (listed(lower) !== undefined || lower.includes('-'))

/** "Democrats", "Americans", "Muslims": a people or party, no person. */
export const isPlural = (lower: string): boolean =>
  nounClass(lower)?.plural ?? /(?:an|ist|crat|ian|im|ish|ic|ino|ew)s$/.test(lower)
