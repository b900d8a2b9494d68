import { SCHEMA } from '../schema/schema.ts'
import { writeAll } from './run.ts'
import type { Surroundings } from './surroundings.ts'

/** `whosaid schema`: prints the JSON Schema of the output and gives the exit status. */
export function runSchema(surroundings: Surroundings): Promise<number> {
  return writeAll(`${JSON.stringify(SCHEMA, null, 2)}\n`, surroundings)
}
