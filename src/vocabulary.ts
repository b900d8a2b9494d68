import type { Vocabulary } from './types.ts'

/** What is wrong with a configuration, in words for the user. */
export class ConfigError extends Error {}

type Check = (value: unknown, name: string) => void

const WORD = "[\\p{L}][\\p{L}'’-]*"
const VERB = new RegExp(`^${WORD}(?: ${WORD})?$`, 'u')
const NOUN = new RegExp(`^${WORD}(?: ${WORD})*$`, 'u')

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value)

function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new ConfigError(`${name} must be words between quotation marks, not ${shown(value)}`)
}

function list(value: unknown, name: string, item: Check): void {
  if (!Array.isArray(value)) throw new ConfigError(`${name} must be a list in square brackets, not ${shown(value)}`)
  value.forEach((one, i) => {
    item(one, `${name}[${i}]`)
  })
}

const matching =
  (pattern: RegExp, what: string): Check =>
  (value, name) => {
    if (!pattern.test(text(value, name))) throw new ConfigError(`${name} must be ${what}, not ${shown(value)}`)
  }

/** A paragraph, or its beginning. */
function paragraph(value: unknown, name: string): void {
  if (/^[\s*]*$/.test(text(value, name))) {
    throw new ConfigError(`${name} must have words before its *: by itself it would drop all there is`)
  }
}

function table(value: unknown, name: string): void {
  if (!isTable(value)) throw new ConfigError(`${name} must give names for names in braces, not ${shown(value)}`)
  for (const [key, one] of Object.entries(value)) {
    if (key.trim() === '') throw new ConfigError(`${name} has an empty name`)
    text(one, `${name}[${shown(key)}]`)
  }
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a configuration may hold. */
const FIELDS: Readonly<Record<keyof Vocabulary, Check>> = {
  cues: (value, name) => list(value, name, matching(VERB, 'a verb in its base form, or a verb and a particle')),
  roles: (value, name) => list(value, name, matching(NOUN, 'a noun, or a noun with words before it')),
  boilerplate: (value, name) => list(value, name, paragraph),
  aliases: table,
}

/** Checks that a value read from a configuration is a vocabulary; a `$schema`, which editors look for, is passed over. */
export function vocabularyOf(value: unknown): Vocabulary {
  if (!isTable(value)) throw new ConfigError(`the configuration must be an object in braces, not ${shown(value)}`)
  const { $schema: _, ...fields } = value
  for (const [name, field] of Object.entries(fields)) {
    const check = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof Vocabulary] : undefined
    if (!check) throw new ConfigError(`"${name}" is unknown; known are ${Object.keys(FIELDS).join(', ')}`)
    check(field, `"${name}"`)
  }
  // Every field has been checked above.
  return fields as Vocabulary
}
