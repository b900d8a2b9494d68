import { JOINING_PREPOSITIONS } from '../../lexicon/function-words.ts'
import { ENDS_LIKE_ORIGIN } from '../../lexicon/people/groups.ts'
import { BEHIND_LORD } from '../../lexicon/people/ranks-and-posts.ts'
import { ALL_CAPS, type Token } from '../../text/tokens.ts'
import { behindSubject, isSubjectWord } from './joined-subjects.ts'
import { type NameCounts, nameKey } from './name-counts.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import {
  isBodyInFront,
  isEitherInFront,
  isFormerMember,
  isKinInFront,
  isOfOrder,
  isPart,
  isPost,
  isProTem,
  isRankLetters,
  opensAsAgent,
  opensAsRole,
  opensAsRoles,
} from './role-in-front.ts'
import type { NameMention } from './sentence-mentions.ts'
import { subjectsFrom } from './subjects-of-office.ts'
import { isCapitalParticle } from './surname-particles.ts'
import { isImpersonalLast, isPartisan, isPortfolio, isRoleWord, isTitleOrGivenName, titleRow } from './title-words.ts'

// The title or role that a run of capitals starts with, and the object of a role before a name.

/** Whether the run starts as the object of a role before it: "governor of South Dakota Kristi Noem". */
export function startsInRole(run: NameMention): boolean {
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
export function afterObject(run: NameMention, from: number, counts: NameCounts): number {
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

/** The last word of the run that belongs to a title or role, with a name after it; -1 for none. */
export function lastRole(run: NameMention, counts: NameCounts): number {
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
      isOfOrder(run, i, counts) ||
      isPost(run, i) ||
      isFormerMember(run, i) ||
      isEitherInFront(run, i) ||
      isPart(run, i) ||
      isKinInFront(run, i, counts) ||
      isProTem(run, i) ||
      isRankLetters(run, i, counts)
    const rest = run.nameTo - i - 1
    if (isLordship(run, i) || tokens[i + 1]?.lower === 'síochána') return -1
    // "King Abdul Hospital": a body named after whom it honours.
    const title = titleRow(lower)
    if (opensOffice(run, i) || ENDS_LIKE_ORIGIN.test(lower)) return i
    if (!role || (body && (!title || (title.regnal && rest > 1)))) continue
    // "Republican Party of Leeds", "President Club": a body's name goes on with what bodies are called.
    if (!titleRow(lower) && (rest > 1 || isPartisan(lower)) && isBody(tokens[i + 1]?.lower ?? '')) continue
    if (namesUnion(run, i)) continue
    const given = i === run.from && rest === 1 && isTitleOrGivenName(lower) && !titleRow(lower)?.regnal
    if (given && !counts.hasTitled(`${lower} ${last}`)) return -1
    // A surname of two words that is a role word too, seen alone: "Hawk Sawyer", "Baker Hill".
    if (i > run.from && rest === 1 && !titleRow(lower) && counts.hasWhole(nameKey(tokens, i, run.nameTo))) return -1
    return i
  }
  return -1
}

/** "Academic Staff Union of Universities": a body whose name goes on behind "of", for those who belong to it. */
function namesUnion({ line: { tokens }, nameTo }: NameMention, i: number): boolean {
  const of = tokens.findIndex(({ lower }, at) => at > i && at < nameTo && /^(?:of|for)$/.test(lower))
  return of > i + 1 && !titleRow(tokens[i]?.lower ?? '') && isBody(tokens[of - 1]?.lower ?? '')
}

/** "Nana Ama Boateng": in Ghana elders' and chiefs' names open with it. */
const isDayName = (token: Token | undefined): boolean => token?.text === 'Nana'

/** "Lord Mayor", "Lord Chief Justice": an office in two words, no surname behind a title. */
const isLordship = ({ line: { tokens }, nameTo }: NameMention, i: number): boolean =>
  tokens[i]?.lower === 'lord' && tokens.slice(i + 1, nameTo).every(({ lower }) => BEHIND_LORD.test(lower))

/** "Hugo Hill, CEO of Norwick Foods": an office that opens the run, before the body that it is in. */
const opensOffice = ({ line: { tokens, nouns }, from }: NameMention, i: number): boolean =>
  i === from &&
  tokens[i + 1]?.lower === 'of' &&
  tokens[i]?.case === ALL_CAPS &&
  nouns.isListedRole(tokens[i]?.lower ?? '')

const isBody = (lower: string): boolean =>
  isImpersonalLast(lower) && ENGLISH_NOUNS.classOf(lower)?.kind === 'organization'
