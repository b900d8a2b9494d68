import { REDESCRIBING } from '../../lexicon/people/groups.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { QUANTIFIERS_BEFORE_HEADS } from '../../lexicon/phrase-words.ts'
import { ALL_CAPS, LOWER, NUMBER, WORD } from '../../text/tokens.ts'
import { type NameMention, runsAround, type SentenceMentions } from '../names/sentence-mentions.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import { endsHead, leadsOnBehind } from './head-of-phrase.ts'
import { LIGHT } from './head-region.ts'
import type { SourcePhrase } from './source-phrase.ts'

// Names within a source phrase that are not what it is about.

/** Whether a plural noun for sources stands at `at` or right after it. */
const isPluralNoun = ({ tokens, nouns }: SentenceMentions, at: number, to: number): boolean =>
  [at, at + 1].some((i) => i < to && tokens[i]?.case === LOWER && nouns.classOf(tokens[i]?.lower ?? '')?.plural)

/** "A Harbour Task Force (HTF) member": the letters belong to the body, and the body to the noun behind them. */
export const isLetters = ({ line, from, to }: NameMention, end: number): boolean =>
  to - from === 1 && line.tokens[from - 1]?.text === '(' && leadsOnBehind(line, from - 1, end)

/** Whether a name only modifies the noun after it: "Ruiz campaign", "Leeds officials", "Ruiz's office". */
export function isModifying(run: NameMention, to: number): boolean {
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
  return !endsHead(next.lower) && !LIGHT.has(next.lower)
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
export function isRoleOnly(run: NameMention): boolean {
  const { tokens } = run.line
  const before = tokens[run.from - 1]
  // "Two Leeds women" counts; "by 2017 Leeds" dates.
  const counted = before?.kind === NUMBER && !/^(?:19|20)\d\d$/.test(before.text)
  if (before && run.to - run.from === 1 && (QUANTIFIERS_BEFORE_HEADS.has(before.lower) || counted)) return true
  if (isHeadlineOffice(run)) return true
  // "The former MP"
  const article = run.to - run.from === 1 && FORMER.test(before?.lower ?? '') ? run.from - 2 : run.from - 1
  if (!ROLE_DETERMINERS.has(tokens[article]?.lower ?? '') || run.nameFrom > run.from) return false
  const last = tokens[run.to - 1]
  if (!run.line.nouns.isRoleNoun(last?.lower ?? '')) return false
  // "The MP, who is a lawyer, said": what is told of the one who holds the seat makes no name of the letters.
  return (run.entity?.personal ?? 0) < 4 || (run.to - run.from === 1 && last?.case === ALL_CAPS)
}

const FORMER = /^(?:former|ex|then|current|outgoing|sitting|veteran|retired|local)$/

/** "top fellow Democrats": a people or party with words before it is a noun among nouns. */
export const isMany = (run: NameMention, from: number): boolean =>
  run.from > from && run.to - run.from === 1 && (run.entity?.personal ?? 0) < 4 && run.line.nouns.isPlural(run.key)

/** "Chairman" of "Lena Fox, head of the study, and Chairman of the Trust": another post of hers. */
export const isFurtherPost = ({ line: { tokens, nouns }, from, to }: NameMention): boolean =>
  to - from === 1 && nouns.isListedRole(tokens[from]?.lower ?? '') && /^(?:of|for|at)$/.test(tokens[to]?.lower ?? '')

/** "A Leeds and Oakfield advertising agency": a name right behind "a" in an apposition, or joined to one, tells where. */
export const isPlacing = (run: NameMention, and: boolean, { line: { tokens } }: SourcePhrase): boolean =>
  /^an?$/.test(tokens[run.from - 1]?.lower ?? '') ||
  (and && run.to - run.from === 1 && tokens[run.to]?.case === LOWER && tokens[run.to]?.lower.endsWith('ing') === true)
