import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Packing } from '../claims/packing.ts'
import { clearYoung } from './clear-heap.ts'

/**
 * From how many characters on a text is packed, and how many make a part: no article comes near, but one of some megabytes
 * may hold a hundred thousand claims, and all that is written of them would fill the memory.
 */
const PART = 2 ** 18

/** After how many parts that were passed on their memory is cleared. */
const MANY_PASSED = 8

/** The parts of a long text, in their order, each compressed. */
export type PackedText = readonly Uint8Array[]

/** Above this it takes longer and gains little. */
const LEVEL = 1

/** Bytes of UTF-8 that a character takes at most, and a part, unless its last piece is a long one. */
const WIDEST = 3
const MOST_BYTES = 4 * PART

/** Room in which some bytes are compressed at once, most of all. */
const chunkFor = (length: number): number => Math.min(MOST_BYTES, Math.max(1024, length >> 1))

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
  const bytes = deflateRawSync(encoded(text), { level: LEVEL, chunkSize: MOST_BYTES })
  const packed = new Uint8Array(new SharedArrayBuffer(bytes.length))
  packed.set(bytes)
  return packed
}

/** Joins pieces to a text, packed where it is long. */
export function packedWhereLong(pieces: Iterable<string>): string | PackedText {
  const packed: Uint8Array[] = []
  for (const part of inLargeParts(pieces)) {
    if (packed.length === 0 && part.length < PART) return part
    packed.push(pack(part))
  }
  return packed
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
    return new Uint8Array(deflateRawSync(bytes, { level: LEVEL, chunkSize: chunkFor(bytes.length) }))
  },
  unpack: (packed) => inflateRawSync(packed).toString(),
}

/** The parts as they were, in UTF-8. */
export function* unpacked(parts: PackedText): Generator<Uint8Array> {
  for (const part of clearedBehind(parts)) yield inflateRawSync(part, { chunkSize: MOST_BYTES })
}

/** Parts of a text, none of which ends within a character, as strings. */
export function* decoded(parts: Iterable<string | Uint8Array>): Generator<string> {
  for (const part of parts) yield typeof part === 'string' ? part : new TextDecoder().decode(part)
}
