import { TextStore } from '../../compare/drift/text-store.ts'
import { type Ambiguity, type AmbiguousName, withCandidates } from '../../compare/speakers/ambiguity.ts'
import { compareText, type SpeakerRecord, type VoiceEntry } from '../../compare/speakers/joined-speaker.ts'
import { SpeakerRegistry } from '../../compare/speakers/registry.ts'
import type { DocumentVoice, DocumentVoices } from '../../compare/speakers/voices.ts'
import { panelPieces } from '../compare/compared-page.ts'
import { ambiguousPanel, SPEAKER_COLUMNS, speakerRow } from '../compare/speakers-html.ts'
import { element, escaped } from './escape.ts'
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
  /** Those of the document that is told of, by name. */
  readonly #own = new Map<string, HeldSpeaker>()
  #document: DocumentVoices = { path: '', id: null, publishedAt: null, voices: [] }
  #voices: HeldVoice[] = []

  /** What follows is of another document. */
  next({ path, id, publishedAt }: DocumentEntry): void {
    this.#voices = []
    this.#document = { path, id, publishedAt, voices: this.#voices }
    this.#own.clear()
  }

  speaker(speaker: SpeakerEntry): void {
    const held = new HeldSpeaker(speaker)
    this.#speakers.push(held)
    this.#own.set(speaker.name, held)
  }

  voice(voice: DocumentVoice): void {
    const speaker = this.#own.get(voice.name)
    if (!speaker) return
    const held = new HeldVoice(voice, this.#document, speaker)
    this.#voices.push(held)
    this.#registry.addEntry(held)
  }

  /** How many there are, and the panel, piece by piece. */
  made(): { count: number; pieces: Iterable<string> } {
    this.#own.clear()
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
  readonly #joined = new TextStore()
  readonly #single: HeldSpeaker[] = []

  get length(): number {
    return this.#ranking.length
  }

  /** @returns the number of the row; those who were joined come before the single ones */
  addJoined(claims: number, words: number, html: string): number {
    this.#joined.add(html)
    return this.#ranking.add(claims, words)
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
    const joined = this.length - this.#single.length
    for (const row of this.#ranking.inOrder()) {
      const single = this.#single[row - joined]
      yield single ? singleRow(single) : this.#joined.get(row)
    }
  }
}

function joinedRow(record: SpeakerRecord, entries: readonly VoiceEntry[], rows: SpeakerRows): JoinedRow {
  const speakers = entries.flatMap(({ voice }) => (voice instanceof HeldVoice ? voice.speaker : []))
  const first = speakers.find(({ isJoined }) => !isJoined)
  for (const speaker of speakers) speaker.isJoined = true
  const { claims, words, name, kind, paths } = record
  const row = rows.addJoined(claims, words, speakerRow(record, first ? `#claim-${first.first}` : null))
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
