import type { PatternRow } from '../lexicon/pattern-row.ts'
import * as t from './tags.ts'
import { type Token, WORD } from './tokens.ts'

/** Whether a token belongs to a class. What its document is read with is passed on to the classes that need it. */
export type TokenClass<Context = null> = (token: Token, context: Context) => boolean

type Classes<Context> = Readonly<Record<string, TokenClass<Context>>>

/** Classes that every pattern may name. */
const CLASSES: Classes<unknown> = {
  any: () => true,
  word: ({ kind }) => kind === WORD,
  name: ({ kind, tags }) => kind === WORD && (tags & t.NAME) !== 0,
  participle: ({ lower }) => /^(?:[a-z]{3,12}ed|given|put)$/.test(lower),
}

/** One element of a pattern: so many tokens of a class, or a look at the next one. */
class Element<Context> {
  /** The words of which it takes one at least; null for another element. */
  readonly words: readonly string[] | null
  readonly holds: TokenClass<Context>
  readonly least: number
  readonly most: number
  /** Whether it takes tokens, and does not only look at what comes next. */
  readonly takes: boolean
  /** Whether it asks for the end of the tokens instead. */
  readonly end: boolean
  /** What the next token must be (true) or must not be (false), without being taken; null for an element that takes. */
  readonly look: boolean | null

  constructor(source: string, classes: Classes<Context>) {
    this.look = source.length > 1 && /^[&!]/.test(source) ? source[0] === '&' : null
    const [, what = '', times = ''] =
      /^(.+?)(\?|\*|\{\d+\})?$/.exec(this.look === null ? source : source.slice(1)) ?? []
    this.end = what === '$'
    this.least = times === '?' || times === '*' ? 0 : 1
    this.most = times === '*' ? Number.POSITIVE_INFINITY : Number(/\d+/.exec(times)?.[0] ?? 1)
    this.holds = classOf(what, classes)
    this.takes = this.look === null && !this.end
    this.words = this.takes && this.least > 0 && !CLASS_NAME.test(what) ? what.split('|') : null
  }

  /** Whether what it asks of the next token is so, where it takes none. */
  asks(next: Token | undefined, context: Context): boolean {
    return this.end ? next === undefined : (next !== undefined && this.holds(next, context)) === this.look
  }
}

const CLASS_NAME = /^<([\w-]+)>$/

function classOf<Context>(what: string, classes: Classes<Context>): TokenClass<Context> {
  const [, name] = CLASS_NAME.exec(what) ?? []
  if (name === undefined) {
    if (!what.includes('|')) return ({ lower }) => lower === what
    const words = new Set(what.split('|'))
    return ({ lower }) => words.has(lower)
  }
  const found = classes[name] ?? CLASSES[name]
  if (!found) throw new Error(`no class of tokens is called ${name}`)
  return found
}

/**
 * A pattern over tokens, anchored at both the place where it is tried and in itself: each element takes as many tokens as
 * it can, and none is given back. So it takes linear time, and what it does can be read off its words.
 *
 * Elements stand between spaces: `is|was` is one of some words in lower case, `<name>` a token of a class, `$` the end.
 * Behind an element, `?` makes it optional, `*` takes any number, `{3}` one to three. Before it, `&` asks that the next
 * token is so and `!` that it is not, and neither takes it (as in the parsing expression grammars of Ford, 2004).
 * ` / ` parts alternatives, of which the first that matches counts.
 */
export class TokenPattern<Context = null> {
  readonly #alternatives: readonly (readonly Element<Context>[])[]

  /** @param classes further classes that the pattern names, or others for the names of those known to all */
  constructor(source: string, classes: Classes<Context> = {}) {
    this.#alternatives = source
      .split(' / ')
      .map((one) => one.split(' ').map((element) => new Element<Context>(element, classes)))
  }

  /** The words with which all that it takes from left to right begins; null where others may, too. */
  get openings(): readonly string[] | null {
    const first = this.#alternatives.map(([element]) => element?.words ?? null)
    return first.includes(null) ? null : first.flatMap((words) => words ?? [])
  }

  /** Where the tokens that it takes from `at` on end (exclusive), before `limit`; -1 where it does not match. */
  matchAt(tokens: readonly Token[], at: number, limit: number, context: Context): number {
    for (const elements of this.#alternatives) {
      const end = matchElements(elements, tokens, at, limit, context)
      if (end >= 0) return end
    }
    return -1
  }

  /** Where the tokens that it takes from right to left, up to `end` (exclusive), start; -1 where it does not match. */
  matchBefore(tokens: readonly Token[], end: number, context: Context): number {
    for (const elements of this.#alternatives) {
      const start = matchLeftwards(elements, tokens, end, context)
      if (start >= 0) return start
    }
    return -1
  }
}

function matchElements<Context>(
  elements: readonly Element<Context>[],
  tokens: readonly Token[],
  at: number,
  limit: number,
  context: Context,
): number {
  let i = at
  for (const element of elements) {
    if (!element.takes) {
      if (!element.asks(i < limit ? tokens[i] : undefined, context)) return -1
      continue
    }
    const { holds, least, most } = element
    let taken = 0
    for (let token = tokens[i]; token && i < limit && taken < most && holds(token, context); token = tokens[++i])
      taken++
    if (taken < least) return -1
  }
  return i
}

const isOf = <Context>(holds: TokenClass<Context>, token: Token | undefined, context: Context): boolean =>
  token !== undefined && holds(token, context)

function matchLeftwards<Context>(
  elements: readonly Element<Context>[],
  tokens: readonly Token[],
  end: number,
  context: Context,
): number {
  let i = end
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at]
    if (!element) return -1
    if (!element.takes) {
      if (!element.asks(i > 0 ? tokens[i - 1] : undefined, context)) return -1
      continue
    }
    const { holds, least, most } = element
    let taken = 0
    while (i > 0 && taken < most && isOf(holds, tokens[i - 1], context)) {
      i--
      taken++
    }
    if (taken < least) return -1
  }
  return i
}

/** A row with its pattern, ready to be matched. */
export interface Compiled<Row extends PatternRow, Context = null> {
  readonly row: Row
  readonly pattern: TokenPattern<Context>
}

export const compiled = <Row extends PatternRow, Context = null>(
  rows: readonly Row[],
  classes: Classes<Context> = {},
): readonly Compiled<Row, Context>[] =>
  rows.map((row) => ({ row, pattern: new TokenPattern<Context>(row.pattern, classes) }))

/** Rows that are tried at many places: of those that begin with certain words only the ones that begin with the word there. */
export class PatternTable<Row extends PatternRow> {
  readonly #byWord: ReadonlyMap<string, readonly Compiled<Row>[]>
  readonly #others: readonly Compiled<Row>[]

  constructor(rows: readonly Row[], classes: Classes<null> = {}) {
    const all = compiled<Row>(rows, classes)
    const opening = all.map(({ pattern }) => pattern.openings)
    const words = new Set(opening.flatMap((own) => own ?? []))
    this.#byWord = new Map([...words].map((word) => [word, all.filter((_, i) => opening[i]?.includes(word) ?? true)]))
    this.#others = all.filter((_, i) => !opening[i])
  }

  /** The words where any may match, of a table all of whose rows begin with certain words. */
  get openings(): readonly string[] {
    if (this.#others.length > 0) throw new Error('a row may begin with any word')
    return [...this.#byWord.keys()]
  }

  /** Those that may match where a word stands, in order. */
  rowsAt(word: string): readonly Compiled<Row>[] {
    return this.#byWord.get(word) ?? this.#others
  }
}

/** The first row that matches at a place, and where its tokens end; null where none does. */
export function firstMatch<Row extends PatternRow>(
  table: PatternTable<Row>,
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): { readonly row: Row; readonly end: number } | null {
  for (const { row, pattern } of table.rowsAt(tokens[at]?.lower ?? '')) {
    const end = pattern.matchAt(tokens, at, limit, null)
    if (end >= 0) return { row, end }
  }
  return null
}
