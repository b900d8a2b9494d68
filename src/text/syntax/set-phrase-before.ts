import { SET_PHRASES } from '../../lexicon/phrase-words.ts'
import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { is, isNominal, tagsAt } from './noun-phrase.ts'

const PHRASES: readonly (readonly string[])[] = SET_PHRASES.map((phrase) => phrase.split(' '))

const LAST_WORDS: ReadonlySet<string> = new Set(PHRASES.flatMap((phrase) => phrase.at(-1) ?? []))

/** Whether such a phrase may end in a word. */
export const endsSetPhrase = (word: string): boolean => LAST_WORDS.has(word) || word === 'at'

const endsHere = (tokens: readonly Token[], last: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => is(tokens, last - phrase.length + 1 + i, word))

/** Whether what ends at a place can be a subject: "the mayor", "Fox (Lee)", "she". */
const canSpeak = (tokens: readonly Token[], last: number): boolean =>
  isNominal(tokens, last) ||
  (tagsAt(tokens, last) & (t.NAME | t.PRONOUN)) !== 0 ||
  /^[),]$/.test(tokens[last]?.text ?? '')

/** Skips such a phrase between a subject and its verb, to the left: "the mayor in turn said"; "at" of "at first said", too. */
export function skipSetPhraseBefore(tokens: readonly Token[], from: number): number {
  const first = is(tokens, from, 'at') && /^(?:first|last)$/.test(tokens[from + 1]?.lower ?? '')
  const known = LAST_WORDS.has(tokens[from]?.lower ?? '')
  const phrase = known ? PHRASES.find((words) => endsHere(tokens, from, words)) : undefined
  const length = first ? 1 : (phrase?.length ?? 0)
  return length > 0 && from >= length && canSpeak(tokens, from - length) ? from - length : from
}
