/** Nouns for what is said, told or put forward, as a whole. From general English. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** “The story was told by Fox”: what somebody tells, and nobody who is told. */
export const WHAT_IS_TOLD: ReadonlySet<string> = new Set(
  words('story tale stories tales news joke jokes anecdote anecdotes lie lies truth this that'),
)

/** “Claims that the quay is sinking were denied by”: nouns before the clause that was claimed. */
export const NOUNS_OF_CLAIMS: ReadonlySet<string> = new Set(
  words('claim allegation report suggestion rumour rumor accusation assertion charge idea notion').flatMap((noun) => [
    noun,
    `${noun}s`,
  ]),
)

/** Nouns for what others say, behind which it stands: “responded to claims that she had lied”. */
export const SAID_BY_OTHERS: ReadonlySet<string> = new Set(
  words(`
  claim report allegation accusation suggestion rumour rumor assertion complaint criticism concern fear news
  question call charge speculation revelation finding warning argument idea notion
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** “Asked them to leave — a message that was not heeded”: nouns for what was said as a whole. */
export const WORDS_AS_A_WHOLE: ReadonlySet<string> = new Set(
  words(`
  message claim statement charge accusation allegation assertion promise pledge vow warning argument position stance
  view sentiment suggestion remark comment demand request prediction threat move
`).flatMap((noun) => [noun, `${noun}s`]),
)

/** “…, a claim his family disputes”: nouns for the words alone; “a move”, “a threat” may be what the words are about. */
export const WORDS_ALONE: ReadonlySet<string> = new Set(
  words(`
  claim charge accusation allegation assertion argument contention position stance view opinion sentiment suggestion
  conclusion complaint denial
`),
)

/** “A claim rejected by his family”, “a view shared by few”: participles for what others do with what was said. */
export const SAID_OF_CLAIMS: ReadonlySet<string> = new Set(
  words('shared echoed repeated rejected denied disputed contested dismissed backed supported denounced'),
)
