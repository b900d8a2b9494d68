/** A whole number as it is read: to make the platform's formatter takes longer than to read an article. */
export const shown = (count: number): string =>
  count < 1000 ? String(count) : `${shown(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`

/** A number with its noun: `1 claim`, `1,204 claims`. */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${shown(count)} ${count === 1 ? noun : nouns}`
}
