/** Where a block of the page stands. */
export const BEFORE = 0
export const BODY = 1
export const HOLE = 2
export const AFTER = 3
export type Place = typeof BEFORE | typeof BODY | typeof HOLE | typeof AFTER

/** What it costs to open a hole in the body, and to go on in it for another line, in words of prose. */
const HOLE_OPENS = 2
const HOLE_GOES_ON = 1.2

/** Costs of each block, in words of prose. */
export interface Costs {
  /** Of running through it with the body; infinite where the body may not. */
  readonly tolls: Float64Array
  /** Of starting the body at it. */
  readonly starts: Float64Array
  /** Of leaving it out before the body. */
  readonly skips: Float64Array
}

/**
 * Finds the best way through the page, before → body ⇄ hole → after, by dynamic programming.
 *
 * @param scores gain of having each block in the body
 * @param costs what other places of each block cost
 * @returns the place of each block
 */
export function bestPath(scores: Float64Array, { tolls, starts, skips }: Costs): Uint8Array {
  const n = scores.length
  const from = new Uint8Array(n * 4)
  let before = 0
  let body = -Infinity
  let hole = -Infinity
  let after = 0
  for (let i = 0; i < n; i++) {
    const toll = tolls[i] ?? 0
    const toBody = Math.max(before - (starts[i] ?? 0), body, hole)
    const toHole = Math.max(body - HOLE_OPENS, hole)
    const toAfter = Math.max(body, hole, after)
    from[i * 4 + BODY] = toBody === body ? BODY : toBody === hole ? HOLE : BEFORE
    from[i * 4 + HOLE] = toHole === hole ? HOLE : BODY
    from[i * 4 + AFTER] = toAfter === after ? AFTER : toAfter === body ? BODY : HOLE
    body = toll > 0 ? -Infinity : toBody + (scores[i] ?? 0)
    hole = toHole - HOLE_GOES_ON - toll
    after = toAfter
    before -= skips[i] ?? 0
  }
  return trace(from, n, body > after ? BODY : AFTER)
}

function trace(from: Uint8Array, n: number, last: Place): Uint8Array {
  const places = new Uint8Array(n)
  let place: number = last
  for (let i = n - 1; i >= 0; i--) {
    places[i] = place
    place = from[i * 4 + place] ?? BEFORE
  }
  return places
}
