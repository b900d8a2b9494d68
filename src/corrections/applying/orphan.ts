import type { Correction, Warning } from '../../types.ts'
import { warning } from '../../warnings.ts'
import type { FoundClaim } from '../anchoring/claim-index.ts'

/** Why a correction has no place. */
export type Unfound = Extract<FoundClaim, string>

const REASONS: Readonly<Record<Unfound, string>> = {
  absent: 'they do not stand in the text',
  ambiguous: 'they stand in several places',
  elsewhere: 'so few words stand elsewhere only',
  unclaimed: 'no claim is found there now',
}

/** So many characters show which correction it is. */
const SHOWN = 60

/** The warning of a correction that could not be applied. */
export function orphan({ select }: Correction, unfound: Unfound): Warning {
  const { code, message } = warning('orphan-correction')
  const words = select.exact.length > SHOWN ? `${select.exact.slice(0, SHOWN).trimEnd()}…` : select.exact
  return { code, message: `${message} (“${words}”: ${REASONS[unfound]})` }
}
