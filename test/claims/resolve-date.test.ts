import { expect, test } from 'vitest'
import { dateOf, publicationDay } from '../../src/claims/resolve-date.ts'
import type { TimeKind } from '../../src/lexicon/times.ts'

const at = (kind: TimeKind, words: string, published: string | null) => dateOf(kind, words, publicationDay(published))

test.each<[string | null, string | undefined]>([
  ['2024-02-29', '2024-02-29'],
  ['2024-02-29T23:30:00-08:00', '2024-02-29'],
  ['2023-02-29', undefined],
  ['2023-13-01', undefined],
  ['yesterday', undefined],
  [null, undefined],
])('the day of publication of %s', (published, day) => {
  expect(publicationDay(published)?.toISOString().slice(0, 10)).toBe(day)
})

test.each<[TimeKind, string, string | null, string | null]>([
  ['weekday', 'on Thursday', '2024-02-29', '2024-02-29'],
  ['weekday', 'on Friday', '2024-02-29', '2024-02-23'],
  ['weekday', 'Sun.', '2024-03-02', '2024-02-25'],
  ['weekday', 'on Friday', null, null],
  ['date', 'on 31 December', '2024-01-02', '2023-12-31'],
  ['date', 'on Sunday, Dec. 31st, 2023', null, '2023-12-31'],
  ['date', 'on 30 February', '2024-03-02', null],
  ['date', 'on Feb. 29', '2024-02-29', '2024-02-29'],
  ['date', 'on Monday, March 4', '2024-03-05', '2024-03-04'],
  ['date', 'on March 4', null, null],
  ['month', 'in February', '2024-02-29', '2024-02'],
  ['month', 'in March', '2024-02-29', '2023-03'],
  ['month', 'in March 2021', null, '2021-03'],
  ['day', 'yesterday', '2024-03-01', '2024-02-29'],
  ['day', 'this morning', '2024-03-01', '2024-03-01'],
  ['days-ago', 'a day ago', '2024-03-01', '2024-02-29'],
  ['days-ago', '10 days ago', '2024-03-01', '2024-02-20'],
  ['days-ago', 'several days ago', '2024-03-01', null],
  ['relative', 'last month', '2024-01-31', '2023-12'],
  ['relative', 'earlier this year', '2024-01-31', '2024'],
  ['relative', 'last year', null, null],
  ['none', 'at the time', '2024-01-31', null],
])('%s “%s” in an article of %s', (kind, words, published, date) => {
  expect(at(kind, words, published)).toBe(date)
})
