import { describe, expect, test } from 'vitest'
import { CorrectionError } from '../../src/corrections/parse-corrections.ts'
import { parseEdited } from '../../src/corrections/review/edited-csv.ts'

const HEAD = 'key,path,text,speaker,negated,kind,corrected'
const rows = (...lines: string[]) => parseEdited([HEAD, ...lines].join('\r\n'))

describe('an edited spreadsheet is read', () => {
  test.each([
    ['with commas', 'key,path,text\nk1,a.txt,"We lost, all"\n'],
    ['with semicolons', 'key;path;text\r\nk1;a.txt;We lost, all\r\n'],
    ['with tabs', 'key\tpath\ttext\nk1\ta.txt\tWe lost, all'],
    ['with its columns in another order', 'text,key,path\n"We lost, all",k1,a.txt'],
    ['with a byte order mark and quoted names', '\uFEFF"Key","path","text "\nk1,a.txt,"We lost, all"'],
  ])('%s', (_, content) => {
    const [row, other] = parseEdited(content)
    expect(other).toBeUndefined()
    expect([row?.key, row?.cell('path'), row?.text, row?.number]).toEqual(['k1', 'a.txt', 'We lost, all', 2])
    expect(row?.cell('speaker')).toBeUndefined()
  })

  test('the guard of what might run as a formula is taken off', () => {
    expect(rows("k1,'-a.txt,'=We lost,'tis Fox,,,")[0]).toMatchObject({ text: '=We lost' })
    expect(rows("k1,'-a.txt,x,'tis Fox,,,")[0]?.cell('speaker')).toBe("'tis Fox")
    expect(rows("k1,'-a.txt,x,y,,,")[0]?.cell('path')).toBe('-a.txt')
  })

  test('empty rows are passed over, and counted as the spreadsheet does', () => {
    expect(rows(',,,,,,', 'k1,a,x,y,,,').map(({ number }) => number)).toEqual([3])
  })

  test.each([
    ['drop', true, false],
    [' DROP', true, false],
    ['TRUE', false, true],
    ['false', false, false],
  ])('corrected: %s', (cell, isDropped, wasCorrected) => {
    expect(rows(`k1,a,x,y,,,${cell}`)[0]).toMatchObject({ isDropped, wasCorrected })
  })
})

test.each([
  ['no spreadsheet', 'He said it.', /no column "key"/],
  ['a row of names cut off', 'k1,a.txt,We lost', /no column "key"/],
  ['a quotation mark too many', `${HEAD}\nk1,a,"x" y",,,,`, /no CSV: /],
  ['a kind that is none', `${HEAD}\nk1,a,x,y,,,\nk2,a,x,y,,quoted,`, /row 3: the column "kind" must be one of/],
  ['no truth', `${HEAD}\nk1,a,x,y,maybe,,`, /row 2: the column "negated" must be true or false, not "maybe"/],
  ['something else than drop', `${HEAD}\nk1,a,x,y,,,wrong!`, /row 2: the column "corrected" .* not "wrong!"/],
])('%s is refused', (_, content, message) => {
  expect(() => parseEdited(content)).toThrow(CorrectionError)
  expect(() => parseEdited(content)).toThrow(message)
})
