/**
 * Telling a charset that nothing declares, for bytes that are not valid UTF-8.
 *
 * English text in a single-byte charset holds few bytes above 0x7F, and nearly all of them are typographic marks or
 * accented letters within words: statistics of letters (chardet) have nothing to go by there, so the places of these
 * bytes decide. Where most of a text is such bytes, it is another script, and statistics do well.
 */

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0
const isSpace = (byte: number | undefined): boolean =>
  byte === undefined || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0
/** Space or ASCII punctuation: what stands outside a quotation mark. */
const isOutside = (byte: number | undefined): boolean =>
  byte === undefined || (byte < 0x80 && !isLetter(byte) && !isDigit(byte)) || byte === 0xa0

/** Which byte stands for which mark in a single-byte charset. */
interface Marks {
  readonly charset: string
  readonly apostrophe: number
  readonly open: readonly number[]
  readonly close: readonly number[]
  /** Dashes, ellipsis, bullet: next to anything. */
  readonly free: readonly number[]
  /** Currency and paragraph signs: before a digit. */
  readonly currency: readonly number[]
  readonly isLetter: (byte: number) => boolean
}

/** ÿ, þ, ð, Þ, Ð, ×, ÷ are left out: single bytes that stand for them in English text are nearly always garbage. */
const RARE_LATIN = new Set([0xd0, 0xd7, 0xde, 0xf0, 0xf7, 0xfe, 0xff])

const WINDOWS_1252: Marks = {
  charset: 'windows-1252',
  apostrophe: 0x92,
  open: [0x91, 0x93, 0xab],
  close: [0x92, 0x94, 0xbb],
  free: [0x85, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa9, 0xae, 0xb0, 0xb7, 0xbc, 0xbd, 0xbe],
  currency: [0x80, 0xa2, 0xa3, 0xa5, 0xa7],
  isLetter: (byte) =>
    (byte >= 0xc0 && !RARE_LATIN.has(byte)) || [0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f].includes(byte),
}

const MACINTOSH: Marks = {
  charset: 'macintosh',
  apostrophe: 0xd5,
  open: [0xd2, 0xd4, 0xc7],
  close: [0xd3, 0xd5, 0xc8],
  free: [0xc9, 0xca, 0xd0, 0xd1, 0xa5, 0xaa, 0xa8, 0xa9],
  currency: [0xdb, 0xa3, 0xa4],
  isLetter: (byte) => (byte >= 0x80 && byte <= 0x9f) || byte === 0xbf || byte === 0xae,
}

function fits(marks: Marks, bytes: Uint8Array, i: number): boolean {
  const byte = bytes[i] ?? 0
  const before = bytes[i - 1]
  const after = bytes[i + 1]
  if (byte === marks.apostrophe && isLetter(before) && isLetter(after)) return true
  if (marks.open.includes(byte) && isOutside(before) && !isSpace(after)) return true
  if (marks.close.includes(byte) && !isSpace(before)) return true
  if (marks.free.includes(byte)) return true
  if (marks.currency.includes(byte)) return isDigit(after) || isDigit(before) || isSpace(after)
  return marks.isLetter(byte) && (isLetter(before) || isLetter(after) || (isHigh(before) && isHigh(after)))
}

/** The share of the bytes above 0x7F that stand where the charset would have them. */
function fitOf(marks: Marks, bytes: Uint8Array): number {
  let high = 0
  let fitting = 0
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue
    high++
    if (fits(marks, bytes, i)) fitting++
  }
  return high === 0 ? 0 : fitting / high
}

const SAMPLE = 65536
const ENOUGH = 0.9

/** Whether so many bytes lie above 0x7F that the text must be in another script than the Latin one. */
const isForeign = (bytes: Uint8Array): boolean => {
  let high = 0
  for (const byte of bytes) if (byte >= 0x80) high++
  return high > 40 && high * 5 > bytes.length
}

/** A charset for bytes that are not UTF-8 and declare none; null where nothing fits and UTF-8 with faults is the better reading. */
export async function guessCharset(bytes: Uint8Array): Promise<string | null> {
  const sample = bytes.subarray(0, SAMPLE * 16)
  if (isForeign(sample)) {
    const { analyse } = await import('chardet')
    const best = analyse(sample.subarray(0, SAMPLE))[0]
    return best && best.confidence >= 30 && best.name !== 'UTF-8' ? best.name.toLowerCase() : null
  }
  const western = fitOf(WINDOWS_1252, sample)
  const mac = fitOf(MACINTOSH, sample)
  if (Math.max(western, mac) < ENOUGH) return null
  return mac > western ? MACINTOSH.charset : WINDOWS_1252.charset
}
