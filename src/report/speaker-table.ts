import type { Claim, Source, SpeakerKind } from '../types.ts'
import type { Tally } from './counts.ts'
import { Columns, sideBySide } from './grid.ts'
import { GAP, type Row, speakerName, tableRow } from './layout.ts'
import { LABELS } from './messages.ts'
import { counted } from './numbers.ts'
import { painted, plain, type Run, wrapped } from './paint.ts'
import { PLAIN, type ReportFrame, type Write } from './report.ts'
import { lineNumber, linksTo, statementLines } from './statement-lines.ts'
import type { Look } from './style.ts'
import { tableFrame } from './table-frame.ts'
import type { View } from './view.ts'

interface Said {
  readonly name: string
  readonly kind: SpeakerKind | null
  readonly role: string | null
  readonly via: string
  readonly row: Row
}

type Place = Pick<Source, 'path' | 'id'>

function saidBy(claim: Claim, text: string | undefined, context: boolean): Said {
  const { speaker, via } = claim
  const { kind = null, role = null } = speaker ?? {}
  return {
    name: speakerName(speaker),
    kind,
    role,
    via: via ? speakerName(via) : '',
    row: tableRow(claim, text, context),
  }
}

/** A document of a table by speakers: what the frame needs of it, as lines of JSON: where it is, then what was said. */
export const speakerPieces = ({ context }: View): Write =>
  function* (document) {
    const { path, id, text } = document.head.source
    yield `${JSON.stringify({ path, id })}\n`
    for (const claim of document.claims()) yield `${JSON.stringify(saidBy(claim, text, context))}\n`
  }

/** All that one speaker said: by document, in the order of the inputs. */
interface Person {
  readonly name: string
  /** Whether the text gives anybody at all. */
  readonly isSomebody: boolean
  role: string | null
  claims: number
  readonly places: { readonly source: Place; readonly document: number; readonly said: Said[] }[]
}

/**
 * A person's whole name is taken for the same person in all documents; a surname, a group or an unnamed source ("an
 * official") is another one in each.
 */
function identityOf({ name, kind }: Said, document: number): string {
  const isEverywhere = kind === 'organization' || kind === 'document' || (kind === 'person' && name.includes(' '))
  return kind === null || isEverywhere ? `${kind} ${name}` : `${document} ${name}`
}

/** Of parts that end with a line, the lines. */
function* linesIn(parts: Iterable<string>): Generator<string, void, undefined> {
  for (const part of parts) yield* part.slice(0, -1).split('\n')
}

/** All that was said, by speakers. */
class People {
  readonly #people = new Map<string, Person>()
  #documents = 0

  /** What follows stands in another document. */
  next(): void {
    this.#documents++
  }

  add(source: Place, said: Said): void {
    const person = this.#person(said)
    person.role ??= said.role
    person.claims++
    if (person.places.at(-1)?.document !== this.#documents)
      person.places.push({ source, document: this.#documents, said: [] })
    person.places.at(-1)?.said.push(said)
  }

  #person(said: Said): Person {
    const identity = identityOf(said, this.#documents)
    const known = this.#people.get(identity)
    if (known) return known
    const { name, kind, role } = said
    const person: Person = { name, isSomebody: kind !== null, role, claims: 0, places: [] }
    this.#people.set(identity, person)
    return person
  }

  /** Who has said most first, or by name; claims of nobody at the end. */
  sorted(order: View['sort']): Person[] {
    const names = new Intl.Collator('en')
    const compared = (one: Person, other: Person): number =>
      Number(other.isSomebody) - Number(one.isSomebody) ||
      (order === 'speaker' ? 0 : other.claims - one.claims) ||
      names.compare(one.name, other.name)
    return [...this.#people.values()].sort(compared)
  }
}

/** Name, role, and how much there is of it. */
function headingOf({ name, role, claims, places, isSomebody }: Person, { width, style }: Look): string[] {
  const much =
    places.length > 1
      ? `${counted(claims, 'claim')} in ${counted(places.length, 'document')}`
      : counted(claims, 'claim')
  const beside = [role, much].flatMap((text) => (text ? [LABELS.beside, text] : []))
  const runs: Run[] = [
    { text: name, paint: isSomebody ? style.bold : style.gray },
    ...beside.map((text) => ({ text, paint: style.gray })),
  ]
  return painted(runs, width).map(({ text, paint }) => paint(text))
}

/** What a person said in one document, under its path. */
function placeLines({ source, said }: Person['places'][number], { width, style }: Look, view: View): string[] {
  const link = linksTo(source, view.links)
  const line = said.reduce((longest, { row }) => Math.max(longest, row.line.length), 0)
  const statement = width - line - GAP
  const columns = new Columns(line, statement)
  const rows = said.flatMap(({ row, via }) => {
    const reporter = via ? wrapped(`${LABELS.via} ${via}`, statement, style.gray) : []
    const words = [...statementLines(row, statement, style), ...reporter]
    const numbers = [lineNumber(row, line, style, link), ...words.slice(1).map(() => ({ text: '', paint: plain }))]
    return sideBySide(columns, [numbers, words])
  })
  const path = wrapped(source.id ?? source.path, width, (text) => link(style.gray(text), null))
  return [...path.map(({ text, paint }) => paint(text)), ...rows]
}

/**
 * One table for all inputs, a part for each speaker, who has said most first. It is laid out at the end: what is shown
 * of the claims is kept until then.
 */
export class SpeakerFrame implements ReportFrame {
  readonly begin = PLAIN.begin
  readonly between = PLAIN.between
  readonly failure = PLAIN.failure
  readonly #look: Look
  readonly #view: View
  readonly #people = new People()
  readonly #silent: string[] = []

  constructor(look: Look, view: View) {
    this.#look = look
    this.#view = view
  }

  result(parts: Iterable<string>): string[] {
    const lines = linesIn(parts)
    // `speakerPieces` has written them.
    const source = JSON.parse(lines.next().value ?? 'null') as Place
    let isSilent = true
    this.#people.next()
    for (const line of lines) {
      this.#people.add(source, JSON.parse(line) as Said)
      isSilent = false
    }
    if (isSilent) this.#silent.push(source.id ?? source.path)
    return []
  }

  async end(tally: Tally): Promise<string> {
    const parts = this.#people.sorted(this.#view.sort).map((person) => {
      const places = person.places.flatMap((place) => placeLines(place, this.#look, this.#view))
      return `${[...headingOf(person, this.#look), ...places].join('\n')}\n`
    })
    const silent = this.#silentLines()
    if (silent.length > 0) parts.push(`${silent.join('\n')}\n`)
    return parts.join('\n') + (await tableFrame(this.#look.width).end(tally))
  }

  /** Documents in which nothing was found, in one paragraph. */
  #silentLines(): string[] {
    if (this.#silent.length === 0 || this.#view.onlyFound) return []
    const { width, style } = this.#look
    const words = `${LABELS.noClaims}: ${this.#silent.join(', ')}`
    return wrapped(words, width, style.gray).map(({ text, paint }) => paint(text))
  }
}
