import type { Phrase } from '../../text/syntax/noun-phrase.ts'
import { TokenSpan } from '../../text/token-span.ts'
import type { AnnotatedBlock, Sentence, Token } from '../../text/tokens.ts'
import { Attribution } from '../attribution.ts'
import { blockSpan, inner, isWordless, phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { LooseQuotation, SentenceReading } from '../extractor.ts'
import { HEADLINE_COLON, LABEL } from '../rule-ids.ts'
import { labelOf, openingLabel } from '../speaker-labels.ts'
import { kindOfLabel } from '../transcript.ts'
import { isAside } from '../unmarked/label-lines.ts'

/** Tokens from the colon on that a headline's content has at least. */
const SHORTEST_HEADLINE = 5
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me', "i'm"])
const LONGEST_LABEL = 40
const QUOTED_LABEL = /^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,3}: */u

/** "RUIZ: We are ready. We have been for weeks.": the whole block is the turn. */
export function extractTurn({ block, sentence, index }: SentenceReading, state: ExtractionState): boolean {
  if (index > 0) return false
  const { transcript } = state.context
  const label = transcript ? openingLabel(sentence.tokens) : labelOf(sentence.tokens)
  if (!label) return false
  const next = label.last + 2
  const quotation = sentence.tokens[next]?.quotation
  if (!quotation && !transcript) return !isDateline(block, label) && extractHeadline(sentence, label, state)
  if (transcript && !transcript.speaks(block, label)) return false
  // "Verdict: “A good kettle.”" is nobody's name.
  if (!transcript && isTopic(sentence.tokens, label, state.context.names)) return false
  state.push({
    kind: 'direct',
    content: [quotation ? inner(sentence, next, quotation) : TokenSpan.upTo(block.block.end, sentence, next)],
    cue: TokenSpan.of(sentence, label.last + 1, label.last + 1),
    lemma: ':',
    source: phraseSpan(sentence, label),
    rule: LABEL,
  })
  if (quotation) state.openWith(quotation)
  state.turn = quotation ? -1 : state.found.length - 1
  return true
}

const isTopic = (tokens: readonly Token[], { first, last }: Phrase, names: ReadonlySet<string>): boolean =>
  kindOfLabel(tokens.slice(first, last + 1), names) === 'topic'

/** Words of a headline at the most; a longer sentence with a full stop begins a story. */
const LONGEST_HEADLINE = 16

/** "Norwick: The bridge was shut on Monday after a pillar sank into the river, the police said.": where it happened. */
const isDateline = ({ sentences }: AnnotatedBlock, label: Phrase): boolean => {
  const tokens = sentences[0]?.tokens ?? []
  const stopped = tokens.at(-1)?.text === '.'
  return label.first === label.last && stopped && (sentences.length > 1 || tokens.length > LONGEST_HEADLINE)
}

/** "Ruiz: Budget is dead" as the first line: what follows the colon is hers, without marks. */
function extractHeadline(sentence: Sentence, label: Phrase, state: ExtractionState): boolean {
  const { tokens } = sentence
  const known = tokens
    .slice(label.first, label.last + 1)
    .every((token) => state.context.names.has(token.lower) || isWordless(token))
  const first = tokens[label.last + 2]
  const last = tokens.at(-1)
  if (state.blocksRead > 1 || !known || !first || !last || tokens.length - label.last < SHORTEST_HEADLINE) return false
  if (label.last > label.first && !speaksItself(tokens.slice(label.last + 2))) return false
  const stop = isWordless(last)
  const end = stop ? last.start : last.end
  state.push({
    kind: 'indirect',
    content: [new TokenSpan(first.start, end, sentence, label.last + 2, tokens.length - (stop ? 2 : 1))],
    cue: TokenSpan.of(sentence, label.last + 1, label.last + 1),
    lemma: ':',
    source: phraseSpan(sentence, label),
    rule: HEADLINE_COLON,
  })
  return true
}

/**
 * Behind a name in full, as behind any topic, a headline tells about it ("Lena Fox: Town drops the charges"), unless it
 * quotes or is in the first person.
 */
const speaksItself = (tokens: readonly Token[]): boolean =>
  tokens.some(({ quotation, lower }) => quotation !== null || FIRST_PERSON.has(lower))

/** A block of a transcript without a label goes on with the turn where somebody speaks of themselves, or among turns. */
export function continueTurn(block: AnnotatedBlock, state: ExtractionState): boolean {
  const [first] = block.sentences
  const turn = state.turn < 0 ? undefined : state.found[state.turn]
  if (!first || openingLabel(first.tokens) || !turn || turn.block !== state.block - 1) return false
  const { goingOn, transcript, text } = state.context
  // "[Laughter]" is nobody's, and ends no turn.
  const aside = transcript !== null && isAside(block, text) && /[\])]$/.test(text.charAt(block.block.end - 1))
  const own = block.sentences.some(({ tokens }) => tokens.some((token) => FIRST_PERSON.has(token.lower)))
  if (!aside && !goingOn.has(block) && (!own || block.quotations.length > 0)) return false
  const content = aside ? turn.content : [...turn.content, ...blockSpan(block)]
  state.found[state.turn] = new Attribution({ ...turn, content, block: state.block })
  return true
}

/** A quoted transcript: "RUIZ: We are ready." with the speaker's label inside the marks. */
export function extractQuotedLabel(loose: LooseQuotation, state: ExtractionState): boolean {
  const { reading, at, quotation } = loose
  if (!reading.alone) return false
  const { innerStart, innerEnd } = quotation
  const label = QUOTED_LABEL.exec(state.context.text.slice(innerStart, innerStart + LONGEST_LABEL))?.[0]
  if (!label) return false
  const { sentence } = reading
  const colon = innerStart + label.indexOf(':')
  state.push({
    kind: 'direct',
    content: [new TokenSpan(innerStart + label.length, innerEnd, sentence, at, at)],
    cue: new TokenSpan(colon, colon + 1, sentence, at, at),
    lemma: ':',
    source: new TokenSpan(innerStart, colon, sentence, at, at),
    rule: LABEL,
  })
  state.open = null
  return true
}
