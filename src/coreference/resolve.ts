import { type Attribution, MARKUP_AUTHOR } from '../attribution/attribution.ts'
import type { Lexical } from '../text/lexical.ts'
import type { AnnotatedBlock } from '../text/tokens.ts'
import type { Article, Evidence, Span, Speaker } from '../types.ts'
import type { Context } from './context.ts'
import type { Aliases } from './entities/aliases.ts'
import { takeCensus } from './entities/detect-entities.ts'
import type { Entity } from './entities/entity.ts'
import type { Census } from './entities/entity-index.ts'
import { lookElsewhere } from './entities/names-outside-body.ts'
import { runsAround } from './entities/sentence-mentions.ts'
import { locate } from './linking/locate.ts'
import { resolveMention } from './linking/mention.ts'
import { Target, Trail } from './linking/referent.ts'
import { Discourse, Spoken } from './pronouns/discourse.ts'
import { chooseRole } from './roles/choose-role.ts'
import { RoleIndex } from './roles/definite-descriptions.ts'
import { Described } from './roles/described.ts'
import { answererOf } from './sieves/interview.ts'

/** A speaker with the way from its mention to its name. */
export interface Resolution {
  readonly speaker: Speaker
  readonly evidence: readonly Evidence[]
}

function cuesOf(attributions: readonly Attribution[]): ReadonlySet<number> {
  return new Set(attributions.flatMap(({ cue }) => (cue ? [cue.start] : [])))
}

/** Everybody who is named in a source phrase. */
function namedSources(census: Census, attributions: readonly Attribution[]): Set<Entity> {
  const found = new Set<Entity>()
  for (const { source } of attributions) {
    const phrase = source ? locate(census, source) : null
    for (const run of phrase ? runsAround(phrase.line, phrase.from, phrase.to) : []) {
      if (run.entity && phrase && run.from >= phrase.from && run.to <= phrase.to) found.add(run.entity)
    }
  }
  return found
}

/** What a mention was resolved to; its role is chosen once the whole document has been read. */
class Found {
  readonly source: Span
  readonly target: Target
  readonly trail: Trail

  constructor(source: Span, target: Target, trail: Trail) {
    this.source = source
    this.target = target
    this.trail = trail
  }

  resolution(text: string, roleOf: (entity: Entity) => string | null): Resolution {
    const { start, end } = this.source
    const { name, entity, kind } = this.target
    const role = entity ? roleOf(entity) : this.target.role
    const mention = text.slice(start, end)
    const first: Evidence = { step: 'mention', reason: 'the source phrase as it stands', text: mention, start, end }
    return { speaker: { name, mention, start, end, role, kind }, evidence: [first, ...this.trail.steps] }
  }
}

/**
 * Resolves the source of each attribution to a person, group, organisation, document or unnamed source.
 *
 * @param lexical what a word list knows about given names and places; without it only the document's evidence counts
 * @param aliases other names of people, of the user's own, each with the name that is meant
 * @returns one resolution an attribution, in the same order; null where nobody is given
 */
export function resolve(
  article: Article,
  passages: readonly AnnotatedBlock[],
  attributions: readonly Attribution[],
  lexical: Lexical | null = null,
  aliases: Aliases = {},
): (Resolution | null)[] {
  const { text } = article
  const census = takeCensus(article, passages, cuesOf(attributions), lexical, aliases)
  lookElsewhere(article, passages, census, namedSources(census, attributions))
  const discourse = new Discourse()
  const roles = new RoleIndex(census.registry.entities, census.runs)
  const found = new Map<Attribution, Found | null>()
  const described = new Described()
  for (const attribution of inTextOrder(attributions)) {
    const { source, content } = attribution
    if (!source) continue
    const trail = new Trail(text)
    const phrase = locate(census, source)
    const context: Context = { census, roles, discourse, content, trail }
    const answers = phrase && isAnswer(attribution, text) ? answererOf(phrase, context) : null
    const meant = answers ?? (phrase ? resolveMention(phrase, context) : new Target(null, 'unnamed'))
    const target = attribution.rule === MARKUP_AUTHOR ? signed(meant, text.slice(source.start, source.end)) : meant
    if (phrase) described.meet(phrase, target)
    if (phrase) discourse.speak(phrase.line.ordinal, new Spoken(target, source, asks(attribution, text), content))
    found.set(attribution, new Found(source, target, trail))
  }
  for (const attribution of attributions) {
    const { continues } = attribution
    if (!attribution.source && continues) found.set(attribution, found.get(continues) ?? null)
  }
  const roleOf = chooseOnce()
  return attributions.map((attribution) => found.get(attribution)?.resolution(text, roleOf) ?? null)
}

/** A body signs with its whole name: "Leeds Police", of which only "Leeds" may be known. */
function signed(target: Target, signature: string): Target {
  const body = target.kind === 'organization' || target.entity?.personal === 0
  const whole = target.name !== null && signature.startsWith(`${target.name} `)
  return body && whole ? new Target(signature, 'organization') : target
}

const asks = ({ cue }: Attribution, text: string): boolean =>
  cue !== null && /^(?:ask|wonder)/i.test(text.slice(cue.start, cue.end))

/** What follows “I asked why.” without a speaker of its own is no words of the writer. */
const isAnswer = ({ rule, continues, source }: Attribution, text: string): boolean =>
  rule === 'carried' &&
  continues !== null &&
  asks(continues, text) &&
  /^(?:i|we)$/i.test(text.slice(source?.start ?? 0, source?.end ?? 0))

/** Somebody quoted a thousand times has a thousand roles as well: they are compared once. */
function chooseOnce(): (entity: Entity) => string | null {
  const chosen = new Map<Entity, string | null>()
  return (entity) => {
    const known = chosen.get(entity)
    if (known !== undefined) return known
    const role = chooseRole(entity)
    chosen.set(entity, role)
    return role
  }
}

/** By the place of the source: a pronoun needs those before it resolved first. */
function inTextOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const place = (attribution: Attribution): number => attribution.source?.start ?? attribution.content[0]?.start ?? 0
  return [...attributions].sort((a, b) => place(a) - place(b))
}
