/** When a page was first or last put out, with its label: below the article, too. Tested against 200 characters at most. */
const STAMP = /^(?:(?:first|last|originally) )?(?:published|updated|posted|modified)\b.{0,60}\d{4}/i

const LONGEST = 200

export const isStamp = (line: string): boolean => STAMP.test(line.slice(0, LONGEST))
