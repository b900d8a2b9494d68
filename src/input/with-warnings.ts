import type { Article, Warning } from '../article-types.ts'

/** An article with the warnings of what it was unpacked from before its own. */
export const withWarnings = <Given extends Article>(article: Given, warnings: readonly Warning[]): Given =>
  warnings.length === 0 ? article : { ...article, warnings: [...warnings, ...article.warnings] }
