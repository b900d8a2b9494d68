import { JOINING_PREPOSITIONS } from '../../lexicon/function-words.ts'
import { AUX, VERB } from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { type NameMention, runsAround } from '../names/sentence-mentions.ts'
import { titleRow } from '../names/title-words.ts'
import { RolePhrase } from './role-phrase.ts'
import { isModifier, modifiersFrom } from './role-words.ts'

/** The row of a role that several have; its text is told in the singular. */
export const SHARED = 'shared-role'

export const PLURAL_TITLE = /^(?:reps|sens|govs|profs|drs|attys|messrs|sgts|capts|lts|cols|dets|cllrs|revs)\.?$/

/** "Sens.", "actors": a title or noun in the plural; null for what is none. */
function pluralBefore(token: Token | undefined, { nouns }: ReadingScope, opens: boolean): 'title' | 'noun' | null {
  if (!token) return null
  if (PLURAL_TITLE.test(token.lower) && titleRow(token.lower)) return 'title'
  const found = token.case === LOWER || opens ? nouns.classOf(token.lower) : null
  return found?.plural && found.rank !== null && token.lower.endsWith('s') ? 'noun' : null
}

/** Where the name before ends that a comma or "and" joins to one; -1 for none. */
function joinedEnd(tokens: readonly Token[], from: number): number {
  if (from === 0) return -1
  const and = tokens[from - 1]?.lower === 'and' ? from - 1 : from
  const comma = tokens[and - 1]?.text === ',' ? and - 1 : and
  return comma < from ? beforeBracket(tokens, comma) : -1
}

/** "Lena Fox (D-Ohio) and": where the name ends that a bracket follows. */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  for (let at = end - 2; at > end - LONGEST_BRACKET && at > 0; at--) if (tokens[at]?.text === '(') return at
  return end
}

const LONGEST_BRACKET = 8

/**
 * "The actors Lena Fox and Hugo Hill", "Sens. Fox, Hill and Ruiz": a plural before the first of several names is what each
 * of them is.
 */
export function sharedRole(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const { tokens } = run.line
  const runs = runsAround(run.line, run.from, run.to + LONGEST_BRACKET + 2)
  let first = run
  for (;;) {
    const end = joinedEnd(tokens, first.from)
    const before = end < 0 ? undefined : runs.find(({ to }) => to === end)
    if (!before) break
    first = before
  }
  // "His parents, Lena and Hugo Fox, agreed"
  const comma = first.nameFrom === first.from && tokens[first.from - 1]?.text === ','
  const head = comma && isOwned(tokens, first.from - 2) ? first.from - 2 : first.nameFrom - 1
  const titled = pluralBefore(tokens[head], reading, head === 0 || first.nameFrom > first.from)
  const joined = first !== run || runs.some(({ from }) => joinedEnd(tokens, from) === run.to)
  if (!titled || !joined || (first === run && titled === 'title')) return null
  const from = modifiersFrom(tokens, head, reading)
  // "It told reporters Lena Fox and Hugo Hill would go": who was told.
  return HEARD.has(tokens[from - 1]?.lower ?? '') ? null : new RolePhrase(from, head + 1, head, SHARED)
}

/** "His parents", "the firm’s founders": whose they are, right before the noun or an adjective of it. */
const isOwned = (tokens: readonly Token[], head: number): boolean =>
  [head - 1, head - 2].some((at) => /^(?:his|her|their|its|'s)$/.test(tokens[at]?.lower ?? ''))

/** "Lena Fox and Hugo Hill, both nurses,", "…, researchers at Leeds University,": a plural behind the last of several names. */
export function sharedBehind(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const { tokens } = run.line
  const runs = runsAround(run.line, run.from, run.to + REACH)
  let last = run
  for (;;) {
    const next = runs.find(({ from }) => from > last.to && joinedEnd(tokens, from) === last.to)
    if (!next) break
    last = next
  }
  const joined = last !== run || runs.some(({ to }) => to === joinedEnd(tokens, run.from))
  if (!joined || tokens[last.to]?.text !== ',') return null
  const both = /^(?:both|all|two|three|the|its|his|her|their)$/.test(tokens[last.to + 1]?.lower ?? '')
  return pluralRole(tokens, last.to + (both ? 2 : 1), reading)
}

/** "Researchers at Leeds University": a plural with its object, up to the mark behind it. */
function pluralRole(tokens: readonly Token[], from: number, reading: ReadingScope): RolePhrase | null {
  let head = from
  while (head < from + LONGEST_ROLE && isModifier(tokens[head], reading) && !pluralBefore(tokens[head], reading, false))
    head++
  if (!pluralBefore(tokens[head], reading, false)) return null
  let to = head + 1
  if (JOINING_PREPOSITIONS.has(tokens[to]?.lower ?? ''))
    while (to < head + LONGEST_ROLE * 2 && tokens[to]?.kind === WORD && !reading.cues.has(tokens[to]?.start ?? -1)) to++
  const closed = !tokens[to] || /^[,.;)]$/.test(tokens[to]?.text ?? '')
  return closed ? new RolePhrase(from, to, head, SHARED) : null
}

const REACH = 40
const LONGEST_ROLE = 6

/** "Farmers such as Lena Fox", "farmers like Lena Fox lost": one of several, as an example of them. */
export function exampleOf(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const { tokens } = run.line
  const [as, such] = [tokens[run.from - 1]?.lower, tokens[run.from - 2]?.lower]
  const next = tokens[run.to]
  // "Voters like Lena Fox.": that they do.
  const like = as === 'like' && (next?.text === ',' || ((next?.tags ?? 0) & (VERB | AUX)) !== 0)
  const head = as === 'as' && such === 'such' ? run.from - 3 : like ? run.from - 2 : -1
  if (head < 0 || run.nameTo - run.from < 2 || !pluralBefore(tokens[head], reading, head === 0)) return null
  return new RolePhrase(modifiersFrom(tokens, head, reading), head + 1, head, SHARED)
}

const HEARD = new Set(
  'tell tells told telling ask asks asked inform informed assure assured remind reminded warn warned'.split(' '),
)

/** "actor" of "actors", "Sen." of "Sens.". */
export const inSingular = (text: string): string =>
  text
    .replace(/ies$/, 'y')
    .replace(/wives$/, 'wife')
    .replace(/(?<!s)s(\.?)$/, '$1')
