import { RANKS_IN_FULL } from '../../lexicon/people/ranks-and-posts.ts'
import { behindOccasion } from '../../text/syntax/opening-occasion.ts'
import { ALL_CAPS, CAPITALISED, LOWER, type Token } from '../../text/tokens.ts'
import { isSubjectWord } from '../names/joined-subjects.ts'
import { isNameWord } from '../names/name-run.ts'
import type { NounLexicon } from '../names/noun-lexicon.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isRoleWord, titleRow } from '../names/title-words.ts'
import { isCourtesy, isDoctor, isRespect, isSeatedTitle } from './courtesy-titles.ts'
import { roleFrameAt, roleFrameBefore } from './frames-around-names.ts'
import { inChargeOf, officeOfCharge } from './in-charge.ts'
import { abbreviatedBody } from './offices-before.ts'
import { officeBefore, officeOfSubjects } from './portfolios.ts'
import { calledBefore, leadingRole } from './role-called.ts'
import { isBodyNoun } from './role-of-body.ts'
import { RolePhrase } from './role-phrase.ts'
import { isSmallNoun, joinedBefore, modifiersBefore } from './role-start.ts'
import { modifiersFrom } from './role-words.ts'

/** The head of the role within the run itself: "EU Foreign Policy Chief Kaja Kallas"; -1 for none. */
function headWithin(run: NameMention): number {
  const { tokens } = run.line
  for (let i = run.nameFrom - 1; i >= run.from; i--)
    if (isRoleWord(tokens[i]?.lower ?? '', run.line.nouns) || (i === 0 && isBodyNoun(tokens[i])))
      return beforeCourtesy(run, i)
  const last = tokens[run.nameFrom - 1]
  const post = last?.case === ALL_CAPS || run.line.nouns.isRoleNoun(last?.lower ?? '')
  return run.nameFrom > run.from && post ? run.nameFrom - 1 : -1
}

/** "Minister Datuk Seri Hugo Hill": of two titles that show respect the first, before which an office may stand. */
function beforeCourtesy({ line: { tokens }, from }: NameMention, title: number): number {
  let at = title
  while (at > from && isRespect(tokens[at]) && isCourtesy(tokens[at - 1]?.lower ?? '')) at--
  return at
}

/** "The principal deputy Norwick House press secretary": a name within a role of somebody else. */
function namesOffice({ line: { tokens, nouns }, from, to, possessive }: NameMention): boolean {
  if (possessive || tokens[from - 1]?.case !== LOWER) return false
  let at = to
  while (at < to + 2 && isSmallNoun(tokens[at]) && !nouns.isRoleToken(tokens[at])) at++
  return isSmallNoun(tokens[at]) && nouns.isRoleToken(tokens[at])
}

/** The role that stands right before a name: "Norwick and Holm Chamber of Trade president" starts within no other name. */
export function roleBefore(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const phrase = rightBefore(run, reading)
  if (!phrase || phrase.from >= run.from) return phrase
  const inner = run.line.runs.find(({ from, to }) => from < phrase.from && phrase.from < to && to < phrase.to)
  return inner && (isSubjectWord(run.line.tokens[inner.to - 1]) || isJoined(inner))
    ? new RolePhrase(inner.from, phrase.to, phrase.head, phrase.row)
    : phrase
}

const isJoined = ({ line: { tokens }, from, to }: NameMention): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(?:\/|and|&|of|for)$/.test(text))

function rightBefore(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const within = headWithin(run)
  if (isRankOfPost(run.line, within)) {
    const post = within - 1
    return new RolePhrase(joinedBefore(run, modifiersFrom(run.line.tokens, post, reading), reading), within, post)
  }
  if (isOfSenedd(run.line.tokens, within))
    return new RolePhrase(modifiersFrom(run.line.tokens, within, reading), within + 1, within)
  const office = within > run.from ? (officeBefore(run, reading) ?? officeInRun(run, within, reading)) : null
  if (office) return office
  // "Minister for Boats and Water Resources Lena Fox", "Inspector General of Police (IGP) Dr Lena Fox"
  const several =
    within < 0
      ? officeOfSubjects(run, reading)
      : isRespect(run.line.tokens[within])
        ? abbreviatedBody(run, reading)
        : null
  if (several) return several
  const frame = within >= 0 ? null : roleFrameBefore(run)
  const head = frame ? servedBy(run.line.tokens, frame.start, run.line.nouns) : within
  if (head < 0)
    return (
      calledBefore(run, reading) ?? leadingRole(run) ?? abbreviatedBody(run, reading) ?? officeOfCharge(run, reading)
    )
  if (head < run.from && namesOffice(run)) return null
  const from = behindOccasion(run.line.tokens, joinedBefore(run, modifiersBefore(run, head, reading), reading), head)
  if (isBesideRole(run, within))
    return new RolePhrase(Math.min(from, modifiersBefore(run, within - 1, reading)), within, within - 1)
  // "a hotelier Starks had hired": no title follows an indefinite article, so the name starts a clause of its own.
  if (head < run.from && /^an?$/.test(run.line.tokens[from - 1]?.lower ?? '')) return null
  return outer(run, from, reading) ?? new RolePhrase(from, endBefore(run, head), head, frame?.row.id ?? null)
}

/** "Economist Dr. Lena Fox": what stands before a doctor's title tells more. */
function isBesideRole({ line: { tokens, nouns }, from }: NameMention, title: number): boolean {
  const [token, before] = [tokens[title], tokens[title - 1]]
  return (
    title > from &&
    (isDoctor(token) || isSeatedTitle(token) || isRespect(token)) &&
    !/^(?:associate|assistant)$/.test(before?.lower ?? '') &&
    (isRoleWord(before?.lower ?? '', nouns) || (title === 1 && nouns.isRoleNoun(before?.lower ?? '')))
  )
}

/** "Superintendent of Schools Dr. Lena Fox": where a role before a name ends, without its comma and titles that only show respect. */
function endBefore({ line: { tokens }, nameFrom }: NameMention, head: number): number {
  let to = tokens[nameFrom - 1]?.text === ',' ? nameFrom - 1 : nameFrom
  while (to > head + 1 && isRespect(tokens[to - 1])) to--
  return to
}

/** "Special Adviser to the Governor on Media": of two offices that of whom serves the other. */
function servedBy(tokens: readonly Token[], head: number, nouns: NounLexicon): number {
  let at = head
  while (isNameWord(tokens[at - 1])) at--
  const serves = tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'to'
  return serves && nouns.isRoleToken(tokens[at - 3]) ? at - 3 : head
}

/** "Llanelli MS Lena Fox": a member of the Welsh parliament, whose letters are no "Ms". */
const isOfSenedd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'MS' && isNameWord(tokens[at - 1]) && tokens[at + 1]?.case === CAPITALISED

/** "Chair of the Chamber of Trade and Industry Dr Lena Fox": an office and its object before a title that only shows respect. */
function officeInRun(run: NameMention, title: number, reading: ReadingScope): RolePhrase | null {
  const { tokens, nouns } = run.line
  if (!isRespect(tokens[title]) && !isDoctor(tokens[title])) return null
  let to = title
  while (to > run.from && (isRespect(tokens[to - 1]) || isDoctor(tokens[to - 1]))) to--
  // "Chairman of the Norwick/Holm Corporation": the object alone may be in capitals.
  for (let at = Math.max(0, run.from - 3); at < to - 1; at++)
    if (/^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '') && nouns.isRoleToken(tokens[at]))
      return new RolePhrase(modifiersFrom(tokens, at, reading), to, at)
  return null
}

/** "Police spokesperson Captain Lena Fox": a rank in capitals behind a post in small letters. */
const isRankOfPost = ({ tokens, nouns }: NameMention['line'], at: number): boolean =>
  (RANKS_IN_FULL.test(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'councillor') &&
  tokens[at]?.lower !== 'general' &&
  tokens[at - 1]?.case === LOWER &&
  nouns.isRoleToken(tokens[at - 1])

/** "Vatican spokesman the Rev. Hugo Hill", "wildlife officer Dr Hugo Hill": the role stands before the title. */
function outer(run: NameMention, from: number, reading: ReadingScope): RolePhrase | null {
  const { tokens } = run.line
  const to = tokens[from - 1]?.lower === 'the' ? from - 1 : from
  // "Rear Adm.": of a rank of two words the second may be the title.
  const title = tokens
    .slice(from, run.nameFrom)
    .some(({ lower }) => titleRow(lower) || RANKS_IN_FULL.test(lower) || lower === 'councillor')
  if (to === from && (from !== run.from || !title || tokens[to - 1]?.lower === 'fellow')) return null
  const frame = roleFrameAt(run, to)
  const charge = frame?.row.id === 'in-charge-of' ? frame.start : title ? inChargeOf(run.line, to) : -1
  const head = run.line.nouns.isRoleToken(tokens[to - 1]) ? to - 1 : charge
  if (head < 0 || isCourtesy(tokens[head]?.lower ?? '')) return null
  return new RolePhrase(modifiersFrom(tokens, head, reading), to, head)
}
