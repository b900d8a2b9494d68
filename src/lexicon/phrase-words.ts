/** Words that tell where a phrase begins, goes on or ends; not all of them belong to the closed classes. From general English. */

import { words } from './word-list.ts'

/** Prepositions by which a noun phrase goes on: the phrase behind them is its object, never a subject. */
export const ATTACHING_PREPOSITIONS: ReadonlySet<string> = new Set(
  words('of across from in at for with around near inside behind throughout within'),
)

/** "Head of Holm", "a bank in Leeds": prepositions that lead from a role or body to its place. */
export const PLACING_PREPOSITIONS: ReadonlySet<string> = new Set(words('in of at from near outside'))

/** Prepositions before which the head of a source phrase ends. */
export const PREPOSITIONS_BEHIND_HEADS: ReadonlySet<string> = new Set(
  words(`of for in at with from to on by about against near inside outside within among around across throughout beside
  beyond behind close familiar under over`),
)

/** What opens a clause behind the head of a source phrase. */
export const CLAUSES_BEHIND_HEADS: ReadonlySet<string> = new Set(
  words('who which that whose whom where when while as speaking citing'),
)

/** "Another Leeds woman": they show that a capitalised word behind them is a noun. */
export const QUANTIFIERS_BEFORE_HEADS: ReadonlySet<string> = new Set(
  words('another many some most several few other all any two three four five more'),
)

/** "Some of the experts": what "of" joins to those out of whom it counts. */
export const QUANTIFIERS_BEFORE_OF: ReadonlySet<string> = new Set(
  words('some many most several few all both half any none one each'),
)

/** "Over half of them", "more than three": how exact a count is. */
export const DEGREES_OF_COUNTS: ReadonlySet<string> = new Set(
  words('over nearly almost about around roughly some more than less fewer both just under'),
)

/** Adverbs before what goes on behind an attribution: "perhaps by hiding", "not because", "even though". */
export const ADVERBS_GOING_ON: ReadonlySet<string> = new Set(
  words(`
  not perhaps possibly probably maybe mostly largely mainly partly only especially particularly usually often
  apparently presumably almost just even
`),
)

/** They open clauses that tell why, how long or on what condition: behind an attribution what was said goes on. */
export const CONJUNCTIONS_GOING_ON: ReadonlySet<string> = new Set(
  words('because until unless if though although since once so where wherever whether'),
)

/** Prepositions of what was done: behind an attribution what was said goes on; "with" and "in" may tell how somebody spoke, too. */
export const PREPOSITIONS_GOING_ON: ReadonlySet<string> = new Set(
  words(`
  near behind under below above inside into onto across along between toward towards by without from with in at
  through for because due thanks rather instead despite on upon beneath against among around
`),
)

/** "The more he takes, the more he has": comparatives of halves that only stand together. */
export const COMPARATIVES: ReadonlySet<string> = new Set(
  words('more less fewer better worse longer sooner faster harder higher lower older bigger greater closer'),
)

/** "Lena Fox, currently in Leeds", "the ousted head of the board": words that may open what stands behind a noun between commas. */
export const BEFORE_POSTMODIFIERS: ReadonlySet<string> = new Set(
  words(`
  now then long currently formerly once also himself herself themselves of including both acting outgoing sitting
  managing founding contributing presiding consulting visiting retired disgraced exiled deposed ousted convicted
  elected
`),
)

/** Phrases that tell when, in what order or on whose side somebody spoke, and never which of several they are: "the mayor in turn said". */
export const SET_PHRASES: readonly string[] = [
  ...['at times', 'at once', 'at one point', 'at that point', 'at the time', 'at the same time', 'at the outset'],
  ...['in turn', 'in the end', 'in response', 'in reply', 'in return', 'in fact', 'in private', 'in public'],
  ...['in part', 'in the past', 'in the meantime', 'on the other hand', 'of late', 'by then'],
  ...['for his part', 'for her part', 'for its part', 'for their part'],
  ...['on his part', 'on her part', 'on its part', 'on their part'],
]

/** "Under pressure to say", "is due to announce": what stands before an infinitive that is not done yet. */
export const DUE_TO_SAY: ReadonlySet<string> = new Set(
  words('pressure need duty obligation reason due set required bound obliged unlikely likely ready yet'),
)

/** "Was forced to admit", "is keen to point out": what brings somebody to say something. */
export const BROUGHT_TO_SAY: ReadonlySet<string> = new Set(
  words(`
  forced obliged compelled moved driven constrained keen quick anxious eager careful happy glad prompt pains fair
`),
)

/** "A bench in his honour": what others do for somebody, behind "in". */
export const DONE_FOR_SOMEBODY: ReadonlySet<string> = new Set(words('honor honour memory name stead absence wake'))

/** "People familiar with the matter": adjectives that need their object. */
export const ADJECTIVES_WITH_OBJECTS: ReadonlySet<string> = new Set(
  words('familiar close briefed opposed loyal critical sympathetic knowledgeable'),
)

/** Nouns that are one preposition with the words around them: "in light of", "in the wake of", "on the strength of". */
export const NOUNS_OF_PREPOSITIONS: ReadonlySet<string> = new Set(
  'light wake view face case spite response terms defiance support strength basis back heels aftermath event'.split(
    ' ',
  ),
)
