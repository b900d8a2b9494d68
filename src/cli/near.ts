/** How many letters are to be added, left out, changed or swapped with their neighbour to make one word of another. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= one.length; i++) {
    rows.push([i])
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swap = swapped && i > 1 && j > 1 ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swap))
    }
  }
  return at(one.length, other.length)
}

/** The one of some words that somebody may have meant, or null: in long words two letters may be wrong. */
export function nearest(word: string, words: readonly string[]): string | null {
  const near = words
    .map((each) => ({ each, off: distance(word, each) }))
    .filter(({ each, off }) => off <= Math.max(1, Math.floor(Math.min(word.length, each.length) / 4)))
  return near.sort((a, b) => a.off - b.off)[0]?.each ?? null
}
