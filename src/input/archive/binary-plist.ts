/**
 * Reads single values of a binary property list, by the way to them. The libraries for it build everything that the list
 * holds: all pictures of a page, and a few hundred bytes whose parts refer to each other fill the memory. Here only what
 * lies on the way is looked at.
 */
export class BinaryPlist {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly offsetSize: number
  private readonly refSize: number
  private readonly count: number
  private readonly top: number
  private readonly table: number

  /** @throws RangeError where the bytes are no such list; so do the other methods */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const trailer = bytes.length - 32
    this.offsetSize = this.view.getUint8(trailer + 6)
    this.refSize = this.view.getUint8(trailer + 7)
    // A reference of no bytes is 0, whatever it stands for: the way through the list would have no end.
    if (this.offsetSize < 1 || this.refSize < 1) throw new RangeError('references of no bytes')
    this.count = this.integer(trailer + 8, 8)
    this.top = this.integer(trailer + 16, 8)
    this.table = this.integer(trailer + 24, 8)
  }

  private integer(at: number, size: number): number {
    if (size > 8 || at < 0 || at + size > this.bytes.length) throw new RangeError('outside the list')
    let value = 0
    for (let i = 0; i < size; i++) value = value * 256 + this.view.getUint8(at + i)
    return value
  }

  private offsetOf(object: number): number {
    if (object >= this.count) throw new RangeError('no such object')
    return this.integer(this.table + object * this.offsetSize, this.offsetSize)
  }

  /** Kind and length of an object, and where its content begins. */
  private headOf(object: number): { kind: number; length: number; start: number } {
    const at = this.offsetOf(object)
    const marker = this.integer(at, 1)
    const kind = marker >> 4
    const short = marker & 0x0f
    if (short !== 0x0f) return { kind, length: short, start: at + 1 }
    const size = 2 ** (this.integer(at + 1, 1) & 0x0f)
    return { kind, length: this.integer(at + 2, size), start: at + 2 + size }
  }

  /** Data, or text as UTF-8 or UTF-16, as it lies in the list. */
  private content(object: number): { kind: number; bytes: Uint8Array } {
    const { kind, length, start } = this.headOf(object)
    const end = start + (kind === 6 ? length * 2 : length)
    if (end > this.bytes.length) throw new RangeError('outside the list')
    return { kind, bytes: this.bytes.subarray(start, end) }
  }

  private textOf(object: number): string | null {
    const { kind, bytes } = this.content(object)
    if (kind === 5) return new TextDecoder().decode(bytes)
    return kind === 6 ? new TextDecoder('utf-16be').decode(bytes) : null
  }

  private member(dictionary: number, key: string): number | null {
    const { kind, length, start } = this.headOf(dictionary)
    if (kind !== 0x0d) return null
    if (start + 2 * length * this.refSize > this.bytes.length) throw new RangeError('outside the list')
    for (let i = 0; i < Math.min(length, this.count); i++) {
      const name = this.integer(start + i * this.refSize, this.refSize)
      const { kind: nameKind, length: nameLength } = this.headOf(name)
      if (nameKind !== 5 || nameLength !== key.length || this.textOf(name) !== key) continue
      return this.integer(start + (length + i) * this.refSize, this.refSize)
    }
    return null
  }

  private find(path: readonly string[]): number | null {
    let at: number | null = this.top
    for (const key of path) at = at === null ? null : this.member(at, key)
    return at
  }

  text(...path: readonly string[]): string | null {
    const object = this.find(path)
    return object === null ? null : this.textOf(object)
  }

  data(...path: readonly string[]): Uint8Array | null {
    const object = this.find(path)
    const found = object === null ? null : this.content(object)
    return found?.kind === 4 ? found.bytes : null
  }
}
