import type { SentenceIndex } from '../text/sentence-index.ts'
import type { Phrase } from '../text/syntax/noun-phrase.ts'
import { TokenSpan } from '../text/token-span.ts'
import type { AnnotatedBlock, Quotation, Sentence } from '../text/tokens.ts'
import { Attribution } from './attribution.ts'
import { blockSpan, inner, isWordless, phraseSpan } from './convert.ts'
import type { Ledger } from './extraction-state.ts'
import { labelOf } from './labels.ts'

/** Tokens from the colon on that a headline's content has at least. */
const SHORTEST_HEADLINE = 5
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me', "i'm"])
const LONGEST_LABEL = 40
const QUOTED_LABEL = /^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,3}: */u

/** What the turns of a page are told by. */
export interface PageFacts {
  readonly text: string
  readonly sentences: SentenceIndex
  /** Words that are names somewhere in the text. */
  readonly names: ReadonlySet<string>
  /** Whether it is a transcript: speakers stand before their turns. */
  readonly transcript: boolean
  /** Items of lists that a sentence with a colon announces. */
  readonly items: ReadonlySet<AnnotatedBlock>
}

/** Reads the turns of transcripts and interviews, and headlines of the form "Ruiz: Budget is dead". */
export class TurnReader {
  readonly #ledger: Ledger
  readonly #text: string
  readonly #names: ReadonlySet<string>
  readonly #transcript: boolean
  /** The place of the turn that may go on; -1 where there is none. */
  #at = -1
  /** Passages begun so far: headlines stand first. */
  #read = 0

  constructor(ledger: Ledger, { text, names, transcript }: PageFacts) {
    this.#ledger = ledger
    this.#text = text
    this.#names = names
    this.#transcript = transcript
  }

  begin(): void {
    this.#read++
  }

  /** "RUIZ: We are ready. We have been for weeks.": the whole paragraph is the turn. */
  turn(passage: AnnotatedBlock, sentence: Sentence): boolean {
    const label = labelOf(sentence.tokens)
    if (!label) return false
    const { tokens } = sentence
    const next = label.last + 2
    const quotation = tokens[next]?.quotation
    if (!quotation && !this.#transcript) return this.#headline(sentence, label)
    const content = quotation ? inner(sentence, next, quotation) : TokenSpan.upTo(passage.block.end, sentence, next)
    this.#ledger.push({
      kind: 'direct',
      content: [content],
      cue: TokenSpan.of(sentence, label.last + 1, label.last + 1),
      lemma: ':',
      source: phraseSpan(sentence, label),
      rule: 'label',
    })
    if (quotation) this.#ledger.open = { quotation, at: this.#ledger.found.length - 1 }
    this.#at = quotation ? -1 : this.#ledger.found.length - 1
    return true
  }

  /** A paragraph of a transcript without a label goes on with the turn where somebody speaks of themselves. */
  goesOn(passage: AnnotatedBlock): boolean {
    const turn = this.#ledger.found[this.#at]
    if (!turn || turn.block !== this.#ledger.block - 1 || passage.quotations.length > 0) return false
    const own = passage.sentences.some(({ tokens }) => tokens.some((token) => FIRST_PERSON.has(token.lower)))
    if (!own) return false
    this.#ledger.found[this.#at] = new Attribution({
      ...turn,
      content: [...turn.content, ...blockSpan(passage)],
      block: this.#ledger.block,
    })
    return true
  }

  /** "Ruiz: Budget is dead" as the first line: what follows the colon is hers, without marks. */
  #headline(sentence: Sentence, label: Phrase): boolean {
    const { tokens } = sentence
    const known = tokens
      .slice(label.first, label.last + 1)
      .every((token) => this.#names.has(token.lower) || isWordless(token))
    const last = tokens.at(-1)
    const first = tokens[label.last + 2]
    if (this.#read > 1 || !known || !first || !last || tokens.length - label.last < SHORTEST_HEADLINE) return false
    const end = tokens.length - (isWordless(last) ? 2 : 1)
    const content = [
      new TokenSpan(first.start, isWordless(last) ? last.start : last.end, sentence, label.last + 2, end),
    ]
    const cue = TokenSpan.of(sentence, label.last + 1, label.last + 1)
    this.#ledger.push({
      kind: 'indirect',
      content,
      cue,
      lemma: ':',
      source: phraseSpan(sentence, label),
      rule: 'headline-colon',
    })
    return true
  }

  /** A quoted transcript: "RUIZ: We are ready." with the speaker's label inside the marks. */
  labelled(sentence: Sentence, at: number, quotation: Quotation): boolean {
    const label = QUOTED_LABEL.exec(this.#text.slice(quotation.innerStart, quotation.innerStart + LONGEST_LABEL))?.[0]
    if (!label) return false
    const colon = quotation.innerStart + label.indexOf(':')
    const content = [new TokenSpan(quotation.innerStart + label.length, quotation.innerEnd, sentence, at, at)]
    const source = new TokenSpan(quotation.innerStart, colon, sentence, at, at)
    this.#ledger.push({
      kind: 'direct',
      content,
      cue: new TokenSpan(colon, colon + 1, sentence, at, at),
      lemma: ':',
      source,
      rule: 'label',
    })
    this.#ledger.open = null
    return true
  }
}
