import * as t from '../tags.ts'
import { NUMBER, type Token, WORD } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { is, tagsAt } from './noun-phrase.ts'

/** Where readers of heads differ. */
export interface HeadReading {
  /** Tags of words that can be the head; 0 for any word. */
  readonly heads: number
  /** Tags of words at which the part with the head ends, unless they begin the phrase. */
  readonly stops: number
  /** Whether it ends at a comma, too. */
  readonly comma: boolean
}

/** Of a source: what stands behind a comma or a relative pronoun describes the head. */
export const SOURCE_HEAD: HeadReading = { heads: t.NOMINAL | t.NAME | t.PRONOUN, stops: t.PREP | t.WH, comma: true }

/** Of a medium: adjectives without a noun count ("on live"), of two nouns that are joined the first does. */
export const MEDIUM_HEAD: HeadReading = { heads: 0, stops: t.PREP | t.TO | t.COORD, comma: false }

/** Index of the head noun of a phrase: its last word before a postmodifier; -1 where it has none. */
export function headOf(tokens: readonly Token[], first: number, last: number, reading: HeadReading): number {
  let head = -1
  for (let i = first; i <= last; i++) {
    const tags = tagsAt(tokens, i)
    if ((reading.comma && is(tokens, i, ',')) || (i > first && tags & reading.stops && tokens[i]?.kind === WORD)) break
    if (reading.heads === 0 ? tokens[i]?.kind === WORD : tags & reading.heads) head = i
  }
  return head
}

/** How many words before its noun an object may have. */
const OBJECT_REACH = 8

const NO_NOUN = t.PREP | t.DET | t.PRONOUN

/** The noun in which the object that begins at `from` ends, as a lemma: "made a solemn promise", "took to Twitter". */
export function objectHead(tokens: readonly Token[], from: number): string {
  for (let i = from; i < tokens.length && i < from + OBJECT_REACH; i++) {
    const token = tokens[i]
    if (token?.kind !== WORD && token?.kind !== NUMBER) return ''
    if (token.tags & (t.NOMINAL | t.NAME)) return lemmaOfNouns(tokens, i)
    if (!(token.tags & (t.DET | t.POSSESSIVE | t.ADVERB | t.PREP | t.TO)) && i > from) return ''
  }
  return ''
}

/** Of several nouns the last one; every name counts as the same. */
function lemmaOfNouns(tokens: readonly Token[], first: number): string {
  let last = first
  while (tagsAt(tokens, last + 1) & (t.NOMINAL | t.NAME) && !(tagsAt(tokens, last + 1) & NO_NOUN)) last++
  const token = tokens[last]
  return tagsAt(tokens, last) & t.NAME ? 'Name' : wordAt(token).lemma || (token?.lower ?? '')
}
