import type { Article, ReaderOptions } from '../../article-types.ts'
import { decode } from '../bytes/decode.ts'
import { readHtml } from '../html/read-html.ts'
import { checkSize } from '../max-size.ts'
import { withWarnings } from '../with-warnings.ts'
import { type ArchivedPage, unpackMhtml } from './mhtml.ts'
import { unpackWebarchive } from './webarchive.ts'

/** A page within an archive: its own charset and address are told by the archive. */
async function readArchived({ bytes, charset, url }: ArchivedPage, options: ReaderOptions): Promise<Article> {
  checkSize(bytes, options)
  const { text, warnings } = await decode(bytes, charset)
  const page = readHtml(text, options)
  const metadata = { ...page.metadata, url: page.metadata.url ?? url }
  return withWarnings({ ...page, metadata }, warnings)
}

/**
 * Reads a page that a browser saved as a single file.
 *
 * @throws ReadError `broken-mhtml` or `too-large`
 */
export const readMhtml = async (bytes: Uint8Array, options: ReaderOptions): Promise<Article> =>
  readArchived(await unpackMhtml(bytes), options)

/**
 * Reads a web archive of Safari.
 *
 * @throws ReadError `broken-webarchive` or `too-large`
 */
export const readWebarchive = async (bytes: Uint8Array, options: ReaderOptions): Promise<Article> =>
  readArchived(unpackWebarchive(bytes), options)
