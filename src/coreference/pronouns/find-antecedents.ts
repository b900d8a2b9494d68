import { REACTIONS } from '../../lexicon/people/pronouns.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { phraseEnd } from '../../text/syntax/noun-phrase.ts'
import { ADVERB, CLOSED, NOMINAL, PREP, VERB } from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import type { Span } from '../../types.ts'
import type { CoreferenceContext } from '../context.ts'
import { isAgent, isBackground, isOwnObject, modifiesNoun, positionOf } from '../entities/salience.ts'
import { lastAt, type NameMention, type SentenceMentions } from '../entities/sentence-mentions.ts'
import { Referent, referentOf } from '../linking/referent.ts'
import { nounPhraseStart } from '../linking/whole-phrase.ts'
import { readRole } from '../roles/role-phrase.ts'
import { agreesWith, genderAgreement, personhoodOf } from './agreement.ts'
import { Antecedent, AntecedentFeatures } from './antecedent.ts'
import { costOf } from './costs.ts'
import type { PronounSite, SearchedSentence } from './pronoun-site.ts'
import { isOwned, unnamedSubject } from './unnamed-antecedents.ts'

const NAMES_A_LINE = 40

const inside = (run: NameMention, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= run.start && run.end <= span.end)

/** The names of a sentence before the pronoun: of a long one the last. */
function nearest(line: SentenceMentions, site: PronounSite): readonly NameMention[] {
  if (line !== site.line) return line.runs.slice(0, NAMES_A_LINE)
  const count = lastAt(line.runs, site.start - 1, (run) => run.start) + 1
  return line.runs.slice(Math.max(0, count - NAMES_A_LINE), count)
}

/** Who spoke in a sentence, the last one first. */
export function speakersIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const { nouns } = site.line
  const found: Antecedent[] = []
  for (const { referent, start, end, asked, doubt } of context.discourse.speakersOf(where.line.ordinal)) {
    if (start >= site.start || !agreesWith(site.row, referent, nouns)) continue
    const gender = genderAgreement(referent, site.row.gender)
    const personhood = personhoodOf(referent, site.row, nouns)
    if (!gender || !personhood) continue
    const cost = costOf(new AntecedentFeatures('speaker', where, { asked, gender, personhood }), context.costs)
    found.unshift(new Antecedent(referent, start, end, cost, 'speaker', null, doubt))
  }
  return found
}

const placeOf = ({ line, start }: PronounSite): number => lastAt(line.tokens, start, (token) => token.start)

function namedBy(
  run: NameMention,
  said: readonly Span[],
  site: PronounSite,
  where: SearchedSentence,
  { costs }: CoreferenceContext,
): Antecedent | null {
  const { gender: wanted } = site.row
  if (!run.entity || run.start >= site.start || modifiesNoun(run) || inside(run, site.content)) return null
  if (where.line === site.line && isOwnObject(run, where.line, placeOf(site))) return null
  const referent = referentOf(run.entity)
  if (!agreesWith(site.row, referent, site.line.nouns)) return null
  const position = positionOf(run, where.line)
  if (!wanted && !isAgent(run, where.line)) return null
  const gender = genderAgreement(referent, wanted)
  const reacts = wanted !== null && position === 'first' && isReaction(run, where.line)
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
    reported: inside(run, said),
    prominent: run.entity.prominent && wanted !== null,
    single: site.row.number === 'plural',
  })
  return new Antecedent(referent, run.start, run.end, costOf(features, costs), 'name', owned ? run : null)
}

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
  return nearest(line, site).flatMap((run) => namedBy(run, said, site, where, context) ?? [])
}

/** A role noun as the subject of a sentence before: "The governor was late. He said …". */
export function roleIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const { line } = where
  const [first] = line.tokens
  if (first?.lower !== 'the' || first.start >= site.start || !site.row.gender) return []
  const phrase = readRole(line.tokens, 0, line.reading)
  const head = line.tokens[phrase?.head ?? -1]
  if (!phrase || !head || head.start >= site.start) return []
  const modifiers = line.tokens.slice(1, phrase.head).map((token) => token.lower)
  const entity = context.descriptions.find(head.lower, modifiers, first.start)
  if (!entity?.isPerson) return []
  const referent = referentOf(entity)
  const gender = genderAgreement(referent, site.row.gender)
  if (!gender) return []
  const cost = costOf(new AntecedentFeatures('role', where, { gender }), context.costs)
  return [new Antecedent(referent, first.start, head.end, cost, 'role')]
}

/** Two names joined by "and", for "they". */
export function pairsIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  if (site.row.number !== 'plural') return []
  const { line } = where
  const found: Antecedent[] = []
  const runs = nearest(line, site)
  runs.forEach((run, i) => {
    const next = runs[i + 1]
    if (!run.entity?.isPerson || !next?.entity?.isPerson || next.start >= site.start) return
    if (line.tokens[Math.max(run.to, next.roleFrom - 1)]?.lower !== 'and') return
    const referent = new Referent(`${run.entity.name} and ${next.entity.name}`, 'group', null, null, true)
    const features = new AntecedentFeatures('pair', where, { position: positionOf(run, line) })
    found.push(new Antecedent(referent, run.start, next.end, costOf(features, context.costs), 'pair'))
  })
  return found
}

/** Somebody without a name as the subject of a sentence before: "Fox’s sister wept. She said …". */
export function unnamedIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const subject = unnamedSubject(site, where.line, context)
  const gender = subject ? genderAgreement(subject.referent, site.row.gender) : null
  if (!subject || !gender) return []
  const { referent, start, end, owned } = subject
  const features = new AntecedentFeatures('unnamed', where, { gender, personhood: 'unnamed', owned })
  return [new Antecedent(referent, start, end, costOf(features, context.costs), 'unnamed')]
}

const SENTENCES_OF_NOUNS = 2

/** "The blackouts left some experts bewildered. They said …": several people without a name, for "they". */
export function pluralsIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const { line } = where
  if (site.row.number !== 'plural' || where.sentences > SENTENCES_OF_NOUNS) return []
  const found: Antecedent[] = []
  line.tokens.forEach((token, at) => {
    const noun = token.start < site.start ? line.nouns.classOf(token.lower) : null
    // "Hill Road Associates": with a capital letter within the sentence it ends a name, and people are called by a noun.
    if (!noun?.plural || noun.kind === 'document' || (noun.kind === 'unnamed' && at > 0 && token.case !== LOWER)) return
    if (isModifying(line.tokens, at)) return
    const from = nounPhraseStart(line, at)
    // Of the pronoun's own sentence only the subject: "Officials spoke on condition that they stay unnamed".
    const opens = from === 0 || line.tokens[from - 1]?.text === ','
    if (line === site.line && !opens) return
    if (noun.kind !== 'group' && noun.kind !== 'unnamed' && from > 0) return
    const own = textOf(line, ARTICLE.has(line.tokens[from]?.lower ?? '') ? from + 1 : from, behindOf(line.tokens, at))
    const partner = joinedTo(line, from)
    const name = partner?.entity ? `${partner.entity.name} and ${own}` : own
    const referent = new Referent(name, noun.kind, null, null, true, token.lower)
    const governed = ((line.tokens[from - 1]?.tags ?? 0) & PREP) !== 0
    const position = from === 0 ? 'first' : partner ? positionOf(partner, line) : governed ? 'governed' : 'inner'
    const cost = costOf(new AntecedentFeatures('unnamed', where, { personhood: 'unnamed', position }), context.costs)
    found.push(new Antecedent(referent, line.tokens[from]?.start ?? token.start, token.end, cost, 'unnamed'))
  })
  return found
}

/** "Leaders [of the union]": what tells whose they are belongs to them. */
function behindOf(tokens: readonly Token[], noun: number): number {
  const end = tokens[noun + 1]?.lower === 'of' ? phraseEnd(tokens, noun + 2) : noun
  return end > noun + 1 ? end + 1 : noun + 1
}

/** "Mayor Lena Fox and [leaders of the union]": the name before them. */
const joinedTo = ({ tokens, runs }: SentenceMentions, from: number): NameMention | undefined =>
  tokens[from - 1]?.lower === 'and'
    ? runs.find(({ to, postmodifierEnd }) => to === from - 1 || postmodifierEnd === from - 1)
    : undefined

/** "That" is the conjunction: a plural has "those". */
const ARTICLE = new Set(['the', 'a', 'an', 'that'])

/** "teachers unions", "voters’ anger": the noun only modifies another. */
function isModifying(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === WORD &&
    (next.lower === "'s" || next.lower === "'" || ((next.tags & NOMINAL) !== 0 && (next.tags & (VERB | CLOSED)) === 0))
  )
}

function textOf({ tokens, reading }: SentenceMentions, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? reading.text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}
