import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Texts } from '../../scripts/build/extract-texts.mjs'
import { packBytes, packLines, packTexts } from '../../scripts/build/pack-texts.mjs'
import { bytesOf, textsOf, wholeLines } from '../../scripts/build/unpack-texts.mjs'

const line = fc.stringMatching(/^[ -~À-ɏ\t]*$/)
const text = fc.array(line, { minLength: 1 }).map((lines) => lines.join('\n'))

test('bytes are the same when they are unpacked, in digits that no bundler escapes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const packed = packBytes(bytes)
      expect(packed).not.toMatch(/[^!-~]|["'\\]/)
      expect(bytesOf(packed).subarray(0, bytes.length)).toEqual(bytes)
    }),
  )
})

test('lines are the same when they are told by those above them', () => {
  fc.assert(
    fc.property(text, (lines) => {
      expect(wholeLines(packLines(lines))).toBe(lines)
    }),
  )
  const long = 'x'.repeat(200)
  expect(wholeLines(packLines(`${long}a\n${long}b`))).toBe(`${long}a\n${long}b`)
})

test('texts are the same when they are unpacked', { timeout: 60_000 }, () => {
  const words = Array.from({ length: 3000 }, (_, i) => `word${i * 7919}\t${i % 13}`).sort()
  const check = (texts: readonly string[]) => {
    const textOf = textsOf(packTexts(texts))
    expect(texts.map((_, i) => textOf(i))).toEqual(texts)
  }
  check([words.join('\n'), '', 'ab'.repeat(5000), '“Ja”, sagte er.', words.toReversed().join('\n')])
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), check), { numRuns: 20 })
})

describe('long texts of a module', () => {
  const LONG = 'a long text that takes its place elsewhere, in a list of texts'
  const evaluated = (code: string) => {
    const texts = new Texts()
    const rest = texts.without(`(${code})`, 'textOf', 'module').slice(1, -1)
    const value: unknown = new Function('textOf', `return (${rest})`)((i: number) => texts.all[i])
    return { rest, value, all: texts.all }
  }
  const numbers = Array.from({ length: 60 }, (_, i) => i * 3)
  const words = numbers.map((n) => `w${n}`)
  const names = Object.fromEntries(words.map((word) => [`&${word};`, word]))

  test('they are the same when they were numbered anew, alike ones side by side', () => {
    const texts = new Texts()
    const code = `({ a: '${LONG}', b: /${LONG}$/, c: '${LONG}\\nx', d: /${LONG}\$|$/, e: 'b${LONG}' })`
    texts.without(code, 'textOf', 'module')
    texts.sort()
    expect(texts.all).toEqual([`${LONG}$`, `${LONG}$|$`, LONG, `b${LONG}`, `${LONG}\nx`])
    const rest = texts.without(code, 'textOf', 'module')
    const value: unknown = new Function('textOf', `return ${rest}`)((i: number) => texts.all[i])
    expect(value).toEqual(new Function(`return ${code}`)())
  })

  test.each<[string, unknown]>([
    [`'${LONG}'`, LONG],
    [`\`${LONG}\n\``, `${LONG}\n`],
    [`{ '${LONG}': 1, b: '${LONG}' }`, { [LONG]: 1, b: LONG }],
    [`{ a: /${LONG.replaceAll(' ', '\\s')}\\/$/iu }`, { a: new RegExp(`${LONG.replaceAll(' ', '\\s')}\\/$`, 'iu') }],
    [`[...${JSON.stringify(numbers)}, 7]`, [...numbers, 7]],
    [`Array.from(${JSON.stringify(words)})`, words],
    [JSON.stringify(names), names],
    [`((x) => x + '${LONG}')('b')`, `b${LONG}`],
  ])('%s is as before', (code, expected) => {
    const { rest, value, all } = evaluated(code)
    expect(value).toEqual(expected)
    expect(all).toHaveLength(1)
    expect(rest.length).toBeLessThan(code.length)
  })

  test.each([
    `'short'`,
    `\`\${1} ${LONG}\``,
    `(() => /${LONG}/.source)()`,
    `String.raw\`${LONG}\``,
    `(function () { 'use strict, and for long enough that it might be taken away'; return this })()`,
    `'${LONG}\\0'`,
  ])('%s stays where it is', (code) => {
    const { rest, all } = evaluated(code)
    expect(rest).toBe(code)
    expect(all).toEqual([])
  })

  test('examples of rows are left out, and nothing else that has their name', () => {
    const { value } = evaluated(
      `[{ id: 'a', example: 'x', counter: 'y', reason: 'z' }, { counter: 'kept' }, { example: 1 }]`,
    )
    expect(value).toEqual([{ id: 'a', reason: 'z' }, { counter: 'kept' }, { example: 1 }])
    const rows = `[{ id: 'a', example: 'x', reason: 'z' }, { reason: 'kept' }]`
    expect(new Texts().without(rows, 'textOf', 'module', true)).toBe(`[{ id: 'a',   }, { reason: 'kept' }]`)
  })

  test('what a module imports and exports stays', () => {
    const code = `import a from './${LONG.replaceAll(' ', '-')}.js'\nexport * from './${LONG.replaceAll(' ', '_')}.js'\n`
    expect(new Texts().without(code, 'textOf', 'module')).toBe(code)
  })
})
