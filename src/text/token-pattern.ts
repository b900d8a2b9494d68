import type { PatternRow } from '../lexicon/pattern-row.ts'
import * as t from './tags.ts'
import { type Token, WORD } from './tokens.ts'

/** Whether a token belongs to a class. */
export type TokenClass = (token: Token) => boolean

/** Classes that every pattern may name. */
const CLASSES: Readonly<Record<string, TokenClass>> = {
  any: () => true,
  word: ({ kind }) => kind === WORD,
  name: ({ kind, tags }) => kind === WORD && (tags & t.NAME) !== 0,
  participle: ({ lower }) => /^(?:[a-z]{3,12}ed|given|put)$/.test(lower),
}

/** One element of a pattern: so many tokens of a class. */
class Element {
  readonly holds: TokenClass
  readonly least: number
  readonly most: number
  /** Whether it asks for the end of the tokens instead. */
  readonly end: boolean

  constructor(source: string, classes: Readonly<Record<string, TokenClass>>) {
    const [, what = '', times = ''] = /^(.+?)(\?|\*|\{\d+\})?$/.exec(source) ?? []
    this.end = what === '$'
    this.least = times === '?' || times === '*' ? 0 : 1
    this.most = times === '*' ? Number.POSITIVE_INFINITY : Number(/\d+/.exec(times)?.[0] ?? 1)
    this.holds = classOf(what, classes)
  }
}

function classOf(what: string, classes: Readonly<Record<string, TokenClass>>): TokenClass {
  const [, name] = /^<([\w-]+)>$/.exec(what) ?? []
  if (name === undefined) {
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
 * Behind an element, `?` makes it optional, `*` takes any number, `{3}` one to three. ` / ` parts alternatives, of which
 * the first that matches counts.
 */
export class TokenPattern {
  readonly #alternatives: readonly (readonly Element[])[]

  /** @param classes further classes that the pattern names, or others for the names of those known to all */
  constructor(source: string, classes: Readonly<Record<string, TokenClass>> = {}) {
    this.#alternatives = source
      .split(' / ')
      .map((one) => one.split(' ').map((element) => new Element(element, classes)))
  }

  /** Where the tokens that it takes from `at` on end (exclusive), before `limit`; -1 where it does not match. */
  matchAt(tokens: readonly Token[], at: number, limit = tokens.length): number {
    for (const elements of this.#alternatives) {
      const end = matchElements(elements, tokens, at, limit)
      if (end >= 0) return end
    }
    return -1
  }
}

function matchElements(elements: readonly Element[], tokens: readonly Token[], at: number, limit: number): number {
  let i = at
  for (const { holds, least, most, end } of elements) {
    if (end) {
      if (i < limit) return -1
      continue
    }
    let taken = 0
    for (let token = tokens[i]; token && i < limit && taken < most && holds(token); token = tokens[++i]) taken++
    if (taken < least) return -1
  }
  return i
}

/** A row with its pattern, ready to be matched. */
export interface Compiled<Row extends PatternRow> {
  readonly row: Row
  readonly pattern: TokenPattern
}

export const compiled = <Row extends PatternRow>(
  rows: readonly Row[],
  classes: Readonly<Record<string, TokenClass>> = {},
): readonly Compiled<Row>[] => rows.map((row) => ({ row, pattern: new TokenPattern(row.pattern, classes) }))

/** The first row that matches at a place, and where its tokens end; null where none does. */
export function firstMatch<Row extends PatternRow>(
  rows: readonly Compiled<Row>[],
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): { readonly row: Row; readonly end: number } | null {
  for (const { row, pattern } of rows) {
    const end = pattern.matchAt(tokens, at, limit)
    if (end >= 0) return { row, end }
  }
  return null
}
