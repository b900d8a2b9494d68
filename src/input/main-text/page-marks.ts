import type { Features } from './features.ts'

// What rows of boilerplate and datelines tell of where an article begins and ends.

/** Whether a line is a byline, date or place, as stands at the head of an article. */
export const isDated = ({ dateline, rule }: Features): boolean => dateline || rule?.effect === 'dateline'

/** Whether a line ends an article: a mark of its end, the foot of a page, a list of links. */
export const endsArticle = ({ rule }: Features): boolean =>
  rule?.effect === 'end' || rule?.effect === 'foot' || rule?.effect === 'list'
