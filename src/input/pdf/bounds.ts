import { binaryString } from '../bytes/units.ts'
import { ReadError } from '../errors.ts'

/** What the streams of a document may unpack to, pictures aside: text unpacks to some four times its size. */
const ANY_SIZE = 2_000_000
const TIMES_SIZE = 10
const OVERSTREAMED = `its texts unpack to more than ${TIMES_SIZE} times its size`
/** Graphics states within each other; programs that write PDF need a dozen. */
const MOST_STATES = 10_000

const START = /\bstream\r?\n/g
const LONGEST_DICTIONARY = 1500
const PICTURE = /\/Subtype\s{0,9}\/Image\b/
const SPACE = 32
const [PUSH, POP] = [113, 81]

/** Goes through what a stream holds once it is unpacked, and refuses what would fill the memory. */
class Gauge {
  private left: number
  private depth: number
  private before: number
  private operator: number

  constructor(left: number) {
    this.left = left
    this.depth = 0
    this.before = SPACE
    this.operator = 0
  }

  begin(): void {
    this.depth = 0
    this.before = SPACE
    this.operator = 0
  }

  unpacked(bytes: Uint8Array): void {
    this.left -= bytes.length
    if (this.left < 0) throw new ReadError('too-large', OVERSTREAMED)
  }

  /** Counts the operators `q` and `Q` that are words by themselves. */
  states(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte <= SPACE && this.operator === PUSH) this.depth++
      if (byte <= SPACE && this.operator === POP && this.depth > 0) this.depth--
      this.operator = this.before <= SPACE && (byte === PUSH || byte === POP) ? byte : 0
      this.before = byte
    }
    if (this.depth > MOST_STATES) throw new ReadError('broken-pdf', 'graphics states nest too deeply')
  }
}

/** Whether bytes begin as zlib data do; the dictionary may say so in many ways, and somewhere else. */
const isDeflated = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0

async function inflate(bytes: Uint8Array, gauge: Gauge): Promise<void> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'))
  const reader = stream.getReader()
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (!value) continue
      gauge.unpacked(value)
      gauge.states(value)
    }
  } catch (error) {
    reader.cancel().catch(() => undefined)
    // What is damaged is read as far as it goes: so does the parser.
    if (error instanceof ReadError) throw error
  }
}

/** The streams of a PDF by the words around them, which damage does not move as it does lengths and tables. */
function* streamsOf(text: string, bytes: Uint8Array): Generator<{ content: Uint8Array; dictionary: string }> {
  for (let [at, end] = [0, 0]; end >= 0; at = end) {
    START.lastIndex = at
    const found = START.exec(text)
    if (!found) return
    const start = found.index + found[0].length
    end = text.indexOf('endstream', start)
    const dictionary = text.slice(Math.max(at, found.index - LONGEST_DICTIONARY), found.index)
    yield { content: bytes.subarray(start, end < 0 ? bytes.length : end), dictionary }
  }
}

/**
 * Refuses a PDF whose streams unpack to many times its size, before the parser holds them: a few hundred kilobytes fill
 * gigabytes. Nothing is kept here of what is unpacked.
 *
 * @throws ReadError `too-large` or `broken-pdf`
 */
export async function refuseSwelling(bytes: Uint8Array): Promise<void> {
  const text = binaryString(bytes)
  const gauge = new Gauge(ANY_SIZE + TIMES_SIZE * bytes.length)
  for (const { content, dictionary } of streamsOf(text, bytes)) {
    if (PICTURE.test(dictionary)) continue
    gauge.begin()
    if (isDeflated(content)) await inflate(content, gauge)
    else gauge.states(content)
  }
}
