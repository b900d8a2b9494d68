import { SCHEMA } from '../schema/schema.ts'
import { Log } from './log.ts'
import { guarded } from './output/guard.ts'
import { openSink } from './output/sink.ts'
import { STATUS } from './status.ts'
import type { Surroundings } from './surroundings.ts'

/** `whosaid schema`: prints the JSON Schema of the output and gives the exit status. */
export function runSchema({ stdout, stderr }: Surroundings): Promise<number> {
  return guarded(new Log(stderr, false), async () => {
    const sink = await openSink({ kind: 'stream' }, { stdout })
    await sink.write(`${JSON.stringify(SCHEMA, null, 2)}\n`)
    return STATUS.ok
  })
}
