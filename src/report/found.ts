import { type Counts, KINDS, type Tally } from './counts.ts'
import { LABELS } from './messages.ts'
import { counted, shown } from './numbers.ts'

/** The marks that stand before some of the statements, with what they mean. */
function marksIn({ unsure, corrected }: Pick<Counts, 'unsure' | 'corrected'>): string {
  const doubtful = unsure > 0 ? `, ${shown(unsure)} unsure (${LABELS.unsure})` : ''
  return corrected > 0 ? `${doubtful}, ${shown(corrected)} corrected (${LABELS.corrected})` : doubtful
}

/** `7 claims, 1 unsure (?)`, of one document. */
export function foundLine({ kinds, ...marks }: Counts): string {
  const claims = kinds.direct + kinds.mixed + kinds.indirect
  if (claims === 0) return LABELS.noClaims
  return counted(claims, 'claim') + marksIn(marks)
}

/** `7 claims (5 direct, 2 indirect) by 3 speakers in 2 documents, 1 unsure (?)`. */
export function tallyLine(tally: Tally): string {
  const kinds = KINDS.filter((kind) => tally.kinds[kind] > 0)
  const parts = kinds.map((kind) => `${shown(tally.kinds[kind])} ${kind}`)
  const detail = parts.length ? ` (${parts.join(', ')})` : ''
  const speakers = tally.names.size ? ` by ${counted(tally.names.size, 'speaker')}` : ''
  const found = counted(tally.claims, 'claim') + detail + speakers
  return `${found} in ${counted(tally.documents, 'document')}${marksIn(tally)}`
}
