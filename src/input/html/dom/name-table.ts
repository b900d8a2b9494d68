/** Room for some hundred names: a power of two, mostly empty. */
const SLOTS = 1024

const [A, Z, LOWER] = [65, 90, 32]

/** The hash of one letter more, whatever its case. */
const withLetter = (hash: number, code: number): number => Math.imul(hash, 31) + (code | LOWER)

const slotOf = (hash: number): number => (hash ^ (hash >>> 10)) & (SLOTS - 1)

/** Knows names by their letters where they stand in a text, in capitals or not: no string is made to ask. */
export class NameTable<Named extends { readonly name: string }> {
  readonly #slots: (Named | null)[] = new Array<Named | null>(SLOTS).fill(null)

  /** @param all some hundred at most, their names of ASCII and in lower case */
  constructor(all: readonly Named[]) {
    for (const each of all) {
      let slot = slotOf(hashOf(each.name, 0, each.name.length))
      while (this.#slots[slot]) slot = (slot + 1) & (SLOTS - 1)
      this.#slots[slot] = each
    }
  }

  at(source: string, start: number, end: number): Named | null {
    for (let slot = slotOf(hashOf(source, start, end)); ; slot = (slot + 1) & (SLOTS - 1)) {
      const found = this.#slots[slot] ?? null
      if (found === null || isAt(found.name, source, start, end)) return found
    }
  }
}

function hashOf(source: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = withLetter(hash, source.charCodeAt(at))
  return hash
}

function isAt(name: string, source: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if ((code >= A && code <= Z ? code + LOWER : code) !== name.charCodeAt(at - start)) return false
  }
  return true
}
