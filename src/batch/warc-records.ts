import { ByteSource } from './byte-source.ts'

/** Bytes of the fields of a record, or of an HTTP message, at most. */
export const LONGEST_HEAD = 65_536
const USUAL_HEAD = 4096
const HEAD_END = /\r?\n\r?\n/
/** Where damaged records are looked into again and again, this many times the size of an input is enough. */
const MOST_LOOKED_INTO = 8

/** `cut`: the file ends in it, or it is damaged; `too-large`: of the body only the beginning is held. */
export type RecordState = 'whole' | 'cut' | 'too-large'

/** A record of a WARC file. */
export class WarcRecord {
  /** By their names in small letters. */
  readonly fields: ReadonlyMap<string, string>
  readonly body: Uint8Array
  readonly state: RecordState

  constructor(fields: ReadonlyMap<string, string>, body: Uint8Array, state: RecordState) {
    this.fields = fields
    this.body = body
    this.state = state
  }
}

/** The fields of a head, by their names in small letters; of one that is there twice the first. */
export function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of head.split('\n').slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

const START = 'WARC/1.'
/** The first two lines of a record. */
const RECORD = /^WARC\/1\.\d\r?\n(?:WARC|Content)-/i
const LONGEST_START = 32

/** Where a record begins in some bytes, or -1. */
function recordIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(START); at >= 0; at = bytes.indexOf(START, at + 1))
    if (RECORD.test(bytes.toString('latin1', at, at + LONGEST_START))) return at
  return -1
}

/** What was read behind the fields of a record, and where in it the next record seems to begin. */
class Body {
  size: number
  /** Where the next record begins, if its beginning was seen; else -1. */
  next: number
  private readonly most: number
  private pieces: Buffer[]
  /** Where the pieces begin that follow the head: 0 unless some in between were too many to be held. */
  private dropped: number
  private held: number

  /** @param most bytes that are held */
  constructor(most: number) {
    this.most = most
    this.size = 0
    this.next = -1
    this.pieces = []
    this.dropped = 0
    this.held = 0
  }

  add(piece: Buffer): void {
    if (this.next < 0) this.look(piece)
    this.pieces.push(piece)
    this.size += piece.length
    this.held += piece.length
    if (this.next < 0 && this.held > this.most) this.drop()
  }

  /** Whether more is held than may be, since the next record seems to begin. */
  get isOverfull(): boolean {
    return this.next >= 0 && this.size - this.next > this.most
  }

  get isDropped(): boolean {
    return this.dropped > 0
  }

  private look(piece: Buffer): void {
    const last = this.pieces.at(-1)?.subarray(-LONGEST_START) ?? Buffer.alloc(0)
    const at = recordIn(Buffer.concat([last, piece]))
    if (at >= 0) this.next = this.size - last.length + at
  }

  /** Forgets all but the beginning and the last piece, in which the next record may begin. */
  private drop(): void {
    const head = Buffer.concat(this.pieces).subarray(0, LONGEST_HEAD)
    const last = this.pieces.at(-1) ?? head
    this.pieces = [Buffer.from(head), last]
    this.dropped = this.size - head.length - last.length
    this.held = head.length + last.length
  }

  /** What is held before the next record, or the whole. */
  before(): Buffer {
    const all = Buffer.concat(this.pieces)
    if (this.dropped > 0) return all.subarray(0, LONGEST_HEAD)
    return this.next < 0 ? all : all.subarray(0, this.next)
  }

  all(): Buffer {
    return this.dropped > 0 ? this.before() : Buffer.concat(this.pieces)
  }

  /** What belongs to the next record. */
  after(): Buffer {
    return Buffer.concat(this.pieces).subarray(this.next - this.dropped)
  }
}

/**
 * Reads the records of a WARC file (ISO 28500), one after another, holding one at a time. The framing is simple, and
 * the library for it, warcio, never comes to an end in a file that is cut off within a record, and goes by a length
 * that is wrong. Here a length counts where an empty line, a record or the end of the file stands behind it; else the record ends where
 * the next one begins. Time and memory are linear whatever the file holds.
 */
export class WarcReader {
  /** Whether bytes were passed over that belong to no record. */
  isDamaged: boolean
  private readonly source: ByteSource
  private readonly most: number
  private lookedInto: number

  /** @param most bytes of a body that are held; of longer ones the beginning is */
  constructor(stream: AsyncIterable<Uint8Array>, most: number) {
    this.source = new ByteSource(stream)
    this.most = most
    this.isDamaged = false
    this.lookedInto = 0
  }

  async *records(): AsyncGenerator<WarcRecord> {
    try {
      while (await this.atRecord()) {
        const fields = await this.head()
        if (!fields) continue
        const length = Number(fields.get('content-length') || Number.NaN)
        yield await this.record(fields, Number.isSafeInteger(length) && length >= 0 ? length : 0)
      }
    } finally {
      await this.source.close()
    }
  }

  /** Goes on to the beginning of the next record; false where there is none. */
  private async atRecord(): Promise<boolean> {
    await this.source.skipBlank()
    const start = await this.source.peek(LONGEST_START)
    if (start.length === 0) return false
    if (recordIn(start) === 0) return true
    this.isDamaged = true
    const passed = new Body(this.most)
    return this.toNext(passed)
  }

  /** Reads on until a record begins; false where none does. */
  private async toNext(body: Body): Promise<boolean> {
    while (body.next < 0) {
      const piece = await this.source.some(LONGEST_HEAD)
      if (!piece) return false
      body.add(piece)
    }
    this.source.unshift(body.after())
    return true
  }

  /** The fields of the record; null where they do not end. */
  private async head(): Promise<Map<string, string> | null> {
    for (const most of [USUAL_HEAD, LONGEST_HEAD]) {
      const head = (await this.source.peek(most)).toString('latin1')
      const end = head.match(HEAD_END)
      if (!end) continue
      const length = (end.index ?? 0) + end[0].length
      await this.source.skip(length)
      return fieldsOf(head.slice(0, length))
    }
    this.isDamaged = true
    await this.source.skip(START.length)
    return null
  }

  private async record(fields: ReadonlyMap<string, string>, length: number): Promise<WarcRecord> {
    const body = new Body(this.most)
    while (body.size < length && !body.isOverfull && !this.isSure(body)) {
      const piece = await this.source.some(Math.min(LONGEST_HEAD, length - body.size))
      if (!piece) break
      body.add(piece)
    }
    if (body.size === length && (await this.isAtEnd()))
      return new WarcRecord(fields, body.all(), body.isDropped ? 'too-large' : 'whole')
    const found = await this.toNext(body)
    this.lookedInto += found ? body.size - body.next : 0
    return new WarcRecord(fields, body.before(), body.isDropped ? 'too-large' : found ? 'whole' : 'cut')
  }

  /** Whether the next record is taken to begin where it seems to: enough was read twice. */
  private isSure(body: Body): boolean {
    return body.next >= 0 && this.lookedInto > MOST_LOOKED_INTO * this.most
  }

  /** Whether a record may end here: the empty line that ends it follows, another record, or nothing. */
  private async isAtEnd(): Promise<boolean> {
    const after = (await this.source.peek(LONGEST_START)).toString('latin1')
    return after.startsWith('\r\n\r\n') || after.trim() === '' || after.trimStart().startsWith('WARC/')
  }
}
