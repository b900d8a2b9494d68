export interface DamagedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Fault {
  readonly name: string
  readonly what: string
}

export function unhandled(files: readonly DamagedFile[]): Promise<Fault[]>
