/** Words of ranks, posts and offices, and those that stand around them, by what they tell of a name beside. From general English. */

import { words } from '../word-list.ts'

/** "Who joined the clinic as a nurse": verbs with which "as" tells an occupation. */
export const VERBS_OF_POST: ReadonlySet<string> = new Set(
  words(`
  joined works worked serves served started began trained retired left volunteers replaced replaces succeeded succeeds
  followed entered doubles
`),
)

/** "Lena Fox, formerly head of the trust": what may open the role behind a name. */
export const BEFORE_ROLE_BEHIND: ReadonlySet<string> = new Set(
  words('recently until then also now once formerly himself herself currently previously'),
)

/** "Meat and wool group chair Lena Fox": heads of a unit, before which stands what the unit is about. */
export const HEADS_OF_UNITS: ReadonlySet<string> = new Set(
  words('chair chairman chairwoman chairperson manager director officer coordinator chief'),
)

/** "The former nurse" was one; "ex" stands before the noun of an office only. */
export const NO_LONGER = /^(?:former|retired)$/

/** "Former Sen.", "deputy Gov.": the small words that a title in capitals takes before it. */
export const BEFORE_TITLE: ReadonlySet<string> = new Set(
  words(`
  former retired then late ex acting newly elected deputy senior current interim outgoing incoming longtime assistant
`),
)

/** Written in full they stand between a role and a name as titles do. */
export const RANKS_IN_FULL =
  /^(?:captain|major|colonel|general|commander|lieutenant|sergeant|inspector|superintendent|professor|admiral|commodore|brigadier)$/

/** "Lord Mayor", "Lord Chief Justice": behind "Lord" the rest of an office. */
export const BEHIND_LORD = /^(?:mayor|provost|chief|justice|chancellor|lieutenant|advocate|president|speaker)$/

/** "Municipal Chief Executive": two words for one post, and nobody's name. */
export const POSTS_IN_TWO_WORDS =
  /^(?:chief|special|deputy|assistant|senior|principal|general) (?:executive|officer|advis[eo]r|engineer|economist|secretary|inspector|manager|editor|assistant|conservator|director|commissioner)$/

/** Only bodies and lands have these: "the chief executive of Fox". */
export const POSTS_IN_BODIES: ReadonlySet<string> = new Set(
  words(`
  executive officer director chairman chairwoman chairperson president vice-president ceo cfo coo founder co-founder
`),
)

/** "Argyll and Bute MSP": letters of those who hold a seat. */
export const SEAT_LETTERS = /^(?:MP|MSP|TD|MS|MLA|MEP|MHA|MNA|MPP|MLC|MCA|MHK|MPA|MK)$/

/** "Health and Wellness Minister": offices that stand behind what they are in charge of. */
export const OFFICES_OF_SUBJECTS =
  /^(?:minister|secretary|commissioner|director|chief|adviser|advisor|editor|mec|spokesman|spokeswoman|spokesperson)$/

/** "Cabinet member for adult social care": those who are in charge of a subject, and serve no person. */
export const IN_CHARGE_FOR_NOBODY: ReadonlySet<string> = new Set(
  words('member holder lead minister secretary champion convener convenor'),
)

/** "Spokesman for public health": those who are in charge of what follows behind "for", a subject or somebody. */
export const IN_CHARGE_FOR: ReadonlySet<string> = new Set([
  ...IN_CHARGE_FOR_NOBODY,
  ...words('leader spokesman spokeswoman spokesperson director officer commissioner executive'),
])

/** Ranks of police in two letters, which are a city’s, a company’s or initials as well. */
export const RANK_LETTERS = /^(?:DC|DI|DS|PS|CI|ACC|DAC|[AT]?D[CIS])$/

/** Given names that are words as well, behind letters of a rank. */
export const GIVEN_NAMES_OF_WORDS =
  /^(?:mark|grant|rob|ray|dean|will|bill|frank|jack|pat|sue|dawn|grace|faith|joy|hope|rose|lily|may|june|drew|chase|guy|nick|miles|earl|clay|rich|art|gene|bob|ben|stu|rhys|carol|glen)$/

/** Written in full they stand right before a name. */
export const RANKS_AND_TITLES_IN_FULL =
  /^(?:professor|captain|major|colonel|general|sergeant|inspector|superintendent|councillor|senator)$/

/** What happens to those in office, and how high they stand: "the ousted premier", "the top diplomat". */
export const PASSING_IN_OFFICE: ReadonlySet<string> = new Set(
  words(`
  ousted outgoing incoming embattled beleaguered jailed deposed newly-elected newly-appointed under-fire
  long-serving top senior veteran
`),
)

/** "First lady", "first deputy": an office and no place in a row. */
export const BEHIND_FIRST: ReadonlySet<string> = new Set(
  words('female male woman black lady minister deputy vice secretary officer lieutenant mate responder sergeant'),
)

/** "At a meeting of Holm Council Cllr Lena Fox said": titles that begin who speaks behind the name of a body. */
export const TITLES_OPENING_NAMES =
  /^(?:Cllr|Clr|Cr|Coun|Councillor|Deputy|Senator|Judge|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|Sir|Dame|Lord|Lady|Rev|Fr)\.?$/

/** Rulers by tradition in West and South Africa, whom papers call chief, ruler or monarch by turns. */
export const TRADITIONAL_RULERS: ReadonlySet<string> = new Set(
  words('oba ooni emir sultan eze igwe obi alake omanhene asantehene paramount inkosi kgosi king fon'),
)

/** "Vice president": words that make another office of a role; "the president" is none of them. */
export const QUALIFIERS_OF_OFFICES: ReadonlySet<string> = new Set(
  words('vice former deputy ex-president assistant late acting then'),
)
