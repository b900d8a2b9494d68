import * as t from '../text/tags.ts'
import { PUNCTUATION, type Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { type CueSite, FREE } from './cue-site.ts'
import { groupStart } from './negation.ts'
import { OMISSION } from './wording.ts'

/** How many words may lead from a cue to its content: "told", *the two reporters*. */
const LEADING = 5
/** How many words a phrase may have before its cue: what is longer is no verb group. */
const GROUP = 6

/** The first token of the cue's verb group; words that others have taken end it. */
function startOf(site: CueSite): number {
  const { taken, first } = site
  let from = groupStart(site)
  for (let i = first - 1; i >= from; i--) if (taken[i] !== FREE || first - i > GROUP) from = i + 1
  return from
}

/** The last token before the content, where nothing but a few free words leads to it; else the last of the cue. */
function endOf({ tokens, taken, last }: CueSite, content: Span): number {
  let i = last + 1
  while (i <= last + LEADING && taken[i] === FREE && isLeading(tokens[i]) && (tokens[i]?.end ?? 0) <= content.start) i++
  const next = tokens[i]
  const comma = next?.kind === PUNCTUATION && /^[,:]$/.test(next.text) ? tokens[i + 1] : next
  return comma && comma.start <= content.start && content.start < comma.end ? i - 1 : last
}

const isLeading = (token: Token | undefined): boolean => token !== undefined && token.kind !== PUNCTUATION

/** "stopped short of saying", "was unable to say": the verb before what refuses. */
function refusalStart({ tokens }: CueSite, at: number): number {
  let from = at
  while (from > 0 && (tokens[from - 1]?.tags ?? 0) & (t.ADVERB | t.AUX | t.NEGATION)) from--
  return from === at && tokens[at]?.lower === 'short' ? at - 1 : from
}

/**
 * The words of a cue as they are read before its content: with auxiliaries, adverbs, negation and what leads on to the
 * content, as the article has them.
 *
 * @param negation the token that negates the cue, or null
 * @param name of the speaker: who is called nobody is not said to be it twice
 */
export function cuePhrase(
  text: string,
  site: CueSite,
  content: Span,
  negation: number | null,
  name: string | null,
): string {
  const { tokens } = site
  const words = (first: number, last: number): string =>
    text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/g, ' ')
  const first = startOf(site)
  const last = endOf(site, content)
  if (negation === null || negation >= first) return words(first, last)
  const from = refusalStart(site, negation)
  const between = tokens.slice(negation + 1, first).every((_, i) => site.taken[negation + 1 + i] === FREE)
  if (between && first - negation <= LEADING) return words(from, last)
  const nobody = words(negation, negation)
  const known = (name ?? '').toLowerCase().split(/\s+/).includes(nobody.toLowerCase())
  return known ? words(first, last) : `${nobody}${OMISSION}${words(first, last)}`
}
