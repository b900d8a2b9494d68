import { expect, test } from 'vitest'
import { SharedWork, workOf } from '../../src/batch/shared-work.ts'
import { BARE_WORK } from '../../src/cli/plan.ts'
import { compiledOnce } from '../../src/compiled-once.ts'
import { CustomCues } from '../../src/text/custom-cues.ts'

const workWith = (cues: string[]) =>
  ({ ...BARE_WORK, command: 'extract', format: 'json', siteLines: new Set(['x']), vocabulary: { cues } }) as const

test('a thread understands the work of a run once, however often it is handed over', () => {
  const one = new SharedWork(workWith(['grouse']))
  const other = new SharedWork(workWith(['snivel']))
  const known = workOf(structuredClone(one))
  expect(known).toEqual(workWith(['grouse']))
  expect(workOf(structuredClone(one))).toBe(known)
  expect(workOf(structuredClone(other)).vocabulary?.cues).toEqual(['snivel'])
})

test('what is compiled of words is compiled once', () => {
  const vocabulary = { cues: ['grouse'] }
  expect(CustomCues.of(vocabulary)).toBe(CustomCues.of(vocabulary))
  let compiled = 0
  const lengthOf = compiledOnce((words: readonly string[]) => {
    compiled++
    return words.length
  })
  const words = ['a', 'b']
  expect([lengthOf(words), lengthOf(words), lengthOf(['a']), compiled]).toEqual([2, 2, 1, 2])
})
