/** A part of a stream that is longer than it may be: its first bytes are lost, and so is the rest of it. */
export const TOO_LONG = Symbol('too long')

/** A part of a stream that is too long and does not end in the time that it may take. */
export class EndlessLine extends Error {}

export interface Limits {
  /** The greatest length of a part in bytes. */
  readonly bytes: number
  /** How long the end of one that is too long may be waited for, in milliseconds. */
  readonly milliseconds: number
}

const DECODER = new TextDecoder()

/** The bytes of a part that is under way: gathered, or counted only where there are too many. */
class Part {
  private readonly limits: Limits
  private pieces: Uint8Array[]
  private length: number
  private since: number

  constructor(limits: Limits) {
    this.limits = limits
    this.pieces = []
    this.length = 0
    this.since = 0
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  add(bytes: Uint8Array): void {
    const before = this.length
    this.length += bytes.length
    if (this.length <= this.limits.bytes) {
      this.pieces.push(bytes)
      return
    }
    if (before <= this.limits.bytes) {
      this.pieces = []
      this.since = performance.now()
    } else if (performance.now() - this.since > this.limits.milliseconds) throw new EndlessLine()
  }

  /** What it holds; it begins anew. */
  taken(): string | typeof TOO_LONG {
    const tooLong = this.length > this.limits.bytes
    const text = tooLong ? TOO_LONG : DECODER.decode(this.whole())
    this.pieces = []
    this.length = 0
    return text
  }

  private whole(): Uint8Array {
    const [first = new Uint8Array(0)] = this.pieces
    return this.pieces.length > 1 ? Buffer.concat(this.pieces) : first
  }
}

/**
 * The parts of a stream of bytes between separators, decoded; each as soon as it is complete. Of one that is too long
 * nothing is kept, and the stream goes on behind it.
 *
 * @param separator one ASCII character
 * @throws EndlessLine where one that is too long does not end
 */
export async function* split(
  stream: AsyncIterable<Uint8Array | string>,
  separator: string,
  limits: Limits,
): AsyncGenerator<string | typeof TOO_LONG> {
  const mark = separator.charCodeAt(0)
  const part = new Part(limits)
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(mark); end >= 0; end = bytes.indexOf(mark, start)) {
      part.add(bytes.subarray(start, end))
      start = end + 1
      yield part.taken()
    }
    part.add(bytes.subarray(start))
  }
  if (!part.isEmpty) yield part.taken()
}

/** The lines of a stream, without their ends. */
export async function* lines(
  stream: AsyncIterable<Uint8Array | string>,
  limits: Limits,
): AsyncGenerator<string | typeof TOO_LONG> {
  for await (const line of split(stream, '\n', limits)) {
    yield line !== TOO_LONG && line.endsWith('\r') ? line.slice(0, -1) : line
  }
}
