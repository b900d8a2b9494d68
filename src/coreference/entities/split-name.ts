import { JOINING_PREPOSITIONS } from '../../lexicon/function-words.ts'
import { AGES, DESCRIBING, STATES } from '../../lexicon/people/starters.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { BASE, NAME, NOMINAL, PAST, VERB } from '../../text/tags.ts'
import { ALL_CAPS, CAPITALISED, isQuotedTitle, type Token } from '../../text/tokens.ts'
import { behindSubject, isSubjectWord } from './joined-subjects.ts'
import { type NameCounts, nameKey } from './name-counts.ts'
import { isRetired } from './name-run.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import {
  isBodyInFront,
  isEitherInFront,
  isFormerMember,
  isOfOrder,
  isPart,
  isPost,
  isProTem,
  opensAsAgent,
  opensAsRole,
  opensAsRoles,
} from './role-in-front.ts'
import type { NameMention } from './sentence-mentions.ts'
import { isStreet } from './streets.ts'
import { subjectsFrom } from './subjects-of-office.ts'
import { isCapitalParticle } from './surname-particles.ts'
import {
  isImpersonalLast,
  isImpersonalWord,
  isPartisan,
  isPortfolio,
  isRoleWord,
  isSuffix,
  isTitleOrGivenName,
  titleRow,
} from './title-words.ts'

const ages = wordSet(AGES)
const describing = wordSet(DESCRIBING)
const states = wordSet(STATES)

/** Whether the run starts as the object of a role before it: "governor of South Dakota Kristi Noem". */
function startsInRole(run: NameMention): boolean {
  const { tokens } = run.line
  // "Minister for Boats and Water Resources Lena Fox": the second of two subjects.
  let at = tokens[run.from - 1]?.lower === 'and' ? subjectsFrom(tokens, run.from - 1) : run.from - 1
  if (tokens[at]?.lower === 'the') at--
  if (!JOINING_PREPOSITIONS.has(tokens[at]?.lower ?? '')) return false
  const head = run.line.nouns.classOf(tokens[at - 1]?.lower ?? '')
  // "The father of Lena Fox": kin have no places and subjects for objects.
  return head?.kind === 'person' && !head.plural && !(head.rank === 'generic' && head.gender !== null)
}

/** Where the name starts behind the object of a role, by what the document shows elsewhere; `to` where none is there. */
function afterObject(run: NameMention, from: number, counts: NameCounts): number {
  const { tokens } = run.line
  const to = run.nameTo
  if (isImpersonalLast(tokens[to - 1]?.lower ?? '') || (to - from > 2 && isSubjectWord(tokens[to - 1]))) return to
  const subject = behindSubject(tokens, from, to)
  if (subject > 0) return subject
  const behind = afterPortfolio(run, from)
  if (behind > from && behind < to) return behind
  // "Conservator of Forests R. Senthil Kumaran": an initial opens a name.
  for (let at = from + 1; at < to - 1; at++) if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(tokens[at]?.text ?? '')) return at
  for (let at = from + 1; at < to; at++) {
    if (counts.hasWhole(nameKey(tokens, at, to)) && (to - at > 1 || counts.hasAlone(tokens[at]?.lower ?? ''))) {
      return to - at > 1 || to - from <= 2 ? at : at - 1
    }
    if (to - at === 2 && counts.hasAlone(tokens[at]?.lower ?? '')) return at
  }
  if (to - from < 3) return to
  // "Lena Ní Bhriain": a particle in capitals, and an initial.
  const within = isCapitalParticle(tokens[to - 2]) || /^\p{L}\.?$/u.test(tokens[to - 2]?.lower ?? '')
  return within && to - from > 3 ? to - 3 : to - 2
}

const LINKS = new Set(['of', 'for', 'and', '&', 'the'])

/** "Minister for Transport Goh Wei Ming": where what somebody is in charge of ends. */
function afterPortfolio({ line: { tokens }, nameTo }: NameMention, from: number): number {
  let at = from
  while (at < nameTo) {
    if (isPortfolio(tokens[at]?.lower ?? '')) at++
    // "Minister of State for Consumer Affairs Kavita Solanki"
    else if (at > from && LINKS.has(tokens[at]?.lower ?? '') && isPortfolio(tokens[at + 1]?.lower ?? '')) at += 2
    else break
  }
  return at
}

/** "North Leeds-born Lena Fox", "Leeds-based Fox Biscuits", "State-owned Fox Rail". */
const ORIGIN =
  /.-(?:born|based|raised|educated|trained|owned|run|backed|listed|controlled|seeded|ranked|bound|ridden|stricken|haired|bodied)$/

/** The last word of the run that belongs to a title or role, with a name after it; -1 for none. */
function lastRole(run: NameMention, counts: NameCounts): number {
  const { tokens } = run.line
  const last = tokens[run.nameTo - 1]?.lower ?? ''
  const body = isImpersonalLast(last) && !counts.hasAlone(last)
  for (let i = run.nameTo - 2; i >= run.from; i--) {
    const lower = tokens[i]?.lower ?? ''
    if (isDayName(tokens[i])) continue
    const role =
      isRoleWord(lower, run.line.nouns) ||
      isBodyInFront(run, i, counts) ||
      opensAsRole(run, i) ||
      opensAsAgent(run, i) ||
      opensAsRoles(run, i) ||
      isOfOrder(run, i) ||
      isPost(run, i) ||
      isFormerMember(run, i) ||
      isEitherInFront(run, i) ||
      isPart(run, i) ||
      isProTem(run, i)
    const rest = run.nameTo - i - 1
    if (isLordship(run, i)) return -1
    // "King Abdul Hospital": a body named after whom it honours.
    const title = titleRow(lower)
    if (opensOffice(run, i) || ORIGIN.test(lower)) return i
    if (!role || (body && (!title || (title.regnal && rest > 1)))) continue
    // "Republican Party of Leeds", "President Club": a body's name goes on with what bodies are called.
    if (!titleRow(lower) && (rest > 1 || isPartisan(lower)) && isBody(tokens[i + 1]?.lower ?? '')) continue
    const given = i === run.from && rest === 1 && isTitleOrGivenName(lower) && !titleRow(lower)?.regnal
    if (given && !counts.hasTitled(`${lower} ${last}`)) return -1
    // A surname of two words that is a role word too, seen alone: "Hawk Sawyer", "Baker Hill".
    if (i > run.from && rest === 1 && !titleRow(lower) && counts.hasWhole(nameKey(tokens, i, run.nameTo))) return -1
    return i
  }
  return -1
}

/** "Nana Ama Boateng": in Ghana elders' and chiefs' names open with it. */
const isDayName = (token: Token | undefined): boolean => token?.text === 'Nana'

/** "Lord Mayor", "Lord Chief Justice": an office in two words, no surname behind a title. */
const isLordship = ({ line: { tokens }, nameTo }: NameMention, i: number): boolean =>
  tokens[i]?.lower === 'lord' && tokens.slice(i + 1, nameTo).every(({ lower }) => LORDSHIPS.test(lower))
const LORDSHIPS = /^(?:mayor|provost|chief|justice|chancellor|lieutenant|advocate|president|speaker)$/

/** "Hugo Hill, CEO of Norwick Foods": an office that opens the run, before the body that it is in. */
const opensOffice = ({ line: { tokens, nouns }, from }: NameMention, i: number): boolean =>
  i === from &&
  tokens[i + 1]?.lower === 'of' &&
  tokens[i]?.case === ALL_CAPS &&
  nouns.isListedRole(tokens[i]?.lower ?? '')

/** "Unpredictable Starks faces voters": a word at the start of a line, before a name known without it. */
function startsLikeAdjective(run: NameMention, counts: NameCounts): boolean {
  const { tokens } = run.line
  if (run.from > 0 || run.nameTo - run.from < 2) return false
  if (states.has(tokens[0]?.lower ?? '') && isGivenLike(tokens[1])) return true
  // "Mohammed" only ends like a participle.
  if (run.nameTo - run.from > 2)
    return isVerb(tokens[0]) && (!tokens[0]?.lower.endsWith('ed') || counts.hasWhole(nameKey(tokens, 1, run.nameTo)))
  const [first, second] = [tokens[0], tokens[1]?.lower ?? '']
  if (ages.has(first?.lower ?? '') && run.line.nouns.isPlural(second)) return true
  if (describing.has(first?.lower ?? '') && counts.hasAlone(second)) return true
  const adjective = /..(?:able|ible|ous|ful|less|ing)$/.test(first?.lower ?? '')
  const other = isPastOnly(first) || (first?.lower.endsWith('ed') && first.tags !== 0 && (first.tags & NAME) === 0)
  if (!adjective && !other) return false
  // "Blessing Fox, a nurse": an adjective of the headline stands before a verb.
  if (!other && /^[,(]$/.test(tokens[run.to]?.text ?? '')) return false
  return counts.hasAlone(second) && counts.whole.get(nameKey(tokens, 0, 2)) === 1
}

const isGivenLike = (token: Token | undefined): boolean => token?.case === CAPITALISED && (token.tags & NAME) !== 0

/** "Said Fox": no given name, unlike "Grant" or "Mark". */
const isPastOnly = (token: Token | undefined): boolean => isVerb(token) && ((token?.tags ?? 0) & (PAST | BASE)) === PAST

/** "Enter President Fox": a verb as the tagger reads it, capitalised by its place. */
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags & VERB) !== 0 && (token.tags & (NAME | NOMINAL)) === 0

const MEDIA = new Set(['news', 'radio', 'tv', 'television', 'magazine', 'sports'])

/** "Leeds County Recorder Lena Fox": a body and what somebody is there, before a name whose surname stands alone elsewhere. */
function endsInWholeName(run: NameMention, from: number, counts: NameCounts): boolean {
  const { tokens } = run.line
  const last = tokens[run.nameTo - 1]?.lower ?? ''
  if (!counts.hasAlone(last) || isImpersonalLast(last) || isImpersonalLast(tokens[from]?.lower ?? '')) return false
  const before = tokens[from - 1]?.lower ?? ''
  return MEDIA.has(before) || run.line.nouns.isRoleNoun(before)
}

const PLACING = new Set(['in', 'across', 'near', 'around'])

/** "Storms in Norfolk Lena Fox": a headline that runs on into a name of two words that stands alone elsewhere. */
const followsPlace = ({ line: { tokens }, from, nameTo }: NameMention, counts: NameCounts): boolean =>
  nameTo - from > 2 && PLACING.has(tokens[from - 1]?.lower ?? '') && counts.hasWhole(nameKey(tokens, from + 1, nameTo))

/** "Leeds Radio Lena Fox": a name of the document before a whole name that stands alone elsewhere. */
function afterOwner(run: NameMention, counts: NameCounts): number {
  const { tokens } = run.line
  if (startsLikeAdjective(run, counts)) return run.from + 1
  if (followsPlace(run, counts)) return run.from + 1
  const from = run.nameTo - 2
  if (from > run.from + 1 && endsInWholeName(run, from, counts)) return from
  if (from <= run.from || !counts.hasWhole(nameKey(tokens, run.from, from))) return run.from
  // "United Nations High Commissioner": an office and nobody's name.
  if (run.line.nouns.isListedRole(tokens[run.nameTo - 1]?.lower ?? '')) return run.from
  return counts.hasWhole(nameKey(tokens, from, run.nameTo)) || isImpersonalLast(tokens[from - 1]?.lower ?? '')
    ? from
    : run.from
}

/** Decides where the name within a run starts and ends. */
export function splitName(run: NameMention, counts: NameCounts): void {
  const { tokens } = run.line
  while (run.nameTo > run.from + 1 && isSuffix(tokens[run.nameTo - 1]?.lower ?? '')) run.nameTo--
  const role = lastRole(run, counts)
  const joins =
    tokens[role + 1]?.lower === 'of' || (tokens[role + 1]?.lower === 'in' && tokens[role + 2]?.lower === 'the')
  const of = role >= 0 && joins ? role + 2 : -1
  if (of > 0) run.nameFrom = afterObject(run, tokens[of]?.lower === 'the' ? of + 1 : of, counts)
  else if (role >= 0) run.nameFrom = isRegnal(run, role, counts) ? role : role + 1
  else if (startsInRole(run)) run.nameFrom = run.nameTo - run.from > 1 ? afterObject(run, run.from, counts) : run.from
  else run.nameFrom = afterOwner(run, counts)
  // "Secretary in the Ministry of Boats": a body's own name.
  const opensWithJoint = run.nameFrom < run.nameTo && /^(?:and|the|,)$/.test(tokens[run.nameFrom]?.lower ?? '')
  if (opensWithJoint || /^(?:of|for)$/.test(tokens[run.nameFrom]?.lower ?? '')) run.nameFrom = run.from
  // "Managing Director & CEO": two posts, and nobody's name.
  if (tokens[run.nameFrom]?.text === '&') run.nameFrom = run.nameTo
  if (isOfficeOnly(run)) run.nameFrom = run.from
  // "Lt. Col. (retd) Hugo Hill": titles alone name nobody.
  if (isTitles(run)) run.nameFrom = run.nameTo
  run.key = nameKey(tokens, run.nameFrom, run.nameTo)
}

const isTitles = ({ line: { tokens }, from, nameTo, to }: NameMention): boolean =>
  tokens[to]?.text === '(' &&
  isRetired(tokens[to + 1]) &&
  tokens.slice(from, nameTo).every(({ lower }) => titleRow(lower) !== undefined)

/** "The Assistant Chief": behind an article a role and the word for an office, which names nobody. */
const isOfficeOnly = ({ line: { tokens, nouns }, from, nameFrom, nameTo }: NameMention): boolean => {
  if (nameTo - nameFrom !== 1 || nameFrom === from) return false
  const [before, last] = [tokens[nameFrom - 1]?.lower ?? '', tokens[nameFrom]?.lower ?? '']
  if (POSTS.test(`${before} ${last}`)) return true
  return tokens[from - 1]?.lower === 'the' && titleRow(before) === undefined && nouns.classOf(last)?.rank === 'office'
}

/** "Municipal Chief Executive": two words for one post, and nobody's name. */
const POSTS =
  /^(?:chief|special|deputy|assistant|senior|principal|general) (?:executive|officer|advis[eo]r|engineer|economist|secretary|inspector|manager|editor|assistant|conservator|director|commissioner)$/

const isBody = (lower: string): boolean =>
  isImpersonalLast(lower) && ENGLISH_NOUNS.classOf(lower)?.kind === 'organization'

/** "Prince Abdul", unless the document has "Prince Abdul bin Salim" as well; a sheikh's title goes with one word only. */
const isRegnal = ({ line: { tokens }, nameTo }: NameMention, role: number, counts: NameCounts): boolean =>
  titleRow(tokens[role]?.lower ?? '')?.regnal === true &&
  nameTo - role <= (titleRow(tokens[role]?.lower ?? '')?.nouns === '' ? 2 : 3) &&
  !(nameTo - role === 2 && counts.hasTitled(nameKey(tokens, role, nameTo)))

/** So many words in capitals are a headline. */
const SHOUTED = 4

/** Whether the name of the run is an organisation's, a place's or a thing's by its words. */
export function isImpersonalName(run: NameMention, counts: NameCounts): boolean {
  const { tokens } = run.line
  const last = tokens[run.nameTo - 1]?.lower ?? ''
  const titled = run.nameFrom > run.from && titleRow(tokens[run.nameFrom - 1]?.lower ?? '') !== undefined
  if (titled) return false
  if (last === "'s" || isQuotedTitle(tokens[run.nameFrom])) return true
  if (isStreet(run, last)) return true
  // "Team Ruiz": those around somebody.
  if (run.nameTo - run.nameFrom > 1 && tokens[run.nameFrom]?.lower === 'team') return true
  const shouted = run.nameTo - run.nameFrom >= SHOUTED
  if (shouted && tokens.slice(run.nameFrom, run.nameTo).every((token) => token.case === ALL_CAPS)) return true
  for (let i = run.nameFrom; i < run.nameTo; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (/^(?:of|on|for|&)$/.test(lower) || isImpersonalWord(lower)) return true
  }
  if (!isImpersonalLast(last) && run.line.nouns.classOf(last)?.kind !== 'organization') return false
  // "Games usually seek": a capital of the sentence makes no surname of a body's last word.
  return run.nameTo - run.nameFrom === 1 || !counts.inner.has(last)
}
