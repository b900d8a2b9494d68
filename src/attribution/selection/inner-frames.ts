import { ACCORDING_TO } from '../../lexicon/phrase-cues.ts'
import {
  QUOTED_AS,
  RECALLING,
  REPORTED_IN_PAPERS,
  REPORTED_QUOTING,
  REPORTED_THAT,
  type ReportRule,
} from '../../lexicon/reported-speech.ts'
import { VERBS_THAT_LED_TO_SAYING } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isQuotation, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { phraseStart } from '../../text/syntax/phrase-start.ts'
import { appositionEnd } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { trimmed } from '../content/content-end.ts'
import { locateContent } from '../content/content-start.ts'
import { isCueCandidate } from '../cues/cue-candidate.ts'
import type { Frame } from '../frames/frame.ts'
import { verbFrame } from '../frames/verb-frame.ts'
import { skipAddressee } from '../phrases/addressee.ts'
import { skipCircumstances } from '../phrases/leading-circumstances.ts'

/**
 * How many tokens into a content its own subject and cue may stand: "that in the years after the war the captain used
 * to say".
 */
const REACH = 20

/** A report within the content of another, as token indexes. */
export class Inner {
  readonly source: Phrase
  readonly cue: Phrase
  readonly lemma: string
  readonly content: Phrase
  /** Id of the row that found it. */
  readonly rule: ReportRule

  constructor(source: Phrase, cue: Phrase, lemma: string, content: Phrase, rule: ReportRule) {
    this.source = source
    this.cue = cue
    this.lemma = lemma
    this.content = content
    this.rule = rule
  }
}

const isPunctuation = (tokens: readonly Token[], i: number): boolean => /^[.,;:?!]$/.test(tokens[i]?.text ?? '')

/** Whether nothing but "that", adverbs or an opening "when she came," stands before the subject. */
function opensWith(tokens: readonly Token[], first: number): boolean {
  let i = 0
  while (i < first && (is(tokens, i, 'that') || tagsAt(tokens, i) & t.ADVERB || isPunctuation(tokens, i))) i++
  if (i === first) return true
  return is(tokens, first - 1, ',') && (tagsAt(tokens, i) & (t.PREP | t.SUBORD | t.WH | t.TIME)) !== 0
}

/** Whether a phrase holds a token with one of some tags. */
export function holds(tokens: readonly Token[], { first, last }: Phrase, tags: number): boolean {
  for (let i = first; i <= last; i++) if (tagsAt(tokens, i) & tags) return true
  return false
}

/** Whether a source is more than a pronoun, which may well be the reporter. */
export const isNamed = (tokens: readonly Token[], phrase: Phrase): boolean => holds(tokens, phrase, t.NAME | t.NOMINAL)

/** "The Post quoted him as saying": an object, though a pronoun, is never the reporter. */
export const canBeQuoted = (tokens: readonly Token[], phrase: Phrase): boolean =>
  isNamed(tokens, phrase) ||
  (phrase.first === phrase.last && /^(?:him|her|them)$/.test(tokens[phrase.first]?.lower ?? ''))

/** How explicit an inner report must be. */
interface Explicitness {
  /** Whether its clause may stand without "that". */
  readonly bare: boolean
  /** Whether its source may be without a name. */
  readonly anybody: boolean
  /** Verbs behind which its clause may stand. */
  readonly verbs: ReadonlySet<string>
}

/** What follows an inner cue: a quotation and nothing more, or a that-clause; null for anything less explicit. */
function explicitContent(
  tokens: readonly Token[],
  frame: Frame,
  { bare, anybody, verbs }: Explicitness,
): Phrase | null {
  const first = frame.content[0]?.first ?? tokens.length
  const whole = trimmed(tokens, first, tokens.length - 1)
  if (whole.last < whole.first) return null
  if (isQuotation(tokens, whole.first) && REPORTED_QUOTING.has(frame.lemma)) return whole
  // A report of a report without anybody's name or words is hearsay about a crowd: it stays the reporter's.
  if (!anybody && frame.lemma !== 'tell' && !(frame.source && holds(tokens, frame.source, t.NAME))) return null
  const clause = is(tokens, whole.first, 'that') || (bare && hasFinite(tokens, whole.first, whole.last))
  return clause && verbs.has(frame.lemma) ? whole : null
}

/** "refused to say", "had meant to write": words that nobody has said. */
function isUnsaid(tokens: readonly Token[], { cueFirst, head }: Frame): boolean {
  for (let i = Math.max(1, cueFirst); i < head; i++)
    if (tagsAt(tokens, i) & t.TO && !VERBS_THAT_LED_TO_SAYING.has(wordAt(tokens[i - 1]).lemma)) return true
  return false
}

/** Whether the words have been said: "will tell" is a plan; "the captain shouting" is what somebody remembers. */
function isSaid(tokens: readonly Token[], frame: Frame, outer: string): boolean {
  for (let i = frame.cueFirst; i < frame.head; i++) if (tagsAt(tokens, i) & t.MODAL) return false
  if (isUnsaid(tokens, frame)) return false
  if (!(tagsAt(tokens, frame.head) & t.GERUND)) return true
  return RECALLING.has(outer) && isQuotation(tokens, frame.head + (isPunctuation(tokens, frame.head + 1) ? 2 : 1))
}

/** The first verb of speaking of a content with a subject of its own at the content's beginning. */
export function innerFrame(text: string, tokens: readonly Token[], outer: string, whole = false): Inner | null {
  const papers = outer === ACCORDING_TO
  const verbs = papers ? REPORTED_IN_PAPERS : REPORTED_THAT
  for (let i = 1; i < tokens.length && i < REACH; i++) {
    if (isQuotation(tokens, i)) return null
    if (!isCueCandidate(tokens, i)) continue
    const frame = verbFrame(text, tokens, i)
    const { source } = frame
    if (!source || source.last >= frame.cueFirst || frame.direction !== 'right') continue
    // "He told the court that it was late, according to the Echo": no paper is "he".
    const person = papers && /^s?he$/.test(tokens[source.first]?.lower ?? '')
    if (!person && !isNamed(tokens, source)) continue
    if (!(REPORTED_QUOTING.has(frame.lemma) || verbs.has(frame.lemma)) || !opensWith(tokens, source.first)) continue
    if (!isSaid(tokens, frame, outer)) continue
    locateContent(tokens, frame)
    const content = explicitContent(tokens, frame, { bare: whole || papers, anybody: whole || person, verbs })
    return content && new Inner(source, new Phrase(frame.cueFirst, frame.cueLast), frame.lemma, content, 'inner-report')
  }
  return null
}

/** Where "as saying" stands in a content; -1 where it does not. */
function asSaying(tokens: readonly Token[]): number {
  for (let i = 0; i + 2 < tokens.length && i < REACH && !isQuotation(tokens, i); i++)
    if (is(tokens, i, 'as') && QUOTED_AS.has(tokens[i + 1]?.lower ?? '')) return i
  return -1
}

/**
 * "quoted her lawyer as saying …": whom somebody quoted; of "Fox was quoted by the Post as saying …" it is the
 * subject.
 */
export function quotedFrame(tokens: readonly Token[], first: number, passiveCue: number | null): Inner | null {
  const found = asSaying(tokens.slice(first))
  if (found < 0) return null
  const at = first + found
  const cue = passiveCue ?? 0
  if (passiveCue !== null && cue < 1) return null
  const source = passiveCue !== null ? new Phrase(phraseStart(tokens, cue - 1), cue - 1) : new Phrase(first, at - 1)
  if (source.last < source.first || !canBeQuoted(tokens, source)) return null
  return new Inner(
    source,
    new Phrase(at + 1, at + 1),
    is(tokens, at + 1, 'saying') ? 'say' : wordAt(tokens[at + 1]).lemma,
    trimmed(tokens, at + 2, tokens.length - 1),
    'quoted-as-saying',
  )
}

/** "Fox said, according to the Post" with all of it taken for the Post's words: a quotation, or clause, then its cue. */
export function precedingFrame(text: string, tokens: readonly Token[], whole = false): Inner | null {
  for (let i = 1; i < tokens.length; i++) {
    if (!isCueCandidate(tokens, i)) continue
    const frame = verbFrame(text, tokens, i)
    const { source } = frame
    const edge = Math.min(source?.first ?? 0, frame.cueFirst) - 1
    if (!source || frame.direction !== 'left' || !isNamed(tokens, source) || !REPORTED_QUOTING.has(frame.lemma))
      continue
    const last = Math.max(whole ? appositionEnd(tokens, source.last) : source.last, frame.cueLast)
    // "“I did it,” Fox told police at the scene, according to the report"
    const heard = source.last < frame.cueFirst ? skipAddressee(tokens, last + 1, frame.lemma) : last + 1
    const end = skipCircumstances(tokens, heard) - 1
    if (!(isQuotation(tokens, edge) || (whole && is(tokens, edge, ','))) || end < tokens.length - 1) continue
    const cue = new Phrase(frame.cueFirst, frame.cueLast)
    return new Inner(source, cue, frame.lemma, trimmed(tokens, 0, edge), 'report-before')
  }
  return null
}
