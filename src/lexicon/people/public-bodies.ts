/** Words of the names of bodies and places, and nouns for what bodies are. From general English. */

import { words } from '../word-list.ts'

/** Forces and courts that are told apart by number: "12th Signal Brigade". */
export const NUMBERED_UNITS: ReadonlySet<string> = new Set(
  'brigade battalion regiment division squadron fleet wing corps army infantry circuit precinct'.split(' '),
)

/** Bodies of two subjects: "U.S. Boat and Harbor Service", "the Ethics and Culture Commission". */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  `service services agency authority council association institute commission board department administration
   bureau`.split(/\s+/),
)

/** "U.S. Boat and Harbor Service": what opens the names of bodies of lands and unions. */
export const LANDS_IN_LETTERS = /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?)$/

/** "Hugo Hill, NSW, said": letters between two commas that are no honour. */
export const LETTERS_OF_LANDS_AND_BROADCASTERS: ReadonlySet<string> = new Set(
  words('NSW ACT QLD VIC TAS USA UAE DRC NWT BBC CNN NBC CBS ABC'),
)

/** Further words for what offices and units are for, which in small letters are no ministry's. */
export const SUBJECTS_OF_UNITS: ReadonlySet<string> = new Set(
  words(`
  unit section division squad wing desk taskforce land care sciences law fraud wildlife media wellbeing parks
  fisheries forestry forests heritage roads bridges ports ferries mines minerals livestock aquaculture housing lands
  tobacco alcohol firearms explosives gaming arts women gender families ageing veterans prisons nursing libraries
  museums monuments medicines crops skills cooperatives customs excise works petroleum textiles railways aviation
  highways oceans irrigation sanitation broadcasting archives elections borders refugees minorities consumers
  buildings humanities languages linguistics literature ecology biodiversity
`),
)

/** Nouns for several bodies that together are one: "Centers for Boating Safety", "National Institutes of Health". */
export const BODIES_IN_PLURAL: ReadonlySet<string> = new Set([
  'centers',
  'centres',
  'institutes',
  'archives',
  'laboratories',
])

/** "Isle of Wight", "Bay of Plenty", "Order of Malta": what lands and orders are named after, before "of". */
export const BEFORE_OF_IN_NAMES: ReadonlySet<string> = new Set(
  words(`
  bay port isle isles gulf vale firth mull strait straits forest borough district order brotherhood fraternity
  sisterhood knights faculty directorate secretariat
`),
)

/** "Albert Street": last words of streets that are hardly anybody's surname behind a preposition of place. */
export const STREETS: ReadonlySet<string> = new Set(words('street road avenue boulevard crescent terrace square'))

/** "Mill Lane", "Park Row": last words of streets that are surnames as well. */
export const STREETS_OR_SURNAMES: ReadonlySet<string> = new Set(
  words('lane close row terrace drive crescent mews gardens walk way place hill'),
)

/** "Developer Fox & Sons": what a body is, in front of its name. */
export const COMPANY_IN_FRONT: ReadonlySet<string> = new Set(
  words(`
  developer retailer manufacturer maker carmaker automaker chipmaker drugmaker planemaker toymaker housebuilder
  shipbuilder brewer distiller miner conglomerate consultancy startup start-up nonprofit non-profit airline operator
  supplier insurer lender publisher broadcaster brokerage regulator watchdog rival competitor
`),
)

/** "Of the broker Kestrel Hythe": further nouns that tell what a body is. */
export const DESCRIBING_BODIES: ReadonlySet<string> = new Set(
  words('broker brokers solicitors consultants auditors accountants campaign pressure'),
)

/** Where somebody speaks or is seen, and few are at work. */
export const VENUES: ReadonlySet<string> = new Set(
  words(`
  arena stadium hall hotel park airport theatre theater gardens field rally convention square street road lane
  church cathedral court palace castle fair festival
`),
)

/** "Leeds branch", "Elm district": parts of a body that have an office of their own. */
export const BRANCHES_OF_BODIES: ReadonlySet<string> = new Set(
  words(`
  branch chapter district zone unit ward constituency region division range command area state circle office county
  station section wing council sub-county
`),
)

/** They point at another body, or tell nothing of this one. */
export const POINTING_AT_OTHER_BODIES: ReadonlySet<string> = new Set(
  words(`
  other another rival parent same new first second third next former competing two whole entire said own holding
  shell
`),
)

/** "Village of Oak Park President Lena Fox": what a place is, before "of" and its name. */
export const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  words(`
  city town village township county borough municipality district state commonwealth parish port region province
  territory diocese archdiocese
`),
)
