import { ALL_CAPS, isQuotedTitle, LOWER, type Token, WORD } from '../../text/tokens.ts'
import { isNameWord, runEnd } from '../entities/find-names.ts'
import type { NameMention } from '../entities/sentence-mentions.ts'
import { isImpersonalLast, isSuffix } from '../entities/title-words.ts'
import type { ReadingScope } from '../reading-scope.ts'
import { isBodyNoun } from './role-of-body.ts'
import { RolePhrase } from './role-phrase.ts'

/** "Lena Fox, Ph.D., of Leeds University": where the letters after a name end. */
export function afterHonours(tokens: readonly Token[], at: number): number {
  let to = at
  while (tokens[to]?.text === ',') {
    // "Ph.D." is read as three tokens.
    const degree = tokens[to + 1]?.lower === 'ph' && tokens[to + 3]?.lower === 'd.'
    if (!degree && !isSuffix(tokens[to + 1]?.lower ?? '')) break
    to += degree ? 4 : 2
  }
  return to > at && tokens[to]?.text === ',' ? to + 1 : to
}

const DEGREE = /^(?:ph\.?d|m\.?d|j\.?d|d\.?o|r\.?n|d\.?d\.?s|d\.?v\.?m|mba|mph|cpa|esq)\.?$/

/** "Lena Fox, Ph.D., a biologist": the comma behind letters that only show a degree. */
export function afterDegrees(tokens: readonly Token[], at: number): number {
  // "Lena Fox ’08, a biologist": the year of a degree.
  let to = /^['’‘]$/.test(tokens[at]?.text ?? '') && /^\d\d$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at
  for (;;) {
    if (tokens[to]?.text !== ',') return to
    const parted = /^(?:ph|m|j|d|r)$/.test(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.text === '.'
    const end = parted ? to + 4 : DEGREE.test(tokens[to + 1]?.lower ?? '') ? to + 2 : -1
    if (end < 0 || tokens[end]?.text !== ',') return to
    to = end
  }
}

/** "Lena Fox of Ohio, the top Democrat": a place of up to three words before a comma stands between. */
export function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return at
  const to = runEnd(tokens, at + 1)
  return to > at + 1 && to < at + 5 && tokens[to]?.text === ',' ? to : at
}

const STATES = new Set(['US', 'U.S.', 'USA', 'UK', 'U.K.', 'EU', 'UAE'])

const BROKERS = new Set([
  'broker',
  'brokers',
  'solicitors',
  'consultants',
  'auditors',
  'accountants',
  'campaign',
  'pressure',
])

/** "Of the broker Kestrel Hythe": where the name starts behind what the body is; `from` where nothing describes it. */
function bodyNameAfter(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 3 && tokens[at]?.case === LOWER && tokens[at]?.kind === WORD) at++
  const noun = tokens[at - 1]
  const body = isBodyNoun(noun) || BROKERS.has(noun?.lower ?? '')
  return at > from && body && isNameWord(tokens[at]) ? at : from
}

/** "Leeds University’s Morton Institute": the unit of the institution belongs to it. */
const unitEnd = (tokens: readonly Token[], to: number): number =>
  tokens[to]?.lower === "'s" && isNameWord(tokens[to + 1]) ? runEnd(tokens, to + 1) : to

/** "The Norwick Post’s Lena Fox", "NRC’s Hugo Hill": the body that owns a whole name, by its letters or its words. */
export function employerBefore(run: NameMention): RolePhrase | null {
  const { tokens } = run.line
  const owns = tokens[run.from - 1]
  const last = run.from - 2
  if ((owns?.lower !== "'s" && owns?.text !== '’' && owns?.text !== "'") || owns.start !== tokens[last]?.end)
    return null
  if (run.nameFrom > run.from || run.nameTo - run.nameFrom < 2 || !isNameWord(tokens[last])) return null
  if (isImpersonalLast(tokens[run.nameTo - 1]?.lower ?? '') || !isNameWord(tokens[run.from])) return null
  let from = run.line.runs.find((one) => one.possessive && one.to === last + 1)?.from ?? last
  while (isNameWord(tokens[from - 1])) from--
  const letters =
    tokens[last]?.case === ALL_CAPS && (tokens[last]?.text.length ?? 0) > 1 && !STATES.has(tokens[last]?.text ?? '')
  const body = isImpersonalLast(tokens[last]?.lower ?? '') || (tokens[from - 1]?.lower === 'the' && last > from)
  return letters || body ? new RolePhrase(from, last + 1, last) : null
}

/** The institution in "Lena Fox of the University of Leeds", behind the name. */
export function readAffiliation(tokens: readonly Token[], at: number, { nouns }: ReadingScope): RolePhrase | null {
  if (!/^(?:of|from|with|at)$/.test(tokens[at]?.lower ?? '')) return null
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const described = bodyNameAfter(tokens, from)
  if (described > from) return new RolePhrase(from, runEnd(tokens, described), described - 1)
  const to = runEnd(tokens, from)
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (to - from > 1 && isImpersonalLast(lower) && nouns.classOf(lower)?.kind === 'organization')
      return new RolePhrase(from, unitEnd(tokens, to), i)
  }
  // "Lena Fox of the NRC"
  const letters = tokens[from]
  if (to - from === 1 && letters?.case === ALL_CAPS && letters.text.length > 1 && !STATES.has(letters.text))
    return new RolePhrase(from, to, from)
  // "At Savannah Research" nobody lives; a title in quotation marks is no place of work.
  const works = tokens[at]?.lower === 'at' && to - from > 1
  return works && !tokens.slice(from, to).some(isQuotedTitle) ? new RolePhrase(from, to, to - 1) : null
}
