/** Courts, meetings and media: before whom things are told in public, and what is told there. From general English. */

import { words } from './word-list.ts'

/** "Told the Radio 4 Today programme": what says of the name before it what it is. */
export const BEHIND_TITLES_OF_MEDIA: ReadonlySet<string> = new Set(
  words(`
  programme program show podcast breakfast news newspaper paper magazine website site blog channel station service
  network broadcaster bulletin agency newsletter
`),
)

/** "Bridge may fall, report says": what speaks in headlines besides people and bodies. */
export const SOURCES_IN_HEADLINES: ReadonlySet<string> = new Set(
  words(`
  police report study survey poll research researchers experts officials sources source prosecutors court data
  inquest inquiry
`),
)

/** "The court heard that it broke", "told the inquest": before whom things are told in public. */
export const HEARINGS: ReadonlySet<string> = new Set(
  words(`
  court bailey jury jurors inquest tribunal hearing inquiry trial magistrate magistrates judge judges committee
  commission panel meeting council councillors conference coroner sheriff senate parliament congress mps peers
  senators lawmakers tds msps
`),
)

/** "Told the court costs had risen": bodies and media that hear or spread what is said, and never stand before another noun of the same phrase without an article. */
export const HEARING_BODIES: ReadonlySet<string> = new Set(
  words(`
  court jury inquest inquiry hearing tribunal committee commission panel parliament council congress senate
  conference meeting assembly newspaper paper magazine website programme program podcast channel station broadcaster
  agency media rally crowd audience
`),
)
