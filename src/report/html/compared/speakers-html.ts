import type { AmbiguousName } from '../../../compare/speakers/ambiguity.ts'
import type { SpeakerRecord } from '../../../compare/speakers/joined-speaker.ts'
import type { SpeakersReport } from '../../../compare/speakers/registry.ts'
import type { Failure } from '../../../types.ts'
import { NOT_JOINED, SPEAKERS } from '../../compare/compared-messages.ts'
import { element, escaped } from '../../escape.ts'
import { counted } from '../../numbers.ts'
import { comparedPage, linkTo, tablePanel } from './compared-page.ts'

/** The columns of a table of speakers. */
export const SPEAKER_COLUMNS = ['name', 'claims', 'words', 'documents']

/** Other names that are shown of a speaker. */
const MOST_FORMS = 4

const small = (texts: readonly string[]): string => {
  const told = texts.filter((text) => text !== '').join(' · ')
  return told === '' ? '' : ` ${element('span', { class: 'role' }, escaped(told))}`
}

/** One word that is no name, as forms of a name may be. */
const PRONOUN = /^(?:he|she|they|it|i|we|his|her|their|its|who|him|them)$/i

/** What else a speaker is called, in capitals and without the whole name in it. */
const otherNames = ({ name, forms }: SpeakerRecord): string[] =>
  forms
    .map(({ mention }) => mention)
    .filter(
      (mention) =>
        !mention.includes(name) && !PRONOUN.test(mention) && /^\p{Lu}/u.test(mention) && mention.length < name.length,
    )
    .slice(0, MOST_FORMS)

/** A row of the table: the name, with its first role, what else it is called and why documents were joined. */
export function speakerRow(record: SpeakerRecord, place: string | null): string {
  const { name, roles, claims, words, documents, evidence } = record
  const others = otherNames(record)
  const beside = small([
    roles[0] ?? '',
    others.length > 0 ? `also: ${others.join(', ')}` : '',
    documents > 1 ? `joined by ${evidence.replace('-', ' ')}` : '',
  ])
  const cells = [claims, words, documents].map((count) => `<td>${count}</td>`).join('')
  return `<tr><th scope="row">${linkTo(name, place)}${beside}</th>${cells}</tr>`
}

function openRow({ name, reason, paths, claims, candidates }: AmbiguousName): string {
  const meant = candidates.length > 0 ? `: ${candidates.join(' or ')}?` : ''
  const why = small([`${NOT_JOINED[reason]}${meant}`])
  return `<tr><th scope="row">${escaped(name)}${why}</th><td>${claims}</td><td>${paths.length}</td></tr>`
}

/** What could not be decided about names. */
export const ambiguousPanel = (ambiguous: readonly AmbiguousName[]): string =>
  tablePanel('Not joined', ['name', 'claims', 'documents'], ambiguous.map(openRow))

/** `speakers --format html`: everybody who is quoted, joined, and what could not be decided. */
export function speakersPage({ speakers, ambiguous }: SpeakersReport, failures: readonly Failure[]): string {
  const rows = speakers.map((record) => speakerRow(record, null))
  const found = `${SPEAKERS(speakers.length)}; ${counted(ambiguous.length, 'name')} not joined`
  return comparedPage(
    'Who is quoted',
    found,
    tablePanel('Speakers', SPEAKER_COLUMNS, rows) + ambiguousPanel(ambiguous),
    failures,
  )
}
