import { AGES, DESCRIBING, STATES } from '../../lexicon/people/starters.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { BASE, NAME, NOMINAL, PAST, VERB } from '../../text/tags.ts'
import { CAPITALISED, type Token } from '../../text/tokens.ts'
import { type NameCounts, nameKey } from './name-counts.ts'
import type { NameMention } from './sentence-mentions.ts'
import { isImpersonalLast } from './title-words.ts'

// Words and names that run on into a name without being part of it.

const ages = wordSet(AGES)
const describing = wordSet(DESCRIBING)
const states = wordSet(STATES)

/** "Unpredictable Starks faces voters": a word at the start of a line, before a name known without it. */
function startsLikeAdjective(run: NameMention, counts: NameCounts): boolean {
  const { tokens } = run.line
  if (run.from > 0 || run.nameTo - run.from < 2) return false
  if (states.has(tokens[0]?.lower ?? '') && isGivenLike(tokens[1])) return true
  // "Mohammed" only ends like a participle.
  if (run.nameTo - run.from > 2)
    return (
      isPlainVerb(tokens[0]) && (!tokens[0]?.lower.endsWith('ed') || counts.hasWhole(nameKey(tokens, 1, run.nameTo)))
    )
  const [first, second] = [tokens[0], tokens[1]?.lower ?? '']
  if (ages.has(first?.lower ?? '') && run.line.nouns.isPlural(second)) return true
  if (describing.has(first?.lower ?? '') && counts.hasAlone(second)) return true
  const adjective = /..(?:able|ible|ous|ful|less|ing)$/.test(first?.lower ?? '')
  const other = isPastOnly(first) || (first?.lower.endsWith('ed') && first.tags !== 0 && (first.tags & NAME) === 0)
  if (!adjective && !other) return false
  // "Blessing Fox, a nurse": an adjective of the headline stands before a verb.
  if (!other && /^[,(]$/.test(tokens[run.to]?.text ?? '')) return false
  return counts.hasAlone(second) && counts.whole.get(nameKey(tokens, 0, 2)) === 1
}

const isGivenLike = (token: Token | undefined): boolean => token?.case === CAPITALISED && (token.tags & NAME) !== 0

/** "Said Fox": no given name, unlike "Grant" or "Mark". */
const isPastOnly = (token: Token | undefined): boolean =>
  isPlainVerb(token) && ((token?.tags ?? 0) & (PAST | BASE)) === PAST

/** "Enter President Fox": a verb as the tagger reads it, capitalised by its place. */
export const isPlainVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags & VERB) !== 0 && (token.tags & (NAME | NOMINAL)) === 0

const MEDIA = new Set(['news', 'radio', 'tv', 'television', 'magazine', 'sports'])

/** "Leeds County Recorder Lena Fox": a body and what somebody is there, before a name whose surname stands alone elsewhere. */
function endsInWholeName(run: NameMention, from: number, counts: NameCounts): boolean {
  const { tokens } = run.line
  const last = tokens[run.nameTo - 1]?.lower ?? ''
  if (!counts.hasAlone(last) || isImpersonalLast(last) || isImpersonalLast(tokens[from]?.lower ?? '')) return false
  const before = tokens[from - 1]?.lower ?? ''
  return MEDIA.has(before) || run.line.nouns.isRoleNoun(before)
}

const PLACING = new Set(['in', 'across', 'near', 'around'])

/** "Storms in Norfolk Lena Fox": a headline that runs on into a name of two words that stands alone elsewhere. */
const followsPlace = ({ line: { tokens }, from, nameTo }: NameMention, counts: NameCounts): boolean =>
  nameTo - from > 2 && PLACING.has(tokens[from - 1]?.lower ?? '') && counts.hasWhole(nameKey(tokens, from + 1, nameTo))

/** "Leeds Radio Lena Fox": a name of the document before a whole name that stands alone elsewhere. */
export function afterOwner(run: NameMention, counts: NameCounts): number {
  const { tokens } = run.line
  if (startsLikeAdjective(run, counts)) return run.from + 1
  if (followsPlace(run, counts)) return run.from + 1
  const from = run.nameTo - 2
  if (from > run.from + 1 && endsInWholeName(run, from, counts)) return from
  if (from <= run.from || !counts.hasWhole(nameKey(tokens, run.from, from))) return run.from
  // "United Nations High Commissioner": an office and nobody's name.
  if (run.line.nouns.isListedRole(tokens[run.nameTo - 1]?.lower ?? '')) return run.from
  return counts.hasWhole(nameKey(tokens, from, run.nameTo)) || isImpersonalLast(tokens[from - 1]?.lower ?? '')
    ? from
    : run.from
}
