import { PUBLISHED_AT } from './input/given-metadata.ts'
import { FORMAT_NAMES } from './input/input-formats.ts'
import type { ExtractOptions, OffsetUnit, ReadOptions } from './options.ts'
import { ConfigError, vocabularyOf } from './vocabulary.ts'

/** Says what is allowed, where a value is not. */
type Check = (value: unknown) => void

const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'object' && value !== null) return Object.prototype.toString.call(value).slice(8, -1)
  return String(value)
}

const ofType =
  (what: string, fits: (value: unknown) => boolean): Check =>
  (value) => {
    if (!fits(value)) throw new TypeError(`must be ${what}, not ${shown(value)}`)
  }

const oneOf =
  (values: readonly string[]): Check =>
  (value) => {
    if (typeof value !== 'string' || !values.includes(value)) {
      throw new RangeError(`must be one of ${values.join(', ')}, not ${shown(value)}`)
    }
  }

const isText = (value: unknown): boolean => typeof value === 'string'
const flag = ofType('true or false', (value) => typeof value === 'boolean')
const textOrNull = ofType('a string or null', (value) => value === null || isText(value))

function size(value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(`must be a number of bytes, not ${shown(value)}`)
  if (!(value > 0)) throw new RangeError(`must be a number of bytes above 0, not ${value}`)
}

function date(value: unknown): void {
  textOrNull(value)
  if (value !== null && !(PUBLISHED_AT.test(String(value)) && !Number.isNaN(Date.parse(String(value))))) {
    throw new RangeError(`must be a day as 2025-09-03, or a time as 2025-09-03T10:30:00+02:00, not ${shown(value)}`)
  }
}

function share(value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(`must be a number from 0 to 1, not ${shown(value)}`)
  if (!(value >= 0 && value <= 1)) throw new RangeError(`must be a number from 0 to 1, not ${value}`)
}

const isSetOfText = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Set]' && [...(value as ReadonlySet<unknown>)].every(isText)

function vocabulary(value: unknown): void {
  try {
    vocabularyOf(value)
  } catch (error) {
    throw error instanceof ConfigError ? new TypeError(`is wrong: ${error.message}`) : error
  }
}

const UNITS: readonly OffsetUnit[] = ['utf16', 'codepoint']

/** One for each option, so that the compiler asks for the check of a new one. */
const READ: Readonly<Record<keyof ReadOptions, Check>> = {
  path: ofType('a string', isText),
  id: textOrNull,
  url: textOrNull,
  title: textOrNull,
  date,
  format: oneOf(FORMAT_NAMES),
  maxSize: size,
  siteLines: ofType('a Set of strings', isSetOfText),
  withText: flag,
  offsetUnit: oneOf(UNITS),
  vocabulary,
}

const EXTRACT: Readonly<Record<keyof ExtractOptions, Check>> = {
  ...READ,
  explain: flag,
  attitudes: flag,
  all: flag,
  minConfidence: share,
}

function check(checks: Readonly<Record<string, Check>>, options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`the options must be an object, not ${shown(options)}`)
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    const checkOf = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (!checkOf) throw new TypeError(`unknown option "${name}"; known are ${Object.keys(checks).join(', ')}`)
    try {
      checkOf(value)
    } catch (error) {
      if (error instanceof Error) error.message = `option "${name}" ${error.message}`
      throw error
    }
  }
}

/**
 * Refuses wrong values of options, which would be passed over in silence.
 *
 * @throws TypeError or RangeError that names the option and what is allowed
 */
export const checkReadOptions = (options: unknown): void => check(READ, options)
export const checkExtractOptions = (options: unknown): void => check(EXTRACT, options)
