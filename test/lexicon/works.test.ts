import { describe, expect, it } from 'vitest'
import { NO_STATEMENT_ROWS } from '../../src/lexicon/works.ts'
import { isTitle, noStatementRule } from '../../src/text/quotations/uses.ts'

/** The rule for the quotation of a sentence that holds one, in curly marks. */
function ruleOf(sentence: string): string | null {
  const [start, end] = [sentence.indexOf('“'), sentence.indexOf('”')]
  return noStatementRule(sentence, start, sentence.slice(start + 1, end))
}

describe('quotations that are no statements', () => {
  it.each(NO_STATEMENT_ROWS.map((row) => [row.id, row] as const))(
    '%s: its example, not its counter-example',
    (id, row) => {
      expect(ruleOf(row.example)).toBe(id)
      expect(ruleOf(row.counterExample)).toBeNull()
    },
  )

  it.each([
    ['The Paper Harbour', true],
    ['A Year of Salt', true],
    ['we will not dance again', false],
    ['The harbour is closed', false],
    ['', false],
  ])('tells whether “%s” is written like a title: %s', (words, title) => {
    expect(isTitle(words)).toBe(title)
  })
})
