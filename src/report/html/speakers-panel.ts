import { compareText, type SpeakerRecord, type VoiceEntry } from '../../compare/speakers/joined-speaker.ts'
import { type AmbiguousName, SpeakerRegistry, withCandidates } from '../../compare/speakers/registry.ts'
import type { DocumentVoice, DocumentVoices } from '../../compare/speakers/voices.ts'
import { panelPieces } from '../compare/compared-page.ts'
import { ambiguousPanel, SPEAKER_COLUMNS, speakerRow } from '../compare/speakers-html.ts'
import { element, escaped } from './escape.ts'
import { HeldVoice } from './held-voice.ts'
import type { DocumentEntry, SpeakerEntry } from './index-entry.ts'

interface Row {
  readonly claims: number
  readonly words: number
  readonly html: string
}

/** What there is of a speaker when all are put in order. */
interface JoinedRow extends Row {
  readonly name: string
  readonly kind: SpeakerRecord['kind']
  readonly path: string
}

const inRank = (a: JoinedRow, b: JoinedRow): number =>
  b.claims - a.claims || compareText(a.name, b.name) || compareText(a.path, b.path)

/** A speaker of one document who is joined with nobody: a group, a paper, a name that may be somebody else's elsewhere. */
function singleRow({ name, role, claims, words, first }: SpeakerEntry): Row {
  const link = element('a', { href: `#claim-${first}` }, escaped(name))
  const beside = role ? ` ${element('span', { class: 'role' }, escaped(role))}` : ''
  const cells = [claims, words, 1].map((count) => `<td>${count}</td>`).join('')
  return { claims, words, html: `<tr><th scope="row">${link}${beside}</th>${cells}</tr>` }
}

/** Everybody who is quoted: people and bodies joined over the documents, on evidence only; others once a document. */
export class SpeakersPanel {
  readonly #registry = new SpeakerRegistry()
  /** The speakers of each document that are joined with nobody so far. */
  readonly #speakers = new Map<DocumentVoices, Map<string, SpeakerEntry>>()
  #voices: DocumentVoice[] = []
  #own = new Map<string, SpeakerEntry>()
  #document: DocumentEntry | null = null

  /** What follows is of another document. */
  next(document: DocumentEntry): void {
    this.end()
    this.#document = document
  }

  speaker(speaker: SpeakerEntry): void {
    this.#own.set(speaker.name, speaker)
  }

  voice(voice: DocumentVoice): void {
    this.#voices.push(new HeldVoice(voice))
  }

  /** There are no more documents. */
  end(): void {
    if (!this.#document) return
    const { path, id, publishedAt } = this.#document
    const voices = { path, id, publishedAt, voices: this.#voices }
    this.#registry.add(voices)
    this.#speakers.set(voices, this.#own)
    this.#voices = []
    this.#own = new Map()
  }

  /** How many there are, and the panel, piece by piece. */
  made(): { count: number; pieces: Iterable<string> } {
    const ambiguous: AmbiguousName[] = []
    const joined: JoinedRow[] = []
    for (const { record, entries } of this.#registry.joined(ambiguous)) joined.push(this.#joinedRow(record, entries))
    joined.sort(inRank)
    const open = withCandidates(ambiguous, joined)
    const rows: Row[] = [...joined, ...this.#singleRows()]
    rows.sort((a, b) => b.claims - a.claims || b.words - a.words)
    return { count: rows.length, pieces: panel(rows, open) }
  }

  #joinedRow(record: SpeakerRecord, entries: readonly VoiceEntry[]): JoinedRow {
    const taken = entries.flatMap(({ voice, document }) => this.#take(document, voice.name) ?? [])
    const [first] = taken
    const { claims, words, name, kind, paths } = record
    const html = speakerRow(record, first ? `#claim-${first.first}` : null)
    return { claims, words, html, name, kind, path: paths[0] ?? '' }
  }

  #take(document: DocumentVoices, name: string): SpeakerEntry | undefined {
    const own = this.#speakers.get(document)
    const speaker = own?.get(name)
    own?.delete(name)
    return speaker
  }

  *#singleRows(): Generator<Row> {
    for (const own of this.#speakers.values())
      for (const speaker of own.values()) if (speaker.kind !== 'unnamed') yield singleRow(speaker)
  }
}

function* panel(rows: readonly Row[], ambiguous: readonly AmbiguousName[]): Generator<string> {
  const html = rows.map((row) => row.html)
  yield* panelPieces('Speakers', SPEAKER_COLUMNS, html)
  yield ambiguousPanel(ambiguous.filter(({ paths, candidates }) => paths.length > 1 || candidates.length > 0))
}
