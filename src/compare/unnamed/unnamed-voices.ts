import { countWords } from '../../characters.ts'
import type { UnnamedType } from '../../lexicon/unnamed-sources.ts'
import type { Claim, Span } from '../../types.ts'
import { type Anonymity, anonymityIn } from './anonymity.ts'
import { countOf, meansPeople, sourcesIn, typeOf } from './source-types.ts'

/** An unnamed source of a document; a plural ("officials") counts once. */
export interface UnnamedSource {
  readonly name: string
  readonly mentions: readonly string[]
  readonly type: UnnamedType
  /** How many people it is; null for a plural without a number. */
  readonly count: number | null
  readonly claims: number
  readonly words: number
  /** The line of its first claim, 1-based. */
  readonly line: number
  readonly anonymity: Anonymity
  /** Whether nobody else is quoted in the document. */
  readonly isOnly: boolean
  /** Whether it accuses somebody. */
  readonly accuses: boolean
}

/** Characters behind the sentences of a claim in which the reason for anonymity is looked for: a sentence or so. */
const BEHIND = 200

export const nameOf = ({ speaker }: Claim): string => speaker?.name ?? speaker?.mention ?? ''

/** Whether it rests on a source that is not named. */
export function isUnnamed(claim: Claim): boolean {
  const { speaker } = claim
  if (!speaker || speaker.kind === 'person' || speaker.kind === 'organization') return false
  const name = nameOf(claim)
  return !isOffice(name) && meansPeople(name) && (speaker.kind === 'unnamed' || typeOf(name) !== 'other')
}

/** An office that one person holds: who it is can be looked up. */
const isOffice = (name: string): boolean =>
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'.-]+ ){2,}(?:for|of) (?:the )?\p{Lu}/u.test(name)

/** The reason stands in the sentences of a claim, or near them. */
function anonymityOf({ context, speaker }: Claim, text: string): Anonymity | null {
  const stretches: Span[] = [
    { start: Math.min(context.start, speaker?.start ?? context.start), end: Math.max(context.end, speaker?.end ?? 0) },
    { start: context.start, end: context.end + BEHIND },
  ]
  for (const { start, end } of stretches) {
    const found = anonymityIn(text.slice(start, end), start)
    if (found.reason !== 'none') return found
  }
  return null
}

/** What the claims of one source tell of it, one after another. */
class Gathered {
  readonly #name: string
  readonly #line: number
  readonly #mentions = new Set<string>()
  #type: UnnamedType = 'other'
  #anonymity: Anonymity | null = null
  #claims = 0
  #different = 0
  #last: Claim | null = null
  #words = 0
  #accuses = false

  constructor(name: string, { spans }: Claim) {
    this.#name = name
    this.#line = spans[0]?.line ?? 1
    this.#type = typeOf(name)
  }

  add(claim: Claim, text: string): void {
    const { speaker, act } = claim
    for (const form of [speaker?.mention ?? '', ...(speaker?.roles ?? [])])
      if (this.#type === 'other') this.#type = typeOf(form)
    this.#mentions.add(speaker?.mention ?? '')
    this.#anonymity ??= anonymityOf(claim, text)
    this.#claims++
    // "Residents and residents" are both of one claim.
    if (claim !== this.#last) this.#different++
    this.#last = claim
    this.#words += countWords(claim.text, 0, claim.text.length)
    this.#accuses ||= act === 'accuses'
  }

  /** @param all how many claims the document has */
  source(all: number): UnnamedSource {
    return {
      name: this.#name,
      mentions: [...this.#mentions],
      type: this.#type,
      count: countOf(this.#name),
      claims: this.#claims,
      words: this.#words,
      line: this.#line,
      anonymity: this.#anonymity ?? anonymityIn('', 0),
      isOnly: this.#different === all,
      accuses: this.#accuses,
    }
  }
}

/** "One broker said it was late, another that it was not": who is called nothing else is what the one before is. */
const isElliptic = ({ name, type }: UnnamedSource): boolean =>
  type === 'bare' && /^(?:another|others|a second|a third|the other)$/i.test(name)

function typeBefore(sources: readonly UnnamedSource[], at: number): UnnamedType {
  const [own, before] = [sources[at], sources[at - 1]]
  return own && before && own.line === before.line ? before.type : 'bare'
}

/** Gathers the unnamed sources of a document, claim by claim. */
export class UnnamedSources {
  readonly #text: string
  readonly #byName = new Map<string, Gathered>()
  #claims = 0

  /** @param text of the document */
  constructor(text: string) {
    this.#text = text
  }

  add(claim: Claim): void {
    this.#claims++
    if (!isUnnamed(claim)) return
    for (const name of sourcesIn(nameOf(claim))) {
      const key = name.toLowerCase()
      const source = this.#byName.get(key) ?? new Gathered(name, claim)
      this.#byName.set(key, source)
      source.add(claim, this.#text)
    }
  }

  /** In the order of the text, spokespeople among them. */
  all(): UnnamedSource[] {
    return [...this.#byName.values()]
      .map((gathered) => gathered.source(this.#claims))
      .sort((a, b) => a.line - b.line)
      .map((one, i, ordered) => (isElliptic(one) ? { ...one, type: typeBefore(ordered, i) } : one))
  }

  /** The same without spokespeople. */
  sources(): UnnamedSource[] {
    return this.all().filter(({ type }) => type !== 'spokesperson')
  }
}
