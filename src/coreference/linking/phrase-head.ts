import { REDESCRIBING } from '../../lexicon/people/groups.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { CLOSED, GERUND, NAME, NOMINAL, PARTICIPLE, PREP } from '../../text/tags.ts'
import { ALL_CAPS, CAPITALISED, LOWER, NUMBER, PUNCTUATION, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import { type NameMention, runsAround, type SentenceMentions } from '../entities/sentence-mentions.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import { headRegion, LIGHT } from './head-region.ts'
import type { SourcePhrase } from './source-phrase.ts'

const PREPOSITIONS = new Set(
  'of for in at with from to on by about against near inside outside within among around across throughout beside beyond behind close familiar under over'.split(
    ' ',
  ),
)
const CLAUSE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when', 'while', 'as', 'speaking', 'citing'])

const QUANTIFIERS = new Set('another many some most several few other all any two three four five more'.split(' '))

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

/** Whether a plural noun for sources stands at `at` or right after it. */
const isPluralNoun = ({ tokens, nouns }: SentenceMentions, at: number, to: number): boolean =>
  [at, at + 1].some((i) => i < to && tokens[i]?.case === LOWER && nouns.classOf(tokens[i]?.lower ?? '')?.plural)

/** "The Harbour Party (HP) leader Lena Fox": whether the phrase goes on with a noun behind the letters of a body. */
function leadsOnBehind({ tokens }: SentenceMentions, open: number, to: number): boolean {
  if (tokens[open + 1]?.case !== ALL_CAPS || tokens[open + 2]?.text !== ')' || open + 3 >= to) return false
  const next = tokens[open + 3]
  return next?.kind === WORD && !PREPOSITIONS.has(next.lower) && !CLAUSE.has(next.lower) && !LIGHT.has(next.lower)
}

/** "A Harbour Task Force (HTF) member": the letters belong to the body, and the body to the noun behind them. */
const isLetters = ({ line, from, to }: NameMention, end: number): boolean =>
  to - from === 1 && line.tokens[from - 1]?.text === '(' && leadsOnBehind(line, from - 1, end)

/** Whether a name only modifies the noun after it: "Ruiz campaign", "Leeds officials", "Ruiz's office". */
function isModifying(run: NameMention, to: number): boolean {
  const { tokens } = run.line
  const next = tokens[run.to]
  if (!next || run.to >= to) return false
  // "The Russian and Syrian ministries": the first of two words that both modify.
  const other =
    next.lower === 'and' ? runsAround(run.line, run.to, run.to + 2).find(({ from }) => from === run.to + 1) : undefined
  if (other && run.to - run.from === 1 && other.to - other.from === 1 && isPluralNoun(run.line, other.to, to))
    return true
  if (next.text === '/') return true
  if (next.text === '(') return leadsOnBehind(run.line, run.to, to)
  // "Leeds 2nd District Rep. Lena Fox": what is numbered is part of the place.
  if (/^\d+(?:st|nd|rd|th)$/.test(next.lower) && run.to + 2 < to) return true
  // "Station 4’s Lena Fox": a number belongs to the name of what owns.
  if (next.kind === NUMBER && tokens[run.to + 1]?.lower === "'s" && run.to + 2 < to) return true
  if (run.possessive) return run.to + 1 < to
  // "A Leeds ruling party official"
  if (/^(?:ruling|governing|leading|housing|planning|banking|mining|shipping|farming)$/.test(next.lower))
    return run.to + 1 < to
  // "The Leeds School acting principal", "the Leeds planning officer"
  if (next.lower.endsWith('ing') && run.to + 1 < to && run.line.nouns.isRoleToken(tokens[run.to + 1])) return true
  if (next.kind !== WORD || next.case !== LOWER || /(?:ed|ing|sel(?:f|ves))$/.test(next.lower)) return false
  return !PREPOSITIONS.has(next.lower) && !CLAUSE.has(next.lower) && !LIGHT.has(next.lower)
}

const countries = wordSet(REDESCRIBING.filter(({ id }) => id === 'country-adjective'))

/** "UK Boat Minister says no", "Norwegian President", which no surname is: headlines leave out the article. */
function isHeadlineOffice({ line: { tokens, nouns }, from, nameFrom, nameTo, to, entity }: NameMention): boolean {
  const [first, last] = [tokens[0], tokens[to - 1]?.lower ?? '']
  if (from > 0 || nameFrom > 0 || to < 2 || nameTo < to || !first || entity?.personal !== 0) return false
  const land = countries.has(first.lower) || (first.case === ALL_CAPS && first.text.length < 5)
  return land && nouns.isListedRole(last) && nouns.classOf(last)?.rank === 'office'
}

/** Whether a capitalised stretch after an article is a role and no name: "the President", "the Leeds Democrat". */
function isRoleOnly(run: NameMention): boolean {
  const { tokens } = run.line
  const before = tokens[run.from - 1]
  // "Two Leeds women" counts; "by 2017 Leeds" dates.
  const counted = before?.kind === NUMBER && !/^(?:19|20)\d\d$/.test(before.text)
  if (before && run.to - run.from === 1 && (QUANTIFIERS.has(before.lower) || counted)) return true
  if (isHeadlineOffice(run)) return true
  // "The former MP"
  const article = run.to - run.from === 1 && FORMER.test(before?.lower ?? '') ? run.from - 2 : run.from - 1
  if (!ROLE_DETERMINERS.has(tokens[article]?.lower ?? '') || run.nameFrom > run.from) return false
  return run.line.nouns.isRoleNoun(tokens[run.to - 1]?.lower ?? '') && (run.entity?.personal ?? 0) < 4
}

const FORMER = /^(?:former|ex|then|current|outgoing|sitting|veteran|retired|local)$/

/** "top fellow Democrats": a people or party with words before it is a noun among nouns. */
const isMany = (run: NameMention, from: number): boolean =>
  run.from > from && run.to - run.from === 1 && (run.entity?.personal ?? 0) < 4 && run.line.nouns.isPlural(run.key)

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

const OTHER = /^(?:another|other|second|third|fourth|fifth)$/

/** "Scientists [using a telescope atop] Mount Oak": what only a modifier of the noun before it can open. */
function opensModifier(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.case !== LOWER || (token.tags & (PREP | GERUND)) === 0 || (token.tags & (NOMINAL | NAME)) !== 0)
    return false
  // "Media buying sources" has no object.
  return (token.tags & PREP) !== 0 || next?.case !== LOWER || (next.tags & CLOSED) !== 0
}

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
    if (PREPOSITIONS.has(lower) || CLAUSE.has(lower) || tokens[i]?.kind === QUOTATION || opensModifier(tokens, i))
      preposition = true
  }
  const before = tokens[to - 1]
  if (to > from && (before?.text === ',' || before?.text === ':' || before?.text === '—')) return opens(phrase, run)
  if (preposition) return false
  // "The Army’s 12th Signal Brigade"
  if (/^\d/.test(tokens[run.from]?.text ?? '')) return true
  return before?.lower !== "'s" || to === from || run.roleFrom < run.from || worksFor(phrase, run)
}

/** "Her campaign manager, Jo Starks": the name after the comma is the head where one person or body stands before it. */
function opens(phrase: SourcePhrase, run: NameMention): boolean {
  const { tokens } = phrase.line
  const head = headNoun(phrase, phrase.from)
  // "Another, Lockhart, said", "A third, Big Engine, said": one more of what was told of before.
  if (OTHER.test(tokens[head]?.lower ?? '') && head + 2 >= run.roleFrom) return true
  const found = phrase.line.nouns.classOf(tokens[head]?.lower ?? '')
  if (!found) return false
  return !found.plural || tokens[run.roleFrom - 1]?.text === ':' || coordinated(phrase, run).length > 1
}

/** "Chairman" of "Lena Fox, head of the study, and Chairman of the Trust": another post of hers. */
const isPost = ({ line: { tokens, nouns }, from, to }: NameMention): boolean =>
  to - from === 1 && nouns.isListedRole(tokens[from]?.lower ?? '') && /^(?:of|for|at)$/.test(tokens[to]?.lower ?? '')

/** "A Leeds and Oakfield advertising agency": a name right behind "a" in an apposition, or joined to one, tells where. */
const isPlacing = (run: NameMention, and: boolean, { line: { tokens } }: SourcePhrase): boolean =>
  /^an?$/.test(tokens[run.from - 1]?.lower ?? '') ||
  (and && run.to - run.from === 1 && tokens[run.to]?.case === LOWER && tokens[run.to]?.lower.endsWith('ing') === true)

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
    if (isModifying(run, phrase.to) || isPost(run) || isPlacing(run, and, phrase)) continue
    last = run
    // "the Rail, Canal and Harbour Union": parts of one name.
    if (runs.some(({ entity }) => entity !== null && entity === run.entity)) continue
    runs.push(run)
    joined ||= and
  }
  return joined ? runs : [first]
}

/** The head noun: the last word before the first preposition, clause or comma. */
function headNoun(phrase: SourcePhrase, from: number): number {
  const { tokens } = phrase.line
  let head = -1
  for (let i = from; i < phrase.to; i++) {
    const token = tokens[i]
    if (!token || token.kind === QUOTATION) break
    if (token.text === '(' && leadsOnBehind(phrase.line, i, phrase.to)) {
      i += 2
      continue
    }
    if (token.kind === PUNCTUATION && !/^[-‑&/’']$/.test(token.text) && !betweenAdjectives(phrase.line, head, i)) break
    if (head >= 0 && (PREPOSITIONS.has(token.lower) || CLAUSE.has(token.lower))) break
    if (opensModifier(tokens, i) && phrase.line.nouns.classOf(tokens[head]?.lower ?? '')) break
    if (describesNoun(tokens, i) && phrase.line.nouns.classOf(tokens[head]?.lower ?? '')) break
    if (token.lower !== "'s" && token.kind !== PUNCTUATION) head = i
  }
  return head
}

/** "a memo leaked to the Echo", "a memo seen by the Echo": a participle behind the noun. */
const describesNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower.endsWith('ed') === true ||
  (((tokens[i]?.tags ?? 0) & PARTICIPLE) !== 0 && PREPOSITIONS.has(tokens[i + 1]?.lower ?? ''))

/** The comma of "a small, tidy office": no noun before it, and no article after. */
const betweenAdjectives = ({ tokens, nouns }: SentenceMentions, head: number, comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  head >= 0 &&
  tokens[head]?.case === LOWER &&
  nouns.classOf(tokens[head]?.lower ?? '') === null &&
  tokens[comma + 1]?.case === LOWER &&
  !ROLE_DETERMINERS.has(tokens[comma + 1]?.lower ?? '')

/** Where a noun phrase ends for a reading: before a comma, bracket or relative clause. */
function nounEnd(phrase: SourcePhrase, head: number): number {
  const { tokens } = phrase.line
  let to = head + 1
  for (; to < phrase.to; to++) {
    const token = tokens[to]
    // "Half (55%) of the respondents": a share in brackets is no end.
    const share = token?.text === '(' && tokens[to + 1]?.kind === NUMBER
    if (share) to = tokens.findIndex((one, at) => at > to && one.text === ')')
    if (share && to > 0) continue
    if (!token || /^[,;:(—–]$/.test(token.text) || /^(?:who|which|whose|whom)$/.test(token.lower)) break
  }
  return to
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
  for (const run of runs) {
    if (run.to <= from || run.from >= phrase.to) continue
    if (!run.key || !run.entity || isModifying(run, phrase.to) || isRoleOnly(run) || isMany(run, from)) continue
    if (isLetters(run, phrase.to)) continue
    if (leadsTo(phrase, run, from)) return new PhraseHead(coordinated(phrase, run), -1, run.from, run.to)
    break
  }
  const article = ROLE_DETERMINERS.has(tokens[from]?.lower ?? '') && /^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')
  const head = headNoun(phrase, from)
  return new PhraseHead([], head, article ? from + 1 : from, nounEnd(phrase, head))
}
