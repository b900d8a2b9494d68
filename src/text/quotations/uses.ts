import { NO_STATEMENT_ROWS } from '../../lexicon/works.ts'

/** How far before a quotation its kind is looked for, in characters. */
const REACH = 60
/** Before a quotation: 60 characters at most. */
const OPEN_END = /[\s,(]+$/
/** Longer quotations are no titles. */
const LONGEST_TITLE = 70
const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|by|from|is|de|la)$/i

/** Whether words are in title case: every word but short function words is capitalised. */
export function isTitle(words: string): boolean {
  const own = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const longer = own.filter((word) => !SMALL_WORDS.test(word))
  return longer.length > 0 && words.length <= LONGEST_TITLE && longer.every((word) => /^[\p{Lu}\d]/u.test(word))
}

/** Whether nothing but the quotation stands between its brackets. */
const isBracketed = (text: string, start: number, inner: string): boolean =>
  text[start - 1] === '(' && text[start + inner.length + 2] === ')'

/** "was called “a joke” by the mayor": not "the “Jolly Roger” by the crew", which is a name. */
const isBySomebody = (text: string, start: number, inner: string): boolean =>
  /^\p{Ll}/u.test(inner) && /^.? ?["”'’»] by /.test(text.slice(start + inner.length, start + inner.length + BY_REACH))

/** Characters of a closing mark with “by”, the last of the words before it. */
const BY_REACH = 8

/**
 * The id of the row that says why a quotation is no statement (title, nickname, word as a word); null where none
 * does.
 */
export function noStatementRule(text: string, start: number, inner: string): string | null {
  const near = text.slice(Math.max(0, start - REACH), start)
  const line = near.slice(near.lastIndexOf('\n') + 1)
  const before = line.toLowerCase().replace(OPEN_END, '')
  for (const row of NO_STATEMENT_ROWS) {
    if (row.bracketed && !isBracketed(text, start, inner)) continue
    if (row.agent && isBySomebody(text, start, inner)) continue
    if (row.article && /^an? \p{Ll}/u.test(inner)) continue
    if (row.before.test(before) && (!row.title || isTitle(inner))) return row.id
  }
  return null
}
