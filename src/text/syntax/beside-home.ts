import * as t from '../tags.ts'
import { NUMBER, type Token } from '../tokens.ts'
import { is, isQuotation, Phrase, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'
import { Subject } from './subject.ts'

const isNamed = (tokens: readonly Token[], i: number): boolean => (tagsAt(tokens, i) & t.NAME) !== 0

/** The "from" before a place that ends right before the verb: "from Carrow", "of Dayton, Ohio"; -1 where there is none. */
function fromBefore(tokens: readonly Token[], place: number): number {
  if (!isNamed(tokens, place)) return -1
  const town = is(tokens, place - 1, ',') && isNamed(tokens, place - 2) ? phraseStart(tokens, place - 2) : place
  return /^(?:from|of)$/.test(tokens[town - 1]?.lower ?? '') && is(tokens, town - 2, ',') ? town - 1 : -1
}

/** "Lena Fox, 34, from Carrow said", "Tom Reed, of Dayton, Ohio said": the second comma left out; null where no name stands before. */
export function besideHome(tokens: readonly Token[], place: number): Subject | null {
  const from = fromBefore(tokens, place)
  if (from < 0) return null
  const aged = tokens[from - 2]?.kind === NUMBER && is(tokens, from - 3, ',')
  const last = aged ? from - 4 : from - 2
  if (last < 0 || !isNamed(tokens, last)) return null
  const first = phraseStart(tokens, last)
  const opens = first === 0 || isQuotation(tokens, first - 1) || /^[,;:—–-]$/.test(tokens[first - 1]?.text ?? '')
  return opens || tagsAt(tokens, first - 1) & (t.COORD | t.SUBORD)
    ? new Subject(new Phrase(first, last), 'plain')
    : null
}
