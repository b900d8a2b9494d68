import { type Counts, KINDS, type Tally } from './counts.ts'
import { LABELS } from './messages.ts'
import { counted, shown } from './numbers.ts'

const withUnsure = (count: number): string => (count > 0 ? `, ${shown(count)} unsure (${LABELS.unsure})` : '')

/** `7 claims, 1 unsure (?)`, of one document. */
export function foundLine({ kinds, unsure }: Counts): string {
  const claims = kinds.direct + kinds.mixed + kinds.indirect
  if (claims === 0) return LABELS.noClaims
  return counted(claims, 'claim') + withUnsure(unsure)
}

/** `7 claims (5 direct, 2 indirect) by 3 speakers in 2 documents, 1 unsure (?)`. */
export function tallyLine(tally: Tally): string {
  const kinds = KINDS.filter((kind) => tally.kinds[kind] > 0)
  const parts = kinds.map((kind) => `${shown(tally.kinds[kind])} ${kind}`)
  const detail = parts.length ? ` (${parts.join(', ')})` : ''
  const speakers = tally.names.size ? ` by ${counted(tally.names.size, 'speaker')}` : ''
  const found = counted(tally.claims, 'claim') + detail + speakers
  return `${found} in ${counted(tally.documents, 'document')}${withUnsure(tally.unsure)}`
}
