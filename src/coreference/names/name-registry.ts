import type { Token } from '../../text/tokens.ts'
import { QUOTATION } from '../../text/tokens.ts'
import { Entity } from './entity.ts'
import { isBracketed } from './name-counts.ts'
import type { NameMention } from './sentence-mentions.ts'
import { isHonour, sameGivenName, titleRow } from './title-words.ts'

/** At most so many namesakes are compared: a document of a million Smiths must not take quadratic time. */
const NAMESAKES = 40

/** The words of a name as the text has them, nicknames between quotation marks left out, spaces single. */
export function displayName(tokens: readonly Token[], from: number, to: number): string {
  let name = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token || token.kind === QUOTATION || (i === to - 1 && isHonour(token.lower)) || isBracketed(tokens, i))
      continue
    name += (name && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '') + token.text
  }
  // A full stop that ends the sentence may have been read as an abbreviation's ("Sun."): a long last word has none.
  return /\p{L}{3}\.$/u.test(name) && !/(?:Inc|Corp|Bros|Ltd)\.$/.test(name) ? name.slice(0, -1) : name
}

/** A name as it is looked up: "Ong’ari" and "Ongari", "Dröge" and "Droge" are one name. */
function folded(name: string): string {
  const plain = /['’]/.test(name) ? name.replace(/['’]/g, '') : name
  return NOT_PLAIN.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '') : plain
}

const NOT_PLAIN = /[^\x20-\x7e]/

/** Everybody and everything that the document names: each name leads to one entity. */
export class NameRegistry {
  readonly entities: Entity[] = []
  readonly #whole = new Map<string, Entity>()
  /** By last word, and by each shorter ending of the name ("hawk sawyer", "sawyer"). */
  readonly #endings = new Map<string, Entity[]>()
  readonly #given = new Map<string, Entity[]>()
  /** "Melba Ruiz Soto" may be called Ms. Ruiz. */
  readonly #middle = new Map<string, Entity[]>()

  /** Gives the names of several words an entity each, joining those that can be one and the same. */
  addFull(run: NameMention, person: boolean): Entity {
    const known = this.#whole.get(run.key)
    if (known) return this.#grow(known, run)
    const words = run.key.split(' ')
    const same = person ? this.#compatible(words) : undefined
    const entity = same ? this.#grow(same, run) : this.#create(run, words)
    this.#whole.set(run.key, entity)
    if (person) this.#index(entity, words)
    return entity
  }

  #create(run: NameMention, words: readonly string[]): Entity {
    const { tokens } = run.line
    const name = displayName(tokens, run.nameFrom, run.to)
    const entity = new Entity(name, words, tokens[run.nameFrom]?.start ?? run.start, run.end)
    this.entities.push(entity)
    return entity
  }

  /** A longer form of the same name becomes the name; of one in capitals and one not, the latter. */
  #grow(entity: Entity, run: NameMention): Entity {
    const name = displayName(run.line.tokens, run.nameFrom, run.to)
    const shouted = entity.name === entity.name.toUpperCase() && name !== name.toUpperCase()
    const words = run.key.split(' ')
    if (words.length > entity.words.length || (shouted && words.length === entity.words.length)) {
      entity.name = name
      entity.words = words
    } else if (
      words.length === entity.words.length &&
      name.length > entity.name.length &&
      name !== name.toUpperCase()
    ) {
      entity.name = name
    }
    return entity
  }

  /** Gives an entity the fuller name of a run. */
  rename(entity: Entity, run: NameMention): void {
    this.#grow(entity, run)
    this.#whole.set(run.key, entity)
    this.#index(entity, run.key.split(' '))
  }

  /** Gives somebody called by the given name the surname of a relative. */
  addSurname(entity: Entity, relative: Entity): void {
    const surname = relative.words.slice(1)
    const shown = relative.name.slice(relative.name.indexOf(' '))
    entity.name += shown
    entity.words = [...entity.words, ...surname]
    this.#whole.set(entity.words.join(' '), entity)
    this.#index(entity, entity.words)
  }

  #compatible(words: readonly string[]): Entity | undefined {
    const namesakes = this.#endings.get(folded(words.at(-1) ?? '')) ?? []
    const plain = words.map(folded)
    return namesakes.find((entity) => canBeOne(entity.words.map(folded), plain)) ?? this.#begunBy(words)
  }

  /** "Reezal Merican" of "Reezal Merican Naina Merican": two given names of somebody who was named in full, and shown to be one. */
  #begunBy([first = '', second, ...rest]: readonly string[]): Entity | undefined {
    if (second === undefined || rest.length > 0) return undefined
    const longer = (this.#given.get(folded(first)) ?? []).filter(({ words }) => words.length > 2 && words[1] === second)
    const [entity, ...others] = longer
    return entity && others.length === 0 && entity.personal >= SHOWN ? entity : undefined
  }

  #index(entity: Entity, words: readonly string[]): void {
    for (let from = 1; from < Math.min(words.length, 5); from++)
      push(this.#endings, folded(words.slice(from).join(' ')), entity)
    push(this.#given, folded(words[0] ?? ''), entity)
    for (const word of words.slice(1, -1)) push(this.#middle, folded(word), entity)
  }

  /** Whom a shorter name can stand for: by its ending, else by the given name, else by the first of two surnames. */
  candidates(key: string): readonly Entity[] {
    const plain = folded(key)
    return this.#endings.get(plain) ?? this.#given.get(plain) ?? this.#middle.get(plain) ?? []
  }

  byEnding = (key: string): readonly Entity[] => this.#endings.get(folded(key)) ?? []

  byGiven = (word: string): readonly Entity[] => this.#given.get(folded(word)) ?? []

  whole = (key: string): Entity | undefined => this.#whole.get(key)

  /** A name of one word that belongs to nobody known. */
  addSingle(run: NameMention): Entity {
    const known = this.#whole.get(run.key)
    if (known) return this.#grow(known, run)
    const entity = this.#create(run, [run.key])
    this.#whole.set(run.key, entity)
    return entity
  }
}

/** So much shows somebody with a title or role. */
const SHOWN = 2

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (!list) map.set(key, [entity])
  else if (list.length < NAMESAKES && !list.includes(entity)) list.push(entity)
}

/** Whether two names of several words can be one person's: never two given names that differ. */
function canBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a]
  if (less.every((word, i) => word === more[more.length - less.length + i])) return true
  const [first, other] = [less[0] ?? '', more[0] ?? '']
  // "Ahmad Syaihan Ahmad Osman" is no "Ahmad Shuhil Ahmad Osman": brothers may differ by one of several given names.
  if (less.length > 3 && less.length === more.length && less.some((word, i) => i > 0 && word !== more[i])) return false
  if (less.at(-1) !== more.at(-1) || titleRow(first)?.regnal || titleRow(other)?.regnal) return false
  return sameGivenName(first, other)
}
