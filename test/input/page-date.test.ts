import { describe, expect, it } from 'vitest'
import { dateIn, isDateline } from '../../src/input/page-date.ts'
import { DATE_FORMS } from '../../src/lexicon/dates.ts'

describe('dates', () => {
  it.each(DATE_FORMS.map(({ id, example, date }) => [id, example, date] as const))('%s: %s', (_, example, date) => {
    expect(dateIn(example)?.iso() ?? null).toBe(date)
  })

  it.each(DATE_FORMS.map(({ id, counter, pattern }) => [id, counter, pattern] as const))(
    '%s is not: %s',
    (_, counter, pattern) => {
      expect(pattern.test(counter)).toBe(false)
    },
  )

  it.each([
    ['Nov 20 2019, 10:18am ist', '2019-11-20'],
    ['Wednesday, 20th November 2019', '2019-11-20'],
    ['20.11.2019', '2019-11-20'],
    ['11/18/19 11:04 PM EST', '2019-11-18'],
    ['2019/11/20', '2019-11-20'],
    ['5/5/2019', '2019-05-05'],
    ['Submitted by Jo Starks on Sunday, 08/07/2016 - 13:05', '2016-08-07'],
    ['Fri 08/07/2016', '2016-07-08'],
  ])('reads %s', (line, date) => {
    expect(dateIn(line)?.iso()).toBe(date)
  })

  it.each(['4/5/2019', 'Monday, 08/07/2016', '31/31/2019', '1.2.3.4', 'Room 2019', 'the May 2019 report', ''])(
    'reads no date in %j',
    (line) => {
      expect(dateIn(line)).toBeNull()
    },
  )

  it.each([
    'Published 7:07 PM EST Nov 19, 2019',
    '13 hours ago',
    'Updated: Sat 8:31 PM, Feb 17, 2018',
    'October 6, 2018',
  ])('takes %s for a dateline', (line) => {
    expect(isDateline(line)).toBe(true)
  })

  it.each([
    'June 9 -- Harbour Hall, West Quay, Milltown',
    '— Ana Ruiz (@anaruizexample) June 2, 2024',
    'On 3 June 2024 the council voted to close the bridge.',
    'May you live in interesting times',
  ])('does not take %s for one', (line) => {
    expect(isDateline(line)).toBe(false)
  })
})
