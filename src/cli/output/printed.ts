import { Log } from '../log.ts'
import { STATUS } from '../status.ts'
import type { Surroundings } from '../surroundings.ts'
import { guarded } from './guard.ts'
import { openSink } from './sink.ts'

/** Prints what needs no input, and gives the exit status. */
export function printed(text: string, { stdout, stderr }: Pick<Surroundings, 'stdout' | 'stderr'>): Promise<number> {
  return guarded(new Log(stderr, false), async () => {
    const sink = await openSink({ kind: 'stream' }, { stdout })
    await sink.write(text)
    return STATUS.ok
  })
}
