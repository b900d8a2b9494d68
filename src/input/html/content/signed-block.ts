import { ruleOf } from '../../main-text/markers.ts'
import { isDateline } from '../../metadata/page-date.ts'
import { isAffiliation } from '../../metadata/title-signs.ts'

const LINES_OF_BYLINE = 4
/** A line of names, for the table of rows. */
const WORDS = 6

/** Whether a block is name, role and date of who wrote the article, in lines of their own: the first says "By", or one is a date. */
export function isSignature(line: string): boolean {
  const lines = line.split('\n')
  if (lines.length > LINES_OF_BYLINE) return false
  const isSign = (part: string): boolean =>
    isDateline(part) || isAffiliation(part) || ruleOf(part, WORDS)?.effect === 'dateline'
  return lines.every(isSign)
}
