import { reportingGroup } from '../lexicon/reporting.ts'
import { is, type Phrase } from '../text/syntax/noun-phrase.ts'
import type { TokenSpan } from '../text/token-span.ts'
import type { AnnotatedBlock, Quotation, Sentence, Token } from '../text/tokens.ts'
import { Attribution } from './attribution.ts'
import { attributionOf, blockSpan, inner, isWordless, phraseSpan } from './convert.ts'
import { Ledger } from './extraction-state.ts'
import { pointBack, Unclaimed } from './frames/backward-attribution.ts'
import type { Frame } from './frames/frame.ts'
import { labelOf, signatureAt } from './labels.ts'
import { MarkedReader } from './marked.ts'
import { framesOf } from './sentence.ts'
import { type PageFacts, TurnReader } from './turns.ts'
import { colonSource, fragmentProbability, fragmentSource, mainSubject, perSource } from './uncued/fragments.ts'

/** Above this, a quotation without a frame is a statement. */
const FRAGMENT_THRESHOLD = 0.5
/** The same where nobody speaks in the sentence, and where it only describes who does. */
const BARE_THRESHOLD = 0.75

/** "Hill, who is known for his “lists,” said": within the source the words are not the source's. */
function fragmentThreshold(frames: readonly Frame[], at: number): number {
  const describes = frames.some(
    ({ source, cueFirst }) => source !== null && source.first < at && at <= Math.max(source.last, cueFirst),
  )
  return frames.length > 0 && !describes ? FRAGMENT_THRESHOLD : BARE_THRESHOLD
}

/** "And from Chairwoman Fox:", in tokens. */
const LONGEST_INTRODUCTION = 14

/** Groups of verbs that announce a list of what was said. */
const SAYS: ReadonlySet<string> = new Set(['say', 'explain', 'promise', 'ask'])

/** Goes through an article in reading order, remembering who spoke last. */
export class Reader {
  readonly #text: string
  /** The place of a quotation for which nobody was found yet; -1 where there is none. */
  #nameless = -1
  /** The sentence before in the same paragraph, where it attributes nothing. */
  #silent: Sentence | null = null

  /** The quotations of the sentence before for which it has no cue: their first attribution, and those left out. */
  #unclaimed: Unclaimed | null = null

  readonly #items: ReadonlySet<AnnotatedBlock>
  readonly #ledger = new Ledger()
  readonly #marked: MarkedReader
  readonly #turns: TurnReader

  constructor(facts: PageFacts) {
    this.#text = facts.text
    this.#items = facts.items
    this.#marked = new MarkedReader(this.#ledger, facts.sentences)
    this.#turns = new TurnReader(this.#ledger, facts)
  }

  get found(): readonly Attribution[] {
    return this.#ledger.found
  }

  passage(passage: AnnotatedBlock): void {
    this.#ledger.block = passage.index
    this.#silent = null
    this.#turns.begin()
    if (this.#marked.passage(passage)) return
    if (this.#item(passage)) return
    const [first] = passage.sentences
    if (first && this.#signature(first)) return
    if (first && !labelOf(first.tokens) && this.#turns.goesOn(passage)) return
    passage.sentences.forEach((sentence, index) => {
      if (index === 0 && this.#turns.turn(passage, sentence)) return
      this.#sentence(sentence)
    })
  }

  /** "Fox also said:" before a list: each item is hers. */
  #item(passage: AnnotatedBlock): boolean {
    const { introduction } = this.#ledger
    if (!introduction || !this.#items.has(passage)) return false
    if (!SAYS.has(reportingGroup(introduction.lemma))) return false
    this.#ledger.push({ ...introduction, kind: 'indirect', content: blockSpan(passage), rule: 'listed' })
    return true
  }

  /** A line of its own, "— Lena Fox", signs the quotation before it. */
  #signature(sentence: Sentence): boolean {
    const phrase = signatureAt(sentence.tokens, 0)
    const open = this.#ledger.open
    const signed = open ? this.#ledger.found[open.at] : undefined
    if (!phrase || !open || signed?.rule !== 'carried') return false
    this.#ledger.found[open.at] = new Attribution({
      ...signed,
      source: phraseSpan(sentence, phrase),
      rule: 'signature',
      continues: null,
    })
    this.#ledger.open = null
    return true
  }

  #sentence(sentence: Sentence): void {
    const { tokens } = sentence
    if (this.#unclaimed && pointBack(this.#text, sentence, this.#ledger, this.#unclaimed)) {
      this.#unclaimed = null
      return
    }
    const frames = framesOf(this.#text, tokens)
    const covered = new Set<Quotation>()
    const { found, open } = this.#ledger
    this.#unclaimed = frames.length === 0 ? new Unclaimed(open?.at ?? found.length) : null
    for (const frame of frames) this.#frame(sentence, frame, covered)
    const alone = frames.length === 0 && tokens.every((token) => token.quotation !== null || isWordless(token))
    this.#loose(sentence, frames, covered, alone)
    if (!tokens.some((token) => token.quotation)) this.#ledger.open = null
    // "Asked about the aid, Fox sighed.": a frame without a source says nothing of who is quoted next.
    const speaks = frames.some(({ source }) => source !== null)
    this.#silent = !speaks && !alone ? sentence : null
    if (!alone) this.#nameAfter(sentence)
    this.#ledger.introduction = is(tokens, tokens.length - 1, ':') ? this.#introductionOf(sentence) : null
  }

  #frame(sentence: Sentence, frame: Frame, covered: Set<Quotation>): void {
    const { tokens } = sentence
    const attribution = attributionOf(sentence, frame, this.#ledger.block)
    this.#ledger.found.push(this.#wholeTurn(tokens, frame, attribution))
    this.#ledger.last = this.#ledger.found.at(-1) ?? null
    for (const part of frame.content)
      for (let i = part.first; i <= part.last; i++) {
        const quotation = tokens[i]?.quotation
        if (!quotation) continue
        covered.add(quotation)
        this.#ledger.open = { quotation, at: this.#ledger.found.length - 1 }
      }
  }

  /** A turn of several paragraphs whose speaker is only given at its end: the parts before belong to the claim. */
  #wholeTurn(tokens: readonly Token[], frame: Frame, attribution: Attribution): Attribution {
    const first = tokens[frame.content[0]?.first ?? -1]?.quotation
    const open = this.#ledger.open
    const before = open && this.#ledger.found[open.at]
    if (!first?.continues || !open || first.continues !== open.quotation || before?.rule !== 'carried')
      return attribution
    this.#ledger.found.splice(open.at, 1)
    return new Attribution({ ...attribution, content: [...before.content, ...attribution.content] })
  }

  #loose(sentence: Sentence, frames: readonly Frame[], covered: ReadonlySet<Quotation>, alone: boolean): void {
    const { tokens } = sentence
    tokens.forEach((token, i) => {
      const { quotation } = token
      if (!quotation || covered.has(quotation)) return
      const signature = signatureAt(tokens, i + 1)
      if (signature) this.#signed(sentence, inner(sentence, i, quotation), signature)
      else if (alone) this.#standalone(sentence, i, quotation)
      else if (
        perSource(tokens, i) ||
        fragmentProbability(this.#text, tokens, i, frames) >= fragmentThreshold(frames, i)
      )
        this.#fragment(sentence, i, quotation, frames)
      else this.#unclaimed?.left.push(inner(sentence, i, quotation))
    })
  }

  /** A quotation within a sentence that has no cue for it: whose words it gives is read off the sentence. */
  #fragment(sentence: Sentence, i: number, quotation: Quotation, frames: readonly Frame[]): void {
    const { tokens } = sentence
    const phrase = fragmentSource(tokens, i, frames)
    const source = phrase ? phraseSpan(sentence, phrase) : (this.#ledger.recent()?.source ?? null)
    this.#ledger.found.push(
      new Attribution({
        kind: 'direct',
        content: [inner(sentence, i, quotation)],
        cue: null,
        lemma: '',
        source,
        rule: 'fragment',
        probability: fragmentProbability(this.#text, tokens, i, frames),
        block: this.#ledger.block,
      }),
    )
    this.#ledger.open = { quotation, at: this.#ledger.found.length - 1 }
  }

  #signed(sentence: Sentence, quotation: TokenSpan, signature: Phrase): void {
    this.#ledger.push({
      kind: 'direct',
      content: [quotation],
      cue: null,
      lemma: '',
      source: phraseSpan(sentence, signature),
      rule: 'signature',
    })
  }

  /** A quotation without words around it: part of the claim before it, or one that takes over its speaker. */
  #standalone(sentence: Sentence, at: number, quotation: Quotation): void {
    if (this.#turns.labelled(sentence, at, quotation)) return
    const words = inner(sentence, at, quotation)
    const open = this.#ledger.open
    const before = open ? this.#ledger.found[open.at] : undefined
    const sameTurn = open && before && (quotation.continues === open.quotation || before.block === this.#ledger.block)
    if (open && before && sameTurn && before.kind !== 'indirect') {
      before.extend(words)
      this.#ledger.open = { quotation, at: open.at }
      return
    }
    const introduction = this.#ledger.introduction
    if (introduction) {
      this.#ledger.push({ ...introduction, kind: 'direct', content: [words], rule: 'introduced' })
      this.#ledger.introduction = null
    } else this.#carry(words)
    this.#ledger.open = { quotation, at: this.#ledger.found.length - 1 }
  }

  #carry(quotation: TokenSpan): void {
    const source = this.#subjectBefore()
    if (source) {
      this.#ledger.push({
        kind: 'direct',
        content: [quotation],
        cue: null,
        lemma: '',
        source,
        rule: 'sentence-before',
      })
      return
    }
    const last = this.#ledger.recent()
    this.#ledger.push({
      kind: 'direct',
      content: [quotation],
      cue: null,
      lemma: '',
      source: last?.source ?? null,
      rule: 'carried',
      continues: last,
    })
    if (!last?.source) this.#nameless = this.#ledger.found.length - 1
  }

  /** "Ruiz was blunt. “Sell the cows.”": the subject of the sentence before, in the same paragraph. */
  #subjectBefore(): TokenSpan | null {
    const phrase = this.#silent ? mainSubject(this.#silent.tokens) : null
    return phrase && this.#silent ? phraseSpan(this.#silent, phrase) : null
  }

  /** “Everything tastes of smoke.” Ruiz was speaking from her dairy.: nobody before, so the one named right after. */
  #nameAfter(sentence: Sentence): void {
    const at = this.#nameless
    this.#nameless = -1
    const phrase = at >= 0 ? mainSubject(sentence.tokens) : null
    const nameless = this.#ledger.found[at]
    if (!phrase || nameless?.block !== this.#ledger.block) return
    this.#ledger.found[at] = new Attribution({
      ...nameless,
      source: phraseSpan(sentence, phrase),
      rule: 'sentence-after',
    })
    if (at === this.#ledger.found.length - 1) this.#ledger.last = this.#ledger.found[at] ?? null
  }

  /** Who is quoted after a sentence that ends in a colon: the source of its last frame, content or not. */
  #introductionOf(sentence: Sentence): Attribution | null {
    const frame = framesOf(this.#text, sentence.tokens, true).at(-1)
    if (frame) return attributionOf(sentence, frame, this.#ledger.block)
    const { tokens } = sentence
    const phrase = tokens.length <= LONGEST_INTRODUCTION ? colonSource(tokens, tokens.length - 1) : null
    if (!phrase || !tokens.slice(0, phrase.first).some(({ lower }) => lower === 'from')) return null
    const source = phraseSpan(sentence, phrase)
    const { block } = this.#ledger
    return new Attribution({ kind: 'direct', content: [], cue: null, lemma: '', source, rule: 'introduced', block })
  }
}
