import type { Article, ReaderOptions } from '../article-types.ts'
import { isMhtml, isWebarchive } from './archive/archive-signs.ts'
import { isOfficeDocument } from './docx/docx-signs.ts'
import { isPage } from './html/page-signs.ts'
import { isSrt, isVtt } from './subtitles/subtitle-signs.ts'

/** What the extension of a path says: this format, another one, or nothing. */
export type Hint = 'own' | 'other' | null

/** A format of input. What reads it is loaded with the first input of its kind: a run pays for its own formats only. */
export interface InputFormat {
  readonly description: string
  /** With which a folder is searched; the first one is the usual one. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** Formats that are not decoded as a whole: whether the first bytes, each a character, are of this one. */
  readonly isPacked?: (head: string) => boolean
  /** Whether one that is packed holds nothing but text, so that it may be given as such. */
  readonly holdsText?: true
  /** @throws ReadError where it is none, damaged or too large */
  readonly readBytes?: (bytes: Uint8Array, options: ReaderOptions) => Promise<Article>
  /** Formats of text: whether a decoded text is of this one. */
  readonly isText?: (text: string, hint: Hint) => boolean
  /** Null for a text that is none of this format after all, and is read as plain text. */
  readonly read?: (text: string, options: ReaderOptions) => Promise<Article | null>
}

/** The formats of input, by the name that `source.format` gives. Of those that could be meant the last one is taken. */
export const FORMATS = {
  text: {
    description: 'plain text',
    extensions: ['txt', 'text'],
    mediaTypes: ['text/plain'],
    isText: () => true,
    read: async (text, options) => (await import('./text/read-plain.ts')).readPlain(text, options),
  },
  // It has no marks of its own that plain text could not hold: only the name tells it.
  markdown: {
    description: 'Markdown',
    extensions: ['md', 'markdown'],
    mediaTypes: ['text/markdown'],
    isText: (_, hint) => hint === 'own',
    read: async (text, options) => (await import('./markdown/read-markdown.ts')).readHandwritten(text, options),
  },
  html: {
    description: 'a page, a feed',
    extensions: ['html', 'htm', 'xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    isText: isPage,
    read: async (text, options) => (await import('./html/read-html.ts')).readHtml(text, options),
  },
  srt: {
    description: 'subtitles (SubRip)',
    extensions: ['srt'],
    mediaTypes: ['application/x-subrip'],
    isText: (text, hint) => isSrt(text, hint === 'own'),
    read: async (text) => (await import('./subtitles/read-subtitles.ts')).readSubtitles(text, false),
  },
  vtt: {
    description: 'subtitles (WebVTT)',
    extensions: ['vtt'],
    mediaTypes: ['text/vtt'],
    isText: isVtt,
    read: async (text) => (await import('./subtitles/read-subtitles.ts')).readSubtitles(text, true),
  },
  // Its parts may be in any charset.
  mhtml: {
    description: 'a page that a browser saved as a single file',
    extensions: ['mhtml', 'mht'],
    mediaTypes: ['multipart/related', 'application/x-mimearchive'],
    isPacked: isMhtml,
    holdsText: true,
    readBytes: async (bytes, options) => (await import('./archive/read-archived.ts')).readMhtml(bytes, options),
  },
  webarchive: {
    description: 'a page that Safari saved',
    extensions: ['webarchive'],
    mediaTypes: ['application/x-webarchive'],
    isPacked: isWebarchive,
    holdsText: true,
    readBytes: async (bytes, options) => (await import('./archive/read-archived.ts')).readWebarchive(bytes, options),
  },
  pdf: {
    description: 'the text layer of a PDF',
    extensions: ['pdf'],
    mediaTypes: ['application/pdf'],
    isPacked: (head) => /^\s*%PDF-/.test(head.slice(0, 1029)),
    readBytes: async (bytes, options) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, options),
  },
  docx: {
    description: 'a document of Word',
    extensions: ['docx', 'docm'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    isPacked: isOfficeDocument,
    readBytes: async (bytes, options) => (await import('./docx/read-docx.ts')).readDocx(bytes, options),
  },
} as const satisfies Readonly<Record<string, InputFormat>>

/** The name of a format of input. */
export type SourceFormat = keyof typeof FORMATS

/** An article, and the format that it was read in. */
export interface ReadArticle extends Article {
  readonly format: SourceFormat
}

/** What a reader may be told, and the format where it is known. */
export interface InputOptions extends ReaderOptions {
  readonly format?: SourceFormat
}

const isFormat = (name: string): name is SourceFormat => Object.hasOwn(FORMATS, name)

/** The names of the formats, the plainest first. */
export const FORMAT_NAMES: readonly SourceFormat[] = Object.keys(FORMATS).filter(isFormat)

/** The format of that name, with all that a format may have. */
export const formatOf = (name: SourceFormat): InputFormat => FORMATS[name]
