import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Gives the SHA-256 of bytes, or of a string as UTF-8, in hexadecimal digits. */
export type Sha256 = (input: string | Uint8Array) => string

const bytesOf = (input: string | Uint8Array): Uint8Array =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input

const inScript: Sha256 = (input) => bytesToHex(sha256(bytesOf(input)))

let own: Sha256 | null = null

/**
 * Has SHA-256 done by what the platform has at hand, which the core does not know of: in a run over a few articles, most of
 * which V8 does not optimise, the library takes as long as all that reads their lines.
 */
export function digestBy(platform: Sha256): void {
  own = platform
}

export const hexDigest: Sha256 = (input) => (own ?? inScript)(input)

/** Bytes from which on the digest of a browser, which answers later, is faster than one in script. */
const LARGE = 16_384

/** Platforms digest nothing that is shared between threads. */
const isUnshared = (bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> => bytes.buffer instanceof ArrayBuffer

/** The digest of the bytes given (of a string: of its UTF-8). Large ones are digested while the caller goes on, where only a browser can. */
export async function sha256Of(input: string | Uint8Array): Promise<string> {
  if (own && typeof input === 'string') return own(input)
  const bytes = bytesOf(input)
  const unshared = isUnshared(bytes) ? bytes : new Uint8Array(bytes)
  const subtle = own || bytes.length < LARGE ? undefined : globalThis.crypto?.subtle
  return subtle ? bytesToHex(new Uint8Array(await subtle.digest('SHA-256', unshared))) : hexDigest(unshared)
}
