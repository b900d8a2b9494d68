import { type Token, WORD } from '../../text/tokens.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { behindName } from './frames-around-names.ts'
import { RolePhrase, readRole } from './role-phrase.ts'
import { isOpener } from './role-words.ts'
import { oneOf, readDoing, type Tail } from './tail.ts'

/** "Lena Fox is a nurse", also behind what stands between: "Lena Fox, a Muslim, was elected mayor". */
export function readPredicate(tokens: readonly Token[], tail: Tail, at: number, reading: ReadingScope): void {
  const noun = behindName('is', tokens, at, reading)
  const only = tokens[noun + 1]?.lower === 'only'
  tail.clause ??= readDoing(tokens, at, reading)
  const copula = noun < 0 || only || tail.copula ? null : readRole(tokens, noun, reading)
  if (copula) tail.copula = new RolePhrase(copula.from, copula.to, copula.head, 'is')
  // "Lena Fox is one of the few midwives in the valley."
  if (/^(?:is|was)$/.test(tokens[at]?.lower ?? '')) tail.clause ??= oneOf(tokens, at + 1, reading)
}

/** Behind the mark that closes what stands after a name: also ", a Muslim,", which is no role. */
export function closedTail(tokens: readonly Token[], at: number): number {
  if (!isOpener(tokens, at)) return at
  if (!/^an?$/.test(tokens[at + 1]?.lower ?? '')) return at + 1
  let to = at + 2
  while (to < at + LONGEST_NOTE && tokens[to]?.kind === WORD) to++
  return isOpener(tokens, to) ? to + 1 : at + 1
}

const LONGEST_NOTE = 6

/** "Author, broadcaster and campaigner": nouns alone before a comma are the first of several, and one role. */
export function joinSeries(tokens: readonly Token[], roles: RolePhrase[]): void {
  for (let i = roles.length - 2; i >= 0; i--) {
    const [first, second] = [roles[i], roles[i + 1]]
    if (!first || !second || first.to !== first.head + 1 || second.from !== first.to + 1 || !tokens[first.to]) continue
    const joined = tokens.slice(second.from, second.to).some(({ lower }) => lower === 'and')
    if (tokens[first.to]?.text === ',' && joined) roles.splice(i, 2, new RolePhrase(first.from, second.to, first.head))
  }
}
