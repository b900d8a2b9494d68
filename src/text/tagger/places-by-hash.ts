/** A hash table of hashes: where each one's weights begin, from 1 on; 0 where there are none. */
export class PlacesByHash {
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #places: Int32Array

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 1))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#places = new Int32Array(size)
  }

  #slot(key: number): number {
    const [mask, keys, places] = [this.#mask, this.#keys, this.#places]
    let slot = (key ^ (key >>> 15)) & mask
    while (places[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  of(key: number): number {
    return this.#places[this.#slot(key)] ?? 0
  }

  add(key: number, place: number): void {
    const slot = this.#slot(key)
    this.#keys[slot] = key
    this.#places[slot] = place
  }
}
