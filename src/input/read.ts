import type { Article } from '../article-types.ts'
import { DOUBLE_ENCODED, decode } from './bytes/decode.ts'
import { isDoubleEncoded } from './bytes/repair.ts'
import { ReadError } from './errors.ts'
import { isGzip, packedFormatOf, textFormatOf } from './format.ts'
import { OVERPACKED, unpackedLimit } from './input-bounds.ts'
import { formatOf, type InputOptions, type ReadArticle, type SourceFormat } from './input-formats.ts'
import { withLanguage } from './language.ts'
import { checkSize, MAX_SIZE } from './max-size.ts'
import { readPlain } from './text/read-plain.ts'
import { withWarnings } from './with-warnings.ts'

const as = (format: SourceFormat, article: Article): ReadArticle => ({ ...article, format })

/** Reads decoded text in its format; plain text is what is left where it is none of that format. */
async function readDecoded(text: string, format: SourceFormat, options: InputOptions): Promise<ReadArticle> {
  const article = await formatOf(format).read?.(text, options)
  return article ? as(format, article) : as('text', await readPlain(text, options))
}

async function unpacked(bytes: Uint8Array, maxSize: number): Promise<Uint8Array> {
  const { gunzip } = await import('./archive/gzip.ts')
  const limit = unpackedLimit(bytes.length, maxSize)
  const found = await gunzip(bytes, limit, limit < maxSize ? OVERPACKED : '')
  if (isGzip(found)) throw new ReadError('binary', 'packed twice')
  return found
}

async function readBytes(bytes: Uint8Array, options: InputOptions): Promise<ReadArticle> {
  checkSize(bytes, options)
  if (isGzip(bytes)) {
    const path = (options.path ?? '').replace(/\.gz$/i, '')
    return readBytes(await unpacked(bytes, options.maxSize ?? MAX_SIZE), { ...options, path })
  }
  const format = packedFormatOf(bytes) ?? options.format ?? null
  const article = format && (await formatOf(format).readBytes?.(bytes, options))
  if (format && article) return as(format, article)
  const { text, warnings } = await decode(bytes)
  return withWarnings(await readDecoded(text, format ?? textFormatOf(text, options.path), options), warnings)
}

/**
 * Reads text or the bytes of a file as an article: finds its format by its content, decodes it, cuts it into blocks and
 * decides which belong to its body.
 *
 * @throws ReadError where the input is no article in any format known, or larger than allowed
 */
export async function read(input: string | Uint8Array, options: InputOptions): Promise<ReadArticle> {
  return withLanguage(typeof input === 'string' ? await readString(input, options) : await readBytes(input, options))
}

async function readString(input: string, options: InputOptions): Promise<ReadArticle> {
  const format = options.format ?? textFormatOf(input, options.path)
  const { holdsText, readBytes: readPacked } = formatOf(format)
  if (holdsText && readPacked) return as(format, await readPacked(new TextEncoder().encode(input), options))
  return withWarnings(await readDecoded(input, format, options), isDoubleEncoded(input) ? [DOUBLE_ENCODED] : [])
}
