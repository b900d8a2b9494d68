import { GIVEN_NAMES_OF_WORDS } from '../../lexicon/people/ranks-and-posts.ts'
import { isGivenName } from '../../models/given-names.ts'
import { QUOTATION, type Token } from '../../text/tokens.ts'
import type { NameMention } from './sentence-mentions.ts'
import { isSuffix, isTitleOrGivenName, titleRow } from './title-words.ts'

/** "(Bob)" of "Robert (Bob) Fox": a nickname in brackets, and the brackets themselves. */
export const isBracketed = (tokens: readonly Token[], at: number): boolean =>
  /^[()]$/.test(tokens[at]?.text ?? '') || (tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')')

/** The words of a name in lower case, without initials, suffixes and nicknames, joined by spaces. */
export function nameKey(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return tokens[from]?.lower ?? ''
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token || token.kind === QUOTATION || isSuffix(token.lower) || isBracketed(tokens, i)) continue
    if (i > from && token.lower.length <= 2 && /^\p{L}\.?$/u.test(token.lower) && !/^[yeó]$/.test(token.lower)) continue
    words.push(i === to - 1 && i > from ? atEnd(tokens, i) : token.lower)
  }
  return words.join(' ')
}

/** "said Linda Barr.": at the end of a sentence a surname that looks like a shortened title, with the full stop. */
function atEnd(tokens: readonly Token[], last: number): string {
  const { lower = '' } = tokens[last] ?? {}
  return last === tokens.length - 1 && lower.endsWith('.') && titleRow(lower) ? lower.slice(0, -1) : lower
}

/** "Mr Goh": a courtesy title shows the word behind it to be a name as well as standing alone does. */
const isTitledSurname = ({ line, from, to }: NameMention): boolean =>
  to - from === 2 && titleRow(line.tokens[from]?.lower ?? '')?.nouns === ''

/** "Father Hugo Hill", "Sister Lena Fox": how those of an order and priests are addressed. */
export const isOrderTitle = (token: Token | undefined): boolean =>
  /^(?:Father|Sister|Brother|Mother)$/.test(token?.text ?? '')

/** What a “Rev” may be called by surname, of the words that are given names as well. */
const CLERGY = ['bishop', 'dean', 'pastor', 'rector']

/** How far beside a name, in tokens, an office is told. */
const OFFICE_REACH = 7

/** "the dean", "Bishop of Holm": a word that is a given name elsewhere. */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|at|for)$/.test(tokens[at + 1]?.lower ?? '') ||
  /^(?:the|a|an|its|our|their)$/.test(tokens[at - 1]?.lower ?? '')

/** What the whole document shows about names, counted before any is split. */
export class NameCounts {
  /** Whole runs as they stand, in lower case. */
  readonly whole = new Map<string, number>()
  /** Single words that stand alone as a name, not after "the" or "in". */
  readonly alone = new Map<string, number>()

  /** Those of them that stand so within a sentence, where the capital is that of a name, or that say something. */
  readonly inner = new Set<string>()

  /** "bishop hill" of "Bishop Hugo Hill", "Auxiliary Bishop Hugo Hill", "retired bishop Hugo Hill": a title before a part of the name, too. */
  readonly #titled = new Set<string>()

  /** Last words of runs in which a given name stands right before them. */
  readonly #surnames = new Set<string>()

  add(run: NameMention): void {
    const { tokens } = run.line
    const given = tokens[run.to - 2]?.lower ?? ''
    if (run.to - run.from > 1 && (isGivenName(given) || GIVEN_NAMES_OF_WORDS.test(given)))
      this.#surnames.add(tokens[run.to - 1]?.lower ?? '')
    this.#addTitled(run)
    this.#addOffices(run)
    // "Highness Prince Hugo Ruiz": what stands before the title is no part of it.
    for (let i = run.from; i < run.to - 2; i++)
      if (titleRow(tokens[i]?.lower ?? '')?.regnal) this.#titled.add(`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`)
    const key = nameKey(run.line.tokens, run.from, run.to)
    this.whole.set(key, (this.whole.get(key) ?? 0) + 1)
    const surname = isTitledSurname(run) ? (run.line.tokens[run.to - 1]?.lower ?? '') : ''
    if (surname) this.#addAlone(surname)
    if (surname) this.inner.add(surname)
    const before = run.line.tokens[run.from - 1]?.lower
    if (run.to - run.from !== 1 || before === 'the' || before === 'in' || before === 'at') return
    this.#addAlone(key)
    if (run.from > 0 || run.line.reading.cues.has(run.line.tokens[run.to]?.start ?? -1)) this.inner.add(key)
  }

  #addTitled({ line: { tokens }, from, to }: NameMention): void {
    const surname = tokens[to - 1]?.lower
    for (let i = Math.max(from - 1, 0); i < to - 2; i++) {
      const lower = tokens[i]?.lower ?? ''
      if (isTitleOrGivenName(lower)) this.#titled.add(`${lower} ${surname}`)
      if (!isOrderTitle(tokens[i])) continue
      this.#titled.add(`${lower} ${surname}`)
      this.#titled.add(`${lower} ${tokens[i + 1]?.lower}`)
    }
  }

  /** "The Bishop of Holm, the Rt Rev Lena Hill", "Lena Hill, pastor of Holm": what somebody is beside the whole name. */
  #addOffices({ line: { tokens }, from, to }: NameMention): void {
    if (to - from < 2) return
    const surname = tokens[to - 1]?.lower
    // "The Rt Rev Lena Hill": who is so addressed.
    if (/^rev(?:d|erend)?\.?$/.test(tokens[to - 3]?.lower ?? ''))
      for (const title of CLERGY) this.#titled.add(`${title} ${surname}`)
    for (let i = Math.max(from - OFFICE_REACH, 0); i < to + OFFICE_REACH; i++) {
      const lower = (i < from || i > to) && tokens[i]?.lower
      if (lower && isTitleOrGivenName(lower) && isOffice(tokens, i)) this.#titled.add(`${lower} ${surname}`)
    }
  }

  #addAlone(word: string): void {
    this.alone.set(word, (this.alone.get(word) ?? 0) + 1)
  }

  /** Whether the document has somebody with this surname behind a given name. */
  isSurname = (word: string): boolean => this.#surnames.has(word)
  hasTitled = (key: string): boolean => this.#titled.has(key)
  hasWhole = (key: string): boolean => this.whole.has(key)
  hasAlone = (word: string): boolean => this.alone.has(word)
}
