import { SpeakerRegistry } from '../../compare/speakers/registry.ts'
import { tablePanel } from '../compare/compared-page.ts'
import { ambiguousPanel, SPEAKER_COLUMNS, speakerRow } from '../compare/speakers-html.ts'
import { element, escaped } from './escape.ts'
import type { DocumentEntry, SpeakerEntry } from './index-entry.ts'

interface PanelRow {
  readonly claims: number
  readonly words: number
  readonly html: string
}

const keyOf = (path: string, id: string | null, name: string): string => `${path}\n${id ?? ''}\n${name}`

/** A speaker of one document who is joined with nobody: a group, a paper, a name that may be somebody else's elsewhere. */
function singleRow({ name, role, claims, words, first }: SpeakerEntry): PanelRow {
  const link = element('a', { href: `#claim-${first}` }, escaped(name))
  const beside = role ? ` ${element('span', { class: 'role' }, escaped(role))}` : ''
  const cells = [claims, words, 1].map((count) => `<td>${count}</td>`).join('')
  return { claims, words, html: `<tr><th scope="row">${link}${beside}</th>${cells}</tr>` }
}

/** Everybody who is quoted: people and bodies joined over the documents, on evidence only; others once a document. */
export function speakersPanel(documents: readonly DocumentEntry[]): { count: number; html: string } {
  const registry = new SpeakerRegistry()
  const firsts = new Map<string, string>()
  for (const { voices, speakers } of documents) {
    registry.add(voices)
    for (const { name, first } of speakers) firsts.set(keyOf(voices.path, voices.id, name), first)
  }
  const taken = new Set<string>()
  const joined = registry.joined().map(({ record, entries }): PanelRow => {
    const keys = entries.map(({ voice, document }) => keyOf(document.path, document.id, voice.name))
    for (const key of keys) taken.add(key)
    const first = keys.map((key) => firsts.get(key)).find((key) => key !== undefined)
    const { claims, words } = record
    return { claims, words, html: speakerRow(record, first === undefined ? null : `#claim-${first}`) }
  })
  const single = documents.flatMap(({ voices, speakers }) =>
    speakers
      .filter(({ name, kind }) => kind !== 'unnamed' && !taken.has(keyOf(voices.path, voices.id, name)))
      .map(singleRow),
  )
  const rows = [...joined, ...single].sort((a, b) => b.claims - a.claims || b.words - a.words)
  const html = tablePanel(
    'Speakers',
    SPEAKER_COLUMNS,
    rows.map((row) => row.html),
  )
  const open = registry.report().ambiguous.filter(({ paths, candidates }) => paths.length > 1 || candidates.length > 0)
  return { count: rows.length, html: html + ambiguousPanel(open) }
}
