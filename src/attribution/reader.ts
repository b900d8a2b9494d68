import * as t from '../language/tags.ts'
import type { Passage, Quotation, Sentence, Token } from '../language/tokens.ts'
import type { Block, Span } from '../types.ts'
import { Attribution, PULL_QUOTE } from './attribution.ts'
import { attributionOf, phraseSpan } from './convert.ts'
import { fragmentProbability, fragmentSource, mainSubject } from './fragments.ts'
import type { Frame } from './frame.ts'
import { labelOf, signatureAt } from './labels.ts'
import { is, type Phrase } from './nounphrase.ts'
import { framesOf } from './sentence.ts'

/** How many blocks may lie between a quotation that stands alone and the attribution that it continues. */
const CARRY_BLOCKS = 2

/** Above this, a quotation without a frame is a statement. */
const FRAGMENT_THRESHOLD = 0.5
/** The same where nobody speaks in the sentence. */
const BARE_THRESHOLD = 0.7
/** Tokens from the colon on that a headline's content has at least. */
const SHORTEST_HEADLINE = 5
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'us', 'me', "i'm"])
/** Words of a name that stands alone under a block quote. */
const LONGEST_CITED = 5
const LONGEST_LABEL = 40
const QUOTED_LABEL = /^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,3}: */u

const inner = (quotation: Quotation): Span => ({ start: quotation.innerStart, end: quotation.innerEnd })
const isWordless = (token: Token): boolean => token.quotation === null && !/[\p{L}\p{N}]/u.test(token.text)

/** Goes through an article in reading order, remembering who spoke last. */
export class Reader {
  readonly found: Attribution[] = []
  readonly #text: string
  readonly #names: ReadonlySet<string>
  /** Whether speakers are given in capitals before their turns. */
  readonly #transcript: boolean
  #last: Attribution | null = null
  /** The quotation that an attribution ends with, and the attribution's place: what stands alone next to it belongs to it. */
  #open: { quotation: Quotation; at: number } | null = null
  /** A sentence that ends in a colon: who is about to be quoted. */
  #introduction: Attribution | null = null
  #block = 0
  /** A block quote that nobody was found for, and its block. */
  #quoted: { span: Span; at: number } | null = null
  /** The place of a quotation for which nobody was found yet; -1 where there is none. */
  #nameless = -1
  /** The sentence before in the same paragraph, where it attributes nothing. */
  #silent: readonly Token[] | null = null
  /** The place of the transcript's turn that may go on; -1 where there is none. */
  #turnAt = -1
  /** Passages begun so far: headlines stand first. */
  #read = 0

  constructor(text: string, names: ReadonlySet<string>, transcript: boolean) {
    this.#text = text
    this.#transcript = transcript
    this.#names = names
  }

  passage(passage: Passage): void {
    this.#block = passage.index
    this.#silent = null
    this.#read++
    if (this.#marked(passage)) return
    const [first] = passage.sentences
    if (first && this.#signature(first)) return
    if (first && !labelOf(first.tokens) && this.#turnGoesOn(passage)) return
    passage.sentences.forEach((sentence, index) => {
      if (index === 0 && this.#turn(passage, sentence)) return
      this.#sentence(sentence)
    })
  }

  /** A block quote or an embedded post: the markup says that somebody speaks, and often who. */
  #marked({ block, quotations, sentences }: Passage): boolean {
    const { kind, author, start, end } = block
    if (kind !== 'quote' && kind !== 'embed' && kind !== 'pull-quote') return false
    const content = [{ start, end }]
    if (author && author.start >= start && author.end <= end) return true
    if (kind === 'quote' && this.#cited(sentences[0], block)) return true
    if (author) this.#push({ kind: 'direct', content, cue: null, lemma: '', source: author, rule: 'markup-author' })
    else if (quotations.length > 0) return false
    else if (kind === 'pull-quote')
      this.found.push(
        new Attribution({
          kind: 'direct',
          content,
          cue: null,
          lemma: '',
          source: null,
          rule: PULL_QUOTE,
          block: this.#block,
        }),
      )
    else if (this.#introduction) this.#push({ ...this.#introduction, kind: 'direct', content, rule: 'introduced' })
    else return false
    return true
  }

  /** A block quote whose last block is a name alone: the source of the block before. */
  #cited(sentence: Sentence | undefined, block: Block): boolean {
    const before = this.#quoted
    this.#quoted = null
    const tokens = sentence?.tokens ?? []
    const name =
      sentence?.end === block.end && tokens.length <= LONGEST_CITED && tokens.every((token) => token.tags & t.NAME)
    if (name && before?.at === this.#block - 1) {
      const source = { start: block.start, end: block.end }
      this.#push({ kind: 'direct', content: [before.span], cue: null, lemma: '', source, rule: 'markup-author' })
      return true
    }
    this.#quoted = { span: { start: block.start, end: block.end }, at: this.#block }
    return false
  }

  /** "RUIZ: We are ready. We have been for weeks.": the whole paragraph is the turn. */
  #turn(passage: Passage, sentence: Sentence): boolean {
    const label = labelOf(sentence.tokens)
    if (!label) return false
    const { tokens } = sentence
    const next = label.last + 2
    const quotation = tokens[next]?.quotation
    if (!quotation && !this.#transcript) return this.#headline(sentence, label)
    const content = quotation
      ? [inner(quotation)]
      : [{ start: tokens[next]?.start ?? sentence.end, end: passage.block.end }]
    this.#push({
      kind: 'direct',
      content,
      cue: tokens[label.last + 1] ?? null,
      lemma: ':',
      source: phraseSpan(tokens, label),
      rule: 'label',
    })
    if (quotation) this.#open = { quotation, at: this.found.length - 1 }
    this.#turnAt = quotation ? -1 : this.found.length - 1
    return true
  }

  /** A paragraph of a transcript without a label goes on with the turn where somebody speaks of themselves. */
  #turnGoesOn(passage: Passage): boolean {
    const turn = this.found[this.#turnAt]
    if (!turn || turn.block !== this.#block - 1 || passage.quotations.length > 0) return false
    const own = passage.sentences.some(({ tokens }) => tokens.some((token) => FIRST_PERSON.has(token.lower)))
    if (!own) return false
    const { start, end } = passage.block
    this.found[this.#turnAt] = new Attribution({
      ...turn,
      content: [...turn.content, { start, end }],
      block: this.#block,
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
    const content = [{ start: first.start, end: isWordless(last) ? last.start : last.end }]
    const cue = tokens[label.last + 1] ?? null
    this.#push({
      kind: 'indirect',
      content,
      cue,
      lemma: ':',
      source: phraseSpan(tokens, label),
      rule: 'headline-colon',
    })
    return true
  }

  /** A line of its own, "— Lena Fox", signs the quotation before it. */
  #signature(sentence: Sentence): boolean {
    const phrase = signatureAt(sentence.tokens, 0)
    const open = this.#open
    const signed = open ? this.found[open.at] : undefined
    if (!phrase || !open || signed?.rule !== 'carried') return false
    this.found[open.at] = new Attribution({
      ...signed,
      source: phraseSpan(sentence.tokens, phrase),
      rule: 'signature',
      continues: null,
    })
    this.#open = null
    return true
  }

  #sentence(sentence: Sentence): void {
    const { tokens } = sentence
    const frames = framesOf(this.#text, tokens)
    const covered = new Set<Quotation>()
    for (const frame of frames) this.#frame(tokens, frame, covered)
    const alone = frames.length === 0 && tokens.every((token) => token.quotation !== null || isWordless(token))
    this.#loose(tokens, frames, covered, alone)
    if (!tokens.some((token) => token.quotation)) this.#open = null
    this.#silent = frames.length === 0 && !alone ? tokens : null
    this.#nameAfter(alone ? null : tokens)
    this.#introduction = is(tokens, tokens.length - 1, ':') ? this.#introductionOf(tokens) : null
  }

  #frame(tokens: readonly Token[], frame: Frame, covered: Set<Quotation>): void {
    const attribution = attributionOf(tokens, frame, this.#block)
    this.found.push(this.#wholeTurn(tokens, frame, attribution))
    this.#last = this.found.at(-1) ?? null
    for (const part of frame.content)
      for (let i = part.first; i <= part.last; i++) {
        const quotation = tokens[i]?.quotation
        if (!quotation) continue
        covered.add(quotation)
        this.#open = { quotation, at: this.found.length - 1 }
      }
  }

  /** A turn of several paragraphs whose speaker is only given at its end: the parts before belong to the claim. */
  #wholeTurn(tokens: readonly Token[], frame: Frame, attribution: Attribution): Attribution {
    const first = tokens[frame.content[0]?.first ?? -1]?.quotation
    const open = this.#open
    const before = open && this.found[open.at]
    if (!first?.continues || !open || first.continues !== open.quotation || before?.rule !== 'carried')
      return attribution
    this.found.splice(open.at, 1)
    return new Attribution({ ...attribution, content: [...before.content, ...attribution.content] })
  }

  #loose(tokens: readonly Token[], frames: readonly Frame[], covered: ReadonlySet<Quotation>, alone: boolean): void {
    tokens.forEach((token, i) => {
      const { quotation } = token
      if (!quotation || covered.has(quotation)) return
      const signature = signatureAt(tokens, i + 1)
      if (signature) this.#signed(tokens, quotation, signature)
      else if (alone) this.#standalone(quotation)
      else if (
        fragmentProbability(this.#text, tokens, i, frames) >= (frames.length > 0 ? FRAGMENT_THRESHOLD : BARE_THRESHOLD)
      )
        this.#fragment(tokens, i, quotation, frames)
    })
  }

  /** A quotation within a sentence that has no cue for it: whose words it gives is read off the sentence. */
  #fragment(tokens: readonly Token[], i: number, quotation: Quotation, frames: readonly Frame[]): void {
    const phrase = fragmentSource(tokens, i, frames)
    const source = phrase ? phraseSpan(tokens, phrase) : (this.#recent()?.source ?? null)
    this.found.push(
      new Attribution({
        kind: 'direct',
        content: [inner(quotation)],
        cue: null,
        lemma: '',
        source,
        rule: 'fragment',
        probability: fragmentProbability(this.#text, tokens, i, frames),
        block: this.#block,
      }),
    )
    this.#open = { quotation, at: this.found.length - 1 }
  }

  #recent(): Attribution | null {
    return this.#last && this.#block - this.#last.block <= CARRY_BLOCKS ? this.#last : null
  }

  #signed(tokens: readonly Token[], quotation: Quotation, signature: Phrase): void {
    this.#push({
      kind: 'direct',
      content: [inner(quotation)],
      cue: null,
      lemma: '',
      source: phraseSpan(tokens, signature),
      rule: 'signature',
    })
  }

  /** A quotation without words around it: part of the claim before it, or one that takes over its speaker. */
  #standalone(quotation: Quotation): void {
    if (this.#labelled(quotation)) return
    const open = this.#open
    const before = open ? this.found[open.at] : undefined
    const sameTurn = open && before && (quotation.continues === open.quotation || before.block === this.#block)
    if (open && before && sameTurn && before.kind !== 'indirect') {
      before.extend(inner(quotation))
      this.#open = { quotation, at: open.at }
      return
    }
    const introduction = this.#introduction
    if (introduction) {
      this.#push({ ...introduction, kind: 'direct', content: [inner(quotation)], rule: 'introduced' })
      this.#introduction = null
    } else this.#carry(quotation)
    this.#open = { quotation, at: this.found.length - 1 }
  }

  /** A quoted transcript: "RUIZ: We are ready." with the speaker's label inside the marks. */
  #labelled(quotation: Quotation): boolean {
    const label = QUOTED_LABEL.exec(this.#text.slice(quotation.innerStart, quotation.innerStart + LONGEST_LABEL))?.[0]
    if (!label) return false
    const colon = quotation.innerStart + label.indexOf(':')
    const content = [{ start: quotation.innerStart + label.length, end: quotation.innerEnd }]
    const source = { start: quotation.innerStart, end: colon }
    this.#push({ kind: 'direct', content, cue: { start: colon, end: colon + 1 }, lemma: ':', source, rule: 'label' })
    this.#open = null
    return true
  }

  #carry(quotation: Quotation): void {
    const source = this.#subjectBefore()
    if (source) {
      this.#push({ kind: 'direct', content: [inner(quotation)], cue: null, lemma: '', source, rule: 'sentence-before' })
      return
    }
    const last = this.#recent()
    this.#push({
      kind: 'direct',
      content: [inner(quotation)],
      cue: null,
      lemma: '',
      source: last?.source ?? null,
      rule: 'carried',
      continues: last,
    })
    if (!last?.source) this.#nameless = this.found.length - 1
  }

  /** "Ruiz was blunt. “Sell the cows.”": the subject of the sentence before, in the same paragraph. */
  #subjectBefore(): Span | null {
    const phrase = this.#silent ? mainSubject(this.#silent) : null
    return phrase && this.#silent ? phraseSpan(this.#silent, phrase) : null
  }

  /** “Everything tastes of smoke.” Ruiz was speaking from her dairy.: nobody before, so the one named right after. */
  #nameAfter(tokens: readonly Token[] | null): void {
    const at = this.#nameless
    this.#nameless = -1
    const phrase = tokens && at >= 0 ? mainSubject(tokens) : null
    const nameless = this.found[at]
    if (!tokens || !phrase || nameless?.block !== this.#block) return
    this.found[at] = new Attribution({ ...nameless, source: phraseSpan(tokens, phrase), rule: 'sentence-after' })
    if (at === this.found.length - 1) this.#last = this.found[at] ?? null
  }

  /** Who is quoted after a sentence that ends in a colon: the source of its last frame, content or not. */
  #introductionOf(tokens: readonly Token[]): Attribution | null {
    const frame = framesOf(this.#text, tokens, true).at(-1)
    return frame ? attributionOf(tokens, frame, this.#block) : null
  }

  #push(fields: Omit<ConstructorParameters<typeof Attribution>[0], 'block'>): void {
    this.found.push(new Attribution({ ...fields, block: this.#block }))
    this.#last = this.found.at(-1) ?? null
  }
}
