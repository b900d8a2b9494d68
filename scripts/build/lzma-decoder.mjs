// Decodes LZMA, as Igor Pavlov's specification of it does (LzmaSpec.cpp of the LZMA SDK, in the public domain): a third
// smaller than what a browser can decode by itself. Only what the build has packed is ever decoded, so that nothing is
// checked.

const HALF = 1024
const STATES = 12
/** States from this one on follow a match. */
const MATCHED = 7

const probabilities = (count) => new Uint16Array(count).fill(HALF)

/** The bits of a range coder (Martin 1979), each by how likely it was before. */
class RangeDecoder {
  #bytes
  #at
  #range = -1
  #code = 0

  constructor(bytes, at) {
    this.#bytes = bytes
    // The first byte is always 0.
    this.#at = at + 1
    for (let i = 0; i < 4; i++) this.#code = (this.#code << 8) | bytes[this.#at++]
  }

  bit(model, i) {
    const bound = Math.imul(this.#range >>> 11, model[i])
    const isOne = this.#code >>> 0 >= bound >>> 0
    if (isOne) {
      this.#range = (this.#range - bound) | 0
      this.#code = (this.#code - bound) | 0
      model[i] -= model[i] >> 5
    } else {
      this.#range = bound
      model[i] += (2048 - model[i]) >> 5
    }
    this.#fill()
    return isOne ? 1 : 0
  }

  #fill() {
    if (this.#range >>> 0 >= 2 ** 24) return
    this.#range <<= 8
    this.#code = (this.#code << 8) | this.#bytes[this.#at++]
  }

  /** Bits that are as likely as not. */
  direct(count) {
    let value = 0
    for (let i = 0; i < count; i++) {
      this.#range >>>= 1
      const isOne = this.#code >>> 0 >= this.#range
      if (isOne) this.#code = (this.#code - this.#range) | 0
      this.#fill()
      value = value * 2 + (isOne ? 1 : 0)
    }
    return value
  }

  /** A number of so many bits, each by those before it; the highest first. */
  tree(model, bits, offset = 0) {
    let node = 1
    for (let i = 0; i < bits; i++) node = node * 2 + this.bit(model, offset + node)
    return node - 2 ** bits
  }

  /** The same, the lowest bit first. */
  reverseTree(model, bits, offset = 0) {
    let [node, value] = [1, 0]
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(model, offset + node)
      node = node * 2 + bit
      value |= bit << i
    }
    return value
  }
}

class Lengths {
  #choice = probabilities(2)
  #low = probabilities(16 << 3)
  #middle = probabilities(16 << 3)
  #high = probabilities(256)

  decode(range, place) {
    if (!range.bit(this.#choice, 0)) return 2 + range.tree(this.#low, 3, place << 3)
    if (!range.bit(this.#choice, 1)) return 10 + range.tree(this.#middle, 3, place << 3)
    return 18 + range.tree(this.#high, 8)
  }
}

/** How far back a match is, from 0 on. */
class Distances {
  #slots = Array.from({ length: 4 }, () => probabilities(64))
  #special = probabilities(115)
  #low = probabilities(16)

  decode(range, length) {
    const slot = range.tree(this.#slots[Math.min(length - 2, 3)], 6)
    if (slot < 4) return slot
    const bits = (slot >> 1) - 1
    const base = (2 | (slot & 1)) << bits
    if (slot < 14) return base + range.reverseTree(this.#special, bits, base - slot)
    return base + (range.direct(bits - 4) << 4) + range.reverseTree(this.#low, 4)
  }
}

/** A letter, by the one before it and, behind a match, by that which would have gone on with the match. */
function literal(range, model, offset, matched) {
  let node = 1
  if (matched >= 0)
    for (let rest = matched; node < 0x100; ) {
      const expected = (rest >> 7) & 1
      rest <<= 1
      const bit = range.bit(model, offset + ((1 + expected) << 8) + node)
      node = node * 2 + bit
      if (bit !== expected) break
    }
  while (node < 0x100) node = node * 2 + range.bit(model, offset + node)
  return node
}

/** Letters, matches and repeated matches, by what came before them. */
class Decoder {
  #range
  #out
  #at = 0
  #context
  #placeMask
  #state = 0
  /** The last four distances, the last one first. */
  #last = [0, 0, 0, 0]
  #isMatch = probabilities(STATES << 4)
  #isRepeat = probabilities(STATES)
  #isLong = probabilities(STATES << 4)
  #isOlder = Array.from({ length: 3 }, () => probabilities(STATES))
  #literals
  #lengths = new Lengths()
  #repeatLengths = new Lengths()
  #distances = new Distances()

  constructor(packed) {
    this.#context = packed[0] % 9
    this.#placeMask = 2 ** Math.floor(packed[0] / 45) - 1
    this.#literals = probabilities(0x300 << this.#context)
    this.#out = new Uint8Array(new DataView(packed.buffer, packed.byteOffset).getUint32(5, true))
    this.#range = new RangeDecoder(packed, 13)
  }

  all() {
    while (this.#at < this.#out.length) {
      const place = (this.#state << 4) + (this.#at & this.#placeMask)
      if (!this.#range.bit(this.#isMatch, place)) this.#letter()
      else if (!this.#range.bit(this.#isRepeat, this.#state)) this.#match()
      else this.#repeat(place)
    }
    return this.#out
  }

  /** What a match would go on with. */
  #next() {
    return this.#out[this.#at - this.#last[0] - 1]
  }

  #letter() {
    const offset = 0x300 * ((this.#out[this.#at - 1] ?? 0) >> (8 - this.#context))
    const matched = this.#state < MATCHED ? -1 : this.#next()
    this.#out[this.#at++] = literal(this.#range, this.#literals, offset, matched)
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6
  }

  #match() {
    const length = this.#lengths.decode(this.#range, this.#at & this.#placeMask)
    this.#last.pop()
    this.#last.unshift(this.#distances.decode(this.#range, length))
    this.#state = this.#state < MATCHED ? 7 : 10
    this.#copy(length)
  }

  #repeat(place) {
    const older = this.#older()
    if (older === 0 && !this.#range.bit(this.#isLong, place)) {
      this.#state = this.#state < MATCHED ? 9 : 11
      this.#copy(1)
      return
    }
    this.#last.unshift(...this.#last.splice(older, 1))
    const length = this.#repeatLengths.decode(this.#range, this.#at & this.#placeMask)
    this.#state = this.#state < MATCHED ? 8 : 11
    this.#copy(length)
  }

  /** Which of the last four distances is meant. */
  #older() {
    let older = 0
    while (older < 3 && this.#range.bit(this.#isOlder[older], this.#state)) older++
    return older
  }

  #copy(length) {
    for (const end = this.#at + length; this.#at < end; this.#at++) this.#out[this.#at] = this.#next()
  }
}

/** The bytes of a file of LZMA ("LZMA alone": properties, size, what is packed). */
export const unpackLzma = (packed) => new Decoder(packed).all()
