import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * From how many characters on a text is packed, and how many make a part: no article comes near, but one of some megabytes
 * may hold a hundred thousand claims, and all that is written of them would fill the memory.
 */
const PART = 2 ** 20

/** The parts of a long text, in their order, each compressed. */
export type PackedText = readonly Uint8Array[]

/** Above this it takes longer and gains little. */
const LEVEL = 1

const pack = (text: string): Uint8Array => Uint8Array.from(deflateRawSync(Buffer.from(text), { level: LEVEL }))

/** Joins pieces to a text, packed where it is long. */
export function packedWhereLong(pieces: Iterable<string>): string | PackedText {
  const packed: Uint8Array[] = []
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < PART) continue
    packed.push(pack(text))
    text = ''
  }
  if (packed.length === 0) return text
  packed.push(pack(text))
  return packed
}

/** A part as it was, in UTF-8. */
export const unpacked = (part: Uint8Array): Uint8Array => inflateRawSync(part)
