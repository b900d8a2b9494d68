/** Words of a quotation that is shown large, fewest and most. */
const LEAST_WORDS = 6
const MOST_WORDS = 45
/** A page has few; more lines are a dialogue, and not compared. */
const MOST_QUOTES = 40
/** The paragraph around the words says more than they do: who said them. */
const LEAST_AROUND = 12
/** Set with marks of print, as what is shown large is: in plain ones somebody may go on who spoke above. */
const OPENS = /^[“‘«]/
/** Ends with the words themselves, and says of nobody that they are his. */
const CLOSES = /[”’»][.,]?$/

/** Letters and figures of a line with one space between words: how it is set does not matter. */
const plain = (line: string): string =>
  ` ${line
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Whether a line is nothing but somebody's words, few enough to be shown large. */
function mayBePulled(line: string, words: number): boolean {
  return words >= LEAST_WORDS && words <= MOST_WORDS && OPENS.test(line) && CLOSES.test(line)
}

/**
 * Finds quotations that a page shows large beside the paragraph in which they stand: lines of which a longer one has every
 * word, one after the other.
 *
 * @param lines one a block; empty for what is no body anyway
 * @param words how many each has
 */
export function pulledQuotes(lines: readonly string[], words: readonly number[]): number[] {
  const quotes = lines.flatMap((line, i) => (mayBePulled(line, words[i] ?? 0) ? [i] : []))
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return []
  const longer = lines.map((line, i) => ((words[i] ?? 0) >= LEAST_WORDS + LEAST_AROUND ? plain(line) : ''))
  return quotes.filter((i) => {
    const quote = plain(lines[i] ?? '')
    return longer.some((line, k) => k !== i && line.length >= quote.length + LEAST_AROUND && line.includes(quote))
  })
}
