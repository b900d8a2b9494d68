import { CAPITALISED, LOWER, type Token } from '../../text/tokens.ts'
import { isNameWord } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { subjectsFrom } from '../names/subjects-of-office.ts'
import { isPortfolio, titleRow } from '../names/title-words.ts'
import { RolePhrase } from './role-phrase.ts'
import { modifiersFrom } from './role-words.ts'

/** "Minister for Boats Dr. Lena Fox": what she is in charge of opens the run of capitals, and her title follows. */
export function officeBefore(
  { line: { tokens, nouns }, from, nameFrom }: NameMention,
  reading: ReadingScope,
): RolePhrase | null {
  if (!/^(?:for|of)$/.test(tokens[from - 1]?.lower ?? '') || !nouns.isRoleToken(tokens[from - 2])) return null
  let to = from
  while (to < nameFrom && titleRow(tokens[to]?.lower ?? '') === undefined) to++
  // "Minister for National Security Senator Lena Fox": the last of the words before the title is a subject.
  if (to === from || to === nameFrom || !isPortfolio(tokens[to - 1]?.lower ?? '')) return null
  return new RolePhrase(modifiersFrom(tokens, from - 2, reading), to, from - 2)
}

/** "the Minister of Trade, Lena Fox, and Federal Member for Norwick, Hugo Hill": the nearest office is his. */
function joinedOffice(tokens: readonly Token[], head: number, to: number): RolePhrase | null {
  let from = head
  while (isNameWord(tokens[from - 1])) from--
  return tokens[head]?.case !== LOWER && tokens[from - 1]?.lower === 'and' ? new RolePhrase(from, to - 1, head) : null
}

/** "Chief Medical Director", "Vice Chancellor": where the capitals before the noun of an office begin. */
function capitalsFrom(tokens: readonly Token[], head: number): number {
  let from = head
  while (tokens[head]?.case !== LOWER && isNameWord(tokens[from - 1]) && tokens[from - 1]?.lower !== 'the') from--
  return from
}

/** Words between a minister's title and name at the most: "Minister of Youth, Sports, Culture and the Arts,". */
const LONGEST_PORTFOLIO = 16

/** "Minister of Boats, Trade and Fishing, Lena Fox": a list of subjects, with commas of its own; null where there is none. */
export function portfolioOffice({ line, from: first }: NameMention): RolePhrase | null {
  const { tokens, nouns } = line
  // "The Bishop of Holm, the Rt Rev Lena Fox": the comma stands before the article.
  const from = tokens[first - 1]?.lower === 'the' ? first - 1 : first
  let commas = 0
  for (let i = from - 2; i >= 0 && from - i < LONGEST_PORTFOLIO; i--) {
    const token = tokens[i]
    if (token?.text === ',') commas++
    const office =
      /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '') && nouns.classOf(token?.lower ?? '')?.rank === 'office'
    if (office) return commas > 0 ? new RolePhrase(capitalsFrom(tokens, i), from - 1, i) : null
    if (i < from - 2 && nouns.isRoleToken(token) && /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? ''))
      return commas > 0 ? null : joinedOffice(tokens, i, from)
    if (!isNameWord(token) && !/^(?:,|and|&|of|for|the|in)$/.test(token?.lower ?? '')) return null
  }
  return null
}

/** "Federal Minister for Boats and Water Resources Lena Fox": the second subject and her name are one run of capitals. */
export function officeOfSubjects(
  { line: { tokens, nouns }, from, nameFrom }: NameMention,
  reading: ReadingScope,
): RolePhrase | null {
  if (tokens[from - 1]?.lower !== 'and' || nameFrom === from) return null
  const head = subjectsFrom(tokens, from - 1) - 1
  return head < from - 2 && nouns.isRoleToken(tokens[head])
    ? new RolePhrase(modifiersFrom(tokens, head, reading), nameFrom, head)
    : null
}

/** "Minister of Boats, Science and Industry": where the list of what somebody is in charge of ends; the end of the role for none. */
export function subjectsEnd(tokens: readonly Token[], { head, to }: RolePhrase): number {
  if (!/^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') || tokens[to]?.text !== ',') return to
  let end = to
  while (tokens[end]?.text === ',' && isSubject(tokens[end + 1])) end = subjectEnd(tokens, end + 1)
  const and = tokens[end]?.text === ',' ? end + 1 : end
  if (end === to || tokens[and]?.lower !== 'and' || !isSubject(tokens[and + 1])) return to
  return subjectEnd(tokens, and + 1)
}

const isSubject = (token: Token | undefined): boolean => token?.case === CAPITALISED && isPortfolio(token.lower)

function subjectEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (isSubject(tokens[to])) to++
  return to
}
