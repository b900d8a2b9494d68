import type { Attribution } from '../attribution/attribution.ts'
import { CARRIED, MARKUP_AUTHOR, PASSAGE } from '../attribution/rule-ids.ts'
import type { TokenSpan } from '../text/token-span.ts'
import { DescribedAgain } from './descriptions/described-again.ts'
import { DescribedThenNamed } from './descriptions/described-then-named.ts'
import type { CoreferenceContext, SieveObserver } from './discourse/context.ts'
import type { CostRow } from './discourse/cost-row.ts'
import { Discourse, SpeakerTurn } from './discourse/discourse.ts'
import { EvidenceTrace } from './discourse/evidence-trace.ts'
import { Mention } from './discourse/mention.ts'
import { Referent, referentOf } from './discourse/referent.ts'
import { answering } from './entities/answering.ts'
import type { EntityIndex } from './entities/entity-index.ts'
import { departed, mainPerson } from './entities/main-person.ts'
import type { PhraseLocator } from './locate.ts'
import type { Entity } from './names/entity.ts'
import { runsAround } from './names/sentence-mentions.ts'
import { COSTS } from './pronouns/costs.ts'
import { pronounRow } from './pronouns/resolve-pronoun.ts'
import { ResolvedSource } from './resolution.ts'
import { resolveMention } from './resolve-mention.ts'
import { DescriptionIndex } from './roles/definite-descriptions.ts'
import type { SourcePhrase } from './source-phrases/source-phrase.ts'
import { ToldBefore } from './told-before.ts'

/** Everybody who is named in a source phrase. */
export function namedSources(locator: PhraseLocator, attributions: readonly Attribution[]): Set<Entity> {
  const found = new Set<Entity>()
  for (const { source, cue } of attributions) {
    const phrase = source ? locator.locate(source, cue) : null
    for (const run of phrase ? runsAround(phrase.line, phrase.from, phrase.to) : []) {
      if (run.entity && phrase && run.from >= phrase.from && run.to <= phrase.to) found.add(run.entity)
    }
  }
  return found
}

/** A body signs with its whole name: "Leeds Police", of which only "Leeds" may be known. */
function signed(referent: Referent, signature: string): Referent {
  const body = referent.kind === 'organization' || referent.entity?.personal === 0
  const whole = referent.name !== null && signature.startsWith(`${referent.name} `)
  return body && whole ? new Referent(signature, 'organization') : referent
}

/** A person answers, where the name above the questions is a work's or a body's; "the manager" is one without a name. */
function somebody(referent: Referent, entityIndex: EntityIndex): Referent {
  const found = referent.kind === 'person' || referent.kind === 'unnamed' ? null : answering(entityIndex)
  return found ? referentOf(found) : referent
}

const asks = ({ cue }: Attribution, text: string): boolean =>
  cue !== null && /^(?:ask|wonder)/i.test(text.slice(cue.start, cue.end))

/** What follows “I asked why.” without a speaker of its own is no words of the writer. */
const isAnswer = ({ rule, continues, source }: Attribution, text: string): boolean =>
  rule === CARRIED &&
  continues !== null &&
  asks(continues, text) &&
  /^(?:i|we)$/i.test(text.slice(source?.start ?? 0, source?.end ?? 0))

/** By the place of the source: a pronoun needs those before it resolved first. */
function inTextOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const place = (attribution: Attribution): number => attribution.source?.start ?? attribution.content[0]?.start ?? 0
  return [...attributions].sort((a, b) => place(a) - place(b))
}

/** What may be set from outside: for tests, and for whoever wants to see why. */
export interface ResolutionSettings {
  readonly costs?: readonly CostRow[] | undefined
  readonly observe?: SieveObserver | null | undefined
}

/** Whom the sentence before a quotation turns to, and whose words the quotations behind it go on with; null for all others. */
function turnedTo(
  attribution: Attribution,
  before: ToldBefore,
  told: ReadonlyMap<Attribution, ResolvedSource>,
  discourse: Discourse,
): ResolvedSource | null {
  const run = before.of(attribution)
  const { continues, rule, content } = attribution
  if (!run?.entity) return rule === CARRIED && continues ? (told.get(continues) ?? null) : null
  const { tokens } = run.line
  const span = {
    start: tokens[run.nameFrom]?.start ?? run.line.start,
    end: tokens[run.nameTo - 1]?.end ?? run.line.start,
  }
  const trace = new EvidenceTrace()
  trace.add('told-before', 'the sentence before is about this person', span)
  const referent = referentOf(run.entity)
  discourse.recordTurn(run.line.ordinal, new SpeakerTurn(referent, span, false, content, null))
  return new ResolvedSource(span, referent, trace)
}

/** Whom an attribution means: the writer of a post, whoever answers, or the mention as it was resolved. */
function referentOfRule(attribution: Attribution, meant: Referent, { entityIndex }: CoreferenceContext): Referent {
  const { source, rule } = attribution
  if (rule === MARKUP_AUTHOR && source) {
    return signed(meant, entityIndex.reading.text.slice(source.start, source.end))
  }
  return rule === PASSAGE ? somebody(meant, entityIndex) : meant
}

/** Resolves the sources of one document, one after the other. */
class SourceResolver {
  readonly #locator: PhraseLocator
  readonly #context: CoreferenceContext
  readonly #described = new DescribedThenNamed()
  readonly #again = new DescribedAgain()

  constructor(locator: PhraseLocator, context: CoreferenceContext) {
    this.#locator = locator
    this.#context = context
  }

  resolve(attribution: Attribution, source: TokenSpan): ResolvedSource {
    const { text } = this.#context.entityIndex.reading
    const { cue, content, lemma } = attribution
    const phrase = this.#locator.locate(source, cue)
    const trace = new EvidenceTrace()
    const mention = phrase ? new Mention(phrase, content, trace, isAnswer(attribution, text), lemma) : null
    const meant = mention ? resolveMention(mention, this.#context) : new Referent(null, 'unnamed')
    const referent = referentOfRule(attribution, meant, this.#context)
    const turn = new SpeakerTurn(referent, source, asks(attribution, text), content, trace.doubt)
    if (phrase && mention) this.#remember(phrase, mention, turn)
    const words = phrase?.isWidened ? { start: phrase.start, end: phrase.end } : source
    return new ResolvedSource(words, referent, trace)
  }

  /** What those who speak later may be understood by. */
  #remember(phrase: SourcePhrase, mention: Mention, turn: SpeakerTurn): void {
    const { discourse, entityIndex } = this.#context
    const { referent, content } = turn
    this.#again.observe(mention, referent)
    this.#described.observe(phrase, referent)
    const pronoun = pronounRow(phrase.line.tokens[phrase.from]?.lower ?? '')
    if (referent.entity?.isPerson && !pronoun) discourse.recordWords(entityIndex.reading.text, content, referent)
    discourse.recordTurn(phrase.line.ordinal, turn)
    if (referent.kind === 'unnamed' && referent.noun && mention.isIndefinite) {
      discourse.recordNameless(referent.noun, turn)
    }
  }

  /** Adds what only the whole document tells. */
  finish(): void {
    this.#again.addRoles()
  }
}

/** Finds whom the sources of attributions mean, in the order of the text. */
export function resolveSources(
  entityIndex: EntityIndex,
  locator: PhraseLocator,
  attributions: readonly Attribution[],
  { costs = COSTS, observe = null }: ResolutionSettings = {},
): Map<Attribution, ResolvedSource | null> {
  const descriptions = new DescriptionIndex(entityIndex.registry.entities, entityIndex.runs)
  const discourse = new Discourse()
  const main = mainPerson(entityIndex)
  const resolver = new SourceResolver(locator, {
    entityIndex,
    descriptions,
    discourse,
    main,
    departed: departed(entityIndex, main),
    costs,
    observe,
  })
  const before = new ToldBefore(entityIndex, main, () => namedSources(locator, attributions))
  const found = new Map<Attribution, ResolvedSource | null>()
  const told = new Map<Attribution, ResolvedSource>()
  for (const attribution of inTextOrder(attributions)) {
    const turned = turnedTo(attribution, before, told, discourse)
    if (turned) told.set(attribution, turned)
    const { source } = attribution
    if (turned) found.set(attribution, turned)
    else if (source) found.set(attribution, resolver.resolve(attribution, source))
  }
  resolver.finish()
  for (const attribution of attributions) {
    const { continues, source } = attribution
    if (!source && continues && !told.has(attribution)) found.set(attribution, found.get(continues) ?? null)
  }
  return found
}
