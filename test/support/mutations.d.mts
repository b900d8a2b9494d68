import type { DamagedFile } from './unhandled.mjs'

export const EXTENSIONS: readonly string[]
export function random(seed: number): () => number
export function mutations(count: number, seed: number, extensions?: readonly string[]): Generator<DamagedFile>
export function neighbours(count: number): DamagedFile[]
