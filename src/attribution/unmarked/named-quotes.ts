import { ROLE_WORDS } from '../../lexicon/people/roles.ts'
import { hasFinite, Phrase } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { type AnnotatedBlock, CAPITALISED, type Token, WORD } from '../../text/tokens.ts'
import { PASSAGE } from '../rule-ids.ts'
import { mainSubject } from '../uncued/about-to-speak.ts'
import { opensQuoted } from './own-words.ts'
import type { Passage } from './passage.ts'

/** Fewer quotations with a name beside each may stand so by chance. */
const FEWEST = 3
/** Tokens of "Oakfield United’s stand-in head coach Ana Ruiz", and of a line that tells what words are about. */
const LONGEST_HEAD = 9
const LONGEST_SUBHEAD = 14
/** Such lines between a name and the words. */
const MOST_SUBHEADS = 2

const isName = (token: Token | undefined): boolean =>
  token?.kind === WORD && token.case === CAPITALISED && (token.tags & t.NAME) !== 0

const isLine = ({ sentences, quotations, block }: AnnotatedBlock): boolean =>
  sentences.length === 1 && quotations.length === 0 && block.kind !== 'caption'

/** A paragraph of nothing but quoted words. */
const isAllQuoted = (text: string, annotated: AnnotatedBlock): boolean =>
  opensQuoted(annotated) &&
  annotated.quotations.length === 1 &&
  text.slice(annotated.quotations[0]?.end, annotated.block.end).trim() === ''

const endsInStop = ({ sentences }: AnnotatedBlock): boolean =>
  /^[.!]$/.test(sentences.at(-1)?.tokens.at(-1)?.text ?? '')

/** "Head Coach Ana Ruiz", "Oakfield manager Ana Ruiz": a line without a verb that ends in a name, behind what its bearer is. */
function headOf(annotated: AnnotatedBlock): TokenSpan | null {
  const [sentence] = annotated.sentences
  const tokens = sentence?.tokens ?? []
  const last = tokens.length - 1
  if (!sentence || !isLine(annotated) || last < 2 || last >= LONGEST_HEAD || hasFinite(tokens, 0, last)) return null
  const plain = tokens.every(({ kind, text }) => kind === WORD || /^[.’'-]$/.test(text))
  const named = isName(tokens[last]) && isName(tokens[last - 1])
  const held = tokens.slice(0, last - 1).some(({ lower }) => ROLE_WORDS.has(lower))
  return plain && named && held ? TokenSpan.of(sentence, 0, last) : null
}

const isSubhead = (annotated: AnnotatedBlock): boolean =>
  isLine(annotated) && !endsInStop(annotated) && (annotated.sentences[0]?.tokens.length ?? 0) <= LONGEST_SUBHEAD

interface Given {
  readonly source: TokenSpan
  readonly paragraphs: AnnotatedBlock[]
  readonly rule: string
}

/**
 * What several people said after a match, set as quotations below a line with the name of each, perhaps with a line
 * between that tells what about: pages of little else.
 */
export function quotedUnderHeads(text: string, blocks: readonly AnnotatedBlock[]): Passage[] {
  const found: Given[] = []
  let head: TokenSpan | null = null
  let subheads = 0
  let open = false
  let prose = 0
  for (const annotated of blocks) {
    const own = headOf(annotated)
    const quoted = isAllQuoted(text, annotated)
    if (own) head = own
    else if (quoted && head && open) found.at(-1)?.paragraphs.push(annotated)
    else if (quoted && head) found.push({ source: head, paragraphs: [annotated], rule: PASSAGE })
    else if (!isSubhead(annotated) || subheads >= MOST_SUBHEADS) head = null
    if (!own && !quoted && !isSubhead(annotated)) prose++
    open = quoted && head !== null
    subheads = own || quoted ? 0 : subheads + 1
  }
  return found.length >= FEWEST && prose <= found.length ? found : []
}

/** The credit of a picture below it. */
const CREDIT = /©|\b(?:pic|photo|picture|image|credit|source)s?(?::| by\b)/i

/** Whom a paragraph tells of that quotes nobody: its subject in full, else whom it names in full first. */
function toldOf(text: string, annotated: AnnotatedBlock): TokenSpan | null {
  const [sentence] = annotated.sentences
  const { start, end } = annotated.block
  if (!sentence || !endsInStop(annotated) || CREDIT.test(text.slice(start, end))) return null
  const { tokens } = sentence
  const subject = mainSubject(tokens)
  const own = subject ? fullName(tokens, subject.first, subject.last + 1) : null
  const phrase = own ?? fullName(tokens, 0, tokens.length)
  return phrase ? TokenSpan.of(sentence, phrase.first, phrase.last) : null
}

/** The first name of two words or more in some tokens. */
function fullName(tokens: readonly Token[], from: number, to: number): Phrase | null {
  for (let first = from; first < to; first++) {
    let end = first
    while (end < to && isName(tokens[end])) end++
    if (end - first > 1) return new Phrase(first, end - 1)
    if (end > first) first = end - 1
  }
  return null
}

/**
 * The week in quotations: each with who said it told below. Where the first stands above all names and the last name
 * below all quotations, each is of the one below; the other way round the usual steps find who stands above.
 */
export function quotedAboveNames(text: string, blocks: readonly AnnotatedBlock[]): Passage[] {
  const first = blocks.findIndex((annotated) => isAllQuoted(text, annotated))
  const above = blocks[first - 1]
  if (first < 0 || (above && toldOf(text, above))) return []
  const found: Given[] = []
  for (let i = first; i + 1 < blocks.length; i += 2) {
    const [words, told] = [blocks[i], blocks[i + 1]]
    const source = words && told && isAllQuoted(text, words) ? toldOf(text, told) : null
    if (!words || !source) break
    found.push({ source, paragraphs: [words], rule: PASSAGE })
  }
  const after = blocks[first + 2 * found.length]
  const names = new Set(found.map(({ source }) => text.slice(source.start, source.end)))
  return names.size >= FEWEST && names.size === found.length && !(after && opensQuoted(after)) ? found : []
}
