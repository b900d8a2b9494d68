import { attribute } from '../../src/attribution/index.ts'
import { detectEntities } from '../../src/coreference/entities/detect-entities.ts'
import type { Entity } from '../../src/coreference/names/entity.ts'
import { ENGLISH_NOUNS } from '../../src/coreference/names/noun-lexicon.ts'
import { extract } from '../../src/index.ts'
import { readText } from '../../src/input/text/read-text.ts'
import { type WordRow, wordsOf } from '../../src/lexicon/people/word-row.ts'
import { analyse } from '../../src/text/analyse.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { nameWordsOf, tagSentence } from '../../src/text/tag.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import type { Claim } from '../../src/types.ts'

export const claimsOf = async (text: string): Promise<readonly Claim[]> => (await extract(text, { all: true })).claims

/** The rules of the claims of a text; of claims at second hand that of the reporter, too. */
export const rulesOf = async (text: string): Promise<string[]> => (await claimsOf(text)).map(({ rule }) => rule)

/** Why the candidate frames of a text were rejected. */
export async function faultsOf(text: string): Promise<string[]> {
  const article = await readText(text, {})
  const faults: string[] = []
  attribute(article, analyse(article), null, {
    frame: ({ fault }) => fault !== null && faults.push(fault),
    unread: () => {},
    quotation: () => {},
  })
  return faults
}

/** The tags of a word in a text. */
export function tagsOf(text: string, word: string): number {
  const found = sentencesOf(text, tokenize(text, 0, text.length))
  const names = nameWordsOf(found)
  for (const sentence of found) tagSentence(sentence, names)
  return found.flatMap(({ tokens }) => tokens).find((token) => token.text === word)?.tags ?? 0
}

/** The tags of the word in brackets. */
export function markedTags(sentence: string): number {
  const word = /\[(\w+)\]/.exec(sentence)?.[1] ?? ''
  return tagsOf(sentence.replace(/[[\]]/g, ''), word)
}

/** Everybody whom a text of tagged sentences names. */
export async function entitiesOf(text: string): Promise<readonly Entity[]> {
  const article = await readText(text, {})
  const passages = analyse(article)
  attribute(article, passages)
  const reading = { text: article.text, cues: new Set<number>(), nouns: ENGLISH_NOUNS }
  return detectEntities({ article, passages, lexical: null, aliases: {} }, reading).registry.entities
}

/** Whether one of a row's words stands in a text. */
export function hasWordOf(row: WordRow, text: string): boolean {
  const padded = ` ${text.toLowerCase().replace(/[,;]/g, ' ')} `.replace(/\.(?=\s*$)/, ' ')
  return wordsOf(row).some((word) => padded.includes(` ${word} `) || padded.includes(` ${word}. `))
}
