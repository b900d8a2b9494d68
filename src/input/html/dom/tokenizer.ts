import { HOLDS_TEXT, type TagName } from './element-names.ts'

/** What is told of a page while it is gone through. Places are those of its source, ends exclusive. */
export interface TokenSink {
  ontext(start: number, end: number): void
  /** @returns what the name means */
  onopentagname(start: number, end: number): TagName
  onattribname(start: number, end: number): void
  /** The value of the attribute that was named last. */
  onattribdata(start: number, end: number): void
  /** @param end the place of its ">" */
  onopentagend(end: number): void
  onselfclosingtag(end: number): void
  onclosetag(start: number, end: number): void
  /** A comment, a declaration, an instruction: `end` is the place of its ">", or the end of the page. */
  oncomment(end: number): void
  oncdata(start: number, end: number): void
}

const [BANG, DOUBLE, SINGLE, DASH, SLASH, EQUALS, CLOSE, QUESTION, LOWER] = [33, 34, 39, 45, 47, 61, 62, 63, 32]

/** Signs that end the name of a tag, and with "=" that of an attribute; white space alone. */
const ENDS_NAME = 1
const IS_EQUALS = 2
const IS_SPACE = 4
const SIGNS = new Uint8Array(128)
for (const code of [9, 10, 12, 13, 32]) SIGNS[code] = ENDS_NAME | IS_SPACE
SIGNS[SLASH] = ENDS_NAME
SIGNS[CLOSE] = ENDS_NAME
SIGNS[EQUALS] = IS_EQUALS

const isLetter = (code: number): boolean => (code | LOWER) >= 97 && (code | LOWER) <= 122

const CDATA = '[CDATA['
const COMMENT_END = /--!?>/g

/**
 * Takes a page apart into tags and text, as the HTML Standard does, from its beginning to its end. What is sought in long
 * stretches (the end of a text, a value, a script) is found by the engine, and not a character at a time.
 */
export class Tokenizer {
  private readonly source: string
  private readonly sink: TokenSink
  /** Whether "/>" closes any tag. */
  private readonly isXml: boolean

  constructor(source: string, sink: TokenSink, isXml: boolean) {
    this.source = source
    this.sink = sink
    this.isXml = isXml
  }

  run(): void {
    const { source } = this
    for (let at = 0; at < source.length; ) {
      const found = source.indexOf('<', at)
      const open = found < 0 ? source.length : found
      if (open > at) this.sink.ontext(at, open)
      at = open < source.length ? this.markup(open) : open
    }
  }

  /** Reads what begins with "<" at a place, and tells where it ends. */
  private markup(open: number): number {
    const { source } = this
    const code = source.charCodeAt(open + 1)
    if (isLetter(code)) return this.tag(open + 1)
    if (code === SLASH) return this.closeTag(open)
    if (code === BANG) return this.declaration(open + 2)
    if (code === QUESTION) return this.upTo(source.indexOf('>', open + 2))
    const next = source.indexOf('<', open + 1)
    const end = next < 0 ? source.length : next
    this.sink.ontext(open, end)
    return end
  }

  /** A comment that ends with the ">" at a place, or with the page. */
  private upTo(close: number): number {
    const end = close < 0 ? this.source.length : close
    this.sink.oncomment(end)
    return end + 1
  }

  private declaration(start: number): number {
    const { source } = this
    if (source.startsWith('--', start)) return this.comment(start + 2)
    if (!source.startsWith(CDATA, start)) return this.upTo(source.indexOf('>', start))
    const end = source.indexOf(']]>', start + CDATA.length)
    if (end < 0) return this.upTo(end)
    this.sink.oncdata(start + CDATA.length, end)
    return end + 3
  }

  private comment(start: number): number {
    const { source } = this
    if (source.charCodeAt(start) === CLOSE) return this.upTo(start)
    if (source.charCodeAt(start) === DASH && source.charCodeAt(start + 1) === CLOSE) return this.upTo(start + 1)
    COMMENT_END.lastIndex = start
    return this.upTo(COMMENT_END.test(source) ? COMMENT_END.lastIndex - 1 : -1)
  }

  private closeTag(open: number): number {
    const { source } = this
    const start = open + 2
    if (start >= source.length) this.sink.ontext(open, source.length)
    if (start >= source.length || source.charCodeAt(start) === CLOSE) return start + 1
    if (!isLetter(source.charCodeAt(start))) return this.upTo(source.indexOf('>', start))
    return this.closed(start, this.nameEnd(start, ENDS_NAME))
  }

  /** Ends an element: what stands between its name and ">" means nothing. A tag that breaks off with the page is none. */
  private closed(start: number, end: number): number {
    if (end >= this.source.length) return end
    this.sink.onclosetag(start, end)
    const close = this.source.indexOf('>', end)
    return close < 0 ? this.source.length : close + 1
  }

  /** Where a name ends that begins at a place: its first sign is part of it, whatever it is. */
  private nameEnd(start: number, signs: number): number {
    const { source } = this
    let at = start + 1
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code < 128 && ((SIGNS[code] ?? 0) & signs) !== 0) break
    }
    return at
  }

  private spacesEnd(start: number): number {
    const { source } = this
    let at = start
    while (((SIGNS[source.charCodeAt(at)] ?? 0) & IS_SPACE) !== 0) at++
    return at
  }

  private tag(start: number): number {
    const { source } = this
    const end = this.nameEnd(start, ENDS_NAME)
    if (end >= source.length) return end
    const tag = this.sink.onopentagname(start, end)
    for (let at = this.spacesEnd(end); at < source.length; at = this.spacesEnd(at)) {
      const code = source.charCodeAt(at)
      if (code === CLOSE) return this.opened(tag, at)
      if (code !== SLASH) {
        at = this.attribute(at)
        continue
      }
      at = this.spacesEnd(at + 1)
      if (source.charCodeAt(at) === CLOSE) return this.closedWithin(tag, at)
    }
    return source.length
  }

  private opened({ traits, name }: TagName, close: number): number {
    this.sink.onopentagend(close)
    return traits & HOLDS_TEXT ? this.rawText(close + 1, name) : close + 1
  }

  private closedWithin({ traits, name }: TagName, close: number): number {
    this.sink.onselfclosingtag(close)
    return traits & HOLDS_TEXT && !this.isXml ? this.rawText(close + 1, name) : close + 1
  }

  /** Reads an attribute, and tells where it ends. */
  private attribute(start: number): number {
    const { source, sink } = this
    const end = this.nameEnd(start, ENDS_NAME | IS_EQUALS)
    if (end >= source.length) return end
    sink.onattribname(start, end)
    const equals = this.spacesEnd(end)
    if (source.charCodeAt(equals) !== EQUALS) return equals
    const from = this.spacesEnd(equals + 1)
    const quote = source.charCodeAt(from)
    if (quote !== DOUBLE && quote !== SINGLE) return this.bareValue(from)
    const close = source.indexOf(quote === DOUBLE ? '"' : "'", from + 1)
    if (close < 0) return source.length
    sink.onattribdata(from + 1, close)
    return close + 1
  }

  private bareValue(start: number): number {
    const { source } = this
    let at = start
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code === CLOSE || ((SIGNS[code] ?? 0) & IS_SPACE) !== 0) break
    }
    if (at < source.length) this.sink.onattribdata(start, at)
    return at
  }

  /** What an element holds in which nothing but its own end is a tag. */
  private rawText(start: number, name: string): number {
    const { source, sink } = this
    const end = name === 'plaintext' ? source.length : this.endTagOf(start, name)
    if (end > start) sink.ontext(start, end)
    return end < source.length ? this.closed(end + 2, end + 2 + name.length) : end
  }

  private endTagOf(start: number, name: string): number {
    const { source } = this
    for (let at = source.indexOf('</', start); at >= 0; at = source.indexOf('</', at + 2)) {
      const end = at + 2 + name.length
      const code = source.charCodeAt(end)
      const isEnd = code < 128 && ((SIGNS[code] ?? 0) & ENDS_NAME) !== 0
      if (isEnd && source.slice(at + 2, end).toLowerCase() === name) return at
    }
    return source.length
  }
}
