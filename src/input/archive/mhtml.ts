import PostalMime from 'postal-mime'
import { binaryString } from '../bytes/units.ts'
import { ReadError } from '../errors.ts'

/** A page taken out of an archive. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  /** Charset by which the archive says it is written, or null. */
  readonly charset: string | null
  readonly url: string | null
}

/** A page stands in one multipart, at most in another within it. */
const MOST_NESTED = 5
const LONGEST_HEADER = 65_536
const FORCE_ATTACHMENT = 'Content-Disposition: attachment\r\n'

/** Bytes as text in which each byte is one character, so that places in it are places in the bytes. */

const headerEnd = (text: string): number => {
  const end = text.slice(0, LONGEST_HEADER).search(/\r?\n\r?\n/)
  return Math.max(end, 0)
}
const headerOf = (text: string): string => text.slice(0, headerEnd(text)).replace(/\r?\n[ \t]+/g, ' ')
const fieldOf = (header: string, name: string): string =>
  header.match(new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im'))?.[1]?.trim() ?? ''
const parameterOf = (field: string, name: string): string | null =>
  field
    .match(new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i'))
    ?.slice(1)
    .find(Boolean) ?? null

/** The stretches between the boundary lines of a multipart. */
function partsOf(text: string, boundary: string): { start: number; end: number }[] {
  const marker = `--${boundary}`
  const parts: { start: number; end: number }[] = []
  let at = text.indexOf(marker)
  while (at >= 0) {
    const start = text.indexOf('\n', at + marker.length) + 1
    if (start === 0 || text.startsWith('--', at + marker.length)) break
    const next = text.indexOf(`\n${marker}`, start - 1)
    parts.push({ start, end: next < 0 ? text.length : next })
    at = next < 0 ? -1 : next + 1
  }
  return parts
}

/** The part that holds the page: the one at the address that was saved, else the first of HTML or that holds parts. */
function pagePart(text: string, bytes: Uint8Array, boundary: string, url: string): Uint8Array | null {
  let first: Uint8Array | null = null
  for (const { start, end } of partsOf(text, boundary)) {
    const header = headerOf(text.slice(start, Math.min(end, start + LONGEST_HEADER)))
    if (!/^(?:text\/html|application\/xhtml|multipart\/)/i.test(fieldOf(header, 'Content-Type'))) continue
    const part = bytes.subarray(start, end)
    if (url !== '' && fieldOf(header, 'Content-Location') === url) return part
    first ??= part
  }
  return first
}

/**
 * Takes the page out of an MHTML archive. Only its own part is decoded: pages in frames, styles and pictures, nearly all
 * of an archive, are left packed.
 *
 * @throws ReadError `broken-mhtml` where there is no page
 */
export async function unpackMhtml(bytes: Uint8Array): Promise<ArchivedPage> {
  let part = bytes
  let url = ''
  for (let depth = 0; depth < MOST_NESTED; depth++) {
    const text = binaryString(part)
    const header = headerOf(text)
    url ||= fieldOf(header, 'Snapshot-Content-Location') || fieldOf(header, 'Content-Location')
    const type = fieldOf(header, 'Content-Type')
    const boundary = parameterOf(type, 'boundary')
    if (boundary === null)
      return { bytes: await decodePart(part), charset: parameterOf(type, 'charset'), url: url || null }
    const inner = pagePart(text, part, boundary, url)
    if (!inner) break
    part = inner
  }
  throw new ReadError('broken-mhtml')
}

/** Undoes base64 or quoted-printable. Marked as attachment, a part comes as bytes: its charset is for our own decoder. */
async function decodePart(part: Uint8Array): Promise<Uint8Array> {
  const start = new TextEncoder().encode(FORCE_ATTACHMENT)
  const message = new Uint8Array(start.length + part.length)
  message.set(start)
  message.set(part, start.length)
  const { attachments } = await PostalMime.parse(message)
  const content = attachments[0]?.content
  if (!(content instanceof ArrayBuffer)) throw new ReadError('broken-mhtml')
  return new Uint8Array(content)
}
