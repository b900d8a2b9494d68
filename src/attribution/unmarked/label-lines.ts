import { LIST_HEADINGS } from '../../lexicon/label-rows.ts'
import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { ALL_CAPS, type AnnotatedBlock, LOWER, NUMBER, type Sentence, type Token, WORD } from '../../text/tokens.ts'
import { LABEL } from '../rule-ids.ts'
import { isSpoken, labelOf } from '../speaker-labels.ts'
import type { Passage } from './passage.ts'

/** Tokens of "THE HON. ANA RUIZ, MINISTER FOR MILLS:" at the most. */
const LONGEST = 14

/** Who speaks below a line of nothing but a name and a colon; null for any other line. */
function colonSpeaker({ sentences }: AnnotatedBlock): TokenSpan | null {
  const [sentence] = sentences
  const tokens = sentence?.tokens ?? []
  if (!sentence || sentences.length > 1 || tokens.length > LONGEST || tokens.at(-1)?.text !== ':') return null
  const label = tokens.slice(0, -1)
  if (label.length === 1 && LIST_HEADINGS.has(label[0]?.lower ?? '')) return null
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
export const isAside = ({ block }: AnnotatedBlock, text: string): boolean => /^[[(]/.test(text.charAt(block.start))

/** Tokens of "The Parliamentary Under-Secretary of State for Mills and the Quays (Ana Ruiz)" at the most. */
const LONGEST_OFFICE = 30

const isName = (token: Token | undefined): boolean =>
  token?.kind === WORD && token.case !== LOWER && (token.tags & t.NAME) !== 0

/** The end of the names from `first` on; `first` where none stands there. */
function namesEnd(tokens: readonly Token[], first: number): number {
  let end = first
  while (isName(tokens[end]) || (end > first && tokens[end]?.text === '.')) end++
  return end
}

/** "(Norwick) (Lab)": whether nothing but brackets follow from a place on, up to the end of the line. */
function onlyBrackets(tokens: readonly Token[], from: number): boolean {
  let open = false
  for (let i = from; i < tokens.length; i++) {
    const { text } = tokens[i] ?? { text: '' }
    if (!open && text !== '(') return false
    if (text === '(' || text === ')') open = text === '('
  }
  return from < tokens.length && !open
}

/**
 * Records of parliaments: "Mrs Ana Ruiz (Norwick North) (Lab)", "The Minister for Mills (Mr Ivo Marsh)" in a line of
 * its own; null for any other line.
 */
function memberOf({ sentences }: AnnotatedBlock): TokenSpan | null {
  const [sentence] = sentences
  const tokens = sentence?.tokens ?? []
  if (!sentence || tokens.length > LONGEST_OFFICE) return null
  if (tokens.at(-1)?.text !== ')') return titledIn(sentence)
  if (sentences.length > 1) return null
  const name = namesEnd(tokens, 0)
  if (name >= FEWEST_NAMES && onlyBrackets(tokens, name)) return TokenSpan.of(sentence, 0, name - 1)
  const bracket = tokens.findIndex(({ text }) => text === '(')
  const office = tokens[0]?.lower === 'the' && tokens.slice(1, bracket).some(isName)
  const holder = namesEnd(tokens, bracket + 1)
  const closed = holder === tokens.length - 1 && holder - bracket > FEWEST_NAMES
  return office && closed ? TokenSpan.of(sentence, bracket + 1, holder - 1) : null
}

const FEWEST_NAMES = 2

const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness)\.?$/

/** "Mr. Ivo Marsh", "35. Mr. Ivo Marsh": nothing but a title and a name, behind the number of a question. */
function titledIn(sentence: Sentence): TokenSpan | null {
  const { tokens } = sentence
  let first = tokens[0]?.kind === NUMBER ? 1 : 0
  if (first > 0 && tokens[first]?.text === '.') first++
  const whole = namesEnd(tokens, first) === tokens.length && tokens.length - first >= FEWEST_NAMES
  return whole && TITLE.test(tokens[first]?.lower ?? '') ? TokenSpan.of(sentence, first, tokens.length - 1) : null
}

/** "Mr Marsh": a member who has spoken before, in a line without a stop. */
function memberAgain({ sentences }: AnnotatedBlock, members: ReadonlySet<string>): TokenSpan | null {
  const [sentence] = sentences
  const tokens = sentence?.tokens ?? []
  const whole = tokens.length >= FEWEST_NAMES && namesEnd(tokens, 0) === tokens.length
  const known = whole && sentences.length === 1 && members.has(tokens.at(-1)?.lower ?? '')
  return sentence && known ? TokenSpan.of(sentence, 0, tokens.length - 1) : null
}

/** Reads lines that only name a speaker; which ones do depends on those before. */
class LabelReader {
  /** The last words of the names of members of a parliament. */
  readonly members = new Set<string>()

  speakerOf(block: AnnotatedBlock): TokenSpan | null {
    const member = memberOf(block)
    if (member) this.members.add(member.sentence?.tokens[member.last]?.lower ?? '')
    return member ?? colonSpeaker(block) ?? memberAgain(block, this.members)
  }
}

/** Fewer such lines, or lines of which none comes again, are headings. */
const FEWEST = 3
/** So many members with seat or office, half of whose turns are in the first person or ask, make a record. */
const FEWEST_MEMBERS = 2
const SPOKEN_SHARE = 0.5

const isRecord = (turns: readonly Passage[], { members }: LabelReader): boolean =>
  members.size >= FEWEST_MEMBERS &&
  turns.filter(({ paragraphs }) => paragraphs.some(isSpoken)).length >= turns.length * SPOKEN_SHARE

const wordsOf = (text: string, { start, end }: TokenSpan): string => text.slice(start, end)

/** The turns of a transcript whose speakers stand in lines of their own: each is all that stands below, up to the next speaker. */
export function turnsUnderLabels(text: string, blocks: readonly AnnotatedBlock[]): Passage[] {
  const turns: { source: TokenSpan; paragraphs: AnnotatedBlock[]; rule: string }[] = []
  const reader = new LabelReader()
  let open = false
  for (const annotated of blocks) {
    const source = reader.speakerOf(annotated)
    if (source) turns.push({ source, paragraphs: [], rule: LABEL })
    // Speakers with their words in one line stand among them.
    open = source !== null || (open && !labelOf(annotated.sentences[0]?.tokens ?? []))
    const isWords = annotated.block.kind !== 'heading' && annotated.block.kind !== 'caption'
    if (!source && open && isWords && !isAside(annotated, text)) turns.at(-1)?.paragraphs.push(annotated)
  }
  const names = new Set(turns.map(({ source }) => wordsOf(text, source)))
  const recur = names.size >= 2 && names.size < turns.length
  const transcript = isRecord(turns, reader) || (reader.members.size === 0 && turns.length >= FEWEST && recur)
  return transcript ? turns.filter(({ paragraphs }) => paragraphs.length > 0) : []
}
