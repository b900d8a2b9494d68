import { decodeHTML } from 'entities'
import type { Span } from '../../article-types.ts'

/** A stretch that is shown as it stands, or for which the source writes something else. */
export interface CuePiece extends Span {
  readonly text: string
}

/** A line of a cue as it is shown, without tags, and whose voice a tag says it is. */
export interface CueLine {
  readonly shown: string
  readonly pieces: readonly CuePiece[]
  /** The name in a tag that begins the line (`<v Ana Ruiz>`); null for none, which says nothing. */
  readonly voice: CuePiece | null
}

/** Tags of both kinds of subtitles, places on the screen, entities. */
const MARKUP = /<\/?(?:[a-z]|\d\d:)[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12});/gi
const VOICE = /^<v(?:\.[^\s<>]{0,100})?\s([^<>]{1,100})>$/i

const pieceOf = (source: string, start: number, end: number): CuePiece => ({
  text: source.slice(start, end),
  start,
  end,
})

function voiceIn(tag: string, at: number): CuePiece | null {
  const name = VOICE.exec(tag)?.[1]?.trim()
  if (!name) return null
  const start = at + tag.indexOf(name, 2)
  return { text: name, start, end: start + name.length }
}

/** Reads a line, or the part of it that one voice speaks. */
export function cueLines(source: string, { start, end }: Span): CueLine[] {
  const lines: CueLine[] = []
  let pieces: CuePiece[] = []
  let voice: CuePiece | null = null
  let at = start
  const close = (): void => {
    const shown = pieces.map(({ text }) => text).join('')
    if (shown.trim() !== '' || voice) lines.push({ shown, pieces, voice })
    pieces = []
  }
  for (const { 0: markup, index } of source.slice(start, end).matchAll(MARKUP)) {
    const place = start + index
    if (place > at) pieces.push(pieceOf(source, at, place))
    at = place + markup.length
    const found = voiceIn(markup, place)
    if (found) {
      close()
      voice = found
    } else if (markup.startsWith('&')) pieces.push({ text: decodeHTML(markup), start: place, end: at })
  }
  if (end > at) pieces.push(pieceOf(source, at, end))
  close()
  return lines
}
