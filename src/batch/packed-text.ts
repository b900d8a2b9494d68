import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Packing } from '../claims/packing.ts'
import { clearYoung } from './clear-heap.ts'

/**
 * How many characters make a part of a text, and from how many on it is packed: no article comes near, but one of
 * some megabytes may hold a hundred thousand claims, and all that is written of them would fill the memory.
 */
const PART = 2 ** 16
const LONG = 4 * PART

/** After how many parts that were passed on their memory is cleared. */
const MANY_PASSED = 32

/** The parts of a long text, in their order, each compressed. */
export type PackedText = readonly Uint8Array[]

/** Above this it takes longer and gains little. */
const LEVEL = 1

/** Bytes of UTF-8 that a character takes at most, and a part, unless its last piece is a long one. */
const WIDEST = 3
const MOST_BYTES = 4 * PART

/**
 * Bytes in which some are compressed or come back. What the system's allocator gives in larger pieces it keeps once they are
 * let go, in holes that nothing fills: a long run would end with a fifth more memory.
 */
const CHUNK = 96 * 1024

/** The same for the tables of what compresses: half of what is usual. */
const TABLES = 7

const chunkFor = (length: number): number => Math.min(CHUNK, Math.max(1024, length >> 1))

let scratch: Uint8Array | null = null

function encoded(text: string): Uint8Array {
  if (text.length * WIDEST > MOST_BYTES) return Buffer.from(text)
  scratch ??= new Uint8Array(MOST_BYTES)
  return scratch.subarray(0, new TextEncoder().encodeInto(text, scratch).written)
}

/**
 * In memory that threads share: to hand over copies would take it three times. Buffers are used again, or made in one
 * piece: what is left of them would be cleared late, as little of it counts as the engine's own.
 */
function pack(text: string): Uint8Array {
  const bytes = deflateRawSync(encoded(text), { level: LEVEL, memLevel: TABLES, chunkSize: CHUNK })
  const packed = new Uint8Array(new SharedArrayBuffer(bytes.length))
  packed.set(bytes)
  return packed
}

/** Joins pieces to a text, packed where it is long. */
export function packedWhereLong(pieces: Iterable<string>): string | PackedText {
  const packed: Uint8Array[] = []
  let loose: string[] = []
  let length = 0
  for (const part of inLargeParts(pieces)) {
    loose.push(part)
    length += part.length
    if (length < LONG) continue
    for (const each of loose) packed.push(pack(each))
    loose = []
  }
  return packed.length === 0 ? loose.join('') : packed
}

/** The same pieces, so many characters at a time. */
export function* inLargeParts(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < PART) continue
    yield text
    text = ''
  }
  yield text
}

/** The same parts; what is made of them is cleared every now and then, as they are taken to be passed on at once. */
export function* clearedBehind<Part>(parts: Iterable<Part>): Generator<Part> {
  let passed = 0
  for (const part of parts) {
    yield part
    if (++passed % MANY_PASSED === 0) clearYoung()
  }
}

/** Packs what is kept in a thread of its own. */
export const DEFLATED: Packing = {
  pack: (text) => {
    const bytes = encoded(text)
    // In a copy: what the library makes stands in a buffer of its own size, however little is in it.
    return new Uint8Array(deflateRawSync(bytes, { level: LEVEL, memLevel: TABLES, chunkSize: chunkFor(bytes.length) }))
  },
  unpack: (packed) => inflateRawSync(packed).toString(),
}

/** The parts as they were, in UTF-8. */
export function* unpacked(parts: PackedText): Generator<Uint8Array> {
  for (const part of clearedBehind(parts)) yield inflateRawSync(part, { chunkSize: CHUNK })
}

/** Parts of a text, none of which ends within a character, as strings. */
export function* decoded(parts: Iterable<string | Uint8Array>): Generator<string> {
  for (const part of parts) yield typeof part === 'string' ? part : new TextDecoder().decode(part)
}
