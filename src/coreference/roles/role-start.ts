import { BEFORE_TITLE, HEADS_OF_UNITS } from '../../lexicon/people/ranks-and-posts.ts'
import { AUX, NOMINAL, VERB } from '../../text/tags.ts'
import { ALL_CAPS, LOWER, PUNCTUATION, type Token } from '../../text/tokens.ts'
import { isNameWord } from '../names/name-run.ts'
import { isEither } from '../names/noun-lexicon.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isPortfolio, titleRow } from '../names/title-words.ts'
import { isPlainVerb } from '../names/words-before-name.ts'
import { isCourtesy } from './courtesy-titles.ts'
import { isModifier, isOfficeInTwo, modifiersFrom, ROLE_DETERMINERS } from './role-words.ts'

// Where a role in front of a name starts.

/** "Her friend and rival Lena Fox", "Search and rescue coordinator Lena Fox": both nouns, where a phrase starts before them. */
export function joinedBefore(run: NameMention, from: number, reading: ReadingScope): number {
  const { tokens } = run.line
  const first = tokens[from - 2]
  if (tokens[from - 1]?.lower !== 'and' || !first || titleRow(tokens[from]?.lower ?? '')) return from
  const start = modifiersFrom(tokens, from - 2, reading)
  const before = tokens[start - 1]
  const joint = start === 1 && /^(?:but|and|yet)$/.test(before?.lower ?? '')
  const opens = ROLE_DETERMINERS.has(before?.lower ?? '') || before?.kind === PUNCTUATION || start === 0 || joint
  const cued = isCueBefore(before, reading)
  const role = run.line.nouns.isRoleToken(first) || (start === 0 && isEither(first.lower))
  const joins = role || isPortfolio(first.lower) || isSubject(run, from)
  if (!joins || !(opens || cued)) return from
  return role && before?.text === ',' ? listedBefore(run, start) : start
}

/** "said search and rescue officer Lena Fox": what a phrase for somebody begins behind. */
const isCueBefore = (before: Token | undefined, reading: ReadingScope): boolean =>
  before !== undefined && (reading.cues.has(before.start) || /^(?:by|with|to|from|said|says)$/.test(before.lower))

/** "Singer, songwriter and activist Lena Fox": nouns of roles alone, from where the sentence or phrase starts. */
function listedBefore({ line: { tokens, nouns } }: NameMention, from: number): number {
  let start = from
  while (tokens[start - 1]?.text === ',' && nouns.isRoleToken(tokens[start - 2])) start -= 2
  return start === 0 || ROLE_DETERMINERS.has(tokens[start - 1]?.lower ?? '') ? start : from
}

/** "Meat and wool group chair Lena Fox": two nouns in small letters for what the unit of the role is about. */
function isSubject({ line: { tokens, nouns }, from: name }: NameMention, from: number): boolean {
  const [first, second] = [tokens[from - 2], tokens[from]]
  if (!isSmallNoun(first) || !isSmallNoun(second) || nouns.isRoleToken(second) || from > name - 2) return false
  return HEADS_OF_UNITS.has(tokens[name - 1]?.lower ?? '')
}

/** "State schools Superintendent Jo Starks": small nouns right before an office in capitals. */
function smallNounsBefore(run: NameMention, reading: ReadingScope): number {
  const { tokens } = run.line
  let from = run.from
  while (isPlainSubject(tokens[from - 1]) && isModifier(tokens[from - 1], reading)) from--
  // Where a sentence or a phrase starts before them, and they can be no verb.
  const before = tokens[from - 1]
  const opens = from === 0 || ROLE_DETERMINERS.has(before?.lower ?? '') || isNameWord(before)
  // "said school board President Lena Fox"
  return opens || isCueBefore(before, reading) ? from : run.from
}

/** "planning commission Chairwoman Lena Fox": what a body is in charge of may look like a verb. */
const isPlainSubject = (token: Token | undefined): boolean =>
  isSmallNoun(token) || (token?.case === LOWER && isPortfolio(token.lower))

export const isSmallNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.case === LOWER && (token.tags & NOMINAL) !== 0 && (token.tags & (VERB | AUX)) === 0

/** A capitalised title takes few small words before it: "former Sen.", but not "told Sen.". */
export function modifiersBefore(run: NameMention, head: number, reading: ReadingScope): number {
  const { tokens } = run.line
  const lower = tokens[head]?.lower ?? ''
  // "First Lady Lena Fox"
  if (isCourtesy(lower))
    return isOfficeInTwo(tokens[head - 1], tokens[head]) ? modifiersFrom(tokens, head, reading) : head
  if (head < run.from) return modifiersFrom(tokens, head, reading)
  if (!titleRow(lower)) {
    const noun = smallNounsBefore(run, reading)
    if (noun < run.from) return modifiersFrom(tokens, noun, reading)
  }
  let from = head
  // "Backs House Speaker Lena Fox": a headline's verb.
  const opens = isPlainVerb(tokens[run.from]) ? run.from + 1 : run.from
  // "Founder/CEO of Oak Mills Lena Fox"
  if (tokens[from - 1]?.text === '/' && from === run.from && run.line.nouns.isRoleToken(tokens[from - 2]))
    return modifiersFrom(tokens, from - 2, reading)
  while (from > opens || BEFORE_TITLE.has(tokens[from - 1]?.lower ?? '')) from--
  // "Leeds’s Mayor Hugo Hill", "former U.S. attorney": capitals and possessors before it belong to it.
  const owner = tokens[from - 1]
  const letters = owner?.text === ')' && tokens[from - 2]?.case === ALL_CAPS && tokens[from - 3]?.text === '('
  const owns =
    owner && (owner.lower === "'s" || (/^['’]$/.test(owner.text) && /s$/.test(tokens[from - 2]?.lower ?? '')))
  return owner && (letters || owns || isNameWord(owner) || isOfficeInTwo(owner, tokens[from]))
    ? modifiersFrom(tokens, from, reading)
    : from
}
