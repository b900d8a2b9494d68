import type { Streamed } from '../claims/streamed-document.ts'
import type { Claim, Source } from '../types.ts'
import { speakerName, tableRow } from './layout.ts'
import { LABELS } from './messages.ts'
import { oneLine } from './safe.ts'

/**
 * A claim of `--format lines`: `file:line:column: speaker: statement`, as editors and grep take it; doubt and cue stand
 * before the statement as in the table.
 */
function claimLine(source: Source, claim: Claim): string {
  const [first] = claim.spans
  const { line, unsure, corrected, cue, statement } = tableRow(claim, source.text, false)
  const place = [source.id ?? source.path, line, first?.sourceColumn ?? first?.column ?? 1].join(':')
  const standing = unsure ? `${LABELS.unsure} ` : corrected ? `${LABELS.corrected} ` : ''
  const led = cue ? `${cue} ${LABELS.beside} ` : ''
  return `${oneLine(`${place}: ${speakerName(claim.speaker)}: ${standing}${led}${statement}`)}\n`
}

/** A document of `--format lines`. */
export function* linePieces(document: Streamed): Generator<string> {
  const { source } = document.head
  for (const claim of document.claims()) yield claimLine(source, claim)
}
