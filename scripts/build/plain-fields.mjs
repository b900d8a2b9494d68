// Writes private fields and methods of classes as plain ones: until V8 has optimised code, which in a short run it does for
// little of it, each use of a private name takes several times as long.
import { tokenizer, tokTypes } from 'acorn'

/** Stands before the names, which no other begins with. */
const PREFIX = '_private_'

/** A module with its classes so written. */
export function plainFields(code) {
  let result = ''
  let from = 0
  for (const { type, value, start, end } of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })) {
    if (type !== tokTypes.privateId) continue
    if (/^\s*in\b/.test(code.slice(end))) throw new Error(`#${value} is asked for by "in"`)
    result += `${code.slice(from, start)}${PREFIX}${value}`
    from = end
  }
  return result + code.slice(from)
}
