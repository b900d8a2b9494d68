/** Where a block of the page stands. */
export const BEFORE = 0
export const BODY = 1
export const HOLE = 2
export const AFTER = 3
export type Place = typeof BEFORE | typeof BODY | typeof HOLE | typeof AFTER

/** What it costs to start a body, to open a hole in it, and to go on in the hole for another line, in words of prose. */
const START = 8
const HOLE_OPENS = 2
const HOLE_GOES_ON = 0.8

/**
 * Finds the best way through the page, before → body ⇄ hole → after, by dynamic programming.
 *
 * @param scores gain of having each block in the body
 * @param tolls what it costs the body to run through a block; infinite where it may not
 * @returns the place of each block
 */
export function bestPath(scores: Float64Array, tolls: Float64Array): Uint8Array {
  const n = scores.length
  const from = new Uint8Array(n * 4)
  let body = -Infinity
  let hole = -Infinity
  let after = 0
  for (let i = 0; i < n; i++) {
    const toll = tolls[i] ?? 0
    const toBody = Math.max(-START, body, hole)
    const toHole = Math.max(body - HOLE_OPENS, hole)
    const toAfter = Math.max(body, hole, after)
    from[i * 4 + BODY] = toBody === body ? BODY : toBody === hole ? HOLE : BEFORE
    from[i * 4 + HOLE] = toHole === hole ? HOLE : BODY
    from[i * 4 + AFTER] = toAfter === after ? AFTER : toAfter === body ? BODY : HOLE
    body = toll > 0 ? -Infinity : toBody + (scores[i] ?? 0)
    hole = toHole - HOLE_GOES_ON - toll
    after = toAfter
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
