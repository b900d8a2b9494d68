import { type Packing, PLAIN_PACKING } from './packing.ts'

/** How many items are kept as they are; no article comes near. */
const MOST_LOOSE = 512

/**
 * Keeps plain items that are written later than they are made: a text of some megabytes may have a hundred thousand, and as
 * objects they would fill the memory. They come back in their order, equal but not the same.
 */
export class Spool<Item> {
  readonly #packing: Packing
  readonly #packed: Uint8Array[] = []
  #loose: Item[] = []
  #size = 0
  #length = 0

  constructor(packing = PLAIN_PACKING) {
    this.#packing = packing
  }

  /** How many there are. */
  get length(): number {
    return this.#length
  }

  /** @param size as how many it counts */
  add(item: Item, size = 1): void {
    this.#length++
    this.#loose.push(item)
    this.#size += size
    if (this.#size < MOST_LOOSE) return
    this.#packed.push(this.#packing.pack(JSON.stringify(this.#loose)))
    this.#loose = []
    this.#size = 0
  }

  *[Symbol.iterator](): Generator<Item, void, undefined> {
    // Made of items, above.
    for (const packed of this.#packed) yield* JSON.parse(this.#packing.unpack(packed)) as Item[]
    yield* this.#loose
  }
}
