import { LINE_RULES } from '../../lexicon/boilerplate/all.ts'
import type { LineRule } from '../../lexicon/boilerplate/row.ts'

const LABELS = LINE_RULES
const SENTENCES = LINE_RULES.filter(({ form }) => form === 'line')
const MOST_WORDS_OF_A_LABEL = 20
const SENTENCE_END = /[\p{Ll}\d)]\.["”’']?$|[.!?][”"]$/u

/** Whether a line can be a heading, button or label: short, and not closed as a sentence is. */
export function isLabel(line: string, words: number): boolean {
  return words <= MOST_WORDS_OF_A_LABEL && (words <= 3 || !SENTENCE_END.test(line.slice(-4)))
}

/** The row that a line of a page matches, or null. */
export function ruleOf(line: string, words: number): LineRule | null {
  const rows = isLabel(line, words) ? LABELS : SENTENCES
  for (const row of rows) if (row.pattern.test(line)) return row
  return null
}
