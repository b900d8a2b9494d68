import type { Article, Warning } from '../../article-types.ts'
import { SOUND } from '../../lexicon/subtitle-turns.ts'
import { warning } from '../../warnings.ts'
import { type CueLine, type CuePiece, cueLines } from './cue-line.ts'
import { withoutRepeats } from './rolling.ts'
import { SubtitleWriter } from './subtitle-writer.ts'
import { timedLinesOf } from './timed-lines.ts'
import { turnSign } from './turn-signs.ts'

/** The part of a line from one of its characters to another. */
function cut(pieces: readonly CuePiece[], from: number, to: number): CuePiece[] {
  const parts: CuePiece[] = []
  let at = 0
  for (const { text, start, end } of pieces) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, text.length)]
    at += text.length
    if (first >= last) continue
    const isWhole = text.length !== end - start
    parts.push(
      isWhole ? { text, start, end } : { text: text.slice(first, last), start: start + first, end: start + last },
    )
  }
  return parts
}

class SubtitleReading {
  private readonly writer: SubtitleWriter
  private voice = ''

  constructor(writer: SubtitleWriter) {
    this.writer = writer
  }

  cue(lines: readonly CueLine[]): void {
    const isSound = lines.every(({ shown, voice }) => !voice && SOUND.test(shown.trim()))
    for (const line of lines) {
      if (isSound) this.writer.sound(line.pieces)
      else this.line(line)
    }
  }

  private line({ shown, pieces, voice }: CueLine): void {
    if (voice && voice.text !== this.voice) this.turn(voice.text, [voice])
    const indent = shown.length - shown.trimStart().length
    const sign = voice ? null : turnSign(shown.slice(indent))
    if (sign) {
      const [from, to] = sign.name ?? [0, 0]
      const name = cut(pieces, indent + from, indent + to)
      this.turn(name.map(({ text }) => text).join(''), sign.name && name)
    }
    this.writer.say(cut(pieces, indent + (sign?.length ?? 0), shown.length))
  }

  /** Whoever is named again goes on. */
  private turn(name: string, pieces: readonly CuePiece[] | null): void {
    if (name === '' || name !== this.voice) this.writer.turn(pieces)
    this.voice = name
  }
}

/**
 * Reads subtitles as an article: the cues joined to paragraphs, with the speakers that they name. Times, numbers, tags and
 * notes are no part of the text.
 *
 * @param hasNames whether they are WebVTT, where a cue may have any name
 */
export function readSubtitles(source: string, hasNames: boolean): Article {
  const writer = new SubtitleWriter(source)
  const reading = new SubtitleReading(writer)
  const cues = timedLinesOf(source, hasNames)
  const shown = withoutRepeats(cues.map(({ lines }) => lines.flatMap((line) => cueLines(source, line))))
  let end = 0
  for (const [i, lines] of shown.entries()) {
    const { from, to } = cues[i] ?? { from: end, to: end }
    if (i > 0) writer.pause(from - end)
    if (lines.length > 0) reading.cue(lines)
    end = Math.max(end, to)
  }
  writer.end()
  const { blocks, builder } = writer
  const warnings: Warning[] = blocks.length === 0 ? [warning('empty')] : []
  return {
    text: builder.text(),
    blocks,
    metadata: { title: null, byline: null, publishedAt: null, site: null, url: null, language: null },
    headlines: [],
    quoted: [],
    segments: builder.segments.build(source),
    warnings,
  }
}
