/** Classes of verbs by what stands with them and what follows from them; verbs that report words are in frames.ts. From general English. */

import { words } from './word-list.ts'

/** Verbs that say nothing without an object: "The firm receives, according to one report, $9 million". */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  words(`
  receive own owe contain include need have make take get give cost earn spend hold employ involve cover represent
  produce use require show carry face offer sell buy control pay lose raise seek want run mean affect provide add
  bring cause create form reach support supply total become remain
`),
)

/** Verbs that leave a question open: "Nobody knows, she said, how it began". */
export const VERBS_OF_QUESTIONS: ReadonlySet<string> = new Set(
  words('decide know ask learn discuss consider see find understand explain determine show choose'),
)

/** Verbs whose past has no form of its own: "cut their target". */
export const UNCHANGED_PASTS: ReadonlySet<string> = new Set(words('cut put set shut hit cast split quit'))

/** Pasts that are no participles, so that each is the verb of a clause. */
export const PASTS_APART_FROM_PARTICIPLES: ReadonlySet<string> = new Set(
  words(`
  ran began went took saw fell came gave rose drove grew knew threw flew drew broke spoke wrote chose woke wore
  stole froze shook ate rode sang swam drank sank rang sprang became blew did withdrew was were
`),
)

/** Verbs whose infinitive has happened: "used to say", "wrote to say", "went on to say". */
export const VERBS_THAT_LED_TO_SAYING: ReadonlySet<string> = new Set(
  words('use go on continue proceed call phone ring write email post tweet text come return pause like'),
)

/** "Responded to claims that she had lied", "spoke out over reports that": verbs for who answers what others say. */
export const VERBS_OF_ANSWERING: ReadonlySet<string> = new Set(
  words('respond react reply answer object hit refer allude speak return'),
)

/** Deeds that are themselves done in a statement or an interview: "said it was published in a statement". */
export const DONE_IN_STATEMENTS: ReadonlySet<string> = new Set(
  words(`
  announce publish make mention name quote describe reveal appear release post write see read find include contain
  give outline cite set say tell use share issue send put present detail discuss misspeak
`),
)

/** "Disputed that, pointing to the builders": verbs whose "that" alone stands for what somebody else said. */
export const TAKING_THAT: ReadonlySet<string> = new Set(
  words('deny dispute reject doubt contest confirm question accept regret'),
)

/** "Lena Fox’s reply was read to the builders": what is done with words that a noun already gives to somebody. */
export const VERBS_OF_SHOWING: ReadonlySet<string> = new Set(
  words('show read play hand give send publish release post'),
)

/** "Said he was glad and added a deal was near": verbs that say a clause, whatever stands before the conjunction. */
export const VERBS_SAYING_CLAUSES: ReadonlySet<string> = new Set(
  words(`
  add say insist claim argue maintain warn admit concede stress acknowledge deny allege explain complain estimate predict
`),
)

/** "Said it was right to wait but backed calls for a vote": verbs with which somebody takes sides, of what "it" cannot do. */
export const VERBS_OF_TAKING_SIDES: ReadonlySet<string> = new Set(
  words(`
  back backed welcome defend reject dismiss praise criticise criticize condemn urge support thank
  promise pledge vow deny refuse accuse blame
`),
)

/** "Said the lift was old and agreed to mend it": what nobody does but in words. */
export const VERBS_OF_PERSONS: ReadonlySet<string> = new Set(
  words(`
  agree dispute reject dismiss question query wonder recommend propose estimate predict forecast decline offer thank
  invite apologise apologize appeal ask beg plead urge praise condemn criticise criticize deny refuse vow pledge accuse
  blame congratulate confess concede acknowledge admit
`),
)

/** "Threatened to resign": what people threaten to do, and no thing does. */
export const THREATENED_DEEDS: ReadonlySet<string> = new Set(
  words(`
  resign sue quit strike boycott withdraw walk march expel sack fire ban fine prosecute veto vote refuse report call
  appeal protest evict oust
`),
)

/** "“It is late,” said Fox, who called it a joke": what whoever speaks says besides, in a clause about them. */
export const TOLD_OF_THEM: ReadonlySet<string> = new Set(
  words(`
  call accuse urge demand describe blame warn dismiss reject criticise criticize condemn denounce insist deny claim argue
  brand label compare welcome
`),
)

/** "Said it would shut, blaming the weather": what is done in words in passing. */
export const JUDGING_IN_PASSING: ReadonlySet<string> = new Set(
  words(`
  blame accuse cite describe praise thank reject dismiss deny appeal express refer criticise criticize condemn urge
  stress denounce welcome
`),
)

/** "Said the dam was full, and villagers accused the council": verbs with which others take their turn. */
export const VERBS_OF_TURNS: ReadonlySet<string> = new Set(words('say tell accuse blame urge warn demand insist claim'))

/** "Praised the crew after the boat came in": verbs behind whose object a clause with "after" tells when they praised or blamed. */
export const VERBS_OF_PRAISE_AND_BLAME: ReadonlySet<string> = new Set(
  words(`
  hail praise laud applaud salute commend welcome congratulate criticise criticize slam blast condemn mock
`),
)

/** "The plan, described by Fox as “a joke”", "condemned as “reckless” by doctors": participles with who speaks behind "by". */
export const DESCRIBED_BY: ReadonlySet<string> = new Set(
  words(`
  describe label brand dub call term hail denounce condemn dismiss quote tell warn inform advise assure criticise
  criticize slam blast praise deride attack welcome mock
`),
)

/** "She called it “a disgrace”. “We stay.”": verbs with which somebody calls something by a name: what she calls it and what she says are two things. */
export const VERBS_OF_CALLING: ReadonlySet<string> = new Set(
  words('call describe brand dub label hail term characterise characterize denounce decry deride'),
)

/** "Members required to vote": verbs that, before an infinitive, leave open who asks; not "promised to vote". */
export const MADE_TO_DO: ReadonlySet<string> = new Set(
  words('require order urge ask tell invite allow force expect instruct authorise authorize appoint advise'),
)

/** "The bill critics say will ruin them": verbs of clauses that stand right behind the noun they tell of. */
export const VERBS_OF_CONTACT_CLAUSES: ReadonlySet<string> = new Set(
  words('say claim allege believe think insist fear hope suspect warn suggest argue admit'),
)

/** Verbs whose participle tells what follows from something as often as what somebody said. */
export const VERBS_OF_EVIDENCE: ReadonlySet<string> = new Set(
  words('suggest indicate imply mean signal signify show prove demonstrate hint reveal'),
)

/** "Recommends that the town mend the quay": behind these a clause may have a verb without an ending. */
export const VERBS_OF_DEMANDS: ReadonlySet<string> = new Set(
  words('recommend propose demand suggest request require order advise urge prefer insist'),
)

/** "The analysis relied on": verbs without an object, whose past form is no participle of a noun. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  words(`
  rely depend come go arise happen occur fall rise die appear arrive stand sit begin work live speak talk differ
  grow look stay remain result agree vote fail run rain sink lie walk travel meet win lose emerge last vary belong
  exist seem become turn start end
`),
)

/** Verbs that say a clause: of what governs "…, adding that", whoever said the last one speaks. */
export const VERBS_OF_PLAIN_SAYING: ReadonlySet<string> = new Set(
  words(`
  say tell add insist claim warn argue admit stress acknowledge concede maintain complain deny allege assert testify
  explain predict estimate
`),
)

/** "Said it leaked and blamed the board, adding that": what else the same speaker does with words behind a clause. */
export const VERBS_OF_SPEAKING_ON: ReadonlySet<string> = new Set(
  words(`
  wonder accuse blame recommend urge call appeal promise pledge vow demand reject dismiss praise criticise criticize
  ask thank describe add welcome condemn denounce
`),
)

/** "The man in the hall, told that he had lost, left": who is told speaks no word. */
export const VERBS_OF_BEING_TOLD: ReadonlySet<string> = new Set(
  words('tell inform advise assure remind persuade convince notify'),
)

/** "Began by saying": verbs with "by" whose gerund tells what was said. */
export const VERBS_BEGUN_BY_SAYING: ReadonlySet<string> = new Set(
  words('begin start open respond reply conclude close end counter react answer continue follow'),
)

/** "She remembers her father telling her that it leaks": verbs for who heard another speak. */
export const VERBS_OF_WITNESS: ReadonlySet<string> = new Set(words('remember recall recollect hear overhear'))
