import { REDESCRIBING } from '../../lexicon/people/groups.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { PREP, VERB } from '../../text/tags.ts'
import { ALL_CAPS, LOWER, type Token } from '../../text/tokens.ts'
import { bodyInRole } from '../descriptions/body-in-role.ts'
import { describedRole, isNounOnly } from '../descriptions/described-role.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { Referent, referentOf } from '../discourse/referent.ts'
import {
  canBeCalled,
  isBodyKind,
  isBusiness,
  isCalled,
  isNamedAs,
  isSeller,
  tellsMuch,
} from '../entities/called-bodies.ts'
import type { Entity } from '../names/entity.ts'
import { modifiesNoun } from '../names/salience.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import type { Sieve } from './sieve.ts'

const SPEAKERS_BACK = 10
const SUBJECTS_BACK = 4
/** A description of several words is taken up from nearby only. */
const NEAR = 3
const MOST_WORDS = 4
/** A body may follow what it is: "Dairy group Fox & Sons will close". */
const LATEST_SUBJECT = 4

/** "Dairy group Fox & Sons": the capital is that of the sentence. */
const opensOnly = (run: NameMention): boolean =>
  run.from === 0 && run.entity?.inner === 0 && (modifiesNoun(run) || isAdjective(run))

/** "Comparable sales fell": a word alone that ends like an adjective, before a word in small letters. */
const isAdjective = ({ line: { tokens }, from, to }: NameMention): boolean =>
  to - from === 1 &&
  tokens[to]?.case === LOWER &&
  /.(?:able|ible|ous|ful|less|ive|ary)$/.test(tokens[from]?.lower ?? '')

const isBare = ({ head }: Mention): boolean => head.to - head.from === 1

function lastSpeaker(mention: Mention, { discourse }: CoreferenceContext): Referent | null {
  const { phrase, noun, trace } = mention
  for (let back = 0; back < (isBare(mention) ? SPEAKERS_BACK : NEAR); back++) {
    const turns = discourse.speakersOf(phrase.line.ordinal - back)
    const last = turns.findLast(
      ({ referent: { kind, entity } }) => kind === 'organization' && entity !== null && canBeCalled(entity, noun),
    )
    if (!last) continue
    trace.add('earlier', 'the organisation that spoke last', last)
    return last.referent
  }
  return null
}

const isPlace = (run: NameMention): boolean => PLACING.has(run.line.tokens[run.from - 1]?.lower ?? '')
const PLACING = new Set(['in', 'at', 'from', 'near', 'across'])

/** "Part one": a word alone that the document has in small letters, too. */
const isHeading = ({ common, words }: Entity): boolean => common && words.length === 1

/** Whether a name can be a company's: nothing shows a person or a place. */
function isCompany(run: NameMention, before: number): boolean {
  const { entity } = run
  if (!entity || run.start >= before || entity.personal > 0 || entity.hint || entity.isScene || isHeading(entity))
    return false
  return !opensOnly(run) && !modifiesNoun(run) && !isPlace(run)
}

/** The body that was named last, the subject of its sentence first: "Fox Biscuits will close. … the company said". */
function lastNamed(
  mention: Mention,
  { entityIndex }: CoreferenceContext,
  fits: (entity: Entity) => boolean,
): Referent | null {
  const { phrase, noun, trace } = mention
  for (let back = 0; back < (isBare(mention) ? SUBJECTS_BACK : NEAR); back++) {
    const line = entityIndex.lines[phrase.line.ordinal - back]
    const found = line?.runs.filter((run) => isCompany(run, phrase.start)) ?? []
    const [first] = found
    const several = found.some(({ entity }) => entity !== first?.entity)
    if (!first?.entity || (several && !isSubject(first)) || !canBeCalled(first.entity, noun)) continue
    if (!fits(first.entity)) continue
    trace.add('earlier', 'the body named last as the subject of a sentence, or alone in it', first)
    return new Referent(first.entity.name, 'organization', null, first.entity)
  }
  return null
}

/** "Oak Mills fell. The company said": the subject of the sentence before, in the same paragraph. */
function justNamed(mention: Mention, { entityIndex }: CoreferenceContext): Referent | null {
  const { phrase, noun, trace } = mention
  if (phrase.line.runs.some((own) => isCompany(own, phrase.start))) return null
  const line = entityIndex.lines[phrase.line.ordinal - 1]
  const [run] = line?.block === phrase.line.block ? line.runs : []
  if (!run?.entity || !isCompany(run, phrase.start) || !isSubject(run) || run.possessive) return null
  if ((run.entity.words.length < 2 && run.entity.impersonal === 0) || !canBeCalled(run.entity, noun)) return null
  trace.add('earlier', 'the body that is the subject of the sentence before', run)
  return new Referent(run.entity.name, 'organization', null, run.entity)
}

const isSubject = ({ line, from }: NameMention): boolean =>
  from <= LATEST_SUBJECT && !line.tokens.slice(0, from).some(({ tags }) => (tags & (VERB | PREP)) !== 0)

const isBodyMention = ({ entity, line, from }: NameMention): boolean =>
  entity !== null && (line.tokens[from]?.case === ALL_CAPS || (!entity.isPerson && !entity.isScene))

const PUBLIC = new Set(['agency'])

/** "The money that NRC asked for and the agency needs": the body named before it in its sentence. */
function sameSentence({ phrase, trace }: Mention): Referent | null {
  const { line, start } = phrase
  const run = line.runs.findLast((one) => one.start < start && isBodyMention(one))
  if (!run?.entity || modifiesNoun(run)) return null
  trace.add('earlier', 'the body named before it in the sentence', run)
  return referentOf(run.entity)
}

/** "Retail chain Fox’s will close. … The retailer said": a body of the same trade, where the document has one only. */
function sameTrade({ noun, phrase, trace }: Mention, { entityIndex }: CoreferenceContext): Referent | null {
  const [entity, ...others] = entityIndex.registry.entities.filter(
    (one) => one.start < phrase.start && !one.isPerson && isCalled(one, noun),
  )
  if (!entity || others.length > 0) return null
  trace.add('earlier', 'the only body of this trade in the document', entity)
  return referentOf(entity)
}

/** Words that tell a body apart from others, or bring in another. */
const CONTRASTING = /^(?:other|another|new|next|first|second|third|last|former|same|rival|parent|sister)$/

const countries = wordSet(REDESCRIBING.filter(({ id }) => id === 'country-adjective'))

/** "The Japanese carmaker", "the Ohio-based company". */
const isCountry = ({ lower }: Token): boolean =>
  countries.has(lower) || /.-(?:based|owned)$/.test(lower) || /^(?:us|u\.s\.|uk)$/.test(lower)

/** "The brokerage", "the grocery giant", "the state’s largest utility": with nothing behind the noun. */
function isPlain({ phrase, head }: Mention): boolean {
  const modifiers = phrase.line.tokens.slice(head.from, head.noun)
  if (head.to !== head.noun + 1 || modifiers.length > MOST_WORDS) return false
  return modifiers.every((token) => (token.case === LOWER || isCountry(token)) && !CONTRASTING.test(token.lower))
}

/** "The brokerage", "the world’s largest toymaker" tell what the body is; "the company" tells nothing. */
function addDescription(entity: Entity, mention: Mention): void {
  const { noun } = mention
  if ((isNounOnly(mention) && !tellsMuch(noun)) || entity.words.includes(noun)) return
  const role = describedRole(mention)
  if (role) entity.roles.push(role)
}

function bodyOf(mention: Mention, context: CoreferenceContext): Referent | null {
  const { noun } = mention
  if (!isBodyKind(noun) || !isPlain(mention)) return null
  const near = PUBLIC.has(noun) && isBare(mention) ? sameSentence(mention) : null
  const trade = near ?? (isBusiness(noun) ? sameTrade(mention, context) : null)
  const seller = isSeller(noun)
  return (
    trade ??
    justNamed(mention, context) ??
    lastSpeaker(mention, context) ??
    lastNamed(
      mention,
      context,
      (entity) => seller || isNamedAs(entity, noun) || (noun === 'authority' && !entity.isPlace),
    ) ??
    bodyInRole(mention, context, (words) => isNamedAs({ words }, noun))
  )
}

/** "The company", "the source": the one mentioned before by the same noun, or the organisation that spoke last. */
export const earlierSieve: Sieve = {
  name: 'earlier',
  reason: 'A definite noun takes up what was brought in before, where nobody’s role fits.',
  resolve(mention, context) {
    const { noun, trace } = mention
    if (!mention.isDefinite) return null
    const earlier = isBare(mention) ? context.discourse.byNoun(noun) : null
    if (earlier?.name?.includes(' ')) {
      trace.add('earlier', `mentioned before as “${earlier.name}”`)
      return earlier
    }
    const body = bodyOf(mention, context)
    if (body?.entity && !body.entity.isPerson) addDescription(body.entity, mention)
    return body
  },
}
