import type { Attribution } from '../attribution/attribution.ts'
import type { Mention } from '../coreference/discourse/mention.ts'
import type { Referent } from '../coreference/discourse/referent.ts'
import type { EntityIndex } from '../coreference/entities/entity-index.ts'
import { type Knowledge, resolveSpeakers } from '../coreference/index.ts'
import type { Entity } from '../coreference/names/entity.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import type { Article, Span, SpeakerKind } from '../types.ts'

/** A sieve that was tried on a mention, and whether it found somebody: then it was the last one. */
export interface TraceSieve {
  readonly sieve: string
  readonly found: boolean
}

/** A source phrase, the sieves tried on it in their order, and whom it means. */
export interface TraceMention extends Span {
  readonly name: string | null
  readonly kind: SpeakerKind
  readonly sieves: readonly TraceSieve[]
}

/** What somebody is, and the row or step that found it. */
export interface TraceRole {
  readonly text: string
  readonly rule: string
}

/** Somebody or something that the article names, with the places of its names. */
export interface TraceEntity {
  readonly name: string
  readonly kind: SpeakerKind
  readonly gender: 'male' | 'female' | null
  readonly roles: readonly TraceRole[]
  readonly names: readonly Span[]
}

/** How the mentions of an article were resolved, each list in the order of the text. */
export interface Resolved {
  readonly mentions: readonly TraceMention[]
  readonly entities: readonly TraceEntity[]
}

/** Collects what the sieves tell of each mention. */
class MentionLog {
  readonly found: TraceMention[] = []
  #mention: Mention | null = null
  #sieves: TraceSieve[] = []

  /** Is told of each sieve; those of one mention follow each other. */
  tried(sieve: string, mention: Mention, referent: Referent | null): void {
    if (mention !== this.#mention) this.#sieves = []
    this.#mention = mention
    this.#sieves.push({ sieve, found: referent !== null })
    if (!referent) return
    const { start, end } = mention.phrase
    this.found.push({ start, end, name: referent.name, kind: referent.kind, sieves: this.#sieves })
  }
}

function traceEntity(entity: Entity, names: readonly Span[]): TraceEntity {
  const { name, kind, gender, roles } = entity
  const told = roles.filter(({ text }) => text !== '')
  return { name, kind, gender, roles: told.map(({ text, row }) => ({ text, rule: row })), names }
}

/** The entities that have a name in the text, by their first one. */
function entitiesOf({ runs }: EntityIndex): TraceEntity[] {
  const names = new Map<Entity, Span[]>()
  for (const { entity, start, end } of runs)
    if (entity) names.set(entity, [...(names.get(entity) ?? []), { start, end }])
  return [...names].map(([entity, spans]) => traceEntity(entity, spans))
}

/** Resolves the sources of attributions and keeps what was tried. */
export function mentionsOf(
  article: Article,
  annotated: readonly AnnotatedBlock[],
  attributions: readonly Attribution[],
  knowledge: Knowledge,
): Resolved {
  const log = new MentionLog()
  let entities: TraceEntity[] = []
  resolveSpeakers(article, annotated, attributions, {
    ...knowledge,
    observe: (sieve, mention, found) => log.tried(sieve, mention, found),
    resolved: (index) => {
      entities = entitiesOf(index)
    },
  })
  return { mentions: log.found.sort((a, b) => a.start - b.start), entities }
}
