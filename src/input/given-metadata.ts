import type { Article } from '../article-types.ts'
import type { ReadOptions } from '../options.ts'

/** What a page can say of its publication: a day, or a time with its zone. */
export const PUBLISHED_AT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/

/** The article with what the caller knows better than the page. */
export function withGiven<Read extends Article>(article: Read, { title, date }: ReadOptions): Read {
  if (title === undefined && date === undefined) return article
  const { metadata } = article
  const given = { title: title === undefined ? metadata.title : title, publishedAt: date ?? metadata.publishedAt }
  return { ...article, metadata: { ...metadata, ...given } }
}
