import { TextStore } from '../../compare/drift/text-store.ts'
import { type Ambiguity, type AmbiguousName, withCandidates } from '../../compare/speakers/ambiguity.ts'
import {
  compareText,
  JoinedSpeaker,
  type SpeakerRecord,
  type VoiceEntry,
} from '../../compare/speakers/joined-speaker.ts'
import { SpeakerRegistry } from '../../compare/speakers/registry.ts'
import type { DocumentVoice, DocumentVoices } from '../../compare/speakers/voices.ts'
import { element, escaped } from '../escape.ts'
import { panelPieces } from './compared/compared-page.ts'
import { ambiguousPanel, SPEAKER_COLUMNS, speakerRow } from './compared/speakers-html.ts'
import { HeldSpeaker, HeldVoice } from './held-voice.ts'
import type { DocumentEntry, SpeakerEntry } from './index-entry.ts'
import { Ranking } from './ranking.ts'

/** Somebody who was joined, before all are put in order. */
interface JoinedRow extends Pick<SpeakerRecord, 'name' | 'kind' | 'claims'> {
  readonly path: string
  readonly row: number
}

const inRank = (a: JoinedRow, b: JoinedRow): number =>
  b.claims - a.claims || compareText(a.name, b.name) || compareText(a.path, b.path)

/** A speaker of one document who is joined with nobody: a group, a paper, a name that may be somebody else's elsewhere. */
function singleRow({ name, role, claims, words, first }: SpeakerEntry): string {
  const link = element('a', { href: `#claim-${first}` }, escaped(name))
  const beside = role ? ` ${element('span', { class: 'role' }, escaped(role))}` : ''
  const cells = [claims, words, 1].map((count) => `<td>${count}</td>`).join('')
  return `<tr><th scope="row">${link}${beside}</th>${cells}</tr>`
}

/** Everybody who is quoted: people and bodies joined over the documents, on evidence only; others once a document. */
export class SpeakersPanel {
  readonly #registry = new SpeakerRegistry()
  /** Of all documents, one after another. */
  readonly #speakers: HeldSpeaker[] = []
  /** Where those of the document begin that is told of, and where its next voice is looked for. */
  #from = 0
  #next = 0
  #document: DocumentVoices = { path: '', id: null, publishedAt: null, voices: [] }
  #voices: HeldVoice[] = []

  /** What follows is of another document. */
  next({ path, id, publishedAt }: DocumentEntry): void {
    this.#voices = []
    this.#document = { path, id, publishedAt, voices: this.#voices }
    this.#from = this.#speakers.length
    this.#next = this.#from
  }

  speaker(speaker: SpeakerEntry): void {
    this.#speakers.push(new HeldSpeaker(speaker))
  }

  /** Whose voice it is: voices come in the order of their speakers, but for a name that means somebody only later. */
  #speakerOf({ name }: DocumentVoice): HeldSpeaker | undefined {
    for (let at = this.#next; at < this.#speakers.length; at++) {
      if (this.#speakers[at]?.name !== name) continue
      this.#next = at + 1
      return this.#speakers[at]
    }
    return this.#speakers.slice(this.#from).find((speaker) => speaker.name === name)
  }

  voice(voice: DocumentVoice): void {
    const speaker = this.#speakerOf(voice)
    if (!speaker) return
    const held = new HeldVoice(voice, this.#document, speaker)
    this.#voices.push(held)
    this.#registry.addEntry(held)
  }

  /** How many there are, and the panel, piece by piece. */
  made(): { count: number; pieces: Iterable<string> } {
    const rows = new SpeakerRows()
    const ambiguous: Ambiguity[] = []
    const joined: JoinedRow[] = []
    for (const { record, entries } of this.#registry.joined(ambiguous)) joined.push(joinedRow(record, entries, rows))
    joined.sort(inRank)
    rows.rank(joined.map(({ row }) => row))
    for (const speaker of this.#speakers) if (!speaker.isJoined && speaker.kind !== 'unnamed') rows.addSingle(speaker)
    return { count: rows.length, pieces: panel(rows, worthTelling(ambiguous, joined)) }
  }
}

/** The rows of the table. What is written of the single ones is made late: of a hundred thousand it would fill the memory. */
class SpeakerRows {
  readonly #ranking = new Ranking()
  /** Who speaks in one document only, or the number of what is written. */
  readonly #joined: (HeldVoice | number)[] = []
  readonly #markup = new TextStore()
  readonly #single: HeldSpeaker[] = []

  get length(): number {
    return this.#ranking.length
  }

  /** @returns the number of the row; those who were joined come before the single ones */
  addJoined(record: SpeakerRecord, entries: readonly VoiceEntry[], first: HeldSpeaker | undefined): number {
    const [only] = entries
    const isAlone = record.evidence === 'single' && only instanceof HeldVoice && only.speaker === first
    this.#joined.push(isAlone ? only : this.#markup.add(speakerRow(record, first ? `#claim-${first.first}` : null)))
    return this.#ranking.add(record.claims, record.words)
  }

  rank(numbers: readonly number[]): void {
    this.#ranking.rank(numbers)
  }

  addSingle(speaker: HeldSpeaker): void {
    this.#single.push(speaker)
    this.#ranking.add(speaker.claims, speaker.words)
  }

  /** What is written, in their order. */
  *[Symbol.iterator](): Generator<string, void, undefined> {
    for (const row of this.#ranking.inOrder()) {
      const joined = this.#joined[row]
      const single = this.#single[row - this.#joined.length]
      if (single) yield singleRow(single)
      else if (joined !== undefined) yield typeof joined === 'number' ? this.#markup.get(joined) : aloneRow(joined)
    }
  }
}

function aloneRow(voice: HeldVoice): string {
  const speaker = new JoinedSpeaker(voice.kind)
  speaker.add(voice)
  return speakerRow(speaker.record(), `#claim-${voice.speaker.first}`)
}

function joinedRow(record: SpeakerRecord, entries: readonly VoiceEntry[], rows: SpeakerRows): JoinedRow {
  const speakers = entries.flatMap(({ voice }) => (voice instanceof HeldVoice ? voice.speaker : []))
  const first = speakers.find(({ isJoined }) => !isJoined)
  for (const speaker of speakers) speaker.isJoined = true
  const { claims, name, kind, paths } = record
  const row = rows.addJoined(record, entries, first)
  return { claims, name, kind, path: paths[0] ?? '', row }
}

/** A bare name of one document that nobody else has is as good as any. */
function worthTelling(ambiguous: readonly Ambiguity[], joined: readonly JoinedRow[]): AmbiguousName[] {
  const worth: AmbiguousName[] = []
  for (const name of withCandidates(ambiguous, joined))
    if (name.paths.length > 1 || name.candidates.length > 0) worth.push(name)
  return worth
}

function* panel(rows: SpeakerRows, ambiguous: readonly AmbiguousName[]): Generator<string> {
  yield* panelPieces('Speakers', SPEAKER_COLUMNS, rows.length, rows)
  yield ambiguousPanel(ambiguous)
}
