import { Block, type Span } from '../../article-types.ts'
import { TextBuilder } from '../html/content/text-builder.ts'
import { MOST_BLOCKS } from '../input-bounds.ts'
import type { CuePiece } from './cue-line.ts'

/** Ends of sentences, quotation marks and brackets behind them. */
const SENTENCE_END = /[.?!…]["”’')\]]{0,3}$/u
/** Milliseconds of silence that end a paragraph at the end of a sentence, and anywhere. */
const PAUSE = 2000
const LONG_PAUSE = 5000
/** Characters from which on the end of a sentence ends a paragraph, and from which on any line does. */
const LONG = 600
const LONGEST = 3000

/** Joins the lines of cues to paragraphs, each with who speaks in it as far as the subtitles say. */
export class SubtitleWriter {
  readonly blocks: Block[] = []
  readonly builder: TextBuilder
  private author: Span | null = null
  private last = ''
  /** Where the paragraph begins in the text. */
  private start = 0

  constructor(source: string) {
    this.builder = new TextBuilder(source)
  }

  /** Ends a paragraph before a cue where the silence or its length asks for it. */
  pause(silence: number): void {
    const length = this.builder.length - this.start
    const isEnd = SENTENCE_END.test(this.last.slice(-5))
    if (silence >= LONG_PAUSE || length >= LONGEST || (isEnd && (silence >= PAUSE || length >= LONG))) this.end()
  }

  /** From here on somebody else speaks: with a name, a block of its own; without, nobody that is known. */
  turn(name: readonly CuePiece[] | null): void {
    this.end()
    this.author = null
    if (!name) return
    this.put(name)
    // Where a tag gives the name the source has no colon; whoever reads the text wants one.
    const behind = name.at(-1)?.end ?? 0
    this.builder.addEntity(':', behind, behind + 1)
    const block = this.close('embed')
    if (!block) return
    block.author = { start: block.start, end: block.end - 1 }
    this.author = block.author
  }

  /** A line of what is said. */
  say(pieces: readonly CuePiece[]): void {
    this.put(pieces)
    this.last =
      pieces
        .map(({ text }) => text)
        .join('')
        .trimEnd() || this.last
    if (pieces.length > 0) this.space(pieces.at(-1))
  }

  /** A sound: a block that is no part of the body. */
  sound(pieces: readonly CuePiece[]): void {
    this.end()
    this.put(pieces)
    const block = this.close('paragraph')
    if (!block) return
    block.kept = false
    block.rule = 'sound'
    block.reason = 'a sound or music, which nobody says'
  }

  end(): void {
    const block = this.close(this.author ? 'embed' : 'paragraph')
    if (block) block.author = this.author
    this.last = ''
    this.start = this.builder.length
  }

  private close(kind: 'embed' | 'paragraph'): Block | null {
    if (this.blocks.length >= MOST_BLOCKS) return null
    const built = this.builder.endBlock()
    if (!built) return null
    const block = new Block(built.start, built.end, kind)
    this.blocks.push(block)
    return block
  }

  private put(pieces: readonly CuePiece[]): void {
    for (const { text, start, end } of pieces) {
      if (text.length === end - start) this.builder.add(start, end)
      else this.builder.addEntity(text, start, end)
    }
  }

  /** The break of the line is the space between two words. */
  private space(piece: CuePiece | undefined): void {
    if (piece) this.builder.addBreak(' ', piece.end, piece.end)
  }
}
