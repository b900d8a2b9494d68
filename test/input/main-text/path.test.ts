import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AFTER, BEFORE, BODY, bestPath, HOLE } from '../../../src/input/main-text/path.ts'

const zeros = (n: number) => new Float64Array(n)
const path = (scores: number[], tolls = zeros(scores.length)) =>
  Array.from(bestPath(Float64Array.from(scores), { tolls, starts: zeros(scores.length), skips: zeros(scores.length) }))

describe('the best way through a page', () => {
  it.each([
    ['takes the prose', [-2, 30, 30, -2], [BEFORE, BODY, BODY, AFTER]],
    ['bridges a short gap', [30, -2, -2, -2, -2, -2, -2, 30], [BODY, HOLE, HOLE, HOLE, HOLE, HOLE, HOLE, BODY]],
    ['gives up over a long one', [30, ...Array(60).fill(-2), 20], [BODY, ...Array(61).fill(AFTER)]],
    ['finds nothing where nothing is', [-2, -2], [AFTER, AFTER]],
  ])('%s', (_, scores, places) => {
    expect(path(scores)).toEqual(places)
  })

  it('never runs through a bar', () => {
    const tolls = Float64Array.from([0, 0, Number.POSITIVE_INFINITY, 0])
    expect(path([30, 20, -3, 25], tolls)).toEqual([BODY, BODY, AFTER, AFTER])
  })

  it('goes before, body and holes, after: in this order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -8, max: 60 }), { maxLength: 60 }), (scores) => {
        expect(path(scores).join('')).toMatch(new RegExp(`^${BEFORE}*(?:${BODY}[${BODY}${HOLE}]*)?${AFTER}*$`))
      }),
    )
  })
})
