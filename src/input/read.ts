import type { Article, ReadOptions, SourceFormat, Warning } from '../types.ts'
import { DOUBLE_ENCODED, decode } from './bytes/decode.ts'
import { isDoubleEncoded } from './bytes/repair.ts'
import { AS_ENTITIES, decodeEntities, isEntityEncoded } from './entities.ts'
import { ReadError } from './errors.ts'
import { packedFormatOf, textFormatOf } from './format.ts'
import { OVERPACKED, unpackedLimit } from './input-bounds.ts'
import { withLanguage } from './language.ts'
import { isHandwritten } from './markdown/density.ts'
import { MAX_SIZE } from './max-size.ts'
import { readText } from './text/read-text.ts'

const withWarnings = (article: Article, warnings: readonly Warning[]): Article =>
  warnings.length === 0 ? article : { ...article, warnings: [...warnings, ...article.warnings] }

async function readPlain(source: string, options: ReadOptions): Promise<Article> {
  if (!isEntityEncoded(source)) return readText(source, options)
  const { text, segments } = await decodeEntities(source)
  return withWarnings({ ...readText(text, options), segments }, [AS_ENTITIES])
}

/** Reads decoded text in its format. What only some formats need is loaded with the first of them. */
async function readDecoded(text: string, format: SourceFormat, options: ReadOptions): Promise<Article> {
  if (format === 'html') return (await import('./html/read-html.ts')).readHtml(text, options)
  if (format === 'markdown' && isHandwritten(text))
    return (await import('./markdown/read-markdown.ts')).readMarkdown(text, options)
  return readPlain(text, options)
}

/** A page within an archive: its own charset and address are told by the archive. */
async function readArchived(format: 'mhtml' | 'webarchive', bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  const {
    bytes: inner,
    charset,
    url,
  } = format === 'mhtml'
    ? await (await import('./archive/mhtml.ts')).unpackMhtml(bytes)
    : (await import('./archive/webarchive.ts')).unpackWebarchive(bytes)
  checkSize(inner, options)
  const { text, warnings } = await decode(inner, charset)
  const { readHtml } = await import('./html/read-html.ts')
  const page = readHtml(text, options)
  const metadata = { ...page.metadata, url: page.metadata.url ?? url }
  return withWarnings({ ...page, format, metadata }, warnings)
}

function checkSize(bytes: Uint8Array, { maxSize = MAX_SIZE }: ReadOptions): void {
  if (bytes.length > maxSize) throw new ReadError('too-large')
}

async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  checkSize(bytes, options)
  const found = packedFormatOf(bytes)
  if (found === 'gzip') {
    const { gunzip } = await import('./archive/gzip.ts')
    const maxSize = options.maxSize ?? MAX_SIZE
    const limit = unpackedLimit(bytes.length, maxSize)
    const unpacked = await gunzip(bytes, limit, limit < maxSize ? OVERPACKED : '')
    if (packedFormatOf(unpacked) === 'gzip') throw new ReadError('binary', 'packed twice')
    return readBytes(unpacked, { ...options, path: (options.path ?? '').replace(/\.gz$/i, '') })
  }
  const format = found ?? options.format ?? null
  if (format === 'mhtml' || format === 'webarchive') return readArchived(format, bytes, options)
  if (format === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes, options)
  const { text, warnings } = await decode(bytes)
  return withWarnings(await readDecoded(text, format ?? textFormatOf(text, options.path), options), warnings)
}

/**
 * Reads text or the bytes of a file as an article: finds its format by its content, decodes it, cuts it into blocks and
 * decides which belong to its body.
 *
 * @throws ReadError where the input is no article in any format known, or larger than allowed
 */
export async function read(input: string | Uint8Array, options: ReadOptions): Promise<Article> {
  return withLanguage(typeof input === 'string' ? await readString(input, options) : await readBytes(input, options))
}

async function readString(input: string, options: ReadOptions): Promise<Article> {
  const format = options.format ?? textFormatOf(input, options.path)
  if (format === 'mhtml' || format === 'webarchive')
    return readArchived(format, new TextEncoder().encode(input), options)
  return withWarnings(await readDecoded(input, format, options), isDoubleEncoded(input) ? [DOUBLE_ENCODED] : [])
}
