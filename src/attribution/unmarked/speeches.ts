import type { Article } from '../../article-types.ts'
import { tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { type AnnotatedBlock, CAPITALISED, type Sentence } from '../../text/tokens.ts'
import { PASSAGE } from '../rule-ids.ts'
import { isFirstPerson, opensQuoted, ownWordsOf, shareOf } from './own-words.ts'
import type { Passage } from './passage.ts'

/** "Full text: Mayor Ana Ruiz’s speech", "Remarks by Mayor Ana Ruiz at the quay", "Read Ana Ruiz’s letter in full". */
const IN_FULL =
  /^(?:(?:read(?: in full)?|in full|full (?:text|speech|statement|remarks|letter|address))\b|(?:remarks|keynote|address|speech|testimony|eulogy|sermon) (?:by|of|from) )|: (?:the )?full (?:text|speech|statement|remarks)$|\b(?:speech|statement|remarks|letter|address) in full$/i

/** How somebody begins to speak: from there on the words are theirs. */
const SALUTATION =
  /^(?:thank you|good (?:morning|afternoon|evening)|(?:mr|madam)\.? (?:speaker|president|chair)|ladies and gentlemen|friends|my fellow|fellow|dear)\b/i

/** Longest salutation that is looked at, in characters. */
const OPENING = 30
/** Least share of paragraphs in the first person, and most of those that are quoted: an article about a speech has others. */
const PERSONAL_SHARE = 0.4
const QUOTED_SHARE = 0.2
const FEWEST = 3
const LONGEST_TITLE = 160

/** The name behind "by" or "from", or before "’s": whose words the title gives. */
function ownerIn(sentence: Sentence): TokenSpan | null {
  const { tokens } = sentence
  const isName = (i: number): boolean => (tagsAt(tokens, i) & t.NAME) !== 0 && tokens[i]?.case === CAPITALISED
  for (let i = 1; i < tokens.length; i++) {
    const led = /^(?:by|from|of)$/.test(tokens[i - 1]?.lower ?? '')
    let [first, last] = [i, i]
    if (led) while (isName(last + 1)) last++
    else if (tagsAt(tokens, i + 1) & t.GENITIVE) while (isName(first - 1)) first--
    if (isName(i) && last > first) return TokenSpan.of(sentence, first, last)
  }
  return null
}

/** A speech, letter or statement that the title says to be given whole: all of it, from the salutation or the first person on. */
export function speechOf({ text, metadata }: Article, blocks: readonly AnnotatedBlock[]): Passage[] {
  const [top] = blocks
  const line = top && top.block.end - top.block.start <= LONGEST_TITLE ? text.slice(top.block.start, top.block.end) : ''
  if (!IN_FULL.test(metadata.title ?? '') && !IN_FULL.test(line)) return []
  const wordsOf = ({ block }: AnnotatedBlock): string =>
    text.slice(block.start, Math.min(block.end, block.start + OPENING))
  const greeting = blocks.findIndex((block) => SALUTATION.test(wordsOf(block)))
  const first = greeting < 0 ? blocks.findIndex(isFirstPerson) : greeting
  const last = blocks.findLastIndex((block) => isFirstPerson(block) || ownWordsOf(block).addressed)
  const paragraphs = blocks.slice(first, last + 1).filter(({ block }) => block.kind !== 'caption')
  if (first < 0 || paragraphs.length < FEWEST) return []
  if (shareOf(paragraphs, isFirstPerson) < PERSONAL_SHARE || shareOf(paragraphs, opensQuoted) > QUOTED_SHARE) return []
  const above = blocks.slice(0, first).flatMap(({ sentences }) => sentences)
  const source = above.reduce<TokenSpan | null>((found, sentence) => found ?? ownerIn(sentence), null)
  return [{ paragraphs, source, rule: PASSAGE }]
}
