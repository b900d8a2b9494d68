// Writes classes of letters in expressions as ranges: V8 makes `\p{Lu}` of 650 ranges whenever an expression that holds it
// is compiled, which in a short run takes longer than all matching. What stands in their place knows the letters of the
// scripts that English pages hold: Latin letters, Greek, Cyrillic and Armenian ones one by one, others by their blocks.
import { tokenizer, tokTypes } from 'acorn'

const escaped = (code) => `\\u${code.toString(16).padStart(4, '0')}`

/** The ranges of the characters between two codes that an expression matches. */
function rangesOf(pattern, first, last) {
  const ranges = []
  for (let code = first; code <= last; code++) {
    if (!pattern.test(String.fromCharCode(code))) continue
    const open = ranges.at(-1)
    if (open?.last === code - 1) open.last = code
    else ranges.push({ first: code, last: code })
  }
  return ranges
}

const written = ({ first, last }) =>
  last === first ? escaped(first) : `${escaped(first)}${last > first + 1 ? '-' : ''}${escaped(last)}`

/** Where capitals and small letters are told one by one: Latin (with Ə, Ơ, Ư, Ș, Ț), Greek, Cyrillic, Armenian. */
const WITH_CASE = [
  [0x0041, 0x017f],
  [0x018f, 0x018f],
  [0x01a0, 0x01a1],
  [0x01af, 0x01b0],
  [0x0218, 0x021b],
  [0x0259, 0x0259],
  [0x0386, 0x03ce],
  [0x0400, 0x045f],
  [0x0490, 0x0491],
  [0x0531, 0x0587],
]

/** Letters with two marks, as Vietnamese has: small ones as a rule. */
const VIETNAMESE = [[0x1ea0, 0x1eff]]

/** Blocks of letters without case, and of those that seldom stand in a page, with the marks and digits among them. */
const BLOCKS = [
  [0x0250, 0x02c1],
  [0x0370, 0x0373],
  [0x0376, 0x037d],
  [0x037f, 0x0481],
  [0x048a, 0x0556],
  [0x0560, 0x0588],
  [0x05d0, 0x05f2],
  [0x0620, 0x064a],
  [0x066e, 0x06d3],
  [0x06d5, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x30fa],
  [0x30fc, 0xd7ff],
  [0xf900, 0xfb06],
]

const cased = (pattern) =>
  WITH_CASE.flatMap(([first, last]) => rangesOf(pattern, first, last))
    .map(written)
    .join('')
const whole = (blocks) => blocks.map(([first, last]) => written({ first, last })).join('')

/** What stands for each class, within brackets. */
export const CLASSES = {
  Lu: cased(/\p{Lu}/u),
  Ll: cased(/\p{Ll}/u) + whole(VIETNAMESE),
  L: rangesOf(/\p{L}/u, 0x41, 0x24f).map(written).join('') + whole(BLOCKS),
}

const CLASS = /^\\p\{(Lu|Ll|L)\}/

/** The source of an expression with its classes as ranges. */
export function narrowed(source) {
  let result = ''
  let within = false
  for (let i = 0; i < source.length; ) {
    const found = CLASS.exec(source.slice(i, i + 6))
    if (found) result += within ? CLASSES[found[1]] : `[${CLASSES[found[1]]}]`
    const taken = found ? found[0].length : source[i] === '\\' ? 2 : 1
    if (!found) result += source.slice(i, i + taken)
    if (source[i] === '[') within = true
    if (source[i] === ']') within = false
    i += taken
  }
  return result
}

/** A module with its literals so written. */
export function narrowLetters(code) {
  let result = ''
  let from = 0
  for (const { type, value, start, end } of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })) {
    if (type !== tokTypes.regexp || !value.pattern.includes('\\p{L')) continue
    result += `${code.slice(from, start)}/${narrowed(value.pattern)}/${value.flags}`
    from = end
  }
  return result + code.slice(from)
}
