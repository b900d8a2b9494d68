import { REACTIONS } from '../../lexicon/people/pronouns.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { STANCE_ADVERBS } from '../../lexicon/stances.ts'
import { ADVERB, AUX, BE, NOMINAL, VERB } from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import type { Span } from '../../types.ts'
import { personDescribed } from '../descriptions/person-described.ts'
import { Antecedent, AntecedentFeatures } from '../discourse/antecedent.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import { EvidenceTrace } from '../discourse/evidence-trace.ts'
import { Mention } from '../discourse/mention.ts'
import type { PronounSite, SearchedSentence } from '../discourse/pronoun-site.ts'
import { Referent, referentOf } from '../discourse/referent.ts'
import type { Entity } from '../names/entity.ts'
import { isAgent, isBackground, isOwnObject, isRelativized, modifiesNoun, positionOf } from '../names/salience.ts'
import { lastAt, type NameMention, type SentenceMentions } from '../names/sentence-mentions.ts'
import { readRole } from '../roles/role-phrase.ts'
import { SourcePhrase } from '../source-phrases/source-phrase.ts'
import { agreesWith, genderAgreement, personhoodOf } from './agreement.ts'
import { costOf } from './costs.ts'
import { objectPronoun } from './object-pronoun.ts'
import { isOwned, subjectAt, unnamedSubject } from './unnamed-antecedents.ts'

const NAMES_A_LINE = 40

const inside = (run: NameMention, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= run.start && run.end <= span.end)

/** The names of a sentence before the pronoun: of a long one the last. */
export function namesBefore(line: SentenceMentions, site: PronounSite): readonly NameMention[] {
  if (line !== site.line) return line.runs.slice(0, NAMES_A_LINE)
  const count = lastAt(line.runs, site.start - 1, (run) => run.start) + 1
  return line.runs.slice(Math.max(0, count - NAMES_A_LINE), count)
}

const SPOKEN_FOR = /^spokes(?:man|woman|person) for (?:the )?/

/** "A spokeswoman for the Oak Mill said so. It said": the body; null where somebody speaks for nobody named. */
function spokenFor({ name, entity }: Referent): Referent | null {
  const body = entity || !name ? '' : name.replace(SPOKEN_FOR, '')
  return body !== name && /^\p{Lu}/u.test(body) ? new Referent(body, 'organization') : null
}

const DELEGATE = /\bspokes(?:man|woman|person)\b/i

/** "A spokeswoman, Ida Starks", "the mill’s spokesman": who gives the words of a body. */
const isDelegate = ({ name, noun, entity }: Referent): boolean =>
  entity ? entity.roles.some(({ text }) => DELEGATE.test(text)) : DELEGATE.test(noun ?? name ?? '')

/** "Her teacher said no. She left": less likely the teacher than the one whose teacher that was. */
function isOfOwner({ entity }: Referent, start: number, { line }: SearchedSentence, { row }: PronounSite): boolean {
  if (entity || !row.gender) return false
  const word = line.reading.text.slice(start, start + OWNER_LETTERS).toLowerCase()
  return word === (row.gender === 'male' ? 'his' : 'her')
}

/** Letters of "his" and "her". */
const OWNER_LETTERS = 3

/** "Ivo Marsh asked her to go. She left": whoever is told to have asked "her" is less likely "she". */
const tellsOf = ({ entity }: Referent, { line }: SearchedSentence, { row, line: own }: PronounSite): boolean =>
  row.gender !== null && entity !== null && line !== own && objectPronoun(line, row.gender)?.subject.entity === entity

/** Who spoke in a sentence, the last one first. */
export function speakersIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const { nouns } = site.line
  const found: Antecedent[] = []
  for (const { referent: speaker, start, end, asked, doubt } of context.discourse.speakersOf(where.line.ordinal)) {
    const referent = (site.row.id === 'it' && spokenFor(speaker)) || speaker
    if (start >= site.start || !agreesWith(site.row, referent, nouns) || isOwnSubject(site, where, start)) continue
    const gender = genderAgreement(referent, site.row.gender)
    const known = personhoodOf(referent, site.row, nouns)
    // Who says something and adds something is a person, though nothing else shows it.
    const personhood = site.goesOn && known === 'whole-name' ? 'shown' : known
    if (!gender || !personhood) continue
    const cost = costOf(
      new AntecedentFeatures('speaker', where, {
        asked,
        replied: asked && site.replies,
        goesOn: site.goesOn,
        gender,
        personhood,
        tellsOf: tellsOf(referent, where, site),
        delegate: site.narrates && (isDelegate(speaker) || isOfOwner(speaker, start, where, site)),
      }),
      context.costs,
    )
    found.unshift(new Antecedent(referent, start, end, cost, 'speaker', null, doubt))
  }
  return found
}

/** "Ivo Marsh asked her to go": who asks is not the one who is asked. */
const isOwnSubject = (site: PronounSite, { line }: SearchedSentence, start: number): boolean =>
  line === site.line && line.runs.some((run) => run.start >= start && isOwnObject(run, line, site.at))

function namedBy(
  run: NameMention,
  said: readonly Span[],
  site: PronounSite,
  where: SearchedSentence,
  context: CoreferenceContext,
): Antecedent | null {
  const { gender: wanted } = site.row
  if (!run.entity || run.start >= site.start || modifiesNoun(run) || inside(run, site.content)) return null
  if (isPlayed(run)) return null
  const within = where.line === site.line ? site.at : -1
  if (within >= 0 && (isOwnObject(run, where.line, within) || isRelativized(run, where.line, within))) return null
  const referent = referentOf(run.entity)
  if (!agreesWith(site.row, referent, site.line.nouns)) return null
  const position = positionOf(run, where.line)
  if (!wanted && !isAgent(run, where.line)) return null
  const gender = genderAgreement(referent, wanted)
  const answers = (position === 'first' || position === 'resumed') && isAnswering(where.line)
  const reacts = wanted !== null && (answers || (position === 'first' && isReaction(run, where.line)))
  const known = personhoodOf(referent, site.row, site.line.nouns)
  const personhood = reacts && known === 'whole-name' ? 'shown' : known
  if (!gender || !personhood) return null
  // "On Twitter, she said": a lone name behind a preposition, which nothing shows to be a person's.
  if (isBackground(position) && !run.possessive && personhood === 'lone-name') return null
  const owned = isOwned(run, site)
  const features = new AntecedentFeatures('name', where, {
    position,
    gender,
    personhood,
    owned,
    reacts,
    replied: site.replies && isAsker(run, where, context),
    reported: inside(run, said),
    prominent: run.entity.prominent && wanted !== null,
    delegate: site.narrates && isDelegate(referent),
    single: site.row.number === 'plural',
    tellsOf: tellsOf(referent, where, site),
  })
  return new Antecedent(referent, run.start, run.end, costOf(features, context.costs), 'name', owned ? run : null)
}

/** "The actress, who plays Ida Starks, wept": nobody but a figure. */
const isPlayed = ({ line: { tokens }, roleFrom }: NameMention): boolean =>
  /^(?:plays|played|portrays|portrayed|voices|voiced)$/.test(tokens[roleFrom - 1]?.lower ?? '') &&
  /^(?:who|,)$/.test(tokens[roleFrom - 2]?.lower ?? '')

/** "Ms. Fox asked Ms. Lin why. She replied": Fox did not. */
const isAsker = ({ entity }: NameMention, { line }: SearchedSentence, { discourse }: CoreferenceContext): boolean =>
  discourse.speakersOf(line.ordinal).some(({ asked, referent }) => asked && referent.entity === entity)

const reactions = wordSet(REACTIONS)
const LONGEST_REACTION = 9

/** "Lena Fox agreed.": how somebody takes what was said, in a short sentence; her own words follow. */
function isReaction(run: NameMention, { tokens }: SentenceMentions): boolean {
  let at = run.postmodifierEnd
  if (tokens[at]?.text === ',') at++
  while (((tokens[at]?.tags ?? 0) & ADVERB) !== 0) at++
  return tokens.length - at < LONGEST_REACTION && reactions.has(tokens[at]?.lower ?? '')
}

/** Whom a sentence names. */
export function namedIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const { line } = where
  const said = line === site.line ? [] : context.discourse.speakersOf(line.ordinal).flatMap(({ content }) => content)
  return namesBefore(line, site).flatMap((run) => namedBy(run, said, site, where, context) ?? [])
}

/** A role noun as the subject of a sentence before: "The governor was late. He said …". */
export function roleIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const { line } = where
  const at = subjectAt(line)
  const first = line.tokens[at]
  if (first?.lower !== 'the' || first.start >= site.start || !site.row.gender) return []
  const known = heldBy(site, line, at, context)
  const end = known ? known.end : (line.tokens[descriptionEnd(line, at) - 1]?.end ?? first.end)
  const entity = known?.entity ?? (line === site.line ? null : describedAt(line, at, context))
  if (!entity?.isPerson) return []
  const referent = referentOf(entity)
  const gender = genderAgreement(referent, site.row.gender)
  if (!gender) return []
  const features = new AntecedentFeatures('role', where, { gender, tellsOf: tellsOf(referent, where, site) })
  const cost = costOf(features, context.costs)
  return [new Antecedent(referent, first.start, end, cost, 'role')]
}

/** Who holds the role that a sentence has as its subject, and where that ends. */
function heldBy(site: PronounSite, line: SentenceMentions, at: number, { descriptions }: CoreferenceContext) {
  const phrase = readRole(line.tokens, at, line.reading)
  const head = line.tokens[phrase?.head ?? -1]
  if (!phrase || !head || head.start >= site.start) return null
  const modifiers = line.tokens.slice(at + 1, phrase.head).map((token) => token.lower)
  const entity = descriptions.find(head.lower, modifiers, line.tokens[at]?.start ?? head.start)
  return entity ? { entity, end: head.end } : null
}

/** Tokens of "The third-generation sheep farmer" at the most. */
const LONGEST_DESCRIPTION = 8

/** Where a subject ends that begins with "the": at its verb or a comma. */
function descriptionEnd({ tokens }: SentenceMentions, at: number): number {
  let end = at + 1
  while (end < tokens.length && end - at <= LONGEST_DESCRIPTION && !isBehindSubject(tokens[end])) end++
  return end
}

const isBehindSubject = (token: Token | undefined): boolean =>
  token === undefined ||
  /^[,.;:]$/.test(token.text) ||
  ((token.tags & (VERB | AUX | BE | ADVERB)) !== 0 && (token.tags & NOMINAL) === 0)

/** "Lena Fox opened a bakery. The 34-year-old slept. “Yes,” she said.": whom the subject of a sentence describes. */
function describedAt(line: SentenceMentions, at: number, context: CoreferenceContext): Entity | null {
  const phrase = new SourcePhrase(line, at, descriptionEnd(line, at))
  return personDescribed(new Mention(phrase, [], new EvidenceTrace()), context)
}

/** Somebody without a name as the subject of a sentence before: "Fox’s sister wept. She said …". */
export function unnamedIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const subject = unnamedSubject(site, where.line, context)
  const gender = subject ? genderAgreement(subject.referent, site.row.gender) : null
  if (!subject || !gender) return []
  const { referent, start, end, owned } = subject
  const features = new AntecedentFeatures('unnamed', where, {
    gender,
    personhood: 'unnamed',
    owned,
    reacts: isAnswering(where.line) || isPuttingIt(where.line),
  })
  return [new Antecedent(referent, start, end, costOf(features, context.costs), 'unnamed')]
}

/** "Asked why, the manager laughed. “Yes,” he said.": who is asked answers. */
const isAnswering = ({ tokens }: SentenceMentions): boolean =>
  ASKED.test(tokens[0]?.lower ?? '') || (tokens[0]?.lower === 'when' && ASKED.test(tokens[1]?.lower ?? ''))

/** "A neighbour put it more bluntly. “Rain,” she said.": who has a way of putting it gives it. */
const isPuttingIt = ({ tokens }: SentenceMentions): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:put|puts)$/.test(lower) &&
      tokens[i + 1]?.lower === 'it' &&
      tokens.slice(i + 2, i + 5).some(({ lower: word }) => word === 'way' || STANCE_ADVERBS.has(word)),
  )

const ASKED = /^(?:asked|pressed|questioned|quizzed|told)$/
