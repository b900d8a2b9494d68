import { expect, test } from 'vitest'
import { plainFields } from '../../scripts/build/plain-fields.mjs'

/** The value that a class gives, as it is written and with plain fields. */
function both(code: string): [unknown, unknown] {
  const [whole, plain] = [code, plainFields(code)].map((each) => new Function(`${each}\nreturn value`)())
  return [whole, plain]
}

test.each([
  ['a field', 'class Sum { #all = 1; add(n) { this.#all += n; return this.#all } }\nconst value = new Sum().add(2)', 3],
  [
    'a method',
    'class Sum { #twice(n) { return 2 * n } of(n) { return this.#twice(n) } }\nconst value = new Sum().of(2)',
    4,
  ],
  [
    'of another, if there is one',
    'class Sum { #all = 1; plus(other) { return this.#all + (other?.#all ?? 0) } }\nconst value = new Sum().plus(new Sum())',
    2,
  ],
  [
    'a public name beside it',
    'class Sum { all = 1; #all = 2; both() { return this.all + this.#all } }\nconst value = new Sum().both()',
    3,
  ],
])('%s gives the same', (_, code, expected) => {
  expect(both(code)).toEqual([expected, expected])
})

test('nothing else is written anew', () => {
  const code = "// #all\nconst text = '#all', sign = /#all/\nclass Sum { #all = `#all` + this.#of }\n"
  expect(plainFields(code)).toBe(
    "// #all\nconst text = '#all', sign = /#all/\nclass Sum { _private_all = `#all` + this._private_of }\n",
  )
})

test('no private name is asked for by "in", which a plain one would answer for others, too', () => {
  expect(() => plainFields('class Sum { #all = 1; has(other) { return #all in other } }')).toThrow('in')
})
