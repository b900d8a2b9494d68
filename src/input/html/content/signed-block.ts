import { ruleOf } from '../../main-text/markers.ts'
import { isAffiliation } from '../../metadata/title-signs.ts'
import { isDateline } from '../../page-date.ts'

const LINES_OF_BYLINE = 4
/** The address of the site, or of who writes. */
const ADDRESS = /^[\w.-]{1,40}(?:@[\w-]{1,40})?\.[a-z]{2,8}$/
/** A line of names, for the table of rows. */
const WORDS = 6

/**
 * Whether a block is name, role and date of who wrote the article, in lines of their own: the first says "By", or one is a
 * date. The headline may stand above them.
 */
export function isSignature(line: string, isTitle: (line: string) => boolean): boolean {
  const all = line.split('\n')
  const lines = isTitle(all[0] ?? '') ? all.slice(1) : all
  if (lines.length === 0) return false
  if (lines.length > LINES_OF_BYLINE || lines.every((part) => ADDRESS.test(part))) return false
  const isSign = (part: string): boolean =>
    isDateline(part) || isAffiliation(part) || ADDRESS.test(part) || ruleOf(part, WORDS)?.effect === 'dateline'
  return lines.every(isSign)
}
