import { DONE_FOR_SOMEBODY } from '../../lexicon/phrase-words.ts'
import { ADVERB, AUX, CLOSED, NOMINAL, PRESENT, VERB, WH } from '../../text/tags.ts'
import { CAPITALISED, LOWER, WORD } from '../../text/tokens.ts'
import type { NameMention, SentenceMentions } from './sentence-mentions.ts'

/** The place of a name in its sentence: it tells how much the sentence is about whom it names. */
export type NamePosition = 'first' | 'resumed' | 'subject' | 'inner' | 'listed' | 'governed' | 'possessor'

const PREPOSITIONS = new Set(
  'of for in at with from to on by about against near than like as into over after before between toward towards'.split(
    ' ',
  ),
)

const OBJECT_STARTS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its'])

/** Whether a name only modifies the noun after it: "Ruiz aides", "Leeds police". */
export function modifiesNoun(run: NameMention): boolean {
  const next = run.line.tokens[run.to]
  if (next?.kind !== WORD || next.case !== LOWER) return false
  // "Hugo Hill chairs the trust": before its object a noun by its letters is the verb.
  if ((next.tags & PRESENT) !== 0 && OBJECT_STARTS.has(run.line.tokens[run.to + 1]?.lower ?? '')) return false
  return (
    run.line.nouns.classOf(next.lower) !== null || ((next.tags & NOMINAL) !== 0 && (next.tags & (VERB | CLOSED)) === 0)
  )
}

/** How a name is given behind "as". */
const NAMING = /^(?:name|names|known|himself|herself|themselves|themself)$/

/** "A woman who gave her name only as Lena Fox left": the name of the subject itself. */
function namesSubject({ roleFrom }: NameMention, { tokens }: SentenceMentions): boolean {
  if (tokens[roleFrom - 1]?.lower !== 'as') return false
  const before = tokens[roleFrom - 2]?.lower === 'only' ? roleFrom - 3 : roleFrom - 2
  return NAMING.test(tokens[before]?.lower ?? '')
}

/** Where a name stands in a line: the first one that nothing governs is what the sentence is about. */
export function positionOf(run: NameMention, line: SentenceMentions): NamePosition {
  if (run.possessive) return 'possessor'
  const before = line.tokens[run.roleFrom - 1]
  const article = before?.lower === 'the' || before?.lower === 'a' || before?.lower === 'an'
  const governor = article ? line.tokens[run.roleFrom - 2] : before
  if (namesSubject(run, line)) return 'subject'
  if (governor && PREPOSITIONS.has(governor.lower)) return 'governed'
  const next = line.tokens[run.to]
  const subject = next?.case === LOWER && next.kind === WORD && (next.tags & (VERB | AUX | ADVERB)) !== 0
  if (isAskedAbout(run, line)) return 'governed'
  if (run === line.runs[0]) return run.from > 0 && run.entity?.age && isListedWithAge(run, line) ? 'listed' : 'first'
  // "Songs by Fox, Hill, Starks and Lin": one of many; "Filling in for Hill, Fox left": the one it is about.
  if (before?.text === ',') {
    const explained = run.postmodifierEnd > run.to + 1
    if (!explained && (next?.text === ',' || next?.lower === 'and')) return 'listed'
    if (explained) return isListedWithAge(run, line) ? 'listed' : 'resumed'
    return subject ? 'resumed' : 'inner'
  }
  // "Ana Ruiz, 28, Ivo Marsh, 3, and a guide called Bo Lin, 30": the last of a list.
  if (governor?.lower === 'and' && run.entity?.age && line.runs.length >= LIST) return 'listed'
  return subject || next?.text === ',' ? 'subject' : 'inner'
}

const LONGEST_QUESTION = 24

/** "Asked whether Lin would go, Hill laughed": who is in the question is not what the sentence is about. */
function isAskedAbout({ from, to }: NameMention, { tokens }: SentenceMentions): boolean {
  if (from === 0 || !/^(?:asked|pressed|questioned|quizzed)$/.test(tokens[0]?.lower ?? '')) return false
  return tokens.findIndex(({ text }, at) => text === ',' && at >= to && at < LONGEST_QUESTION) > 0
}

/** "The injured were Ana Ruiz, 28, Ivo Marsh, 3, and a guide": one of many, though with an age. */
function isListedWithAge({ postmodifierEnd }: NameMention, { tokens }: SentenceMentions): boolean {
  const at = tokens[postmodifierEnd]?.text === ',' ? postmodifierEnd + 1 : postmodifierEnd
  const next = tokens[at]
  return next?.kind === WORD && (next.lower === 'and' || next.case === CAPITALISED)
}

const LIST = 4

const SALIENT: ReadonlySet<NamePosition> = new Set(['first', 'resumed', 'subject'])
const BACKGROUND: ReadonlySet<NamePosition> = new Set(['listed', 'governed', 'possessor'])

/** Whether a name stands where the one does whom its sentence is about. */
export const isSalient = (run: NameMention, line: SentenceMentions): boolean => SALIENT.has(positionOf(run, line))

/** Whether a sentence tells what a body does: "Big Engine, which builds vans, has closed", no "the Leeds, Maine, fire". */
export function isAgent(run: NameMention, line: SentenceMentions): boolean {
  if (!isSalient(run, line) || run.entity?.isScene) return false
  const comma = line.tokens[run.postmodifierEnd]?.text === ','
  const next = line.tokens[comma ? run.postmodifierEnd + 1 : run.postmodifierEnd]
  return next?.kind === WORD && next.case === LOWER && (next.tags & (VERB | AUX | ADVERB | WH)) !== 0
}

/** "Asked her to go", "met her at the gate", "a bench in his honour", but not "took her hat", "saw her old boat". */
export function isObject({ tokens }: SentenceMentions, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (tokens[at - 1]?.lower === 'in' && DONE_FOR_SOMEBODY.has(tokens[at + 1]?.lower ?? '')) return true
  if (lower !== 'her') return lower === 'him' || lower === 'them'
  const next = tokens[at + 1]
  return next?.kind !== WORD || (next.tags & CLOSED) !== 0
}

/** "The Post quoted him": an object is nobody who is the subject of its own verb; that would be "himself". */
export function isOwnObject(run: NameMention, line: SentenceMentions, pronoun: number): boolean {
  if (!isObject(line, pronoun)) return false
  let verbs = 0
  // "The mayor, Ivo Marsh, gave her the keys": the comma closes what explains him.
  const from = line.tokens[run.postmodifierEnd]?.text === ',' ? run.postmodifierEnd + 1 : run.to
  for (let at = from; at < pronoun; at++) {
    const token = line.tokens[at]
    if (token?.kind !== WORD) return false
    if ((token.tags & VERB) !== 0) verbs++
  }
  return verbs === 1
}

/** "Tom Vance, who he said had fallen": whom a relative clause tells of is not its subject. */
export function isRelativized({ to, postmodifierEnd }: NameMention, { tokens }: SentenceMentions, at: number): boolean {
  if (!/^(?:who|whom)$/.test(tokens[at - 1]?.lower ?? '')) return false
  const end = tokens[at - 2]?.text === ',' ? at - 2 : at - 1
  return to === end || postmodifierEnd === end
}

/** Whether a name stands where a sentence mentions in passing. */
export const isBackground = (position: NamePosition): boolean => BACKGROUND.has(position)
