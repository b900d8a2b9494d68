import type { Warning } from '../../article-types.ts'
import { warning } from '../../warnings.ts'
import { refuseBinary } from './binary.ts'
import { byteOrderMark, declaredCharset, unmarkedUtf16 } from './declared.ts'
import { guessCharset } from './guess.ts'
import { isDoubleEncoded, repairDoubleEncoding } from './repair.ts'

/** Bytes as text: what every offset of an article's source counts in. The byte order mark is not part of it. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly warnings: readonly Warning[]
}

const INVALID_ENCODING = warning('invalid-encoding')

export const DOUBLE_ENCODED = warning('double-encoded')

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Any charset by the rules of the Encoding Standard, which the platform's own decoder does not keep in all engines. */
async function decodeAs(charset: string, bytes: Uint8Array): Promise<Decoded | null> {
  const { TextDecoder, normalizeEncoding } = await import('@exodus/bytes/encoding.js')
  const name = normalizeEncoding(charset)
  if (name === null || name === 'replacement') return null
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes)
  return { text, charset: name, warnings: text.includes('\uFFFD') ? [INVALID_ENCODING] : [] }
}

const isAscii = (text: string, bytes: Uint8Array): boolean => text.length === bytes.length

/** Whether faulty UTF-8 is UTF-8 all the same: more of its characters above 0x7F are sound than not. */
function isMostlyUtf8(text: string): boolean {
  let sound = 0
  let faulty = 0
  for (const { 0: char } of text.matchAll(/[^\0-\x7f]/gu)) char === '\uFFFD' ? faulty++ : sound++
  return sound > faulty
}

async function decodeFaulty(bytes: Uint8Array): Promise<Decoded> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const guessed = isMostlyUtf8(text) ? null : await guessCharset(bytes)
  const decoded = guessed === null ? null : await decodeAs(guessed, bytes)
  return decoded ?? { text, charset: 'utf-8', warnings: [INVALID_ENCODING] }
}

/** UTF-8 that is valid is UTF-8, whatever is declared; only escape-coded Japanese looks like plain ASCII and is not. */
async function decodeUnmarked(bytes: Uint8Array, given: string | null): Promise<Decoded> {
  const valid = validUtf8(bytes)
  const declared = given?.toLowerCase() ?? declaredCharset(bytes)
  if (valid !== null && !(declared === 'iso-2022-jp' && isAscii(valid, bytes))) {
    return { text: valid, charset: 'utf-8', warnings: [] }
  }
  const named = declared !== null && !/^utf-?(8|16)/.test(declared) ? await decodeAs(declared, bytes) : null
  return named ?? decodeFaulty(bytes)
}

async function decodePlain(bytes: Uint8Array, given: string | null): Promise<Decoded> {
  const mark = byteOrderMark(bytes)
  const charset = mark?.charset ?? unmarkedUtf16(bytes)
  const body = mark ? bytes.subarray(mark.length) : bytes
  if (charset === 'utf-16le' || charset === 'utf-16be') {
    const decoded = await decodeAs(charset, body)
    if (decoded) return decoded
  }
  refuseBinary(body)
  return decodeUnmarked(body, given)
}

/**
 * Decodes the bytes of a text: by its byte order mark, as UTF-8 where it is valid, by the charset it declares, else by a guess.
 *
 * @param given charset that what holds the bytes names, which counts for more than their own declaration
 * @throws ReadError `binary` where the bytes are no text
 */
export async function decode(bytes: Uint8Array, given: string | null = null): Promise<Decoded> {
  const decoded = await decodePlain(bytes, given)
  if (!isDoubleEncoded(decoded.text)) return decoded
  return { ...decoded, text: repairDoubleEncoding(decoded.text), warnings: [...decoded.warnings, DOUBLE_ENCODED] }
}
