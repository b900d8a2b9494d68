/** Classes of verbs by what stands with them and what follows from them; verbs that report words are in frames.ts. From general English. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Verbs that say nothing without an object: “The firm receives, according to one report, $9 million”. */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  words(`
  receive own owe contain include need have make take get give cost earn spend hold employ involve cover represent
  produce use require show carry face offer sell buy control pay lose raise seek want run mean affect provide add
  bring cause create form reach support supply total become remain
`),
)

/** Verbs that leave a question open: “Nobody knows, she said, how it began”. */
export const VERBS_OF_QUESTIONS: ReadonlySet<string> = new Set(
  words('decide know ask learn discuss consider see find understand explain determine show choose'),
)

/** Verbs whose past has no form of its own: “cut their target”. */
export const UNCHANGED_PASTS: ReadonlySet<string> = new Set(words('cut put set shut hit cast split quit'))

/** Pasts that are no participles, so that each is the verb of a clause. */
export const PASTS_APART_FROM_PARTICIPLES: ReadonlySet<string> = new Set(
  words(`
  ran began went took saw fell came gave rose drove grew knew threw flew drew broke spoke wrote chose woke wore
  stole froze shook ate rode sang swam drank sank rang sprang became blew did withdrew was were
`),
)

/** Verbs whose infinitive has happened: “used to say”, “wrote to say”, “went on to say”. */
export const VERBS_THAT_LED_TO_SAYING: ReadonlySet<string> = new Set(
  words('use go on continue proceed call phone ring write email post tweet text come return pause like'),
)

/** “Responded to claims that she had lied”, “spoke out over reports that”: verbs for who answers what others say. */
export const VERBS_OF_ANSWERING: ReadonlySet<string> = new Set(
  words('respond react reply answer object hit refer allude speak return'),
)
