/** Bytes of the first chunk, and of those that come when there is much; a longer text has one of its own. */
const FIRST_CHUNK = 2 ** 14
const CHUNK = 2 ** 22
/** Bytes that a UTF-16 code unit takes at most in UTF-8. */
const MOST_BYTES = 3

/**
 * Keeps many short texts as bytes: a string holds on to the whole text that it was cut from. Half of a character outside
 * the basic plane, which no encoding can hold, comes back as U+FFFD.
 */
export class TextStore {
  private readonly chunks: Uint8Array[] = []
  /** For each text its chunk, where it begins there, and its bytes: three numbers. */
  private places = new Float64Array(3 * 256)
  private size = 0
  private used = 0
  private readonly encoder = new TextEncoder()
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  /** @returns the number of the text, counted from 0 */
  add(text: string): number {
    if (this.used + text.length * MOST_BYTES > (this.chunks.at(-1)?.length ?? 0)) {
      this.chunks.push(
        new Uint8Array(Math.max(Math.min(CHUNK, FIRST_CHUNK * 2 ** this.chunks.length), text.length * MOST_BYTES)),
      )
      this.used = 0
    }
    const chunk = this.chunks.at(-1) ?? new Uint8Array()
    const { written } = this.encoder.encodeInto(text, chunk.subarray(this.used))
    this.place(this.chunks.length - 1, this.used, written)
    this.used += written
    return this.size++
  }

  private place(chunk: number, start: number, bytes: number): void {
    if ((this.size + 1) * 3 > this.places.length) {
      const longer = new Float64Array(this.places.length * 2)
      longer.set(this.places)
      this.places = longer
    }
    this.places.set([chunk, start, bytes], this.size * 3)
  }

  get(number: number): string {
    const [chunk = 0, start = 0, bytes = 0] = this.places.subarray(number * 3, number * 3 + 3)
    return this.decoder.decode(this.chunks[chunk]?.subarray(start, start + bytes))
  }
}
