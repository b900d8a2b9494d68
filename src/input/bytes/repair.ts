/**
 * Text that was UTF-8, was read as Windows-1252 and written as UTF-8 again: each character above 0x7F has become two
 * to four, of which the first is one of Â Ã â … and the others look like stray symbols.
 */

/** What the bytes 0x80–0x9F stand for in Windows-1252; its five gaps stand for themselves. */
const WINDOWS_1252_C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const byteOf = new Map<string, number>()
for (let i = 0; i < 32; i++) byteOf.set(WINDOWS_1252_C1.charAt(i), 0x80 + i)
for (let byte = 0x80; byte <= 0xff; byte++) {
  const char = String.fromCharCode(byte)
  if (byte >= 0xa0 || !byteOf.has(char)) byteOf.set(char, byte)
}

const TRAIL = `[\\x80-\\xbf${WINDOWS_1252_C1.replace(/[\x80-\xff]/g, '')}]`
const TWICE = new RegExp(`[\\xc2-\\xdf]${TRAIL}|[\\xe0-\\xef]${TRAIL}{2}|[\\xf0-\\xf4]${TRAIL}{3}`, 'g')

/** â€œ, â€™, Â£, Ã©: sequences that hardly any text holds on purpose. */
const TELLING = /â€[\x80-\xbf˜™œ\x9d“”¦¢]|[ÂÃ][\x80-\xbf]/g
const ENOUGH = 2

const strict = new TextDecoder('utf-8', { fatal: true })

function once(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (char) => byteOf.get(char) ?? 0)
  try {
    return strict.decode(bytes)
  } catch {
    return sequence
  }
}

/** Whether a text shows that it was encoded twice. */
export function isDoubleEncoded(text: string): boolean {
  // Searched for singly first: most texts hold none of them, and a search for one string is many times as fast.
  if (!text.includes('â€') && !text.includes('Â') && !text.includes('Ã')) return false
  let found = 0
  for (const _ of text.matchAll(TELLING)) if (++found >= ENOUGH) return true
  return false
}

/** The text as it was before it was encoded twice. */
export function repairDoubleEncoding(text: string): string {
  return text.replace(TWICE, once)
}
