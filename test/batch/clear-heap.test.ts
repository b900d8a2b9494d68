import { expect, test } from 'vitest'
import { clearHeapAfter } from '../../src/batch/clear-heap.ts'

// What a reference was made of is kept until the job ends that made it.
const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('the heap is cleared behind a large result only', async () => {
  const held = new WeakRef({ large: new Array(1000).fill(0) })
  await later()
  clearHeapAfter(1)
  expect(held.deref()).toBeDefined()
  await later()
  clearHeapAfter(1000)
  expect(held.deref()).toBeUndefined()
})
