/** Nouns for what somebody does or is in a story. From general English. */

import { words } from '../word-list.ts'

/** "… fled with Hugo Hill, the source said": nouns for somebody who is not named. */
export const VEILED_SOURCES: ReadonlySet<string> = new Set(
  words('source insider official person aide witness spokesman spokeswoman spokesperson'),
)

/** Those who learn: "the student". */
export const LEARNING_NOUN = /^(?:student|pupil|schoolgirl|schoolboy|undergraduate|apprentice|freshman|sophomore)$/

/** "The 6-foot-7 junior", "the sophomore": years of a school, in North America also of players. */
export const CLASS_YEAR = /^(?:freshman|sophomore|junior|senior|first-year|second-year|third-year|fourth-year)$/

/** Who has no year of a school. */
export const NO_LEARNER = /coach|manager|trainer|principal|teacher|director|superintendent|parent|mother|father/

/** How somebody stands among others: "the Leeds champion". */
export const STANDING_NOUN = /^(?:star|champion|ace|hero|hopeful|medallist|medalist)$/

/** Callings that a story has as somebody’s part in it, or beside those whom it is about. */
export const PART_IN_STORY =
  /^(?:manager|coach|boss|chair(?:man|woman|person)?|detective|barrister|driver|tenant|landlord|editor|reporter|interviewer|host|doctor|surgeon|medic|vet|winner|judge|referee|umpire|agent|trustee|spokes\w+|inspector|sergeant|constable|investigator|attacker|gunman|killer|robber|thief|buyer|seller|owner|client|boyfriend|girlfriend|moderator|narrator|announcer|member|aide|adviser|advisor|strategist|consultant|speechwriter|staffer|operative|pollster|organiser|organizer|activist|campaigner|protester)$/

/** What somebody is for a time, and no occupation: "the winner", "the student". */
export const PASSING_STANDING =
  /^(?:winner|star|champion|student|pupil|schoolgirl|schoolboy|undergraduate|freshman|sophomore)$/

/** "The cellist", "the filmmaker": callings that are told of somebody, and bring nobody in. */
export const TOLD_CALLING =
  /^(?!journal|activ|motor|cycl|tour|terror|arson|reception|special|art|loyal|ex).{3,}ist$|.(?:wright|maker|grapher|naut)$|^(?:actor|actress|singer|rapper|comedian|novelist|poet|musician|footballer|swimmer|sprinter|golfer|sculptor|painter|mathematician|statistician)$/

/** What somebody is besides a place in a team: "captain Lena Fox … the centre-half said". */
export const STANDING_IN_TEAM =
  /^(?:captain|skipper|vice-captain|player|star|substitute|veteran|debutant|international|signing)$/

/** "His office", "her lawyer": bodies and spokesmen that belong to somebody named. */
export const BELONGING_NOUNS: ReadonlySet<string> = new Set(
  words('office administration campaign team company spokesman spokeswoman spokesperson lawyer attorney'),
)

/** Those who may come into a story unnamed: "Hill was held. The arresting officer said". */
export const ANYBODY_IN_STORY: ReadonlySet<string> = new Set(
  words(`
  judge magistrate coroner officer detective inspector sergeant prosecutor minister mayor governor president
  official spokesman spokeswoman spokesperson driver reporter doctor
`),
)

/** Those who do something to somebody: "A judge has freed …" is about somebody else. */
export const ACTING_ON_OTHERS: ReadonlySet<string> = new Set(
  words(`
  judge magistrate coroner jury juror officer detective inspector sergeant prosecutor minister mayor governor
  president official spokesman spokeswoman spokesperson expert analyst reporter regulator investigator surgeon
  doctor critic
`),
)

/** "A resident of Mill Lane", "a volunteer at the food bank", unlike "a friend of the band": where somebody belongs. */
export const BELONGING_ROLE =
  /\b(?:resident|volunteer|native|parent|mother|father|mum|mom|dad|grandmother|grandfather|survivor|patient|shareholder) (?:of|at|from|in|with) /

/** "A veteran of 400 games", "a junior history major": told beside what somebody does, and less telling. */
export const TOLD_BESIDE =
  /^(?:\p{L}+[ -]){0,3}(?:veteran|native|graduate|alumn(?:us|a)|regular|fan|resident) (?:of|at|from|in|with|since) |^(?:freshman|sophomore|(?:junior|senior) .{1,40}major\b)|\balumn(?:us|a)$/iu

/** Nouns for what somebody is for some years only. */
export const LEARNERS: ReadonlySet<string> = new Set(
  words('student pupil intern associate trainee apprentice cadet child'),
)
