/** Last words of the names of forces, courts and public bodies that are joined from several words. */

/** Forces and courts that are told apart by number: "12th Signal Brigade". */
export const NUMBERED_UNITS: ReadonlySet<string> = new Set(
  'brigade battalion regiment division squadron fleet wing corps army infantry circuit precinct'.split(' '),
)

/** Bodies of two subjects: "U.S. Boat and Harbor Service", "the Ethics and Culture Commission". */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  `service services agency authority council association institute commission board department administration
   bureau`.split(/\s+/),
)
