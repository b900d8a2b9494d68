import type { Article } from '../../article-types.ts'
import { hasFinite, is, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { type AnnotatedBlock, LOWER, type Sentence, type Token, WORD } from '../../text/tokens.ts'
import { PASSAGE } from '../rule-ids.ts'
import type { Passage } from './passage.ts'

const PAGE_OF_LETTERS =
  /^(?:your |readers['’] |reader )?letters?\b(?= to\b|:|$| [-–—|]|, )|\bletters? to the editor\b|\breaders['’] letters\b/i

/** Tokens of a signature at the most: "Pat and Lou Danziger, Amity Heights". */
const LONGEST_SIGNATURE = 12
const FEWEST_NAMES = 2
/** A shorter paragraph that ends in no full stop is a heading. */
const SHORTEST = 30

/** "Hilary Cope", "Cdr Philip Ames RN": in a line of its own a word with a capital is a part of a name, also "Cope". */
const isNamed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === WORD && tokens[i].case !== LOWER && !(tagsAt(tokens, i) & t.CLOSED)

/** Whoever signs a letter in a line of its own; null for any other line. */
function signatureOf({ tokens, end }: Sentence, { block, sentences }: AnnotatedBlock): TokenSpan | null {
  if (sentences.length !== 1 || end !== block.end || tokens.length > LONGEST_SIGNATURE) return null
  let last = 0
  while (isNamed(tokens, last) || (last > 0 && is(tokens, last, 'and'))) last++
  const closed = last === tokens.length || is(tokens, last, ',') || is(tokens, last, '(')
  const [sentence] = sentences
  if (!sentence || last < FEWEST_NAMES || !closed || hasFinite(tokens, last, tokens.length - 1)) return null
  return /^[.!?:]$/.test(tokens.at(-1)?.text ?? '') ? null : TokenSpan.of(sentence, 0, last - 1)
}

/** A paragraph, and no line with a place: "Newcastle upon Tyne, Tyne and Wear". */
function isProse({ block, sentences }: AnnotatedBlock, text: string): boolean {
  if (block.kind !== 'paragraph') return false
  if (/[.!?]["”’]?$/.test(text.slice(block.end - 2, block.end))) return true
  if (block.end - block.start < SHORTEST) return false
  return sentences.some(
    ({ tokens }) => hasFinite(tokens, 0, tokens.length - 1) || tokens.some(({ quotation }) => quotation !== null),
  )
}

/** "SIR – Your report", "Sir, I read", "Madam: It is": how a letter to an editor begins. */
const SALUTATION = /^(?:(?:Dear )?(?:sir|madam|sir or madam|(?:the )?editor)|a chara)\s?[–—:,-]\s?/i

const opensLetter = ({ block }: AnnotatedBlock, text: string): boolean =>
  SALUTATION.test(text.slice(block.start, Math.min(block.end, block.start + LONGEST_SALUTATION)))

/** Letters of the longest salutation. */
const LONGEST_SALUTATION = 24

/** Salutations from which a page is one of letters. */
const FEWEST_LETTERS = 2

/** How many lines above the body may be the heading of the page. */
const LINES_ABOVE = 3

/** What may be the heading of an article: its title, the lines right above its body. */
function headings({ text, blocks, metadata }: Article): string[] {
  const first = blocks.findIndex(({ kept }) => kept)
  const lines = blocks
    .slice(Math.max(0, first - LINES_ABOVE), first + 1)
    .map(({ start, end }) => text.slice(start, end))
  return metadata.title ? [metadata.title, ...lines] : lines
}

/** Lines behind a letter at the most: "Yours, etc", whoever signs, and where they live. */
const LINES_BELOW = 3

/** Whether the whole page is one letter: a salutation above its paragraphs, and a signature among its last lines. */
function isOneLetter(blocks: readonly AnnotatedBlock[], text: string): boolean {
  const opening = blocks.findIndex((block) => opensLetter(block, text))
  if (opening < 0 || opening > 1) return false
  return blocks.slice(Math.max(opening + 1, blocks.length - LINES_BELOW)).some((block) => {
    const [sentence] = block.sentences
    return sentence !== undefined && signatureOf(sentence, block) !== null
  })
}

/** The letters of a page of letters: each is the paragraphs above its signature. */
export function lettersOf(article: Article, blocks: readonly AnnotatedBlock[]): Passage[] {
  const { text } = article
  const titles = headings(article)
  const saluted = blocks.filter((block) => opensLetter(block, text)).length
  const isPage = saluted >= FEWEST_LETTERS || isOneLetter(blocks, text)
  if (!isPage && !titles.some((line) => PAGE_OF_LETTERS.test(line))) return []
  const letters: Passage[] = []
  let paragraphs: AnnotatedBlock[] = []
  for (const block of blocks) {
    const [sentence] = block.sentences
    // A letter whose signature was not read is not the next one's.
    if (opensLetter(block, text)) paragraphs = []
    const source = sentence ? signatureOf(sentence, block) : null
    if (source) {
      if (paragraphs.length > 0) letters.push({ paragraphs, source, rule: PASSAGE })
      paragraphs = []
    } else if (isProse(block, text) && !titles.slice(0, -1).includes(text.slice(block.block.start, block.block.end)))
      paragraphs.push(block)
  }
  return letters
}
