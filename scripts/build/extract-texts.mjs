// Takes long texts out of compiled modules, so that they can be kept packed (pack-texts.mjs): strings, expressions, lists
// of numbers or strings, maps of strings. What only tests and readers of the sources want, the examples of rows, is left out.
import { parse } from 'acorn'

/** Shorter ones are left where they are: to ask for them would be as long, and longer where an expression is made of them. */
const LEAST = 12
const LEAST_EXPRESSION = 32
/** Fewer numbers or entries are left where they are. */
const LEAST_ENTRIES = 40

/** Of rows, what no rule reads. */
const UNREAD = new Set(['example', 'counter'])
/** The same for rows whose reasons nothing that is printed tells. */
const UNTOLD = new Set([...UNREAD, 'reason'])

const isString = (node) => node?.type === 'Literal' && typeof node.value === 'string'
const isNumber = (node) => node?.type === 'Literal' && typeof node.value === 'number'
const isEntry = (node) => node.type === 'Property' && !node.computed && isString(node.key) && isString(node.value)

const isUnread = (node, names = UNREAD) => node.type === 'Property' && names.has(node.key.name) && isString(node.value)

/** The text that stands for a node, and what makes the node's value of it; null where it stays. */
function textOf(node, isWithin) {
  if (isString(node)) return { text: node.value, make: (text) => text }
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return { text: node.quasis[0].value.cooked, make: (text) => text }
  // Within a function an expression may be made again and again, which costs more than to write it there.
  if (node.regex && !isWithin)
    return { text: node.regex.pattern, isExpression: true, make: (text) => `new RegExp(${text},"${node.regex.flags}")` }
  const isList =
    node.type === 'ArrayExpression' &&
    node.elements.length >= LEAST_ENTRIES &&
    (node.elements.every(isNumber) || node.elements.every(isString))
  const isMap =
    node.type === 'ObjectExpression' && node.properties.length >= LEAST_ENTRIES && node.properties.every(isEntry)
  if (!isList && !isMap) return null
  const value = isList
    ? node.elements.map((each) => each.value)
    : Object.fromEntries(node.properties.map((each) => [each.key.value, each.value.value]))
  return { text: JSON.stringify(value), make: (text) => `JSON.parse(${text})` }
}

/** Bundlers write a character beyond ASCII as an escape of six. */
const shownLength = (text) => text.length + 5 * (text.match(/[^\0-\x7f]/g)?.length ?? 0)

const isKept = ({ text, isExpression }) =>
  shownLength(text) >= (isExpression ? LEAST_EXPRESSION : LEAST) &&
  text.isWellFormed?.() !== false &&
  !/[\0-\x08\x0b-\x1f]/.test(text)

/** Children that are no values: names of modules, keys, directives. */
function valuesIn(node) {
  if (/^(?:Import|Export)(?:All|Named)?Declaration$/.test(node.type) && node.source) return []
  if (node.type === 'ImportExpression' || node.directive) return []
  const skipped =
    node.type === 'Property' || /Definition$/.test(node.type)
      ? node.computed
        ? ''
        : 'key'
      : node.type === 'TaggedTemplateExpression'
        ? 'quasi'
        : ''
  return Object.entries(node)
    .flatMap(([key, value]) => (key === skipped ? [] : value))
    .filter((each) => each?.type)
}

const isFunction = ({ type }) => /Function/.test(type)

/** What is put in the place of a stretch of code: nothing, or what makes a value of a text. */
const edit = (start, end, found = null) => ({ start, end, found })

/** Where a module has long texts, and what of rows no rule reads. */
function editsOf(code, sourceType, names) {
  const edits = []
  const look = (node, isWithin) => {
    if (node.type === 'ObjectExpression') {
      const { properties } = node
      const isRow = (each) =>
        (each.key?.name === 'example' && isUnread(each)) || (names.has('reason') && each.key?.name === 'id')
      const unread = properties.some(isRow) ? properties.filter((each) => isUnread(each, names)) : []
      for (const each of unread) edits.push(edit(each.start, each.end + (code[each.end] === ',' ? 1 : 0)))
      if (unread.length > 0) {
        for (const each of properties) if (!unread.includes(each)) look(each, isWithin)
        return
      }
    }
    const found = textOf(node, isWithin)
    if (found && isKept(found)) edits.push(edit(node.start, node.end, found))
    else for (const each of valuesIn(node)) look(each, isWithin || isFunction(node))
  }
  look(parse(code, { ecmaVersion: 'latest', sourceType }), false)
  return edits.sort((a, b) => b.start - a.start)
}

/** Expressions, lists of words, lines of tables, numbers: what is alike is packed in less room side by side. */
function kindOf(text) {
  if (/^\[[\d,.-]/.test(text)) return 3
  if (text.includes('\n')) return 2
  return /[\\^$]|\(\?/.test(text) ? 0 : 1
}

const inOrder = (a, b) => kindOf(a) - kindOf(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/** The long texts of a build, each once, by number. */
export class Texts {
  #numbers = new Map()
  /** By module: to find them is most of the work, and may be done before they are numbered. */
  #edits = new Map()

  get all() {
    return [...this.#numbers.keys()]
  }

  /** Numbers all that were met anew, so that like stands beside like. */
  sort() {
    this.#numbers = new Map(this.all.sort(inOrder).map((text, number) => [text, number]))
  }

  #numberOf(text) {
    const number = this.#numbers.get(text) ?? this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  /**
   * A module without its long texts: they are asked for by number, with the function of this name.
   *
   * @param isUntold whether nothing that is printed tells the reasons of its rows
   */
  without(code, name, sourceType, isUntold = false) {
    const edits = this.#edits.get(code) ?? editsOf(code, sourceType, isUntold ? UNTOLD : UNREAD)
    this.#edits.set(code, edits)
    const made = ({ found }) => (found ? found.make(`${name}(${this.#numberOf(found.text)})`) : '')
    return edits.reduce((rest, each) => rest.slice(0, each.start) + made(each) + rest.slice(each.end), code)
  }
}
