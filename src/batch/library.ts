import { createHash } from 'node:crypto'
import { digestBy } from '../claims/digest.ts'

// The library as Node loads it: a digest at once takes less than one on another thread, which the bytes are copied for.
digestBy((input) => createHash('sha256').update(input).digest('hex'))

export * from '../index.ts'
