import { SCHEMA } from '../schema/schema.ts'
import { guarded } from './guard.ts'
import { Log } from './log.ts'
import { openSink } from './sink.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'

/** `whosaid schema`: prints the JSON Schema of the output and gives the exit status. */
export function runSchema({ stdout, stderr }: Surroundings): Promise<number> {
  return guarded(new Log(stderr, false), async () => {
    const sink = await openSink(undefined, stdout)
    await sink.write(`${JSON.stringify(SCHEMA, null, 2)}\n`)
    return STATUS.ok
  })
}
