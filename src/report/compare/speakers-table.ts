import type { SpeakerRecord } from '../../compare/speakers/joined-speaker.ts'
import type { SpeakersReport } from '../../compare/speakers/registry.ts'
import { type Cell, Columns, sideBySide } from '../grid.ts'
import { GAP } from '../layout.ts'
import { counted } from '../numbers.ts'
import { wrapped } from '../paint.ts'
import type { Look } from '../style.ts'
import { NOT_JOINED } from './compared-messages.ts'

/** Candidates that are named for an ambiguous name. */
const MOST_CANDIDATES = 3

/** Everybody who is quoted, most claims first, then what could not be decided. */
export function speakersTable({ speakers, ambiguous }: SpeakersReport, look: Look): string {
  const { width, style } = look
  const numbers = speakers.map(numbersOf)
  const numberWidth = Math.max(0, ...numbers.map((text) => text.length))
  const room = Math.max(1, width - numberWidth - GAP)
  const columns = new Columns(numberWidth, room)
  const lines = speakers.flatMap((record, i) => {
    const role = record.roles[0] ? wrapped(record.roles[0], room, style.gray) : []
    const names: Cell = [...wrapped(record.name, room, style.bold), ...role]
    return sideBySide(columns, [[{ text: numbers[i] ?? '', paint: style.gray }], names])
  })
  const open = ambiguous.flatMap(({ name, reason, paths, candidates }) => {
    const meant = candidates.length > 0 ? `: ${candidates.slice(0, MOST_CANDIDATES).join(' or ')}?` : ''
    const text = `? ${name} (${counted(paths.length, 'document')}; ${NOT_JOINED[reason]})${meant}`
    return wrapped(text, width, style.magenta).map((line) => line.paint(line.text))
  })
  return `${[...lines, ...(open.length > 0 ? [''] : []), ...open].join('\n')}\n`
}

const numbersOf = ({ claims, documents, words }: SpeakerRecord): string =>
  `${counted(claims, 'claim')}, ${counted(words, 'word')}, ${counted(documents, 'document')}`
