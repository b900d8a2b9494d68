import { BELONGING_ROLE, TOLD_BESIDE } from '../../lexicon/people/callings.ts'
import type { Entity, Role } from '../names/entity.ts'
import { isEither, type NounLexicon } from '../names/noun-lexicon.ts'
import { nounsOfTitle } from '../names/title-words.ts'

const RANKS: Readonly<Record<Role['rank'], number>> = { office: 5.4, position: 5, generic: 3, title: 2, clause: 1 }
const PROVENANCES: Readonly<Record<Role['provenance'], number>> = {
  after: 0.3,
  before: 0.2,
  appositive: 0.2,
  title: 0,
  copula: -1.5,
  who: 0,
  affiliation: -0.8,
  lead: -1,
  again: -2.2,
}

const NEAR = 200

/** "The only doctor on stage": told of somebody in passing. */
const PASSING = 0

/** "Who was not part of the study": tells less than where somebody works. */
const OUTSIDE = /^who (?:is|was) not (?:involved|part)\b(?!.*\b(?:but|and)\b)/

const PASSING_ROLE = /^(?:only|last) /
/** Titles that tell less than where somebody works. */
const RESPECTFUL = new Set(['dr', 'dr.', 'mx', 'mx.', 'hon.', 'lord'])

const FORMER = /^(?:former|ex-|retired|past|one-time|erstwhile)/i
/** What somebody was tells less than what he is, however long. */
const PAST = 1.5

/** "Gov. Lena Fox … Fox, a doctor,": an office tells more than a calling of one word. */
const OFFICE_FIRST = 2

const holdsOffice = ({ roles }: Entity, nouns: NounLexicon): boolean =>
  roles.some((role) => role.rank === 'title' && role.text !== '' && rankOf(role, nouns) >= SHORT_OFFICE)

/** What is told beside an occupation comes behind it. */
const BESIDE = 1

/** "Mayor Fox" holds an office, more than "a Democrat in her second term". */
const OFFICE_TITLE = 4.6
/** "Sen." tells more than "rival", and less than "the panel’s top Democrat". */
const SHORT_OFFICE = 3.4

function rankOf({ rank, head }: Role, nouns: NounLexicon): number {
  if (rank !== 'title') return RANKS[rank]
  if (nouns.classOf(head)?.rank === 'office') return OFFICE_TITLE
  return nounsOfTitle(head).some((noun) => nouns.classOf(noun)?.rank === 'office') ? SHORT_OFFICE : RANKS[rank]
}

/** An institution's role ("director of the clinic") over a bare noun, that over what somebody is to the story. */
function worth(role: Role, entity: Entity, nouns: NounLexicon): number {
  const words = role.text.split(' ').length
  // What stands with the first full name is what the writer thought a reading must know.
  const introduced = Math.abs(role.start - entity.start) < NEAR ? 0.6 : 0
  const weak =
    PASSING_ROLE.test(role.text) || OUTSIDE.test(role.text) || (role.rank === 'title' && RESPECTFUL.has(role.head))
  const calling = words === 1 && role.rank === 'position' && role.provenance === 'after' && holdsOffice(entity, nouns)
  const beside = calling ? OFFICE_FIRST : TOLD_BESIDE.test(role.text) && role.provenance !== 'before' ? BESIDE : 0
  const rank = weak ? PASSING : rankOf(role, nouns) - (FORMER.test(role.text) ? PAST : 0)
  return rank + PROVENANCES[role.provenance] + (words > 1 ? 1 : 0) + Math.min(words, 12) * 0.04 + introduced - beside
}

/** "His campaign, Sen. Lena Fox …": nobody is a body; a bare "man" or "father" behind "is" tells nothing. */
function isTold(role: Role, entity: Entity, nouns: NounLexicon): boolean {
  const body =
    role.provenance !== 'affiliation' && nouns.classOf(role.head)?.kind === 'organization' && !isEither(role.head)
  if (entity.isPerson && body) return false
  // "A man who threatened my life": words of somebody else.
  const bare = role.provenance === 'copula' && role.rank === 'generic' && !BELONGING_ROLE.test(role.text)
  return role.text !== '' && !/\b(?:my|me)\b/.test(role.text) && !bare
}

/** "Sen.", "Economist": a word in capitals before the name. */
const isTitle = ({ rank, text, provenance }: Role): boolean =>
  rank === 'title' || (rank === 'position' && provenance === 'before' && /^\p{Lu}[\p{L}-]*$/u.test(text))

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[\s,]+/)

/** A bare title with the party of who bears it, or with where: "Capt. Lena Fox of the Leeds Fire Department". */
function completed({ text, start }: Role, { party, roles }: Entity): string {
  if (party) return `${text}, ${party}`
  const body = roles.find(
    (role) => role.provenance === 'affiliation' && role.start > start && role.start - start < NEAR && role.text !== '',
  )
  return body ? `${text}, ${body.text}` : text
}

/** Of somebody with more roles, the most telling ones. */
const MOST_ROLES = 8

/**
 * The roles to tell of somebody, the most telling first: those that the document gives, without what a longer one
 * among them says as well; a party beside a bare title, or alone.
 */
export function rolesOf(entity: Entity, nouns: NounLexicon): string[] {
  const told = entity.roles.filter((role) => isTold(role, entity, nouns))
  const ranked = told
    .map((role) => ({ role, worth: worth(role, entity, nouns) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_ROLES * MOST_ROLES)
  const found: string[] = []
  for (const { role } of ranked) {
    const text = found.length === 0 && isTitle(role) ? completed(role, entity) : role.text
    const known = found.some((other) => wordsIn(text).every((word) => wordsIn(other).includes(word)))
    if (!known && found.length < MOST_ROLES) found.push(text)
  }
  return found.length === 0 && entity.party ? [entity.party] : found
}

/** The role to tell of somebody where there is room for one. */
export const chooseRole = (entity: Entity, nouns: NounLexicon): string | null => rolesOf(entity, nouns)[0] ?? null
