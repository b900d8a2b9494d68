/** Mixes a number into a hash of 32 bits (the finaliser of MurmurHash3, Appleby 2011). */
export function mixed(hash: number, number: number): number {
  let mix = Math.imul(hash ^ number, 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}

/** A hash of 32 bits of some numbers in their order. */
export function hashOf(numbers: ArrayLike<number>, start = 0, end = numbers.length): number {
  let hash = 0x9e3779b9
  for (let at = start; at < end; at++) hash = mixed(hash, (numbers[at] ?? 0) + 1)
  return hash
}
