import { expect, test } from 'vitest'
import { CLASSES, narrowed, narrowLetters } from '../../scripts/build/narrow-letters.mjs'

const LAST_LATIN = 0x17f
const LAST = 0xd7ff

/** The characters up to a code that one expression matches and another does not. */
function unlike(one: RegExp, other: RegExp, last: number): string {
  let found = ''
  for (let code = 0; code <= last; code++) {
    const character = String.fromCharCode(code)
    if (one.test(character) && !other.test(character)) found += character
  }
  return found
}

const inRanges = (name: 'Lu' | 'Ll' | 'L'): RegExp => new RegExp(narrowed(`^\\p{${name}}$`), 'u')

test.each(['Lu', 'Ll', 'L'] as const)('\\p{%s} as ranges matches the same Latin letters', (name) => {
  const whole = new RegExp(`^\\p{${name}}$`, 'u')
  expect(unlike(whole, inRanges(name), LAST_LATIN)).toBe('')
  expect(unlike(inRanges(name), whole, LAST_LATIN)).toBe('')
})

test('a capital is one', () => {
  expect(unlike(inRanges('Lu'), /^\p{Lu}$/u, LAST)).toBe('')
})

test('of letters only those are left out that serve as signs', () => {
  expect(unlike(/^\p{L}$/u, inRanges('L'), LAST)).toMatch(
    /^[\u02c6-\u02ee\u0374\u0559\u2070-\u218f\u2e2f\u3030-\u303f]*$/,
  )
})

test.each([
  ['a class by itself', '^\\p{Lu}x', `^[${CLASSES.Lu}]x`],
  ['a class within brackets', '[\\p{L}’]+', `[${CLASSES.L}’]+`],
  ['a bracket that is escaped', '\\[\\p{Ll}\\]', `\\[[${CLASSES.Ll}]\\]`],
  ['what is no class of letters', '\\p{Lo}\\\\p{Lu}', `\\p{Lo}\\\\p{Lu}`],
])('%s', (_, source, expected) => {
  expect(narrowed(source)).toBe(expected)
})

test('of a module only the literals are written anew', () => {
  const code = "const text = '\\\\p{Lu}' // \\p{Lu}\nconst name = /^\\p{Lu}/u\n"
  expect(narrowLetters(code)).toBe(code.replace('/^\\p{Lu}/u', `/^[${CLASSES.Lu}]/u`))
})
