import { TRADITIONAL_RULERS } from '../../lexicon/people/ranks-and-posts.ts'
import type { Token } from '../../text/tokens.ts'
import { type Entity, type Provenance, Role } from '../names/entity.ts'
import { isEither } from '../names/noun-lexicon.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { nounsOfTitle, titleRow } from '../names/title-words.ts'
import { CHIEFS_TITLE } from '../roles/chiefs-titles.ts'
import { endsBodyNoun } from '../roles/role-of-body.ts'
import type { RolePhrase } from '../roles/role-phrase.ts'
import { inSingular, PLURAL_TITLE, SHARED } from '../roles/shared-role.ts'

/** How much a role says: what somebody holds, does, is called or is to the story. */
export function rankOf(phrase: RolePhrase, run: NameMention): Role['rank'] {
  const { tokens } = run.line
  const head = tokens[phrase.head]?.lower ?? ''
  if (phrase.row?.startsWith('counsel')) return 'generic'
  const within = phrase.head >= run.from && phrase.head < run.nameFrom
  if (phrase.to - phrase.from === 1 && (titleRow(head) || within))
    return !isCalling(head) && run.line.nouns.classOf(head)?.rank === 'position' ? 'position' : 'title'
  if (titleRow(head) && !run.line.nouns.classOf(head)) return 'title'
  return run.line.nouns.classOf(head)?.rank ?? 'position'
}

/** "Advocate Hugo Hill", "Engineer Lena Fox": how South Asia and Africa address those who are. */
const isCalling = (lower: string): boolean =>
  titleRow(lower) !== undefined || /^(?:advocate|barrister|engineer|architect|counsel|comrade)$/.test(lower)

const isTrading = (noun: string): boolean => /^(?:rival|competitor|supplier|customer|partner|lender)$/.test(noun)

/** "Image source, Lena Fox": whose the picture is. */
const OWNS_PICTURE = /^(?:image|photo|picture|video|media) (?:source|owner|credits?)$/i

/** Adds a role to whom it is told of, with what it shows of age, gender and kind. */
export function addRole(
  entity: Entity,
  run: NameMention,
  phrase: RolePhrase,
  provenance: Provenance,
  reading: ReadingScope,
): void {
  const { tokens } = run.line
  const from = opensWithJoint(run, phrase) ? 1 : phrase.from
  const [first, last, head] = [tokens[from], tokens[phrase.to - 1], tokens[phrase.head]]
  if (!first || !last || !head) return
  entity.age ??= ageIn(reading.text.slice(first.start, last.end))
  if (head.lower.endsWith('year-old')) return
  // "Rival Oak Mills said": whose, it does not say.
  if (/^(?:rival|competitor)$/.test(head.lower) && phrase.from === 0 && phrase.to === 1) return
  const rank = provenance === 'who' || provenance === 'affiliation' ? 'clause' : rankOf(phrase, run)
  const written = withoutAddress(reading.text.slice(first.start, last.end).replace(/\s+/g, ' '), run, phrase)
  if (OWNS_PICTURE.test(written)) return
  const plural = phrase.row === SHARED || PLURAL_TITLE.test(head.lower)
  const text = plural ? written.replace(head.text, inSingular(head.text)) : written
  const affiliation = provenance === 'affiliation'
  const noun = affiliation ? '' : head.lower
  entity.roles.push(new Role(text, first.start, last.end, provenance, rank, noun, phrase.row ?? provenance))
  if (affiliation) return
  for (const other of otherNouns(text, head.lower, phrase.row === CHIEFS_TITLE))
    addAlias(entity, other, first.start, last.end)
  addSigns(entity, run, phrase, head)
}

/** What else the document may call somebody by a role. */
function otherNouns(text: string, head: string, chief: boolean): readonly string[] {
  return [
    ...(head === 'member' && SEATED.test(text) ? [...nounsOfTitle('rep.'), 'mp', 'parliamentarian'] : []),
    ...nounsOfTitle(head).filter((noun) => noun !== head),
    // "Lena Fox, the Omanhene of Holm, … The chief said"
    ...(chief || TRADITIONAL_RULERS.has(head) ? ['chief', 'ruler', 'monarch', 'leader'] : []),
  ]
}

/** What the noun of a role shows of gender and kind. */
function addSigns(entity: Entity, run: NameMention, phrase: RolePhrase, head: Token): void {
  const { tokens } = run.line
  const gender = run.line.nouns.classOf(head.lower)?.gender
  if (gender) entity[gender] += 3
  // "Hugo Hill, a crane operator": a whole name is a person's or a body's whatever the noun.
  if (isEither(head.lower) && entity.words.length > 1) return
  // "Its German rival Oak": a body has bodies for rivals.
  if (isTrading(head.lower) && entity.words.length === 1 && tokens[phrase.from - 1]?.lower === 'its') {
    entity.impersonal += 2
    return
  }
  if (endsBodyNoun(tokens, phrase.head) || run.line.nouns.classOf(head.lower)?.kind === 'organization')
    entity.impersonal += 3
  // "Norway, one of the loudest critics, agreed"
  else if (phrase.row !== 'one-of' || entity.words.length > 1) entity.personal += 3
}

/** "But president of the trust, Lena Fox, said": what joins the sentence to the one before is no part of the role. */
const opensWithJoint = ({ line: { tokens } }: NameMention, { from, head }: RolePhrase): boolean =>
  from === 0 && head > 0 && /^(?:but|and|yet|so|or)$/.test(tokens[0]?.lower ?? '')

/** "Member of Parliament", "the member for Leeds East": whom the document may call a lawmaker. */
const SEATED = /\bmember (?:of (?:the )?(?:\p{Lu}\p{L}* )?(?:parliament|assembly|house|senate|congress)\b|for \p{Lu})/iu

/** "Holm Mayor Barrister Lena Fox": behind an office the calling is how she is addressed. */
function withoutAddress(text: string, { line: { tokens, nouns } }: NameMention, { to }: RolePhrase): string {
  const office = tokens[to - 2]?.lower ?? ''
  if (!nouns.isListedRole(office) || /^(?:chief|head|assistant|deputy)$/.test(office)) return text
  return text.replace(/ (?:Barrister|Advocate|Engineer|Engr\.?|Comrade|Architect)$/, '')
}

/** "A 54-year-old nurse": how old a role says that somebody is. */
const ageIn = (role: string): string | null => /^(?:[a-z]+ )?(\d{1,3})-year-old\b/.exec(role)?.[1] ?? null

/** A title's full noun ("senator" for "Sen."): never told, but the document may use it for the person. */
export function addAlias(entity: Entity, noun: string, start: number, end: number): void {
  if (!entity.roles.some((role) => role.head === noun))
    entity.roles.push(new Role('', start, end, 'title', 'title', noun))
}
