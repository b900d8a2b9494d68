import { COORD, FINITE, GERUND, NAME, NOMINAL, PREP, WH } from '../../text/tags.ts'
import { LOWER, QUOTATION, type Token } from '../../text/tokens.ts'
import { namedReferent } from '../descriptions/named-referent.ts'
import type { Mention } from '../discourse/mention.ts'
import { Role } from '../names/entity.ts'
import { type NameMention, runsAround } from '../names/sentence-mentions.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import { isHome } from '../roles/home-behind.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import type { SourcePhrase } from '../source-phrases/source-phrase.ts'
import type { Sieve } from './sieve.ts'

/** The name that ends the phrase behind its only comma, of two words or more or with a title. */
function closingName({ line, from, to }: SourcePhrase): NameMention | undefined {
  const { tokens } = line
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to
  const run = runsAround(line, from, to).findLast((one) => one.entity && one.to === end)
  if (!run || run.possessive || run.nameTo - run.from < 2 || isHome(run)) return undefined
  const start = Math.min(run.from, run.roleFrom)
  const comma = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1
  const commas = tokens.slice(behindPlaceOpening(tokens, from), end).filter(({ text }) => text === ',').length
  // "Lena Fox, President Big Engine North": what she is, and no name of somebody whom "Lena Fox" would describe.
  if (runsAround(line, from, comma).some((one) => one.entity && one.from === from && one.to === comma)) return undefined
  if (isBodyOfPerson(run, runsAround(line, from, comma)) || isSpokenFor(run, tokens, from)) return undefined
  return comma > from && tokens[comma]?.text === ',' && commas === 1 ? run : undefined
}

/** "Professor Lena Fox of the School of Boats, University of Holm": somebody with a title, and a body behind. */
const isBodyOfPerson = ({ entity }: NameMention, before: readonly NameMention[]): boolean =>
  entity?.isPerson === false &&
  before.some((one) => one.entity?.isPerson === true && one.nameFrom > one.from && one.nameTo - one.nameFrom > 1)

/** "A spokesman for the mill’s owner, Oak Foods, said": a body is nobody’s spokesman. */
const isSpokenFor = ({ entity, line, nameTo }: NameMention, tokens: readonly Token[], from: number): boolean =>
  /^spokes\p{L}+$/u.test(tokens[/^(?:an?|the)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from]?.lower ?? '') &&
  (entity?.isPerson === false || isImpersonalLast(line.tokens[nameTo - 1]?.lower ?? ''))

/** "Outside court, the family’s lawyer, Lena Fox, said": behind a short circumstance that opens the phrase. */
function behindPlaceOpening(tokens: readonly Token[], from: number): number {
  if (from > 0 || !/^(?:outside|inside|at|in|after)$/.test(tokens[0]?.lower ?? '')) return from
  const comma = tokens.slice(0, LONGEST_OPENING).findIndex(({ text }) => text === ',')
  return comma > 0 ? comma + 1 : from
}

const LONGEST_OPENING = 5

/** What no description holds: quoted words, a conjunction, a verb of its own. */
const isClausal = ({ tags, kind, lower }: Token): boolean =>
  kind === QUOTATION ||
  (tags & (COORD | WH)) !== 0 ||
  ((tags & FINITE) !== 0 && (tags & (NOMINAL | NAME)) === 0 && lower !== "'s")

/** Where the words before the comma end; -1 where they can be nobody's description. */
function descriptionEnd({ line, from: start }: SourcePhrase, run: NameMention): number {
  const { tokens, nouns } = line
  const from = behindPlaceOpening(tokens, start)
  let to = run.from
  while (tokens[to]?.text !== ',') to--
  const words = tokens.slice(from, to)
  if (words.some(isClausal)) return -1
  // "The union representing drivers, CUFW Local 84": what follows the noun may well be many.
  const behind = words.findIndex(({ tags, lower }, i) => i > 0 && ((tags & (PREP | GERUND)) !== 0 || lower === 'of'))
  const head = words.slice(0, behind < 0 ? words.length : behind).findLast(({ lower }) => nouns.classOf(lower))
  if (head && nouns.classOf(head.lower)?.plural) return -1
  const opens = ROLE_DETERMINERS.has(words[0]?.lower ?? '') || words.some(({ lower }) => nouns.isRoleNoun(lower))
  return opens && ((words[0]?.tags ?? 0) & PREP) === 0 ? to : -1
}

function describe(run: NameMention, { line, from: opening }: SourcePhrase, to: number): void {
  const from = behindPlaceOpening(line.tokens, opening)
  // "One of the family's lawyers"
  const opens = ROLE_DETERMINERS.has(line.tokens[from]?.lower ?? '') && line.tokens[from + 1]?.lower !== 'of'
  const start = opens ? from + 1 : from
  const [first, last] = [line.tokens[start], line.tokens[to - 1]]
  if (!first || !last || !run.entity) return
  const text = line.reading.text.slice(first.start, last.end).replace(/\s+/g, ' ')
  const head = line.tokens.slice(start, to).find(({ lower }) => line.nouns.isRoleNoun(lower))?.lower ?? ''
  const rank = line.nouns.classOf(head)?.rank ?? 'generic'
  run.entity.roles.push(new Role(text, first.start, last.end, 'appositive', rank, head))
}

/** "Leader of the opposition in the council Lena Fox said": a post that opens the phrase, and a whole name at its end. */
function nameBehindPost({ line, from, to }: SourcePhrase): NameMention | undefined {
  const { tokens, nouns } = line
  const run = runsAround(line, from, to).findLast((one) => one.entity && one.to === to)
  const before = tokens[(run?.from ?? 0) - 1]
  if (!run || run.possessive || run.nameTo - run.from < 2 || run.from < from + 4) return undefined
  if (isImpersonalLast(tokens[to - 1]?.lower ?? '')) return undefined
  if (before?.case !== LOWER || (before.tags & NOMINAL) === 0 || (before.tags & PREP) !== 0) return undefined
  const opens =
    nouns.isListedRole(tokens[from]?.lower ?? '') && /^(?:of|for|in|at)$/.test(tokens[from + 1]?.lower ?? '')
  const words = tokens.slice(from, run.from)
  return opens && !words.some((token) => isClausal(token) || token.text === ',') ? run : undefined
}

const isKnown = ({ entity }: NameMention, { start }: SourcePhrase): boolean =>
  entity?.roles.some((role) => role.provenance === 'appositive' && role.start >= start) ?? false

/** "Counsel for the inquiry, Datin Grace Wong, said": a description, then the name. */
export const closingNameSieve: Sieve = {
  name: 'closing-name',
  reason: 'A name between a description and its verb tells who is described, whatever noun describes.',
  resolve({ phrase, trace, isAntecedent }: Mention) {
    const post = isAntecedent ? undefined : nameBehindPost(phrase)
    const run = isAntecedent ? undefined : (post ?? closingName(phrase))
    const to = post ? post.from : run ? descriptionEnd(phrase, run) : -1
    if (!run || to < 0) return null
    if (!isKnown(run, phrase)) describe(run, phrase, to)
    trace.add('closing-name', 'the name that follows its description', run)
    return namedReferent(run, trace)
  },
}
