import { SIGNS_OF_DEATH } from '../../lexicon/happenings.ts'
import { PRONOUNS, type PronounRow } from '../../lexicon/people/pronouns.ts'
import { PREP } from '../../text/tags.ts'
import { Antecedent, AntecedentFeatures } from '../discourse/antecedent.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { DoubtRow } from '../discourse/doubt-row.ts'
import type { EvidenceTrace } from '../discourse/evidence-trace.ts'
import { PronounSite, SearchedSentence } from '../discourse/pronoun-site.ts'
import { type Referent, referentOf } from '../discourse/referent.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { isAddressed } from './addressed.ts'
import { genderAgreement, personhoodOf } from './agreement.ts'
import { answererOf, askedByNoun } from './answerer.ts'
import { COSTS, costOf } from './costs.ts'
import { doubtOf } from './doubts.ts'
import { namedIn, roleIn, speakersIn, unnamedIn } from './find-antecedents.ts'
import { namedAhead } from './named-ahead.ts'
import { objectPronoun } from './object-pronoun.ts'
import { besideSemicolon, introducedThere, subjectOfWords, unnamedBefore } from './own-subject.ts'
import { pairsIn, pluralsIn } from './several-antecedents.ts'
import { isEven, isOther, undecided, unresolved } from './undecided.ts'

const rows = new Map<string, PronounRow>()

for (const row of PRONOUNS) for (const word of row.words) if (!rows.has(word)) rows.set(word, row)

export const pronounRow = (lower: string): PronounRow | undefined => rows.get(lower)

const SENTENCES_BACK = 12

/** A pronoun that was resolved tells a little about the gender of who was meant. */
const RESOLVED = 0.5

/** Too costly to be the one whose relative is spoken of, or to be meant at all. */
const FAR = 60

const TOO_FAR = 200

/** "It" and "they" stand for things and ideas as well: whatever is not near is rather one of those. */
const TOO_FAR_FOR_BODIES = 60

const costById = new Map(COSTS.map(({ id, cost }) => [id, cost]))

const distanceCost = ({ sentences, paragraphs }: SearchedSentence): number =>
  sentences * (costById.get('sentence') ?? 0) + paragraphs * (costById.get('paragraph') ?? 0)

/** The pronoun's sentence, and those before it. */
function* sentencesBack({ line: own }: PronounSite, { entityIndex }: CoreferenceContext): Generator<SearchedSentence> {
  let paragraphs = 0
  let { block } = own
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const line = back === 0 ? own : entityIndex.lines[own.ordinal - back]
    if (!line) return
    if (line.block !== block) paragraphs++
    block = line.block
    yield new SearchedSentence(line, back, paragraphs)
  }
}

/** Everybody who can be meant, from the pronoun's sentence backwards, the likeliest first. */
function antecedentsOf(site: PronounSite, context: CoreferenceContext): Antecedent[] {
  const found: Antecedent[] = []
  for (const where of sentencesBack(site, context)) {
    found.push(...speakersIn(site, where, context), ...takenUpIn(site, where, context))
    found.push(...roleIn(site, where, context))
    found.push(...unnamedIn(site, where, context))
    found.push(...namedIn(site, where, context), ...pairsIn(site, where, context))
    found.push(...pluralsIn(site, where, context))
    const distance = distanceCost(where)
    if (found.some(({ cost }) => cost < distance)) break
  }
  const most = site.row.gender ? TOO_FAR : TOO_FAR_FOR_BODIES
  return found
    .filter((one) => one.cost < most && canRead(site, one) && !isAddressed(site, one.referent))
    .sort((a, b) => a.cost - b.cost)
}

const SUBJECTS = { male: 'he', female: 'she' } as const

const FIRST_WORDS = 2

/** A pronoun that is this doubtful itself tells nothing. */
const DOUBTFUL = 40

/** "Hill came. He met Lin. “Yes,” he said.": whom the pronoun means that is the subject of a sentence before. */
function takenUpIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const { row } = site
  const { line } = where
  const at = subjectOf(site, where) ?? (row.gender ? objectPronoun(line, row.gender)?.at : undefined) ?? -1
  const token = line.tokens[at]
  if (!token || token.start >= site.start || !isThirdParty(token.start, line.ordinal, context)) return []
  const narrates = opensParagraph(line, at, context)
  const cost = costOf(new AntecedentFeatures('pronoun', where), context.costs)
  const life = narrates ? ofLife(row, context) : null
  if (life) return [new Antecedent(life, token.start, token.end, cost, 'pronoun')]
  const meant = meantBy(new PronounSite(line, token.start, row, [], '', narrates), context)
  return meant ? [new Antecedent(meant.referent, meant.start, meant.end, cost, 'pronoun')] : []
}

/** Whether a pronoun is what a paragraph begins with, at most behind where and when. */
const opensParagraph = (line: SentenceMentions, at: number, { entityIndex }: CoreferenceContext): boolean =>
  entityIndex.lines[line.ordinal - 1]?.block !== line.block && (at === 0 || isLedIn(line, at))

/** "She was born in a tent.": at the start of a paragraph of an obituary, the one whose life it tells. */
function ofLife({ gender }: PronounRow, { departed }: CoreferenceContext): Referent | null {
  const referent = departed && gender ? referentOf(departed) : null
  const agrees = referent ? genderAgreement(referent, gender) : null
  return agrees && agrees !== 'differs' ? referent : null
}

/** "In 1974 he moved": behind where and when alone. */
const isLedIn = ({ tokens }: SentenceMentions, at: number): boolean =>
  at < LONGEST_LEAD && ((tokens[0]?.tags ?? 0) & PREP) !== 0 && tokens.slice(0, at).every(({ quotation }) => !quotation)

const LONGEST_LEAD = 6

/** The first "he", "she" or "they" of a sentence, where nobody is named before it; null where there is none. */
function subjectOf({ row, start }: PronounSite, { line }: SearchedSentence): number | null {
  const word = row.gender ? SUBJECTS[row.gender] : row.id
  const at = word === 'it' ? -1 : line.tokens.findIndex(({ lower }) => lower === word)
  const token = line.tokens[at]
  // "They" may well be the animals, shops or years of a later clause.
  if (!token || token.start >= start || (!row.gender && at >= FIRST_WORDS)) return null
  // Only where nobody is named before: "When he met Ms. Starks, he", but not "Her mother, Ida, sang while she worked".
  return line.runs.some((run) => run.start < token.start && run.entity?.isPerson && !isRelative(run)) ? null : at
}

/** "On the advice of his mentor, Bo Lin, he left": somebody who is told by what the pronoun means. */
const isRelative = ({ line, roleFrom }: NameMention): boolean =>
  /^(?:his|her|their)$/.test(line.tokens[roleFrom - 1]?.lower ?? '')

/** Who speaks is known already. */
const isThirdParty = (start: number, ordinal: number, { discourse }: CoreferenceContext): boolean =>
  !discourse.speakersOf(ordinal).some((turn) => turn.start === start)

function meantBy(site: PronounSite, context: CoreferenceContext): Antecedent | null {
  const { taken } = context.discourse
  const known = taken.get(site.start)
  if (known !== undefined) return known
  const [best] = antecedentsOf(site, context)
  const found = best && best.cost < DOUBTFUL ? best : null
  taken.set(site.start, found)
  return found
}

/** "It reads: “Keep out”": what is read is a document's. */
function canRead({ line, start, row }: PronounSite, { referent }: Antecedent): boolean {
  if (row.number !== 'singular' || row.gender) return true
  const at = line.tokens.findIndex((token) => token.start === start)
  return !/^reads?$/.test(line.tokens[at + 1]?.lower ?? '') || referent.kind === 'document'
}

/** Whom a question, a semicolon or the paragraph shows to be meant, whoever else is near. */
function plainlyMeant(site: PronounSite, context: CoreferenceContext, trace: EvidenceTrace): Referent | null {
  const answering = answererOf(site, context)
  if (answering) {
    trace.add('pronoun', 'was asked, and is the one who has been speaking', answering)
    return answering.referent
  }
  const beside = besideSemicolon(site)
  if (beside) {
    trace.add('pronoun', 'is what the clause before the semicolon is about', beside)
    return beside.referent
  }
  const introduced = introducedThere(site, context)
  if (introduced) {
    trace.add('pronoun', 'is whom the paragraph brings in', introduced)
    return introduced.referent
  }
  const asked = askedByNoun(site, context)
  if (asked) trace.add('pronoun', 'was asked in the sentence before')
  return asked
}

/** Finds whom a pronoun means: the subject of its sentence, then the last speaker, then the sentences before. */
export function resolvePronoun(site: PronounSite, context: CoreferenceContext, trace: EvidenceTrace): Referent {
  if (site.row.use === 'speaker') return unresolved(site.row, trace)
  const life = !site.speaks && opensParagraph(site.line, site.at, context) ? ofLife(site.row, context) : null
  if (life) {
    trace.add('pronoun', 'begins a paragraph of the life that is told')
    return life
  }
  const plain = plainlyMeant(site, context, trace)
  if (plain) return plain
  const [first, ...others] = antecedentsOf(site, context)
  const best = first ? (ownerOf(first, site, context) ?? first) : undefined
  if (!best) return ownOrAhead(site, context, trace) ?? unresolved(site.row, trace)
  const rival = others.find((other) => isOther(other.referent, best.referent))
  const margin = rival ? rival.cost - best.cost : Number.POSITIVE_INFINITY
  if (rival && isEven(site, best, rival)) return undecided(best, rival, site.row, trace)
  trace.add('pronoun', `named or speaking before the pronoun, nearest that fits (${site.row.id})`, best)
  if (rival) trace.add('rejected', `also fits “${site.row.id}”, but stands farther away or stands out less`, rival)
  trace.doubt = doubtAbout(best, margin, site)
  // Who was "he" once is not "she" two sentences later.
  if (site.row.gender && best.referent.entity) best.referent.entity[site.row.gender] += RESOLVED
  return best.referent
}

function doubtAbout(
  { referent, source, doubt }: Antecedent,
  margin: number,
  { row, line }: PronounSite,
): DoubtRow | null {
  const gender = genderAgreement(referent, row.gender) ?? 'differs'
  const personhood = personhoodOf(referent, row, line.nouns) ?? 'shown'
  const continues = source === 'speaker' || source === 'pronoun'
  return doubtOf({ margin, gender, personhood, continues, doubted: doubt !== null })
}

/** "His father, Hugo, shrugged. “Very wet,” he said.": the words follow in the relative’s paragraph, and nobody is dead. */
const speaksAtOnce = ({ line, roleFrom }: NameMention, { line: own }: PronounSite): boolean =>
  roleFrom < 2 &&
  line.block === own.block &&
  line.ordinal + 1 === own.ordinal &&
  !line.tokens.some(({ lower }) => SIGNS_OF_DEATH.has(lower))

/** "Her mother, Ida, sewed. … she said": of a relative with a given name only, the one whose relative it is. */
function ownerOf(
  { relative, referent }: Antecedent,
  site: PronounSite,
  context: CoreferenceContext,
): Antecedent | null {
  if (!relative || referent.entity?.words.length !== 1) return null
  if (speaksAtOnce(relative, site)) return null
  const start = relative.line.tokens[relative.roleFrom - 1]?.start ?? relative.start
  const [owner] = antecedentsOf(new PronounSite(relative.line, start, site.row, []), context)
  return owner && owner.cost < FAR && !owner.relative ? owner : null
}

/** Where nobody before fits: the subject of the words themselves, a body without a name, or who is named next. */
function ownOrAhead(site: PronounSite, context: CoreferenceContext, trace: EvidenceTrace): Referent | null {
  const own = subjectOfWords(site) ?? unnamedBefore(site, context)
  if (!own) return namedAhead(site, context, trace)
  trace.add('pronoun', 'nobody else fits; the subject of the clause or of the sentence before', own)
  return own.referent
}
