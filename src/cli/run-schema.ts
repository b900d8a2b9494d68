import { SCHEMA } from '../schema/schema.ts'
import { printed } from './output/printed.ts'
import type { Surroundings } from './surroundings.ts'

/** `whosaid schema`: prints the JSON Schema of the output and gives the exit status. */
export function runSchema(surroundings: Surroundings): Promise<number> {
  return printed(`${JSON.stringify(SCHEMA, null, 2)}\n`, surroundings)
}
