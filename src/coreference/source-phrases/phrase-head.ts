import { KINDS_OF_PLACE } from '../../lexicon/people/public-bodies.ts'
import { ALL_CAPS, CAPITALISED, PUNCTUATION, QUOTATION } from '../../text/tokens.ts'
import { type NameMention, runsAround } from '../names/sentence-mentions.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import { endsHead, headNounFrom, nounEnd, opensModifier } from './head-of-phrase.ts'
import { headRegion } from './head-region.ts'
import { isFurtherPost, isLetters, isMany, isModifying, isPlacing, isRoleOnly } from './modifying-names.ts'
import type { SourcePhrase } from './source-phrase.ts'

/** What the mention is about: names, or a noun. */
export class PhraseHead {
  readonly runs: readonly NameMention[]
  /** Token index of the head noun, where no name is the head; else -1. */
  readonly noun: number
  /** The bounds of the noun phrase, its article and what only explains it left out. */
  readonly from: number
  readonly to: number

  constructor(runs: readonly NameMention[], noun: number, from: number, to: number) {
    this.runs = runs
    this.noun = noun
    this.from = from
    this.to = to
  }
}

/** "RedMonk’s Stephens", "NBC’s Lena Fox, who": a person behind the body that the person works for. */
function worksFor({ line, to }: SourcePhrase, { entity, to: end, roleFrom }: NameMention): boolean {
  const { tokens } = line
  if (!entity?.isPerson || (end < to && tokens[end]?.kind !== PUNCTUATION)) return false
  const owner = tokens[roleFrom - 2]
  const body = owner?.case === ALL_CAPS
  // "The Echo’s Dana Starks", "Norwick’s Dana Starks": of two words, where nobody owns them; not “the Echo’s Fact Checker”.
  const named = runsAround(line, roleFrom - 2, roleFrom - 1).find((run) => run.possessive)
  const isPosition = /[^aeiou]er$/.test(entity.words[1] ?? '') || line.nouns.classOf(entity.words[1] ?? '') !== null
  const isTwo = entity.words.length === 2 && owner?.case === CAPITALISED
  const whole = isTwo && !isPosition && (tokens[roleFrom - 3]?.lower === 'the' || named?.entity?.isPerson !== true)
  return entity.hint !== null || entity.personal > 0 || whole || (body && entity.words.length === 2)
}

const OTHER = /^(?:another|other|first|second|third|fourth|fifth|last|latter|(?:eld|old|young)e(?:r|st))$/

/** Whether the words between the phrase's start and a name let the name be the head. */
function leadsTo(phrase: SourcePhrase, run: NameMention, from: number): boolean {
  const { tokens } = phrase.line
  const to = Math.max(from, run.roleFrom)
  let preposition = false
  // "The University of Leeds’s Lena Fox": the name of the body that owns her holds no object.
  const owner = run.line.runs.find(
    (one) => one.possessive && one.to === to - 1 && one.from >= from && one.from < from + 2,
  )
  for (let i = owner ? owner.to : from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (endsHead(lower) || tokens[i]?.kind === QUOTATION || opensModifier(tokens, i)) preposition = true
  }
  const before = tokens[to - 1]
  // "whose vicar, the Rev Lena Fox,": an article before her title.
  const titled = before?.lower === 'the' && run.nameFrom > run.from && tokens[to - 2]?.text === ','
  if (to > from && (titled || before?.text === ',' || before?.text === ':' || before?.text === '—'))
    return opens(phrase, run)
  if (preposition) return false
  // "The Army’s 12th Signal Brigade"
  if (/^\d/.test(tokens[run.from]?.text ?? '')) return true
  return before?.lower !== "'s" || to === from || run.roleFrom < run.from || worksFor(phrase, run)
}

/** "Her campaign manager, Jo Starks": the name after the comma is the head where one person or body stands before it. */
function opens(phrase: SourcePhrase, run: NameMention): boolean {
  const { tokens } = phrase.line
  const head = headNounFrom(phrase, phrase.from)
  // "Another, Lockhart, said", "The youngest of them, Ida, said": one more of what was told of before.
  const alone = head + 2 >= run.roleFrom || tokens[head + 1]?.lower === 'of'
  if (OTHER.test(tokens[head]?.lower ?? '') && alone) return true
  const found = phrase.line.nouns.classOf(tokens[head]?.lower ?? '')
  if (!found) return false
  // "A spokesman for the mill’s owner, Oak Foods, said": a body is nobody’s spokesman.
  const body = run.entity?.isPerson === false || isImpersonalLast(tokens[run.nameTo - 1]?.lower ?? '')
  if (body && /^spokes\p{L}+$/u.test(tokens[head]?.lower ?? '')) return false
  return !found.plural || tokens[run.roleFrom - 1]?.text === ':' || coordinated(phrase, run).length > 1
}

/** The further names of "Jo Starks, the mayor, and Lena Fox". */
function coordinated(phrase: SourcePhrase, first: NameMention): NameMention[] {
  const { tokens } = phrase.line
  const runs = [first]
  let last = first
  let joined = false
  for (const run of runsAround(phrase.line, first.from, phrase.to)) {
    if (run.from <= last.from || run.from >= phrase.to || !run.key) continue
    if (run.from < last.postmodifierEnd) continue
    let at = last.postmodifierEnd
    if (tokens[at]?.text === ',') at++
    const and = /^(?:and|nor)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.text === '&'
    if (and) at++
    if (ROLE_DETERMINERS.has(tokens[at]?.lower ?? '')) at++
    if (at !== run.roleFrom && at !== run.from) continue
    if (isModifying(run, phrase.to) || isFurtherPost(run) || isPlacing(run, and, phrase)) continue
    last = run
    // "the Rail, Canal and Harbour Union": parts of one name.
    if (runs.some(({ entity }) => entity !== null && entity === run.entity)) continue
    runs.push(run)
    joined ||= and
  }
  return joined ? runs : [first]
}

/** "Village of Oak Park President Lena Fox": behind the name of a place in full its office and who holds it. */
function officerOfPlace(
  { line: { tokens }, to }: SourcePhrase,
  runs: readonly NameMention[],
  from: number,
): NameMention | null {
  const of = tokens.findIndex(({ lower }, at) => at > from && at < to && lower === 'of')
  if (of < 0 || tokens[of - 1]?.case !== CAPITALISED || !KINDS_OF_PLACE.has(tokens[of - 1]?.lower ?? '')) return null
  const officer = runs.find((run) => run.from === of + 1 && run.to === to)
  return officer?.entity?.isPerson && officer.nameFrom > officer.from + 1 ? officer : null
}

/** Finds the head of a source phrase. */
export function readHead(phrase: SourcePhrase): PhraseHead {
  const { tokens } = phrase.line
  const from = headRegion(phrase)
  // A role that opens the mention decides: "The firm that runs the Games, Big Engine, denies it".
  const runs = runsAround(phrase.line, from, phrase.to)
  // The last one: "President and Chief Financial Officer of Bright Value Lena Fox" is all her role.
  const led = runs.findLast(
    (run) => run.from > from && run.from < phrase.to && run.roleFrom <= from + 1 && run.roleFrom < run.from,
  )
  if (led?.entity && !isModifying(led, phrase.to)) {
    return new PhraseHead(coordinated(phrase, led), -1, led.from, led.to)
  }
  const officer = officerOfPlace(phrase, runs, from)
  if (officer) return new PhraseHead([officer], -1, officer.from, officer.to)
  for (const run of runs) {
    if (run.to <= from || run.from >= phrase.to) continue
    if (!run.key || !run.entity || isModifying(run, phrase.to) || isRoleOnly(run) || isMany(run, from)) continue
    if (isLetters(run, phrase.to)) continue
    if (leadsTo(phrase, run, from)) return new PhraseHead(coordinated(phrase, run), -1, run.from, run.to)
    break
  }
  const article = ROLE_DETERMINERS.has(tokens[from]?.lower ?? '') && /^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')
  const head = headNounFrom(phrase, from)
  return new PhraseHead([], head, article ? from + 1 : from, nounEnd(phrase, head))
}
