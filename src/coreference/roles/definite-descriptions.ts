import { PASSING_IN_OFFICE, QUALIFIERS_OF_OFFICES } from '../../lexicon/people/ranks-and-posts.ts'
import { countryOf } from '../names/country-of.ts'
import type { Entity, Role } from '../names/entity.ts'
import { lastAt, type NameMention } from '../names/sentence-mentions.ts'
import { headsCalled, isKindOf, isOfAge, tellsAge } from './called-by-kind.ts'

/** Who can be meant by a role noun ("the senator"), by the roles that the document gives. */
export class DescriptionIndex {
  readonly #byHead = new Map<string, Entity[]>()
  readonly #byAge = new Map<string, Entity[]>()
  readonly #byCountry = new Map<string, Entity[]>()
  readonly #mentions = new Map<Entity, number[]>()

  constructor(entities: readonly Entity[], runs: readonly NameMention[]) {
    // In the order of the text: those named by one word are found later than those named in full.
    for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
      for (const head of new Set(entity.roles.map((role) => role.head))) push(this.#byHead, bare(head), entity)
      if (entity.age) push(this.#byAge, entity.age, entity)
      for (const country of countriesOf(entity)) push(this.#byCountry, country, entity)
    }
    for (const run of runs) if (run.entity) push(this.#mentions, run.entity, run.start)
  }

  /** The person of this age named last before the place; of two who were brought in side by side, nobody. */
  aged(age: string, before: number): Entity | null {
    const all = around(this.#byAge.get(age) ?? [], before)
    const last = this.#recent(all, before)
    const place = last ? this.lastPlace(last, before) : -1
    const isBeside = (one: Entity): boolean => one !== last && place - this.lastPlace(one, before) < BESIDE
    return place >= 0 && all.some((one) => one.start < before && isBeside(one)) ? null : last
  }

  /** The person who was said to be from a country and was named last before the place. */
  from(country: string, before: number): Entity | null {
    const all = around(this.#byCountry.get(country) ?? [], before)
    return this.#recent(
      all.filter(({ start }) => start < before),
      before,
    )
  }

  /** "A mother of two … the mum-of-two": who was said to have so many children and was named last before the place. */
  parentOf(parent: string, many: string, before: number): Entity | null {
    const told = parentsAs(parent).map((word) => `${word} of ${many}`)
    const all = parentsAs(parent).flatMap((head) => this.#byHead.get(head) ?? [])
    return this.#recent(
      all.filter(
        ({ start, roles }) =>
          start < before && roles.some(({ text }) => told.some((words) => text.toLowerCase().includes(words))),
      ),
      before,
    )
  }

  /** Whether the document has somebody as from one country, so that no other is meant. */
  isFromElsewhere = (entity: Entity): boolean => countriesOf(entity).size > 0

  /** "A biologist … the scientist": the only person nearby whose role is of the kind that a noun names. */
  ofKind(noun: string, modifiers: readonly string[], before: number): Entity | null {
    const found = new Set<Entity>()
    for (const head of headsCalled(noun, modifiers.length > 0))
      for (const entity of around(this.#byHead.get(bare(head)) ?? [], before)) {
        // "… in Ponta Delgada, Portugal. … the Portuguese researcher": a country is nobody.
        if (
          !entity.isPerson ||
          countryOf(entity.words.join(' ')) ||
          entity.start >= before ||
          before - this.lastPlace(entity, before) > NEARBY
        )
          continue
        if (
          entity.roles.some(
            (role) => isKindOf(role, noun, modifiers.length > 0) && roleAgrees(role, modifiers, entity, true),
          )
        )
          found.add(entity)
      }
    if (tellsAge(noun) && modifiers.length === 0)
      for (const entity of this.#near(before)) if (isOfAge(entity, noun)) found.add(entity)
    const [only, ...others] = found
    return only && others.length === 0 ? only : null
  }

  /** Whether somebody else was said to be the same before a place. */
  isKnownAs = (noun: string, entity: Entity, before: number): boolean =>
    around(this.#byHead.get(bare(noun)) ?? [], before).some((one) => one !== entity && one.start < before)

  /** The persons who were named not long before a place. */
  #near(before: number): Entity[] {
    return [...this.#mentions.keys()].filter(
      (entity) => entity.isPerson && entity.start < before && before - this.lastPlace(entity, before) <= NEARBY,
    )
  }

  /** Where somebody was named last before a place. */
  lastPlace = (entity: Entity, before: number): number => lastBefore(this.#mentions.get(entity) ?? [], before)

  /** The person with such a role named last before the place; those whose role roleAgrees the modifiers first. */
  find(head: string, modifiers: readonly string[], before: number): Entity | null {
    const all = around(this.#byHead.get(bare(head)) ?? [], before)
    const fitting = all.filter((entity) =>
      entity.roles.some((role) => bare(role.head) === bare(head) && roleAgrees(role, modifiers, entity)),
    )
    const known = modifiers.length > 0 ? fitting : this.#foremost(fitting, head)
    return this.#recent(known, before)
  }

  /** "The president", of several: who bears the office as a title, and among those whom the document is rather about. */
  #foremost(entities: readonly Entity[], head: string): readonly Entity[] {
    if (entities.length < 2) return entities
    const titled = entities.filter(({ roles }) => roles.some((role) => isBareTitle(role, head)))
    const some = titled.length > 0 ? titled : entities
    const most = Math.max(...some.map(({ mentions }) => mentions))
    return some.filter(({ mentions }) => mentions * OUTWEIGHS >= most)
  }

  #recent(entities: readonly Entity[], before: number): Entity | null {
    let best: Entity | null = null
    let last = -1
    for (const entity of around(entities, before)) {
      const place = lastBefore(this.#mentions.get(entity) ?? [], before)
      if (place > last) {
        best = entity
        last = place
      }
    }
    return best ?? (entities.length === 1 ? (entities[0] ?? null) : null)
  }
}

/** "front-runner" and "frontrunner" are one; who founded a firm with others is its founder. */
const bare = (head: string): string => head.replace(/^co-/, '').replaceAll('-', '')

/** "President Fox", "Israeli Prime Minister Fox", unlike "president of a bank": nothing follows the noun of the office. */
const isBareTitle = ({ text, head, provenance }: Role, wanted: string): boolean =>
  bare(head) === bare(wanted) && (text === '' || (provenance === 'before' && text.toLowerCase().endsWith(head)))

/** Who is mentioned so many times as often as another is meant. */
const OUTWEIGHS = 4

const NAMESAKES = 40

/** Characters within which another noun for the same person is understood. */
const NEARBY = 3000

/** The nouns by which a parent may have been brought in. */
function parentsAs(parent: string): readonly string[] {
  const all = ['mother mum mom parent', 'father dad parent'].map((words) => words.split(' '))
  return all.find((words) => words.includes(parent)) ?? [parent]
}

/** "An ambassador to Norway" is no Norwegian. */
const ABROAD = /\b(?:ambassador|envoy|correspondent|consul|attach[eé]|commissioner|negotiator) (?:to|in|for)\b/i

/** The countries of which the roles of a person speak: "Spanish midfielder", "Kenya’s president". */
function countriesOf({ isPerson, roles }: Entity): ReadonlySet<string> {
  const told = isPerson ? roles.filter(({ text }) => !ABROAD.test(text)) : []
  return new Set(told.flatMap(({ text }) => wordsOf(text).flatMap((word) => countryOf(word) ?? [])))
}

/** Characters between two who are named side by side: "Bo Lin, 19, and Hugo Hill, 19,". */
const BESIDE = 60

/** Of the many who may hold one office, those introduced last before a place, and the first after it. */
function around(entities: readonly Entity[], before: number): readonly Entity[] {
  const last = lastAt(entities, before, (entity) => entity.start)
  return entities.slice(Math.max(0, last - NAMESAKES), last + 2)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function lastBefore(places: readonly number[], before: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < before) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? -1
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? []

/** Whether a role can be the one meant: no other office, and the mention's modifiers not against it. */
function roleAgrees(role: Role, modifiers: readonly string[], entity: Entity, all = false): boolean {
  const own = new Set(wordsOf(role.text))
  const before = wordsOf(role.text.slice(0, Math.max(0, role.text.toLowerCase().indexOf(role.head))))
  for (const word of QUALIFIERS_OF_OFFICES) if (before.includes(word) !== modifiers.includes(word)) return false
  // “The Prime Minister” is no other minister.
  if (modifiers.includes('prime') && !own.has('prime') && role.head === 'minister') return false
  if (modifiers.length === 0 || (!all && role.text.split(' ').length < 2)) return true
  const known = new Set([...own, ...entity.words, ...entity.roles.flatMap((other) => wordsOf(other.text))])
  const alone = modifiers.length === 1
  const countries = new Set([...known].flatMap((word) => countryOf(word) ?? []))
  const fits = (word: string): boolean =>
    known.has(word) || (alone && known.has(SAME.get(word) ?? '')) || countries.has(countryOf(word) ?? '')
  return all ? modifiers.every((word) => fits(word) || PASSING_IN_OFFICE.has(word)) : modifiers.some(fits)
}

/** Parties by their other name. */
const SAME = new Map([
  ['tory', 'conservative'],
  ['conservative', 'tory'],
  ['gop', 'republican'],
  ['republican', 'gop'],
])
