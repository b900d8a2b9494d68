/** What is written to somebody and says something by itself. From general English. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What is written or sent besides what people speak in, with plurals. */
export const NOTICE_NOUNS: ReadonlySet<string> = new Set(
  words('notice leaflet flyer poster circular bulletin alert advisory apology rebuttal dossier petition').flatMap(
    (noun) => [noun, `${noun}s`],
  ),
)

/** What says by itself what somebody wrote: "A complaint was filed before the board saying that". */
export const WRITINGS: ReadonlySet<string> = new Set(
  words(
    'complaint letter statement petition email e-mail notice memo message lawsuit affidavit circular leaflet flyer',
  ),
)
