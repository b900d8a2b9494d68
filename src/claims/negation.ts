import type { Attribution } from '../attribution/attribution.ts'
import { NEGATION_UNDONE, NEGATORS, NOBODY, REFUSALS } from '../lexicon/acts.ts'
import { isSpeechVerb } from '../lexicon/frames.ts'
import * as t from '../text/tags.ts'
import { type Token, WORD } from '../text/tokens.ts'
import { wordOf } from '../text/words.ts'
import { CONTENT, type CueSite } from './cue-site.ts'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const negators = wordSet(NEGATORS.words)
const refusals = wordSet(REFUSALS.words)
const nobody = wordSet(NOBODY.words)

/** How much of a content is looked at for how it begins. */
const BEGINNING = 80
/** How far "nobody" may stand before what was taken for the source: "No official", "Nobody in the village". */
const NOBODY_REACH = 3

const isNegator = (lower: string): boolean => negators.has(lower) || lower.endsWith("n't")

/** The first token of the verb group that a cue ends: its auxiliaries and adverbs stand before it. */
export function groupStart({ tokens, first }: CueSite): number {
  let from = first
  const leads = (token: Token | undefined): boolean =>
    // "two weeks ago said": the end of a time, and no word of the verb.
    ((token?.tags ?? 0) & (t.ADVERB | t.AUX | t.NEGATION)) !== 0 && token?.lower !== 'ago'
  while (from > 0 && leads(tokens[from - 1])) from--
  return from
}

/** "not", "never" or "-n't" among the words of the cue or right before them. */
function negatorOf(site: CueSite): number {
  const { tokens, last } = site
  const from = groupStart(site)
  // "could neither confirm nor deny": the second of two stands behind its own word.
  const before = tokens[from - 1]?.lower ?? ''
  if (before === 'nor' || before === 'neither') return from - 1
  for (let i = from; i <= last; i++) {
    if (isNegator(tokens[i]?.lower ?? '')) return NEGATION_UNDONE.has(tokens[i + 1]?.lower ?? '') ? -1 : i
  }
  return -1
}

/** "refused to say", "without saying", "stopped short of saying": what governs the cue keeps it from being said. */
function refusalOf({ tokens, first }: CueSite): number {
  const infinitive = tokens[first]?.lower === 'to' || tokens[first - 1]?.lower === 'to'
  const gerund = ((tokens[first]?.tags ?? 0) & t.GERUND) !== 0
  if (!infinitive && !gerund) return -1
  const edge = tokens[first]?.lower === 'to' || !infinitive ? first - 1 : first - 2
  const at = tokens[edge]?.lower === 'of' ? edge - 1 : edge
  const before = tokens[at]?.lower ?? ''
  return refusals.has(before) || refusals.has(wordOf(before).lemma) ? at : -1
}

/** "refused" with the content "to say whether …". */
function refuses(text: string, { lemma, content }: Attribution): boolean {
  const [first] = content
  if (!first || !refusals.has(lemma)) return false
  const [to, verb = ''] = text.slice(first.start, Math.min(first.end, first.start + BEGINNING)).split(/\s+/, 2)
  return to === 'to' && isSpeechVerb(wordOf(verb).lemma)
}

/** Where the speaker is nobody: a word of the source or before it. */
function nobodyOf({ tokens, taken, sourceFirst }: CueSite): number {
  for (let i = sourceFirst; i >= 0 && i >= sourceFirst - NOBODY_REACH; i--) {
    if (nobody.has(tokens[i]?.lower ?? '')) return i
    if (i < sourceFirst && (taken[i] === CONTENT || tokens[i]?.kind !== WORD)) return -1
  }
  return -1
}

/**
 * Where a cue is negated: the speaker did not say it, or would not. To deny is an act, and no negation.
 *
 * @returns the token that negates it; null where it is not negated
 */
export function negationOf(text: string, attribution: Attribution, site: CueSite | null): number | null {
  if (!site) return null
  const found = [negatorOf(site), refusalOf(site), refuses(text, attribution) ? site.first : -1, nobodyOf(site)]
  return found.find((at) => at >= 0) ?? null
}
