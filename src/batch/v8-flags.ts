import { setFlagsFromString } from 'node:v8'

/**
 * How far a heap grows, in percent, before it is cleared of what has lived a while and died. By default it may grow
 * fourfold: then the peak would depend on how many inputs there are.
 */
const GROWTH = 25

/**
 * Megabytes in which a thread makes new objects; it has three times as much. With twice as many, the default, a run takes as
 * long, and each thread more memory.
 */
const NEW_SPACE = 8

/**
 * By what the space for new objects grows when it is full of ones that are needed. By default it begins with a megabyte and
 * doubles, and what a run loads is copied at each step; so it is copied once.
 */
const NEW_SPACE_GROWTH = 8

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

/**
 * Megabytes of objects that have lived a while below which they are not searched for dead ones. By default V8 begins with a few
 * and searches again whenever they have grown: five times on the way to what a thread holds anyway. A run of a hundred articles
 * stays below it.
 */
const FIRST_SEARCH = 96

/** Before anything else runs: code that was compiled under other flags is refused (kept-code.ts). */
export function setV8Flags(): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) {
    setFlagsFromString(OPTIMISED_LATE)
    setFlagsFromString(TAKEN_IN)
  }
  setFlagsFromString(EXPRESSIONS_ONCE)
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  setFlagsFromString(`--max-semi-space-size=${NEW_SPACE}`)
  setFlagsFromString(`--semi-space-growth-factor=${NEW_SPACE_GROWTH}`)
  setFlagsFromString(`--initial-old-space-size=${FIRST_SEARCH}`)
}
