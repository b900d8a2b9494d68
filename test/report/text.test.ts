import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { explainReport, renderText, TEXTS_FRAME } from '../../src/report/text.ts'
import { cleanOf } from '../support/documents.ts'

test('the kept text of several articles is separated by an empty line', () => {
  const texts = [renderText(cleanOf({ text: 'a\n\nb' })), renderText(cleanOf({ text: 'c' }))]
  expect(texts.join(TEXTS_FRAME.between)).toBe('a\n\nb\n\nc\n')
  expect(renderText(cleanOf())).toBe('')
})

test('escape sequences of an article are shown, not sent', () => {
  expect(renderText(cleanOf({ text: 'a\u001b[2J' }))).toBe('a<U+001B>[2J\n')
})

test('the explanation shows every block in its order, the dropped ones with reason and rule', () => {
  const text = 'Menu\n\nThe bridge is open.\n\nShare'
  const report = explainReport(new Chalk({ level: 0 }))
  const clean = cleanOf({
    source: { path: 'a.txt', id: null, url: null, format: 'text', sha256: '', text },
    kept: [{ start: 6, end: 25 }],
    dropped: [
      { start: 0, end: 4, reason: 'before the article starts', rule: '' },
      { start: 27, end: 32, reason: 'share label', rule: 'share' },
    ],
  })
  expect(report(clean)).toBe(`a.txt
- Menu
    dropped: before the article starts
+ The bridge is open.
- Share
    dropped: share label (share)

`)
})
