import type { DamagedFile, Fault } from './unhandled.mjs'

export function examine(files: readonly DamagedFile[], jobs?: number): Promise<Fault[]>
