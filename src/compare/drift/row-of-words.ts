/** Where all words of one list stand in a row in another; -1 where they do not. */
export function indexOfRow<Word>(own: ArrayLike<Word>, longer: ArrayLike<Word>): number {
  for (let at = 0; at + own.length <= longer.length; at++) {
    let run = 0
    while (run < own.length && own[run] === longer[at + run]) run++
    if (run === own.length) return at
  }
  return -1
}
