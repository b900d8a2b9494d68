import type { Article, ReaderOptions } from '../../article-types.ts'
import { AS_ENTITIES, decodeEntities, isEntityEncoded } from '../entities.ts'
import { withWarnings } from '../with-warnings.ts'
import { withoutLinkNumbers } from './numbered-links.ts'
import { readText } from './read-text.ts'

/**
 * Reads decoded plain text as an article; one whose quotation marks are written as entities as what these stand for, and
 * what a text browser has written out without the numbers of its links.
 */
export async function readPlain(source: string, options: ReaderOptions): Promise<Article> {
  if (isEntityEncoded(source)) {
    const { text, segments } = await decodeEntities(source)
    return withWarnings({ ...readText(text, options), segments }, [AS_ENTITIES])
  }
  const written = await withoutLinkNumbers(source)
  return written ? { ...readText(written.text, options), segments: written.segments } : readText(source, options)
}
