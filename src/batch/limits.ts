import { ReadError } from '../input/errors.ts'
import { LIMITS } from '../report/messages.ts'
import { codeOf, InputError } from './failure.ts'

/** Unless the user gives another: so many milliseconds for any input, and for each megabyte of it. */
const FOR_ANY = 30_000
const PER_MB = 2_000

/**
 * How long reading an input may take, in milliseconds.
 *
 * @param timeout what the user gave, in milliseconds
 * @param size of the input in bytes
 */
export function allowedFor(timeout: number | undefined, size: number): number {
  return timeout ?? FOR_ANY + Math.ceil(size / 1e6) * PER_MB
}

/** The error of an input that is larger than the user allows, with the limit and its option. */
export function tooLarge(maxSize: number): InputError {
  return new InputError('too-large', LIMITS.size(maxSize))
}

/** The error of an input that took longer than it may, with the limit and its option. */
export function tooSlow(milliseconds: number): InputError {
  return new InputError('timeout', LIMITS.time(milliseconds))
}

/** What a reader throws, with the limit named where it met with that of an option, of which it does not know. */
export function withLimit(error: unknown, maxSize: number): unknown {
  if (codeOf(error) !== 'too-large' || error instanceof InputError) return error
  return error instanceof ReadError && error.detail ? error : tooLarge(maxSize)
}
