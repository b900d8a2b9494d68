const LOOK = 4096

/** A stream of bytes that is read in pieces of any size, and looked at before. */
export class ByteSource {
  private readonly stream: AsyncIterator<Uint8Array>
  private readonly pieces: Buffer[]
  private held: number
  private ended: boolean

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.stream = stream[Symbol.asyncIterator]()
    this.pieces = []
    this.held = 0
    this.ended = false
  }

  private async fill(length: number): Promise<void> {
    while (this.held < length && !this.ended) {
      const { value, done } = await this.stream.next()
      if (done) this.ended = true
      else this.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
    }
  }

  private push(piece: Buffer): void {
    this.pieces.push(piece)
    this.held += piece.length
  }

  /** The next bytes, which stay; fewer only at the end. */
  async peek(length: number): Promise<Buffer> {
    await this.fill(length)
    const parts: Buffer[] = []
    for (let [i, left] = [0, length]; left > 0 && i < this.pieces.length; i++) {
      const part = this.pieces[i]?.subarray(0, left) ?? Buffer.alloc(0)
      parts.push(part)
      left -= part.length
    }
    const [first = Buffer.alloc(0)] = parts
    return parts.length < 2 ? first : Buffer.concat(parts)
  }

  /** Some of the next bytes, no more than so many; null at the end. */
  async some(most: number): Promise<Buffer | null> {
    await this.fill(1)
    const first = this.pieces.shift()
    if (!first) return null
    if (first.length > most) this.pieces.unshift(first.subarray(most))
    const piece = first.subarray(0, most)
    this.held -= piece.length
    return piece.length === 0 ? this.some(most) : piece
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      const piece = await this.some(left)
      if (!piece) return
      left -= piece.length
    }
  }

  /** Puts bytes back: they are the next. */
  unshift(bytes: Buffer): void {
    this.pieces.unshift(bytes)
    this.held += bytes.length
  }

  /** Passes over line ends and spaces. */
  async skipBlank(): Promise<void> {
    for (let piece = await this.some(LOOK); piece; piece = await this.some(LOOK)) {
      const rest = piece.toString('latin1').trimStart().length
      if (rest === 0) continue
      this.unshift(piece.subarray(piece.length - rest))
      return
    }
  }

  /** Ends the stream, though it may have more. */
  async close(): Promise<void> {
    await this.stream.return?.()
  }
}
