import { GROUPS } from '../../lexicon/people/groups.ts'
import { NOT_PERSONS, PERSON_ENDINGS, ROLES } from '../../lexicon/people/roles.ts'
import { wordSet, wordsOf } from '../../lexicon/people/word-row.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import type { SpeakerKind } from '../../types.ts'

export type Gender = 'male' | 'female'
export type RoleRank = 'office' | 'position' | 'generic'

/** What a common noun can stand for as a source. */
export class NounClass {
  readonly kind: SpeakerKind
  readonly plural: boolean
  readonly rank: RoleRank | null
  readonly gender: Gender | null

  constructor(kind: SpeakerKind, plural: boolean, rank: RoleRank | null, gender: Gender | null) {
    this.kind = kind
    this.plural = plural
    this.rank = rank
    this.gender = gender
  }
}

const notPersons = wordSet(NOT_PERSONS)
const endings = [...wordSet(PERSON_ENDINGS)]
const anonymous = wordSet(GROUPS.filter((row) => row.kind === 'unnamed'))
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

/** Nouns for a body that a person may have as a role as well: "operator", "developer". */
const either = new Set(ROLES.flatMap(wordsOf).filter((word) => singular.get(word)?.kind === 'organization'))

/** Whether a noun names a person or a body, as its context has it. */
export const isEither = (noun: string): boolean => either.has(noun)

/** Whether a person's noun hides more than it tells: "official", "source". */
export const isAnonymousSource = (noun: string): boolean => anonymous.has(noun) || anonymous.has(singularOf(noun) ?? '')

function singularOf(word: string): string | null {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`
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
  return anonymous.has(one) && !collective.has(word) ? 'unnamed' : 'group'
}

/** Hyphenated words are what their last or first part is: "ex-president", "editor-in-chief". */
function compound(word: string): NounClass | null {
  if (!word.includes('-')) return null
  const parts = word.split('-')
  const last = parts.at(-1) ?? ''
  if (last === 'man' || last === 'person' || parts[0] === 'semi' || parts[0] === 'quasi') return null
  if (word.endsWith('year-old')) return new NounClass('person', false, 'generic', null)
  // "Owner-operator": a noun for bodies and persons behind one for persons.
  const joined = parts.length > 2 || either.has(last)
  const found = (either.has(last) ? null : classify(last)) ?? (joined ? classify(parts[0] ?? '') : null)
  return found?.kind === 'person' ? found : null
}

const remembered = new Map<string, NounClass | null>()
const LIMIT = 50_000

/** The class of a listed noun, or of one that an ending shows; words are classified once. */
function remember(lower: string): NounClass | null {
  const known = remembered.get(lower)
  if (known !== undefined) return known
  if (remembered.size >= LIMIT) remembered.clear()
  const found = classify(lower)
  remembered.set(lower, found)
  return found
}

/** "Democrats", "Americans", "Muslims": a people or party, by its ending. */
const PEOPLES = /(?:an|ist|crat|ian|im|ish|ic|ino|ew)s$/

/** The common nouns for sources: those of the lists, and role nouns of the user's own. All words are in lower case. */
export class NounLexicon {
  readonly #own: ReadonlyMap<string, NounClass>

  /** @param roles further roles; of several words the last one is the noun */
  constructor(roles: readonly string[] = []) {
    const nouns = roles.map((role) => role.toLowerCase().split(/\s+/).at(-1) ?? '').filter(Boolean)
    this.#own = new Map(
      nouns.flatMap((noun) => [
        [`${noun}s`, new NounClass('group', true, 'position', null)] as const,
        [noun, new NounClass('person', false, 'position', null)] as const,
      ]),
    )
  }

  /** The class of a noun, or null for a word that names no source. */
  classOf(lower: string): NounClass | null {
    return (this.#own.size > 0 ? this.#own.get(lower) : undefined) ?? remember(lower)
  }

  #listed(lower: string): NounClass | undefined {
    return this.#own.get(lower) ?? singular.get(lower)
  }

  /** Whether a word of the lists, not only its ending, names one person by office or position. */
  isListedRole(lower: string): boolean {
    const found = this.#listed(lower)
    return found?.kind === 'person' && found.rank !== 'generic'
  }

  /** Whether a word names one person by office, position or part in a story. */
  isRoleNoun(lower: string): boolean {
    const found = this.classOf(lower)
    return found !== null && found.kind === 'person' && !found.plural
  }

  /** Whether a token names a person by role; endings alone count for words that are not capitalised ("Zimmerman"). */
  isRoleToken(token: Token | undefined): boolean {
    if (!token) return false
    // "Rep. Lena Fox" is no representative of a union.
    if (either.has(token.lower) || token.lower === 'rep') return token.case === LOWER
    if (!this.isRoleNoun(token.lower)) return false
    return token.case === LOWER || this.#listed(token.lower) !== undefined || token.lower.includes('-')
  }

  /** Whether a word names a people or party, no single person. */
  isPlural(lower: string): boolean {
    return this.classOf(lower)?.plural ?? PEOPLES.test(lower)
  }
}

/** The listed nouns, without any of the user's own. */
export const ENGLISH_NOUNS = new NounLexicon()
