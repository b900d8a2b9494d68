import type { BigIntStats } from 'node:fs'

/** What makes two paths the same file: through links of either kind, and whatever the case of their letters. */
export type Identity = string

export function identityOf({ dev, ino }: BigIntStats): Identity {
  return `${dev}:${ino}`
}

/** The files that a run writes. */
export interface Written {
  /** Those of --output: none of them may be an input. */
  readonly files: ReadonlySet<Identity>
  /** Where standard output goes: nothing that is found in a folder, but named it is no input either. */
  readonly stdout: Identity | null
}

/** An input is what is written. */
export class SameFile extends Error {
  readonly path: string

  constructor(path: string) {
    super()
    this.path = path
  }
}
