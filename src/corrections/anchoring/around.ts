import type { QuoteSelector, Span } from '../../types.ts'
import { comparedLetters, countWordsIn } from './word-text.ts'

/** As many code points as Web Annotations of ours give. */
const AROUND = 32

/** How much of the text is looked at for a context of that many: it may be spaced otherwise now. */
const REACH = 8 * AROUND

/** Fewer words than these may be somebody else's just as well: they need something of their context, too. */
const ENOUGH = 5

/** The selector of some words that stand at a place of a text. */
export function selectorAt(text: string, { start, end }: Span, exact: string): QuoteSelector {
  // Twice as many code units hold at least as many code points; a half of a pair at the edge is cut off with the rest.
  const before = [...text.slice(Math.max(0, start - 2 * AROUND - 1), start)].slice(-AROUND)
  const after = [...text.slice(end, end + 2 * AROUND + 1)].slice(0, AROUND)
  return { exact, prefix: before.join(''), suffix: after.join('') }
}

function agrees(context: string, text: string, fits: (text: string, context: string) => boolean): boolean {
  const letters = comparedLetters(context)
  // Where nothing stood beside the words, nothing is to stand there now.
  return letters === '' ? comparedLetters(text) === '' : fits(comparedLetters(text), letters)
}

/** How much of its context stands around a place: both sides (2), one (1), none (0). */
function agreement(text: string, { start, end }: Span, { prefix, suffix }: QuoteSelector): number {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const led = agrees(prefix, before, (all, part) => all.endsWith(part))
  const followed = agrees(suffix, after, (all, part) => all.startsWith(part))
  return Number(led) + Number(followed)
}

/** What some words were found to be; or why they were not found for certain. */
export type Anchored<Found> = Found | 'absent' | 'ambiguous' | 'elsewhere'

/**
 * The one of several places with the same words that is meant, by what stands around them. Nothing is guessed: where two
 * fit equally well, or a few words stand in other surroundings, none is taken.
 *
 * @param places where the same words stand
 */
export function chosen<Found>(
  text: string,
  select: QuoteSelector,
  places: readonly { readonly extent: Span; readonly found: Found }[],
): Anchored<Found> {
  const rated = places.map(({ extent, found }) => ({ found, rate: agreement(text, extent, select) }))
  const most = rated.reduce((greatest, { rate }) => Math.max(greatest, rate), 0)
  const [first, second] = rated.filter(({ rate }) => rate === most)
  if (!first) return 'absent'
  if (second) return 'ambiguous'
  return most > 0 || (places.length === 1 && countWordsIn(select.exact) >= ENOUGH) ? first.found : 'elsewhere'
}
