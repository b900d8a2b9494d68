/** What is written to somebody and says something by itself. From general English. */

import { words } from './word-list.ts'

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

/** What somebody's words are given as: "Here is the full statement from the club:". */
export const GIVEN_AS: ReadonlySet<string> = new Set(
  words('statement letter message email e-mail post apology speech note reply response'),
)

/** What else is given below "the following". */
export const ISSUED: ReadonlySet<string> = new Set(
  words('update notice warning announcement tweet comment comments plea appeal advice advisory tribute reminder'),
)

/** What is published under a name, and quoted from: "In his column Marsh writes:". */
export const QUOTED_WRITINGS: ReadonlySet<string> = new Set(
  words('letter memo report column diary foreword essay article statement book memoir review blog notes'),
)

/** "A sign at the gate reads “Keep out”": what has words on it. */
export const WRITTEN_ON: ReadonlySet<string> = new Set(
  words(`
  sign placard banner billboard tshirt t-shirt shirt jumper plaque tattoo cap hat sticker badge mural graffiti label
  headstone gravestone flag mug slogan inscription nameplate doormat
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** "The mill through its account said", "the board in its ruling said": by what somebody speaks, besides media. */
export const CHANNELS: ReadonlySet<string> = new Set(
  words(`
  account handle page channel statement release interview manifesto affidavit petition plea complaint reply response
  submission verdict ruling judgment memo note
`),
)

/** Things that recommend, question or reject something by what is written in them: "the report was late and recommended". */
export const HAS_WORDS: ReadonlySet<string> = new Set(
  words(`
  letter statement petition email notice memo message lawsuit complaint report review study survey poll inquiry audit
  investigation assessment analysis document paper guidance advice ruling judgment verdict order decision law bill
  motion resolution policy plan proposal strategy contract agreement deal treaty article column editorial book app
  website site programme program scheme project model data evidence
`).flatMap((noun) => [noun, `${noun}s`]),
)
