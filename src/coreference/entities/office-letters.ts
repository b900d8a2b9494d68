import { ALL_CAPS } from '../../text/tokens.ts'
import type { Entity, Role } from '../names/entity.ts'
import type { EntityIndex } from './entity-index.ts'

const FEWEST_LETTERS = 3
/** Of a role that has more capitals the last are taken. */
const MOST_LETTERS = 12

/** The first letters of the capitalised words of a role that end in its noun: "sppro" for "State Police Public Relations Officer". */
function lettersOf({ text, head }: Role): string {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return words.at(-1)?.toLowerCase() === head
    ? words
        .map((word) => word.charAt(0))
        .join('')
        .toLowerCase()
    : ''
}

const SMALL = /^(?:of|and|for|the)$/

/** The letters of an office with what it is over: "cp" for "Commissioner of Police in the state"; of two at the least. */
function wholeLettersOf({ text, head }: Role): string {
  const words = (text.split(/[,(]/)[0] ?? '').trim().split(/[\s-]+/)
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word) && !SMALL.test(word))
  const capitals = words.slice(0, end < 0 ? words.length : end).filter((word) => /^\p{Lu}/u.test(word))
  // "European Union policy chief": the letters of the body are not those of the office.
  const office = capitals.some((word) => head.split('-').includes(word.toLowerCase()))
  return office && capitals.length > 1 ? capitals.map((word) => word.charAt(0).toLowerCase()).join('') : ''
}

/** The letters of an office in small letters from its noun on: "cp" for "state commissioner of police". */
function lettersFromNoun({ text, head, rank }: Role): string {
  const at = rank === 'office' ? text.toLowerCase().indexOf(`${head} of `) : -1
  const [over = ''] = text.slice(at + head.length + ' of '.length).split(/[\s,(]/)
  return at >= 0 && /^\p{Ll}/u.test(over) ? head.charAt(0) + over.charAt(0) : ''
}

/** The letters that stand in brackets within a role: "dpo" of "District Police Officer (DPO)". */
const lettersIn = ({ text }: Role): string => /\((\p{Lu}{2,})\)/u.exec(text)?.[1]?.toLowerCase() ?? ''

/** The letters of an office in small letters, before what it is over: "dg" for "director general of the bureau". */
function plainLettersOf({ text, rank }: Role): string {
  const words = (text.split(/,| (?:of|for|at|in) /)[0] ?? '').split(/[\s-]+/)
  const plain = words.length > 1 && words.every((word) => /^\p{Ll}/u.test(word))
  return plain && (rank === 'office' || rank === 'position') ? words.map((word) => word.charAt(0)).join('') : ''
}

/** Who holds an office first and who next: more of them are not asked for. */
class Holders {
  readonly first: Entity
  next: Entity | null

  constructor(first: Entity) {
    this.first = first
    this.next = null
  }
}

const byStart = (a: Entity, b: Entity): number => a.start - b.start

/** Persons by the letters of their offices, and by the ends of those: of a document once, as there may be many of both. */
function holdersIn(entities: readonly Entity[]): ReadonlyMap<string, Holders> {
  const found = new Map<string, Holders>()
  for (const entity of entities.filter(({ isPerson, roles }) => isPerson && roles.length > 0).sort(byStart)) {
    const known = new Set<string>()
    for (const role of entity.roles) {
      const letters = lettersOf(role).slice(-MOST_LETTERS)
      for (let from = 0; from + FEWEST_LETTERS <= letters.length; from++) known.add(letters.slice(from))
      // "Boat Cabinet Secretary": the two letters of the office itself.
      if (letters.length >= FEWEST_LETTERS) known.add(letters.slice(-2))
      known.add(wholeLettersOf(role))
      known.add(plainLettersOf(role))
      known.add(lettersFromNoun(role))
      known.add(lettersIn(role))
    }
    for (const letters of known) {
      const holders = found.get(letters)
      if (!holders) found.set(letters, new Holders(entity))
      else if (holders.first !== entity) holders.next ??= entity
    }
  }
  return found
}

/** Whether an office that was taken for a name is somebody's: not a body before it, as in "European Union policy chief". */
const holds = ({ roles }: Entity, office: string): boolean =>
  roles.some(({ head, text }) => office.split(' ').includes(head) && text.toLowerCase().startsWith(office))

/** "Police Public Relations Officer Lena Fox agreed. … The PPRO said": letters of nobody else are whose office they shorten. */
export function readOfficeLetters({ runs, registry }: EntityIndex): void {
  let known: ReadonlyMap<string, Holders> | null = null
  for (const run of runs) {
    const { entity, key } = run
    const token = run.line.tokens[run.nameFrom]
    if (!entity || run.nameTo - run.nameFrom !== 1 || token?.case !== ALL_CAPS || key.length < 2) continue
    // "The CP said": two letters mean an office only behind an article.
    const definite = run.line.tokens[run.from - 1]?.lower === 'the'
    if (key.length < FEWEST_LETTERS && !definite) continue
    if ((entity.personal > 0 && !definite) || entity.roles.length > 0) continue
    known ??= holdersIn(registry.entities)
    const { first, next = null } = known.get(key) ?? {}
    // "District Police Officer (DPO) Lena Fox … The DPO": the letters may be known for those of the office itself.
    if (entity.words.length > 1 && !(definite && first && holds(first, entity.words.join(' ')))) continue
    if (first && first.start < run.start && (next === null || next.start >= run.start)) run.entity = first
  }
}
