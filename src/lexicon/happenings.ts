/** What happens, and is no statement: nouns and verbs. From general English. */

import { words } from './word-list.ts'

/** Nouns for what happens, and never speaks, with their plurals: "The row began when the union left, calling the deal dead". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  words(`
  fight incident quarrel row fracas brawl dispute feud trial march meeting game match debate session hearing strike
  protest clash crisis controversy scandal attack fire crash accident collapse vote election event rally ceremony
  visit trip tour party wedding funeral concert exchange confrontation scene moment call arrest raid shooting
  explosion blast storm flood killing stabbing riot verdict announcement move decision change decline rise drop
  success failure defeat victory win loss
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** Verbs of change and finding: what follows from them is an inference, whoever their subject is. */
export const VERBS_OF_HAPPENING: ReadonlySet<string> = new Set(
  words(`
  fall rise drop climb decline increase decrease grow shrink slow jump plunge surge slip gain lose win leave find come
  go arrive return stay remain contain lack work differ vary die survive reach hit happen occur appear disappear wear
  double halve recover
`),
)

/** Words before the name that a storm is given: "Hurricane Milo". */
const STORMS: ReadonlySet<string> = new Set(words('hurricane cyclone typhoon storm'))

/** Feasts, which have capitals as names do. */
const FEASTS: ReadonlySet<string> = new Set(
  words('christmas easter thanksgiving halloween hanukkah passover ramadan eid diwali lent advent juneteenth'),
)

/** Whether a name, in small letters, is a storm's or a feast's: "since Easter" is no company. */
export const isEventName = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 ? STORMS.has(first) : FEASTS.has(first)

/** Where, when or in what somebody speaks, besides events and writings: "In a packed courtroom residents said". */
export const SPEAKING_PLACES: ReadonlySet<string> = new Set(
  words(`
  court courtroom hall church chamber chapel studio room evidence mitigation submission submissions interview interviews
  report reports statement letter letters email emails tweet tweets post posts message messages video article column book
  memoir blog page media facebook twitter instagram speech briefing conference judgment judgement ruling testimony filing
  filings documents papers lawsuit suit affidavit release inquest inquiry tribunal proceedings appeal broadcast podcast
  documentary chat thread forum gathering vigil reception lecture seminar workshop
`),
)

/** "At this point councillor Lena Fox said": moments and occasions, behind which somebody else’s phrase begins. */
export const MOMENTS: ReadonlySet<string> = new Set(
  words(
    'point stage time moment juncture outset start end close conclusion occasion instance break interval night evening',
  ),
)

/** What is decided, planned or left, and says nothing: "criticised the plan saying it was late" tells who criticised. */
export const MATTERS: ReadonlySet<string> = new Set(
  words(`
  decision plan proposal move idea scheme project policy measure law ban tax deal offer budget cut closure increase
  development application submission suggestion allegation accusation charge handling approach response performance
  behaviour behavior attitude actions stage pitch hall room building job system process treatment tactics display
`).flatMap((noun) => (noun.endsWith('s') ? [noun] : [noun, `${noun}s`])),
)

/** "…, police said, killing two people": what an accident or an act brings about belongs to what is told. */
export const VERBS_OF_RESULT: ReadonlySet<string> = new Set(
  words(`
  kill injure wound hurt hit strike damage destroy burn flood leave send cause force prompt trigger spark block trap
  close shut push raise bring make turn help allow put cost cut reduce increase create set throw knock spill scatter
  cover reach break start end mean affect give take use include depend range total span boost hamper threaten delay
  lead
`),
)

/** Nouns without a role that act all the same: "said the crew was late and took the stairs" may tell of the crew. */
export const BEINGS_AND_FORCES: ReadonlySet<string> = new Set(
  words(`
  men women people children boy boys girl girls man woman child dog dogs animal animals crowd crowds party side
  sides firm firms storm storms team teams squad squads player players crew crews
`),
)

/** Nouns for what those who judge a firm set: "and raised its rating". */
export const SET_BY_JUDGES: ReadonlySet<string> = new Set(
  words(`
  forecast forecasts outlook guidance target targets estimate estimates rating ratings projection projections
  prediction predictions recommendation dividend bid offer
`),
)

/** "Called a strike", "called an election": what is called to be held, and is no name for anything. */
export const EVENTS_CALLED: ReadonlySet<string> = new Set(
  words(`
  strike walkout stoppage election elections vote referendum ballot meeting conference session truce halt summit
  hearing
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** "Among the injured was Lena Fox": who is brought in so is spoken about, and not quoted. */
export const WHAT_BEFELL: ReadonlySet<string> = new Set(
  words(`
  kill kills killed die died dead death deaths dying victim victims murdered injured wounded missing arrested
  accused charged suspect suspects guest guests nominee nominees winner winners
`),
)

/** "His father, Hugo, died": a relative who is gone, and speaks no word. */
export const SIGNS_OF_DEATH: ReadonlySet<string> = new Set(
  words('he she died dies dead killed murdered drowned passed lost late funeral grave'),
)
