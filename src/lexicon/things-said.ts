/** Nouns for what is said, told or put forward, as a whole. From general English. */

import { words } from './word-list.ts'

/** "The story was told by Fox": what somebody tells, and nobody who is told. */
export const WHAT_IS_TOLD: ReadonlySet<string> = new Set(
  words('story tale stories tales news joke jokes anecdote anecdotes lie lies truth this that'),
)

/** "Claims that the quay is sinking were denied by": nouns before the clause that was claimed. */
export const NOUNS_OF_CLAIMS: ReadonlySet<string> = new Set(
  words('claim allegation report suggestion rumour rumor accusation assertion charge idea notion').flatMap((noun) => [
    noun,
    `${noun}s`,
  ]),
)

/** Nouns for what others say, behind which it stands: "responded to claims that she had lied". */
export const SAID_BY_OTHERS: ReadonlySet<string> = new Set(
  words(`
  claim report allegation accusation suggestion rumour rumor assertion complaint criticism concern fear news
  question call charge speculation revelation finding warning argument idea notion
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** "Asked them to leave — a message that was not heeded": nouns for what was said as a whole. */
export const WORDS_AS_A_WHOLE: ReadonlySet<string> = new Set(
  words(`
  message claim statement charge accusation allegation assertion promise pledge vow warning argument position stance
  view sentiment suggestion remark comment demand request prediction threat move
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** "…, a claim his family disputes": nouns for the words alone; "a move", "a threat" may be what the words are about. */
export const WORDS_ALONE: ReadonlySet<string> = new Set(
  words(`
  claim charge accusation allegation assertion argument contention position stance view opinion sentiment suggestion
  conclusion complaint denial
`),
)

/** "A claim rejected by his family", "a view shared by few": participles for what others do with what was said. */
export const SAID_OF_CLAIMS: ReadonlySet<string> = new Set(
  words('shared echoed repeated rejected denied disputed contested dismissed backed supported denounced'),
)

/** "A word that Fox then repeated": nouns for something said, before a clause about it. */
export const WORDS_BEFORE_CLAUSES: ReadonlySet<string> = new Set(
  words(`
  word phrase line term claim charge accusation allegation argument point message theme view warning promise pledge
  slogan
`),
)

/** "Gave the cause of death as drowning": what is given as something. */
export const FACTS_GIVEN: ReadonlySet<string> = new Set(
  words('cause reason reasons age name date time place motive figure number toll total address value'),
)

/** "Announced plans on Monday to close the mill": nouns for what somebody means to do. */
export const INTENDED_DEEDS: ReadonlySet<string> = new Set(
  words(`
  plan plans decision decisions proposal proposals intention intentions agreement agreements deal deals move moves
  bid bids offer offers effort efforts measure measures order orders
`),
)

/** "The mayor’s answer? “…”": nouns for the words that a question without a verb announces. */
export const WORDS_ANNOUNCED: ReadonlySet<string> = new Set(
  words(`
  verdict answer advice response reaction view message take solution conclusion reply explanation hope plea warning
  motto reason theory
`),
)

/** "That was the view of Fox": nouns for what somebody thinks and tells, which a sentence without marks may be; "the jury’s verdict" is an act. */
export const WHOLE_VIEWS: ReadonlySet<string> = new Set(
  words('view views message assessment opinion argument warning advice claim words'),
)

/** "In Fox’s view", "by her own account": what somebody has or gives, behind "in" and the like. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  words('view opinion words account telling estimation reckoning assessment phrase description'),
)

/** "Figures reported on Sunday": what is reported, and does not report, besides what is written. */
export const WHAT_IS_REPORTED: ReadonlySet<string> = new Set(
  words(`
  figure number result datum data case finding detail poll survey study paper document estimate incident audit
  research record notice plan
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** What is followed and says nothing: “He was put on leave, per department policy.” */
export const RULES_FOLLOWED: ReadonlySet<string> = new Set(
  words(`
  policy policies law laws rule rules bylaws protocol protocols procedure procedures custom tradition practice statute
  guidelines regulations etiquette usual
`),
)

/** "A letter in which the firm admitted faults and said": nouns for words of somebody's that have been written or recorded. */
export const WORDS_WRITTEN: ReadonlySet<string> = new Set(
  words(`
  letter email e-mail message text statement apology note memo post tweet video recording interview speech report
  article essay column affidavit submission testimony communiqué diary lawsuit complaint petition briefing
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** "And sought an apology from the firm": what somebody asks of others in public; "sought help" may be anybody's deed. */
export const ASKED_OF_OTHERS: ReadonlySet<string> = new Set(
  words('apology explanation clarification probe inquiry enquiry resignation reply response assurance intervention'),
)

/** "And expressed hope that it would open": what somebody gives voice to. */
export const VOICED: ReadonlySet<string> = new Set(
  words(`
  hope confidence optimism concern concerns regret sympathy condolences doubt doubts fear fears frustration outrage dismay
  disappointment surprise anger sadness relief gratitude thanks satisfaction support opposition commitment remorse
`),
)
