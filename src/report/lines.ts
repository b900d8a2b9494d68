import type { Document } from '../types.ts'
import { speakerName, tableRow } from './layout.ts'
import { LABELS } from './messages.ts'
import type { Render } from './report.ts'
import { oneLine } from './safe.ts'

/**
 * A document of `--format lines`: `file:line:column: speaker: statement`, as editors and grep take it; doubt and cue stand
 * before the statement as in the table.
 */
export const renderLines: Render<Document> = ({ source, claims }) =>
  claims
    .map((claim) => {
      const [first] = claim.spans
      const { line, unsure, cue, statement } = tableRow(claim, source.text, false)
      const place = [source.id ?? source.path, line, first?.sourceColumn ?? first?.column ?? 1].join(':')
      const doubt = unsure ? `${LABELS.unsure} ` : ''
      const led = cue ? `${cue} ${LABELS.beside} ` : ''
      return `${oneLine(`${place}: ${speakerName(claim.speaker)}: ${doubt}${led}${statement}`)}\n`
    })
    .join('')
