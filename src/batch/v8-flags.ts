import { setFlagsFromString } from 'node:v8'

/**
 * How far a heap grows, in percent, before it is cleared of what has lived a while and died. By default it may grow
 * fourfold: then the peak would depend on how many inputs there are.
 */
const GROWTH = 25

/** So many bytes a thread reads before that holds: until then its heap stays small, and clearing it takes a twentieth of the time. */
const READ_FREELY = 2 ** 20

/**
 * Megabytes in which a thread makes new objects, of which it uses two thirds. With twice as many, the default, a run takes about as
 * long, and each thread more memory. A limit of the thread, as a flag would come too late for the first.
 */
export const NEW_SPACE = { maxYoungGenerationSizeMb: 24 } as const

/**
 * A run of some seconds calls most of its code a few times only. Up to Node 20, V8 optimises a function after so few
 * calls that a third of such a run goes into compiling; later ones wait by themselves.
 */
const OPTIMISED_LATE = '--interrupt-budget=600000'

/**
 * How many bytes of bytecode of other functions V8 takes into one that it optimises, 920 by default. Compiling takes a time
 * that grows with them, and most runs end before they have gained it.
 */
const TAKEN_IN = '--max-inlined-bytecode-size-cumulative=200'

/**
 * By default V8 compiles a regular expression twice: at its first use to something that takes little memory, at its second to
 * machine code. Most of our hundreds are used more than once for every article.
 */
const EXPRESSIONS_ONCE = '--no-regexp-tier-up'

/** For all threads of the process, whichever calls it. */
export function setV8Flags(): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) {
    setFlagsFromString(OPTIMISED_LATE)
    setFlagsFromString(TAKEN_IN)
  }
  setFlagsFromString(EXPRESSIONS_ONCE)
}

let read = 0

/** Holds the heap down from the first input on that is large, alone or with those before it. */
export function holdHeapAfter(bytes: number): void {
  const before = read
  read += bytes
  if (before <= READ_FREELY && read > READ_FREELY) setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
