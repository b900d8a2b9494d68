/** Where a block of the page stands. */
export const BEFORE = 0
export const BODY = 1
export const HOLE = 2
export const AFTER = 3
export type Place = typeof BEFORE | typeof BODY | typeof HOLE | typeof AFTER

/** What it costs to open a hole in the body, and to go on in it for another line, in words of prose. */
const HOLE_OPENS = 2
const HOLE_GOES_ON = 0.8
const START = 8

/**
 * Finds the best way through the page, before → body ⇄ hole → after, by dynamic programming.
 *
 * @param scores gain of having each block in the body
 * @param ends whether the body may not run through the block
 */
export function bestPath(scores: Float64Array, ends: Uint8Array): Uint8Array {
  const n = scores.length
  const from = new Uint8Array(n * 4)
  const before = 0
  let body = -Infinity
  let hole = -Infinity
  let after = -Infinity
  for (let i = 0; i < n; i++) {
    const score = scores[i] ?? 0
    const blocked = ends[i] === 1
    const toBody = Math.max(before - START, body, hole)
    const toHole = Math.max(body - HOLE_OPENS, hole) - HOLE_GOES_ON
    const toAfter = Math.max(before, body, hole, after)
    from[i * 4 + BEFORE] = BEFORE
    from[i * 4 + BODY] = toBody === body ? BODY : toBody === hole ? HOLE : BEFORE
    from[i * 4 + HOLE] = body - HOLE_OPENS > hole ? BODY : HOLE
    from[i * 4 + AFTER] = toAfter === after ? AFTER : toAfter === body ? BODY : toAfter === hole ? HOLE : BEFORE
    body = blocked ? -Infinity : toBody + score
    hole = blocked ? -Infinity : toHole
    after = toAfter
  }
  const last = Math.max(before, body, after)
  return trace(from, n, last === body ? BODY : last === after ? AFTER : BEFORE)
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
