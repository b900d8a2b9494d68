import { ReadError } from './input/errors.ts'
import { MAX_SIZE } from './input/max-size.ts'

/** What an article can be given as. */
export type Input = string | Uint8Array | ArrayBuffer | Blob

/** The class of a value as its realm knows it: a page's frame and a test's browser have classes of their own. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

const isBytes = (value: unknown): value is Uint8Array => tagOf(value) === 'Uint8Array'
const isBuffer = (value: unknown): value is ArrayBuffer => tagOf(value) === 'ArrayBuffer'
const isBlob = (value: unknown): value is Blob => tagOf(value) === 'Blob' || tagOf(value) === 'File'

/** The length of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code >= 0x80) bytes += code >= 0x800 ? 2 : 1
    // Of two units, four bytes.
    if (code > 0xffff) i++
  }
  return bytes
}

const isLonger = (text: string, maxSize: number): boolean =>
  text.length > maxSize || (text.length * 3 > maxSize && bytesOf(text) > maxSize)

function refused(input: unknown): never {
  const given = input === null || input === undefined ? String(input) : `${typeof input} (${tagOf(input)})`
  const hint = tagOf(input) === 'Promise' ? '; await it first' : ''
  throw new TypeError(`the article must be a string, Uint8Array, ArrayBuffer or Blob, not ${given}${hint}`)
}

/**
 * An article as the stages take it.
 *
 * @throws TypeError for anything else than an `Input`
 * @throws ReadError `too-large` before more is read than is allowed
 */
export async function contentOf(input: Input, maxSize: number = MAX_SIZE): Promise<string | Uint8Array> {
  if (typeof input === 'string') {
    if (isLonger(input, maxSize)) throw new ReadError('too-large')
    return input
  }
  if (isBytes(input)) return input
  if (isBuffer(input)) return new Uint8Array(input)
  if (!isBlob(input)) return refused(input)
  if (input.size > maxSize) throw new ReadError('too-large')
  return new Uint8Array(await input.arrayBuffer())
}
