import type { Attribution } from '../attribution/attribution.ts'
import type { Lexical } from '../text/lexical.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import type { Article, Vocabulary } from '../types.ts'
import { withRoles } from './entities/nouns.ts'
import { type Resolution, resolve } from './resolve.ts'

/** Who an attribution, or the attribution that reports it, leads to; null where nobody is given. */
export type Speakers = ReadonlyMap<Attribution, Resolution | null>

const PRONOUN = /^(?:he|she|they|i|we|it|who)\b/i

/**
 * Nobody is their own reporter under another description: in "Fox said the captain shouted" the captain is somebody
 * else, whom the document does not name. A pronoun or the same name may well be the reporter.
 */
function apartFrom(reporter: Resolution | null, found: Resolution | null): Resolution | null {
  const { speaker, evidence } = found ?? { speaker: null, evidence: [] }
  if (!speaker?.name || speaker.name !== reporter?.speaker.name) return found
  const last = speaker.name.split(' ').at(-1) ?? speaker.name
  if (PRONOUN.test(speaker.mention) || speaker.mention.includes(last)) return found
  const name = speaker.mention.replace(/^(?:the|an?) /i, '')
  const step = { step: 'reporter', reason: 'described apart from who reports it, so somebody else' }
  return { speaker: { ...speaker, name, role: null, kind: 'unnamed' }, evidence: [...evidence, step] }
}

/** What is known beside the document. */
export interface Knowledge {
  readonly lexical?: Lexical | null
  readonly vocabulary?: Vocabulary | undefined
}

/** Resolves the sources of attributions and of those that report them (`via`). */
export function resolveSpeakers(
  article: Article,
  passages: readonly AnnotatedBlock[],
  attributions: readonly Attribution[],
  { lexical = null, vocabulary = {} }: Knowledge = {},
): Speakers {
  const all = attributions.flatMap((attribution) => (attribution.via ? [attribution.via, attribution] : [attribution]))
  const { roles = [], aliases = {} } = vocabulary
  const found = withRoles(roles, () => resolve(article, passages, all, lexical, aliases))
  const speakers = new Map(all.map((attribution, i) => [attribution, found[i] ?? null]))
  for (const attribution of attributions) {
    const { via } = attribution
    if (via) speakers.set(attribution, apartFrom(speakers.get(via) ?? null, speakers.get(attribution) ?? null))
  }
  return speakers
}
