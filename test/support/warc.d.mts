interface PageOptions {
  readonly fields?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly length?: number
}

export function record(
  type: string,
  fields: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  length?: number,
): Buffer
export function answer(body: string | Uint8Array, fields?: Readonly<Record<string, string>>): Buffer
export function pageRecord(name: string, options?: PageOptions): Buffer
export function records(): Buffer[]
export function warc(): Buffer
export function warcGz(): Buffer
