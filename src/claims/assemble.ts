import type { Attribution } from '../attribution/attribution.ts'
import type { Resolution } from '../coreference/resolution.ts'
import type { Speakers } from '../coreference/speakers.ts'
import { CustomCues } from '../text/custom-cues.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import type { Article, Claim, Cue, ExtractOptions, Source, Span } from '../types.ts'
import { actOf } from './act.ts'
import { Candidate } from './candidate.ts'
import { confidenceOf } from './confidence.ts'
import { circumstancesOf } from './cue-circumstances.ts'
import { cuePhrase } from './cue-phrase.ts'
import { type CueSite, CueSites } from './cue-site.ts'
import { cueWords } from './cue-words.ts'
import { Figures } from './figures.ts'
import { type Filter, type Rated, wantedBy } from './filter.ts'
import type { ClaimKeys } from './key.ts'
import { negationOf } from './negation.ts'
import type { Places } from './places.ts'
import { findRepeats, type Repeated } from './repeats.ts'
import { publicationDay } from './resolve-date.ts'
import { attitudeOf, scopeOf } from './scope.ts'
import { Contexts } from './sentence-context.ts'
import { Wording } from './wording.ts'

/** Candidates in text order, without those that overlap an earlier one. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const start = ({ attribution }: Candidate): number => attribution.content[0]?.start ?? 0
  const chosen: Candidate[] = []
  const taken: Span[] = []
  let reach = -1
  for (const candidate of [...candidates].sort((a, b) => start(a) - start(b))) {
    const { content } = candidate.attribution
    if (content.length === 0 || (start(candidate) < reach && overlaps(content, taken))) continue
    chosen.push(candidate)
    for (const span of content) taken.push(span)
    reach = content.reduce((end, span) => Math.max(end, span.end), reach)
  }
  return chosen
}

/** Only recent spans are compared: spans far before cannot overlap, as candidates are in text order. */
/** "criticised": the base form in the spelling of the page. */
const asWritten = (cue: string, lemma: string): string =>
  lemma.endsWith('ze') && BRITISH.test(cue) ? `${lemma.slice(0, -2)}se` : lemma

const BRITISH = /[iy]s(?:e|es|ed|ing)\b/iu

function overlaps(content: readonly Span[], taken: readonly Span[]): boolean {
  const recent = taken.slice(-RECENT)
  return content.some((span) => recent.some((other) => span.start < other.end && other.start < span.end))
}

const RECENT = 40

/** How sure it is that somebody said what a figure of a film says. */
const FIGURED = 0.2

/** The document that the claims are of, or a part of it. */
export interface Given {
  readonly article: Article
  readonly annotated: readonly AnnotatedBlock[]
  /** Of the document, whichever part is read. */
  readonly keys: ClaimKeys
  readonly places: Places
  readonly source: Source
  readonly options: ExtractOptions
  /** Claims that do not meet all of these may be left out: nobody asks for them. */
  readonly filters: readonly Filter[]
}

class Assembler {
  readonly #article: Article
  readonly #places: Places
  readonly #explain: boolean
  readonly #sites: CueSites
  readonly #wording: Wording
  readonly #verbs: CustomCues | null
  readonly #published: Date | null
  readonly #contexts: Contexts
  readonly #figures: Figures | null
  readonly #keys: ClaimKeys
  readonly #tests: readonly ((claim: Rated) => boolean)[]

  constructor({ article, annotated, keys, places, options, filters }: Given, sites: CueSites) {
    this.#article = article
    this.#places = places
    this.#explain = options.explain === true
    this.#sites = sites
    this.#wording = new Wording(article, annotated)
    this.#contexts = new Contexts(article.text, annotated)
    this.#figures = Figures.of(article.text)
    this.#keys = keys
    this.#tests = filters.map(wantedBy)
    this.#verbs = CustomCues.of(options.vocabulary)
    this.#published = publicationDay(article.metadata.publishedAt)
  }

  #cue(
    { cue, lemma, content }: Attribution,
    resolution: Resolution | null,
    site: CueSite | null,
    negation: number | null,
  ): Cue | null {
    const [part] = content
    if (!cue || !part) return null
    const words = site && cueWords(site)
    const start = (words && site.tokens[words.first]?.start) ?? cue.start
    const end = Math.max(cue.end, (words && site.tokens[words.last]?.end) ?? 0)
    const text = this.#article.text.slice(start, end)
    const name = resolution?.speaker.name ?? null
    const phrase = site ? cuePhrase(this.#article.text, site, part, negation, name) : text.replace(/\s+/g, ' ')
    return {
      text,
      lemma: this.#verbs?.baseOf(this.#article.text.slice(cue.start, cue.end)) ?? asWritten(text, lemma),
      start,
      end,
      phrase,
    }
  }

  /** The cue, what was done in saying it, and the circumstances that the sentence gives. */
  #manner(
    attribution: Attribution,
    resolution: Resolution | null,
  ): Pick<Claim, 'cue' | 'act' | 'negated' | 'addressee' | 'medium' | 'when'> {
    const { text } = this.#article
    const site = this.#sites.of(attribution)
    const negation = negationOf(text, attribution, site)
    return {
      cue: this.#cue(attribution, resolution, site, negation),
      act: actOf(text, attribution, site, resolution?.speaker.kind ?? null),
      ...(negation === null ? {} : { negated: true }),
      ...(site ? circumstancesOf(text, site, attribution.lemma, this.#published) : {}),
    }
  }

  /** Null for a claim that is not wanted; it has its number and key all the same, as those of others follow from them. */
  claim({ candidate, repeats }: Repeated): Claim | null {
    const { attribution, resolution } = candidate
    const speaker = resolution?.speaker ?? null
    const { text, quoted, quotations } = this.#wording.of(attribution)
    const key = this.#keys.next(text)
    const attitude = attitudeOf(this.#article.text, attribution, speaker)
    const { kind } = attribution
    const scope = scopeOf(attitude)
    const told = confidenceOf(this.#article.text, attribution, resolution)
    const plays = this.#figures?.speak(this.#article.text, attribution, speaker) === true
    const confidence = plays ? Math.min(told, FIGURED) : told
    if (!this.#tests.every((test) => test({ confidence, scope, kind, speaker }))) return null
    const reporter = candidate.reporterOf(resolution)
    const { cue, ...manner } = this.#manner(attribution, resolution)
    return {
      id: `c${this.#keys.count}`,
      key,
      kind,
      scope,
      text,
      quoted,
      spans: attribution.content.map((span) => this.#places.of(span)),
      ...(quotations ? { quotations } : {}),
      context: this.#contexts.of(attribution.content),
      cue,
      speaker,
      confidence,
      rule: attribution.rule,
      ...manner,
      ...(attitude ? { act: attitude.act } : {}),
      ...(reporter ? { via: reporter } : {}),
      ...(repeats.length > 0 ? { repeats: repeats.map((span) => this.#places.of(span)) } : {}),
      ...(this.#explain && resolution ? { evidence: resolution.evidence } : {}),
    }
  }
}

/**
 * Makes the claims of the output from attributions and their speakers: words, places, confidence, repetitions. Each is
 * made when it is its turn: all that is told of a hundred thousand claims would fill the memory.
 */
export function* assemble(
  given: Given,
  attributions: readonly Attribution[],
  speakers: Speakers,
): Generator<Claim, void, undefined> {
  const chosen = withoutOverlaps(attributions.map((attribution) => new Candidate(attribution, speakers)))
  const sites = new CueSites(chosen.map(({ attribution }) => attribution))
  const assembler = new Assembler(given, sites)
  for (const repeated of findRepeats(given.article.text, chosen)) {
    const claim = assembler.claim(repeated)
    if (claim) yield claim
  }
}
