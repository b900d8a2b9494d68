import { classAt, LETTER } from '../../characters.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { TokenSpan } from '../../text/token-span.ts'
import type { AnnotatedBlock, Token } from '../../text/tokens.ts'
import { blockSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import { LISTED } from '../rule-ids.ts'
import { endsInColon } from '../unmarked/passage.ts'

/** Groups of verbs that announce a list of what was said. */
const SAYS: ReadonlySet<string> = new Set(['say', 'explain', 'promise', 'ask'])

/** Verbs among them that announce names of things: "signed the following bills:". */
const NAMES_THINGS = /^(?:sign|read|describe|show)$/

/** "Fox also said:" before a list: each item is hers. */
export function extractListed(block: AnnotatedBlock, state: ExtractionState): boolean {
  const { introduction, context } = state
  if (!introduction || !context.items.has(block) || !SAYS.has(reportingGroup(introduction.lemma))) return false
  if (NAMES_THINGS.test(introduction.lemma)) return false
  const kind = block.quotations.length > 0 ? 'mixed' : 'indirect'
  state.push({ ...introduction, kind, content: itemSpan(block), rule: LISTED })
  return true
}

/** The words of an item, without the sign or number before it. */
function itemSpan(block: AnnotatedBlock): TokenSpan[] {
  const [sentence] = block.sentences
  const signs = sentence ? bulletTokens(sentence.tokens) : 0
  return sentence && signs > 0 ? [TokenSpan.upTo(block.block.end, sentence, signs)] : blockSpan(block)
}

const BULLET = /^[•·▪◦‣●○■□✓➤*–—-]$/
const NUMBERED = /^\d{1,2}[.)]?$/

/** How many tokens before an item's words are its sign or number: "• ", "2. ", "(3) "; 0 where none is. */
function bulletTokens(tokens: readonly Token[]): number {
  if (BULLET.test(tokens[0]?.text ?? '')) return 1
  const from = tokens[0]?.text === '(' ? 1 : 0
  if (!NUMBERED.test(tokens[from]?.text ?? '')) return 0
  return /^[.)]$/.test(tokens[from + 1]?.text ?? '') ? from + 2 : 0
}

/** How long an item of a list in plain text may be, in characters, and how many there must be. */
const LONGEST_ITEM = 220
const FEWEST_ITEMS = 2
const MOST_ITEMS = 20

/** Whether a block may be an item: a sentence that is not all in quotation marks. */
function isItem({ block, sentences, quotations }: AnnotatedBlock): boolean {
  const last = sentences.at(-1)?.tokens.at(-1)?.text ?? ''
  const one = sentences.length === 1 || bulletTokens(sentences[0]?.tokens ?? []) > 0
  const quoted = quotations.some(({ innerStart, innerEnd }) => 2 * (innerEnd - innerStart) > block.end - block.start)
  if (quoted || !one || last === ':') return false
  return block.kind === 'list-item' || (block.kind === 'paragraph' && block.end - block.start <= LONGEST_ITEM)
}

const beginsWithLetter = (text: string, { block }: AnnotatedBlock): boolean => classAt(text, block.start) === LETTER

/** The items behind one block that ends in a colon: those of the markup, or short sentences of which none has a full stop. */
function itemsBehind(text: string, passages: readonly AnnotatedBlock[], from: number): AnnotatedBlock[] {
  const items: AnnotatedBlock[] = []
  for (const passage of passages.slice(from, from + MOST_ITEMS)) {
    const last = passage.sentences[0]?.tokens.at(-1)?.text ?? ''
    const marked = passage.block.kind === 'list-item' || bulletTokens(passage.sentences[0]?.tokens ?? []) > 0
    if (!isItem(passage) || (!marked && (/[.!?]$/.test(last) || !beginsWithLetter(text, passage)))) break
    items.push(passage)
  }
  return items.length >= FEWEST_ITEMS ? items : []
}

/** The items of lists that a block announces with a colon: "Fox also said:", and each thing she said in a line of its own. */
export function listedItems(text: string, passages: readonly AnnotatedBlock[]): ReadonlySet<AnnotatedBlock> {
  return new Set(passages.flatMap((passage, i) => (endsInColon(passage) ? itemsBehind(text, passages, i + 1) : [])))
}
