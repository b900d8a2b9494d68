import { countWords } from '../characters.ts'
import type {
  Article,
  ArticleBlock,
  Claim,
  Clean,
  Document,
  ReadArticle,
  ReadOptions,
  Source,
  Span,
  SpeakerSummary,
} from '../types.ts'
import { Spool } from './spool.ts'

const blocksOf = ({ blocks }: Article): ArticleBlock[] =>
  blocks.map(({ start, end, kind, kept }) => ({ start, end, kind, kept }))

/**
 * Describes where an article came from. Its blocks are made where they are asked for: of a text of some megabytes they
 * would fill the memory while its claims are made.
 */
export async function sourceOf(digest: Promise<string>, article: ReadArticle, options: ReadOptions): Promise<Source> {
  const source = {
    path: options.path ?? '-',
    id: options.id ?? null,
    url: options.url ?? article.metadata.url,
    format: article.format,
    sha256: await digest,
  }
  if (!options.withText) return source
  return {
    ...source,
    text: article.text,
    get blocks() {
      return blocksOf(article)
    },
  }
}

const kept = (article: Article): Span[] => article.blocks.filter((block) => block.kept)

function bodyOf(article: Article): string {
  return kept(article)
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n')
}

export function summaryOf(article: Article): Document['article'] {
  const { title, byline, publishedAt, site, language } = article.metadata
  const words = kept(article).reduce((sum, { start, end }) => sum + countWords(article.text, start, end), 0)
  return { title, byline, publishedAt, site, language, words }
}

/** The other forms of speakers' names, by the name. */
export type FormsByName = ReadonlyMap<string, readonly string[]>

const NO_FORMS: readonly string[] = []

type Counted = { -readonly [Key in keyof SpeakerSummary]: SpeakerSummary[Key] }

/** Counts the claims of speakers; they are put together when all are known, as there may be as many speakers as claims. */
export class SpeakerCounts {
  readonly #met = new Spool<Pick<SpeakerSummary, 'name' | 'kind' | 'role'>>()
  /** Some are known only after the claims. */
  readonly #forms: FormsByName

  constructor(forms: FormsByName) {
    this.#forms = forms
  }

  add({ speaker }: Claim): void {
    if (!speaker?.name) return
    const { name, kind, role } = speaker
    this.#met.add({ name, kind, role })
  }

  /** Those with most claims first. */
  get speakers(): SpeakerSummary[] {
    const byName = new Map<string, Counted>()
    for (const { name, kind, role } of this.#met) {
      const known = byName.get(name)
      if (known) {
        known.role ??= role
        known.claims++
      } else byName.set(name, { name, kind, role, forms: this.#forms.get(name) ?? NO_FORMS, claims: 1 })
    }
    return [...byName.values()].sort((a, b) => b.claims - a.claims)
  }
}

/** The speakers of some claims, those with most claims first. */
export function speakersOf(claims: readonly Claim[], forms: FormsByName): SpeakerSummary[] {
  const counts = new SpeakerCounts(forms)
  for (const claim of claims) counts.add(claim)
  return counts.speakers
}

/** What `clean` gives: the kept blocks, and each dropped one with its reason. */
export function cleaned(article: Article, source: Source): Clean {
  const dropped = article.blocks
    .filter((block) => !block.kept)
    .map(({ start, end, reason, rule }) => ({ start, end, reason, rule }))
  return {
    source: { ...source },
    article: summaryOf(article),
    text: bodyOf(article),
    kept: kept(article).map(({ start, end }) => ({ start, end })),
    dropped,
    warnings: article.warnings,
  }
}
