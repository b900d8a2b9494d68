import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { ALL_CAPS, type AnnotatedBlock, type Sentence, WORD } from '../../text/tokens.ts'
import { LABEL } from '../rule-ids.ts'
import { labelOf } from '../speaker-labels.ts'
import type { Passage } from './passage.ts'

/** Tokens of "THE HON. ANA RUIZ, MINISTER FOR MILLS:" at the most. */
const LONGEST = 14

/** Who speaks below a line of nothing but a name and a colon; null for any other line. */
function speakerOf({ sentences }: AnnotatedBlock): TokenSpan | null {
  const [sentence] = sentences
  const tokens = sentence?.tokens ?? []
  if (!sentence || sentences.length > 1 || tokens.length > LONGEST || tokens.at(-1)?.text !== ':') return null
  const label = tokens.slice(0, -1)
  const written = label.every(({ kind, case: letters, tags, text }) =>
    kind === WORD ? letters === ALL_CAPS || (tags & t.NAME) !== 0 : /^[.,'’()&-]$/.test(text),
  )
  return written && label[0]?.kind === WORD ? nameIn(sentence) : null
}

/** The name of a label, without the role behind its comma. */
function nameIn(sentence: Sentence): TokenSpan {
  const end = sentence.tokens.findIndex(({ text }) => /^[,:(]$/.test(text))
  return TokenSpan.of(sentence, 0, end - 1)
}

/** "[Laughter]" is nobody's. */
const isAside = ({ block }: AnnotatedBlock, text: string): boolean => /^[[(]/.test(text.charAt(block.start))

/** Fewer such lines, or lines of which none comes again, are headings. */
const FEWEST = 3

const wordsOf = (text: string, { start, end }: TokenSpan): string => text.slice(start, end)

/** The turns of a transcript whose speakers stand in lines of their own: each is all that stands below, up to the next speaker. */
export function turnsUnderLabels(text: string, blocks: readonly AnnotatedBlock[]): Passage[] {
  const turns: { source: TokenSpan; paragraphs: AnnotatedBlock[]; rule: string }[] = []
  let open = false
  for (const annotated of blocks) {
    const source = speakerOf(annotated)
    if (source) turns.push({ source, paragraphs: [], rule: LABEL })
    // Speakers with their words in one line stand among them.
    open = source !== null || (open && !labelOf(annotated.sentences[0]?.tokens ?? []))
    const isWords = annotated.block.kind !== 'heading' && annotated.block.kind !== 'caption'
    if (!source && open && isWords && !isAside(annotated, text)) turns.at(-1)?.paragraphs.push(annotated)
  }
  const names = new Set(turns.map(({ source }) => wordsOf(text, source)))
  const recur = names.size >= 2 && names.size < turns.length
  return turns.length >= FEWEST && recur ? turns.filter(({ paragraphs }) => paragraphs.length > 0) : []
}
