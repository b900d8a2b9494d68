/** What the exit status tells. */
export const STATUS = { ok: 0, failed: 1, usage: 2, found: 3, interrupted: 130 } as const

/** The same in words, for the help and the README. */
export const STATUSES: readonly (readonly [number, string])[] = [
  [STATUS.ok, 'everything was read'],
  [STATUS.failed, 'something could not be read, or the output could not be written; the rest is in the output'],
  [
    STATUS.usage,
    'the command was not understood, a file of its options cannot be used, or its output is an input: nothing was written',
  ],
  [STATUS.found, 'everything was read, and what --fail-on names was found'],
  [STATUS.interrupted, 'interrupted'],
]
