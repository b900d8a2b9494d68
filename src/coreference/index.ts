import type { Attribution } from '../attribution/attribution.ts'
import { compiledOnce } from '../compiled-once.ts'
import type { Lexical } from '../text/lexical.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import type { Article, Vocabulary } from '../types.ts'
import { describeEntities } from './describe-entities.ts'
import { detectEntities } from './entities/detect-entities.ts'
import type { EntityIndex } from './entities/entity-index.ts'
import { readNamesOutsideBody } from './entities/names-outside-body.ts'
import { PhraseLocator } from './locate.ts'
import { NounLexicon } from './names/noun-lexicon.ts'
import type { ReadingScope } from './names/reading-scope.ts'
import type { DescribedSource, Resolution } from './resolution.ts'
import { namedSources, type ResolutionSettings, resolveSources } from './resolve-sources.ts'
import { Speakers } from './speakers.ts'

/** What is known beside the document. */
export interface Knowledge extends ResolutionSettings {
  /** What a word list knows about given names and places; without it only the document's evidence counts. */
  readonly lexical?: Lexical | null
  readonly vocabulary?: Vocabulary | undefined
  /** Is told of everybody that the document names, once all mentions are resolved: for whoever wants to see why. */
  readonly resolved?: (entities: EntityIndex) => void
}

function cuesOf(attributions: readonly Attribution[]): ReadonlySet<number> {
  return new Set(attributions.flatMap(({ cue }) => (cue ? [cue.start] : [])))
}

const NO_ROLES: readonly string[] = []

const nounsOf = compiledOnce((roles: readonly string[]) => new NounLexicon(roles))

/**
 * Resolves the source of each attribution to a person, group, organisation, document or unnamed source: detects the
 * entities of the article, finds whom each mention means, then chooses names and roles.
 */
function speakersOf(
  article: Article,
  passages: readonly AnnotatedBlock[],
  attributions: readonly Attribution[],
  { lexical = null, vocabulary = {}, resolved, ...settings }: Knowledge,
): Speakers {
  const { roles = NO_ROLES, aliases = {} } = vocabulary
  const reading: ReadingScope = { text: article.text, cues: cuesOf(attributions), nouns: nounsOf(roles) }

  const entities = detectEntities({ article, passages, lexical, aliases }, reading)
  const locator = new PhraseLocator(entities)
  readNamesOutsideBody(article, passages, entities, namedSources(locator, attributions))

  const found = resolveSources(entities, locator, attributions, settings)

  resolved?.(entities)
  const describe = describeEntities(entities)
  const described = new Map<Attribution, DescribedSource>()
  for (const [attribution, source] of found) if (source) described.set(attribution, source.described(describe))
  return new Speakers(article.text, described)
}

/** @returns one resolution an attribution, in the same order; null where nobody is given */
export function resolve(
  article: Article,
  passages: readonly AnnotatedBlock[],
  attributions: readonly Attribution[],
  knowledge: Knowledge = {},
): (Resolution | null)[] {
  const speakers = speakersOf(article, passages, attributions, knowledge)
  return attributions.map((attribution) => speakers.resolution(attribution))
}

/** Resolves the sources of attributions and of those that report them (`via`). */
export function resolveSpeakers(
  article: Article,
  passages: readonly AnnotatedBlock[],
  attributions: readonly Attribution[],
  knowledge: Knowledge = {},
): Speakers {
  const all = attributions.flatMap((attribution) => (attribution.via ? [attribution.via, attribution] : [attribution]))
  return speakersOf(article, passages, all, knowledge)
}
