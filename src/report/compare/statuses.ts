import { type Status, VERIFY_STATUSES } from '../../compare/verify/verification.ts'

/** What the statuses of `verify` say, for the help, the README and the schema. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  verbatim: 'stands in a source character for character',
  typography: 'the same words; marks, capitals, dashes or spaces differ',
  trimmed: 'the same words; what is left out between them is marked in the draft',
  bracketed: 'the same words, but for what the draft puts in square brackets',
  cleaned: 'the same but for fillers, repeated words, short forms (do not, don’t) or how a number is written',
  'unmarked-omission': 'words of the source are left out, and the draft does not say so',
  stitched: 'put together from parts that stand in another order or far apart',
  altered: 'words are changed or put in',
  'meaning-risk': 'a negation, number, modal or hedge is changed, put in or left out',
  'other-speaker': 'the words stand in a source, said by somebody else',
  ambiguous: 'several people say these words in the sources, and the draft names none of them',
  'not-found': 'no source holds it',
}

/** Those that a reader of a table has to look at. */
export const isFaulty = (status: Status): boolean =>
  VERIFY_STATUSES.indexOf(status) >= VERIFY_STATUSES.indexOf('unmarked-omission')

/** How often each status was found, in their order. */
export function countStatuses(statuses: Iterable<Status>): [Status, number][] {
  const counts = new Map<Status, number>()
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
  return VERIFY_STATUSES.flatMap((status): [Status, number][] => {
    const count = counts.get(status)
    return count === undefined ? [] : [[status, count]]
  })
}
