import type { Span } from '../../../article-types.ts'
import { SegmentBuilder } from '../../segments.ts'

const SPACE = 1
const INVISIBLE = 2

/** White space, or a character that shows nothing and would split words (soft hyphen, zero-width space, byte order mark). */
function classOf(code: number): number {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return SPACE
  return code === 0xad || code === 0x200b || code === 0xfeff ? INVISIBLE : 0
}

/** What was collected of a block. */
export interface BuiltBlock extends Span {
  readonly linked: number
  readonly strong: number
  readonly startsLinked: boolean
}

/**
 * Builds the document text: blocks joined by an empty line, white space within them collapsed, each character with the
 * place it came from.
 */
export class TextBuilder {
  readonly segments = new SegmentBuilder()
  length = 0
  /** Whether what comes stands in a link, in strong type, in preformatted text. */
  inLink = false
  inStrong = false
  isPreformatted = false
  private readonly source: string
  private readonly parts: string[] = []
  private blockStart = -1
  private blockEnd = 0
  private linked = 0
  private strong = 0
  private startsLinked = false
  private spaceStart = -1
  private spaceEnd = -1
  private space = ' '
  /** Where the last characters end in the source. */
  private sourceEnd = 0

  constructor(source: string) {
    this.source = source
  }

  /** Where the next character will stand. */
  get next(): number {
    if (this.blockStart < 0) return this.length === 0 ? 0 : this.length + 2
    return this.spaceStart < 0 ? this.length : this.length + 1
  }

  get isEmpty(): boolean {
    return this.blockStart < 0
  }

  /** Whether a line break was just added and nothing since. */
  get isAtLineBreak(): boolean {
    return this.spaceStart >= 0 && this.space === '\n'
  }

  /** Whether a new cell was just begun in a row that holds text. */
  get isAtCellBreak(): boolean {
    return this.spaceStart >= 0 && this.space === '\t'
  }

  /** Adds a stretch of the source as it stands there. */
  add(start: number, end: number): void {
    const { source } = this
    let i = start
    while (i < end) {
      const kind = classOf(source.charCodeAt(i))
      if (kind === 0) i = this.addRun(i, end)
      else {
        if (kind === SPACE) this.addSpace(i)
        i++
      }
    }
  }

  /** A stretch that can be taken as it is: words with single spaces between them. */
  private addRun(start: number, end: number): number {
    const { source } = this
    let i = start + 1
    while (i < end) {
      const code = source.charCodeAt(i)
      if (code === 0x20) {
        if (i + 1 >= end || classOf(source.charCodeAt(i + 1)) !== 0) break
      } else if (classOf(code) !== 0) break
      i++
    }
    this.put(source.slice(start, i), start, i)
    return i
  }

  private addSpace(i: number): void {
    if (this.isPreformatted && this.blockStart >= 0) {
      this.writeSpace()
      const char = this.source.charAt(i)
      this.write(char === '\r' && this.source.charAt(i + 1) === '\n' ? '' : char, i, i + 1)
      return
    }
    if (this.spaceStart < 0) this.spaceStart = i
    this.spaceEnd = i + 1
  }

  /** Adds characters that the source writes as an entity. */
  addEntity(characters: string, start: number, end: number): void {
    const kind = classOf(characters.charCodeAt(0))
    if (kind === 0) this.put(characters, start, end)
    else if (kind === SPACE) {
      if (this.spaceStart < 0) this.spaceStart = start
      this.spaceEnd = end
    }
  }

  /** Adds a line break or a tab, for which the source has a tag. */
  addBreak(character: string, start: number, end: number): void {
    if (this.blockStart < 0) return
    if (this.spaceStart < 0) this.spaceStart = start
    this.spaceEnd = end
    this.space = character
  }

  /** Begins a new line where no tag says so: what would be a block of its own goes on in this one. */
  addLine(): void {
    this.addBreak('\n', this.sourceEnd, this.sourceEnd)
  }

  private put(characters: string, start: number, end: number): void {
    if (this.blockStart < 0) {
      this.open()
      this.forgetSpace()
    } else this.writeSpace()
    this.write(characters, start, end)
    this.blockEnd = this.length
  }

  private write(characters: string, start: number, end: number): void {
    if (characters.length === 0) return
    this.segments.add(this.length, characters.length, start, end)
    this.parts.push(characters)
    this.sourceEnd = end
    this.length += characters.length
    if (this.inLink) this.linked += characters.length
    if (this.inStrong) this.strong += characters.length
  }

  /** The space that waits for what follows it, if any: it stands before that in the source, too. */
  private writeSpace(): void {
    if (this.spaceStart >= 0) this.write(this.space, this.spaceStart, this.spaceEnd)
    this.forgetSpace()
  }

  private forgetSpace(): void {
    this.spaceStart = -1
    this.space = ' '
  }

  private open(): void {
    if (this.length > 0) {
      this.parts.push('\n\n')
      this.length += 2
    }
    this.blockStart = this.length
    this.linked = 0
    this.strong = 0
    this.startsLinked = this.inLink
  }

  /** Ends the block, if one was begun. */
  endBlock(): BuiltBlock | null {
    this.forgetSpace()
    if (this.blockStart < 0) return null
    const { linked, strong, startsLinked } = this
    const block = { start: this.blockStart, end: this.blockEnd, linked, strong, startsLinked }
    this.blockStart = -1
    return block
  }

  text(): string {
    return this.parts.join('')
  }
}
