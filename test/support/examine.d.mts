import type { DamagedFile, Fault } from './unhandled.mjs'

export function examine(files: readonly DamagedFile[], good?: readonly DamagedFile[]): Promise<Fault[]>
