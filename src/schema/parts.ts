/** A JSON Schema, as far as we make them. */
export type Schema = Readonly<Record<string, unknown>>

const OPTIONAL = Symbol('optional')

/** A property that is left out where there is nothing to say. */
export function optional(schema: Schema): Schema {
  return { ...schema, [OPTIONAL]: true }
}

/** An object whose properties are always there, but for the optional ones. */
export function object(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  const required = Object.keys(properties).filter((name) => !Object.hasOwn(properties[name] ?? {}, OPTIONAL))
  return { type: 'object', description, required, properties }
}

export const array = (items: Schema): Schema => ({ type: 'array', items })
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
export const string: Schema = { type: 'string' }
export const boolean: Schema = { type: 'boolean' }
export const text = (description: string): Schema => ({ type: 'string', description })
export const integer = (minimum: number, description: string): Schema => ({ type: 'integer', minimum, description })

export function enumeration(values: readonly string[], description?: string): Schema {
  return description === undefined ? { enum: values } : { enum: values, description }
}

/** A closed set of codes, each with what it says. */
export const codes = (meanings: Readonly<Record<string, string>>): Schema => ({
  oneOf: Object.entries(meanings).map(([code, description]) => ({ const: code, description })),
})

export const offset = integer(0, 'Index into the document text, in UTF-16 code units unless asked otherwise.')
/** A stretch of the document text. */
export const place = { start: offset, end: offset }
