import { SPEECH_NOUNS } from '../lexicon/frames.ts'
import { VERBS_BEGUN_BY_SAYING } from '../lexicon/verb-classes.ts'
import * as t from '../text/tags.ts'
import type { Token } from '../text/tokens.ts'
import { wordAt } from '../text/word-at.ts'
import { type CueSite, FREE, SOURCE } from './cue-site.ts'

/** Adverbs that belong to the verb before which they stand, though readers of verb groups leave them out. */
const BEFORE = /^(?:even|once|barely|hardly)$/

/** Adverbs behind a verb that tell how often or in what order it was said; "-ly" tells how. */
const BEHIND = /^(?:again|twice|aloud|anew|afresh)$/

/** Adverbs in "-ly" behind a verb that go with what was said, or with a time. */
const NO_MANNER = /^(?:early|only|nearly|exactly|roughly|hardly|barely|daily|weekly|monthly|yearly|family)$/

const isPlainly = ({ lower, tags }: Token): boolean =>
  (tags & t.ADVERB) !== 0 && (BEHIND.test(lower) || (lower.endsWith('ly') && !NO_MANNER.test(lower)))

/** "even", "has since", "had once" before the verb. */
function adverbsBefore({ tokens, taken }: CueSite, first: number): number {
  const free = (i: number): boolean => i >= 0 && taken[i] === FREE
  const has = (i: number): boolean => free(i) && ((tokens[i]?.tags ?? 0) & t.HAVE) !== 0
  const since = tokens[first - 1]?.lower === 'since' && has(first - 2)
  if (since) return first - 2
  const adverb = free(first - 1) && BEFORE.test(tokens[first - 1]?.lower ?? '')
  // "Once asked, she left": the conjunction has no word of its clause before it.
  if (!adverb || first < 2 || /^[,;:.(–—-]$/.test(tokens[first - 2]?.text ?? '')) return first
  return has(first - 2) ? first - 2 : first - 1
}

/** Verbs that put out something written: "issued a statement saying". */
const ISSUES = /^(?:issue|release|put|send|publish|post)$/

/** The verb group that ends at `verb`: its auxiliaries and adverbs before it. */
function groupBefore({ tokens, taken }: CueSite, verb: number): number {
  let first = verb
  while (first > 0 && taken[first - 1] === FREE && (tokens[first - 1]?.tags ?? 0) & (t.AUX | t.ADVERB)) first--
  return first
}

/** "responded by saying", "issued a statement saying": the verb that leads to a gerund, where it is the source's. */
function leadingVerb(site: CueSite): number {
  const { tokens, taken, first, sourceLast } = site
  if (!((tokens[first]?.tags ?? 0) & t.GERUND)) return first
  const verb = tokens[first - 1]?.lower === 'by' ? beginning(tokens, first - 2) : issuing(tokens, first - 1)
  if (verb < 0) return first
  const start = groupBefore(site, verb)
  for (let i = start; i < first; i++) if (taken[i] !== FREE) return first
  return start > 0 && taken[start - 1] === SOURCE && sourceLast === start - 1 ? start : first
}

function beginning(tokens: readonly Token[], at: number): number {
  const verb = tokens[at]?.lower === 'up' ? at - 1 : at
  return VERBS_BEGUN_BY_SAYING.has(wordAt(tokens[verb]).lemma) ? verb : -1
}

/** "a short statement", "a long open letter": words between the article and its noun, and one. */
const ADJECTIVES = 3

/** The verb before "a statement", "a short letter"; -1 where it puts nothing out. */
function issuing(tokens: readonly Token[], noun: number): number {
  if (
    !SPEECH_NOUNS.has(tokens[noun]?.lower ?? '') &&
    !/^(?:letter|e-?mail|tweet|memo)$/.test(tokens[noun]?.lower ?? '')
  )
    return -1
  let verb = noun - 1
  while (verb > noun - ADJECTIVES && !((tokens[verb]?.tags ?? 0) & (t.DET | t.POSSESSIVE))) verb--
  if (!((tokens[verb]?.tags ?? 0) & (t.DET | t.POSSESSIVE))) return -1
  verb--
  if (tokens[verb]?.lower === 'out') verb--
  return ISSUES.test(wordAt(tokens[verb]).lemma) ? verb : -1
}

/**
 * The words of a cue as they are given: with the adverbs that belong to its verb on either side, and with the verb that
 * leads to its gerund. What the rules read as the cue is less; only here does nothing more hang on it.
 */
export function cueWords(site: CueSite): { readonly first: number; readonly last: number } {
  const { tokens, taken, last } = site
  const next = tokens[last + 1]
  const adverb = next && taken[last + 1] === FREE && isPlainly(next) && !isTimed(tokens[last + 2])
  const led = leadingVerb(site)
  return { first: led < site.first ? led : adverbsBefore(site, site.first), last: adverb ? last + 1 : last }
}

/** "said early on Monday": a time goes on behind the adverb. */
const isTimed = (token: Token | undefined): boolean => ((token?.tags ?? 0) & t.TIME) !== 0
