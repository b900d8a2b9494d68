import type { Article, ReadOptions, SourceFormat, Warning } from '../types.ts'
import { DOUBLE_ENCODED, decode } from './bytes/decode.ts'
import { isDoubleEncoded } from './bytes/repair.ts'
import { decodeEntities, isEntityEncoded } from './entities.ts'
import { ReadError } from './errors.ts'
import { textFormatOf } from './format.ts'
import { readText } from './text/read-text.ts'

/** Enough for any page, too little to fill the memory. */
const MAX_SIZE = 64 * 1024 * 1024

const AS_ENTITIES: Warning = {
  code: 'double-encoded',
  message: 'Characters were written as entities (as in "&quot;"); they were read as the characters they stand for.',
}

/** Text given as text is left as it is: its offsets are the caller's. */
const DOUBLE_ENCODED_TEXT: Warning = {
  ...DOUBLE_ENCODED,
  message: 'The text has been encoded twice (as in "â€œ" for a quotation mark).',
}

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
  return readPlain(text, options)
}

async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<Article> {
  const { text, warnings } = await decode(bytes)
  const format = options.format ?? textFormatOf(text, options.path)
  return withWarnings(await readDecoded(text, format, options), warnings)
}

/**
 * Reads text or the bytes of a file as an article: finds its format by its content, decodes it, cuts it into blocks and
 * decides which belong to its body.
 *
 * @throws ReadError where the input is no article in any format known, or larger than allowed
 */
export async function read(input: string | Uint8Array, options: ReadOptions): Promise<Article> {
  if (typeof input === 'string') {
    const format = options.format ?? textFormatOf(input, options.path)
    return withWarnings(await readDecoded(input, format, options), isDoubleEncoded(input) ? [DOUBLE_ENCODED_TEXT] : [])
  }
  if (input.length > (options.maxSize ?? MAX_SIZE)) throw new ReadError('too-large')
  return readBytes(input, options)
}
