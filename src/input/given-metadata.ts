import type { Article } from '../article-types.ts'

/** What the caller knows of the article better than the page. */
export interface GivenMetadata {
  /** Its title. */
  readonly title?: string | null
  /** When it was published: a day (`2025-09-03`) or RFC 3339 with a zone. Dates as "on Monday" count from it. */
  readonly date?: string | null
}

/** What a page can say of its publication: a day, or a time with its zone. */
export const PUBLISHED_AT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/

/** The article with what the caller knows better than the page. */
export function withGiven<Read extends Article>(article: Read, { title, date }: GivenMetadata): Read {
  if (title === undefined && date === undefined) return article
  const { metadata } = article
  const given = { title: title === undefined ? metadata.title : title, publishedAt: date ?? metadata.publishedAt }
  return { ...article, metadata: { ...metadata, ...given } }
}
