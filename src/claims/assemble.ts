import type { Attribution } from '../attribution/attribution.ts'
import type { Resolution } from '../people/resolve.ts'
import type { Article, Claim, ClaimSpan, Cue, ExtractOptions, Span } from '../types.ts'
import { confidenceOf } from './confidence.ts'
import type { LineIndex } from './lines.ts'
import { findRepeats } from './repeats.ts'

/** An attribution with its speaker, on the way to a claim. */
export interface Candidate {
  readonly attribution: Attribution
  readonly resolution: Resolution | null
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
    taken.push(...content)
    reach = Math.max(reach, ...content.map((span) => span.end))
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

  constructor(article: Article, lines: LineIndex, options: ExtractOptions) {
    this.#article = article
    this.#lines = lines
    this.#explain = options.explain === true
  }

  span({ start, end }: Span): ClaimSpan {
    const source = this.#article.segments?.toSource({ start, end })
    const place = { start, end, ...this.#lines.at(start) }
    return source ? { ...place, sourceStart: source.start, sourceEnd: source.end } : place
  }

  cue({ cue, lemma }: Attribution): Cue | null {
    return cue && { text: this.#article.text.slice(cue.start, cue.end), lemma, start: cue.start, end: cue.end }
  }

  claim({ attribution, resolution }: Candidate, index: number, repeats: readonly Span[]): Claim {
    const { text } = this.#article
    return {
      id: `c${index + 1}`,
      kind: attribution.kind,
      text: attribution.content.map(({ start, end }) => text.slice(start, end)).join(' '),
      spans: attribution.content.map((span) => this.span(span)),
      cue: this.cue(attribution),
      speaker: resolution?.speaker ?? null,
      confidence: confidenceOf(attribution),
      rule: attribution.rule,
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
  speakers: readonly (Resolution | null)[],
  options: ExtractOptions,
): Claim[] {
  const candidates = attributions.map((attribution, i) => ({ attribution, resolution: speakers[i] ?? null }))
  const assembler = new Assembler(article, lines, options)
  return findRepeats(article.text, withoutOverlaps(candidates)).map(({ candidate, repeats }, index) =>
    assembler.claim(candidate, index, repeats),
  )
}
