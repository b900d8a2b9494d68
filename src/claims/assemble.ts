import type { Attribution } from '../attribution/attribution.ts'
import type { Speakers } from '../coreference/index.ts'
import { CustomCues } from '../text/custom-cues.ts'
import type { Article, Claim, ClaimSpan, Cue, ExtractOptions, Span } from '../types.ts'
import { actOf, isNegated } from './act.ts'
import type { Candidate } from './candidate.ts'
import { confidenceOf } from './confidence.ts'
import { circumstancesOf } from './cue-circumstances.ts'
import { CueSites } from './cue-site.ts'
import type { LineIndex } from './line-index.ts'
import { findRepeats } from './repeats.ts'
import { publicationDay } from './resolve-date.ts'
import { attitudeOf, scopeOf } from './scope.ts'

/** Nobody reports their own words: where both lead to one name, there is no reporter. */
function candidateOf(attribution: Attribution, speakers: Speakers): Candidate {
  const resolution = speakers.get(attribution) ?? null
  const reporter = (attribution.via && speakers.get(attribution.via)?.speaker) ?? null
  const same = reporter?.name !== null && reporter?.name === resolution?.speaker.name
  return { attribution, resolution, reporter: same ? null : reporter }
}

/** In the order of their text, without those that overlap one that begins before them or holds them. */
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

/** Looks from the last spans backwards: those far before cannot overlap what comes in order. */
function overlaps(content: readonly Span[], taken: readonly Span[]): boolean {
  const recent = taken.slice(-RECENT)
  return content.some((span) => recent.some((other) => span.start < other.end && other.start < span.end))
}

const RECENT = 40

class Assembler {
  readonly #article: Article
  readonly #lines: LineIndex
  readonly #explain: boolean
  readonly #sites: CueSites
  readonly #verbs: CustomCues | null
  readonly #published: Date | null

  constructor(article: Article, lines: LineIndex, sites: CueSites, options: ExtractOptions) {
    this.#article = article
    this.#lines = lines
    this.#explain = options.explain === true
    this.#sites = sites
    this.#verbs = CustomCues.of(options.vocabulary)
    this.#published = publicationDay(article.metadata.publishedAt)
  }

  span({ start, end }: Span): ClaimSpan {
    const source = this.#article.segments?.toSource({ start, end })
    const place = { start, end, ...this.#lines.at(start) }
    return source ? { ...place, sourceStart: source.start, sourceEnd: source.end } : place
  }

  cue({ cue, lemma }: Attribution): Cue | null {
    if (!cue) return null
    const { start, end } = cue
    const text = this.#article.text.slice(start, end)
    return { text, lemma: this.#verbs?.baseOf(text) ?? lemma, start, end }
  }

  /** What was done in saying it, and the circumstances that the sentence gives. */
  manner({ attribution, resolution }: Candidate): Pick<Claim, 'act' | 'negated' | 'addressee' | 'medium' | 'when'> {
    const { text } = this.#article
    const site = this.#sites.of(attribution)
    return {
      act: actOf(text, attribution, site, resolution?.speaker.kind ?? null),
      ...(isNegated(text, attribution, site) ? { negated: true } : {}),
      ...(site ? circumstancesOf(text, site, attribution.lemma, this.#published) : {}),
    }
  }

  claim(candidate: Candidate, index: number, repeats: readonly Span[]): Claim {
    const { attribution, resolution, reporter } = candidate
    const { text } = this.#article
    const attitude = attitudeOf(text, attribution, resolution?.speaker ?? null)
    return {
      id: `c${index + 1}`,
      kind: attribution.kind,
      scope: scopeOf(attitude),
      text: attribution.content.map(({ start, end }) => text.slice(start, end)).join(' '),
      spans: attribution.content.map((span) => this.span(span)),
      cue: this.cue(attribution),
      speaker: resolution?.speaker ?? null,
      confidence: confidenceOf(text, attribution, resolution?.speaker ?? null),
      rule: attribution.rule,
      ...this.manner(candidate),
      ...(attitude ? { act: attitude.act } : {}),
      ...(reporter ? { via: reporter } : {}),
      ...(repeats.length > 0 ? { repeats: repeats.map((span) => this.span(span)) } : {}),
      ...(this.#explain && resolution ? { evidence: resolution.evidence } : {}),
    }
  }
}

/** Makes the claims of the output from attributions and their speakers: text, lines, confidence, repetitions. */
export function assemble(
  article: Article,
  lines: LineIndex,
  attributions: readonly Attribution[],
  speakers: Speakers,
  options: ExtractOptions,
): Claim[] {
  const candidates = attributions.map((attribution) => candidateOf(attribution, speakers))
  const chosen = withoutOverlaps(candidates)
  const sites = new CueSites(chosen.map(({ attribution }) => attribution))
  const assembler = new Assembler(article, lines, sites, options)
  return findRepeats(article.text, chosen).map(({ candidate, repeats }, index) =>
    assembler.claim(candidate, index, repeats),
  )
}
