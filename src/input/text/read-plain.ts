import type { Article, ReaderOptions } from '../../article-types.ts'
import { AS_ENTITIES, decodeEntities, isEntityEncoded } from '../entities.ts'
import { withWarnings } from '../with-warnings.ts'
import { readText } from './read-text.ts'

/** Reads decoded plain text as an article; one whose quotation marks are written as entities as what these stand for. */
export async function readPlain(source: string, options: ReaderOptions): Promise<Article> {
  if (!isEntityEncoded(source)) return readText(source, options)
  const { text, segments } = await decodeEntities(source)
  return withWarnings({ ...readText(text, options), segments }, [AS_ENTITIES])
}
