/** The words of a text, without case, marks and apostrophes: how expectations and output are compared. */
export function words(text: string | null | undefined): string[] {
  return (
    (text ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’‘]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The same as one string, to look for one text in another. */
export const plain = (text: string | null | undefined): string => ` ${words(text).join(' ')} `

/** Words of a name or an indirect content that do not count: a leading article, "that" or "to". */
export const bare = (text: string | null | undefined): string => plain(text).replace(/^(?: (?:the|an?|that|to))+ /, ' ')

/** How many words two lists have in common, in the same order. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** How much of two texts is the same, 0 to 1: words in common and in the same order. */
export function likeness(a: string, b: string): number {
  const [left, right] = [bare(a).trim().split(' '), bare(b).trim().split(' ')]
  return (2 * commonWords(left, right)) / (left.length + right.length)
}
