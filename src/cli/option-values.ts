// Readers of the words that are given with options: what they throw is shown to the user.

/** A number within bounds. */
export function between(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text)
    if (value >= low && value <= high) return value
    throw new RangeError(`It must be a number from ${low} to ${high}.`)
  }
}

/** A whole number within bounds. */
export function whole(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= low && value <= high) return value
    throw new RangeError(`It must be a whole number from ${low} to ${high}.`)
  }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** Bytes, with K, M or G for powers of 1024: `500K`, `64M`. */
export function size(text: string): number {
  const match = /^(\d{1,9})([kmg]?)$/i.exec(text)
  const bytes = match ? Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1) : 0
  if (bytes > 0) return bytes
  throw new RangeError('It must be a number of bytes, such as 500K or 64M.')
}

/** The path of a file, which an unset variable of the shell leaves empty. */
export function filePath(text: string): string {
  if (text !== '') return text
  throw new RangeError('It must be the path of a file.')
}

/** A word that is not empty. */
export function name(text: string): string {
  if (text.trim() !== '') return text
  throw new RangeError('It must be a name or a part of one.')
}
