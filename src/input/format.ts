import type { SourceFormat } from '../types.ts'
import { binaryString } from './bytes/units.ts'

/** What a file is found to be before anything is read of it. */
export type FileFormat = SourceFormat | 'gzip'

const HEAD = 4096

/** Formats told by their first bytes, whatever the file is called. */
const SIGNATURES: readonly { format: FileFormat; start: string; within: number }[] = [
  { format: 'gzip', start: '\x1f\x8b\x08', within: 0 },
  { format: 'pdf', start: '%PDF-', within: 1024 },
  { format: 'webarchive', start: 'bplist00', within: 0 },
]

const XML_WEBARCHIVE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist[^>]*>\s*)?<plist\b[^>]*>\s*<dict>[\s\S]*?<key>Web(?:MainResource|SubresourceS?)/
const MHTML_HEADER =
  /^(?:[A-Za-z][\w-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?content-type:\s*(?:multipart\/related|multipart\/mixed|text\/html)\b/i
const MAIL_FIELD = /^(?:From|MIME-Version|Snapshot-Content-Location|Subject|Date|Content-Type|Message-ID|X-[\w-]+):/i
/** A page begins with its document type, its root, or one of the elements that only a page has. */
const PAGE_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|table|p|h[1-6]|link|script|style)\b/i
/** Feeds and other XML: their tags are no text. */
const XML_START = /^\s*<\?xml\s/
const ROOT_START = /^<(?:!doctype\s+html|html|head|body)\b/i
const ANY_TAG = /<(?:!doctype|\/?[a-z][a-z0-9]*)\b[^<>]*>/i

const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  webarchive: 'webarchive',
  pdf: 'pdf',
}

/** The format that the last extension of a path hints at, `.gz` aside. */
function hintOf(path: string): SourceFormat | null {
  const extension = path
    .toLowerCase()
    .replace(/\.gz$/, '')
    .match(/\.([a-z]{2,10})$/)?.[1]
  return extension ? (BY_EXTENSION[extension] ?? null) : null
}

/**
 * Formats that the first bytes tell for certain; null for text of some kind. Archives of pages are among them: they are
 * not decoded as a whole, since their parts may be in any charset.
 */
export function packedFormatOf(bytes: Uint8Array): FileFormat | null {
  const head = binaryString(bytes.subarray(0, HEAD))
  for (const { format, start, within } of SIGNATURES) {
    const at = head.indexOf(start)
    if (at >= 0 && at <= within && /^\s*$/.test(head.slice(0, at))) return format
  }
  return archiveFormatOf(head)
}

function archiveFormatOf(head: string): 'webarchive' | 'mhtml' | null {
  if (XML_WEBARCHIVE.test(head)) return 'webarchive'
  return MAIL_FIELD.test(head) && MHTML_HEADER.test(head) ? 'mhtml' : null
}

/** What may stand before the first tag of a page: white space, the XML declaration, comments, in any number. */
function withoutProlog(head: string): string {
  let rest = head.trimStart()
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : /^<\?xml\b/i.test(rest) ? '>' : null
    const end = close === null ? -1 : rest.indexOf(close, 4)
    if (close === null || end < 0) return rest
    rest = rest.slice(end + close.length).trimStart()
  }
}

/**
 * The format of decoded text: told by its beginning, the name being only a hint. Markdown has no marks of its own that
 * plain text could not hold, so that only the name tells it.
 */
export function textFormatOf(text: string, path = ''): SourceFormat {
  const head = text.slice(0, HEAD)
  const hint = hintOf(path)
  const archive = archiveFormatOf(head)
  if (archive) return archive
  const start = withoutProlog(head)
  if (ROOT_START.test(start) || XML_START.test(head)) return 'html'
  if (hint === 'html') return ANY_TAG.test(text.slice(0, 65536)) ? 'html' : 'text'
  if (hint === 'text' || hint === 'markdown') return hint
  return PAGE_START.test(start) && /<\//.test(text.slice(0, 65536)) ? 'html' : 'text'
}
