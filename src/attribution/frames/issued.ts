import { ISSUING_VERBS, isSpeechVerb, MEDIA_NOUNS, SPEECH_NOUNS, TELLING_VERBS } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { NOTICE_NOUNS } from '../../lexicon/writings.ts'
import { controllingSubject } from '../../text/syntax/clause.ts'
import { hasFinite, is, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { phraseStart } from '../../text/syntax/phrase-start.ts'
import { Subject } from '../../text/syntax/subject.ts'
import { verbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { contentShape } from '../phrases/content-shape.ts'

const isWritten = (word: string): boolean => MEDIA_NOUNS.has(word) || SPEECH_NOUNS.has(word) || NOTICE_NOUNS.has(word)

/** How far before its participle such a noun may stand: "a letter to the editor of the paper arguing". */
const NOUN_REACH = 9

/** How far before its noun the verb may stand: "sent all of its members an email". */
const VERB_REACH = 7

const isVerb = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PAST | t.PRESENT | t.BASE | t.GERUND | t.PARTICIPLE)) !== 0 &&
  (tagsAt(tokens, i) & t.NOMINAL) === 0 &&
  !isWritten(tokens[i]?.lower ?? '')

/** The noun of what is written, with no more than a phrase between it and the place before a participle; else -1. */
function writtenNoun(tokens: readonly Token[], before: number): number {
  for (let i = before; i > 0 && i > before - NOUN_REACH; i--) {
    if (isQuotation(tokens, i) || is(tokens, i, ',') || tagsAt(tokens, i) & (t.WH | t.SUBORD) || isVerb(tokens, i))
      if (!(tagsAt(tokens, i) & t.PREP)) return -1
    const noun = tokens[i]?.case === LOWER && isWritten(tokens[i]?.lower ?? '')
    // "an email to the paper warning": what is written stands before its preposition, or right before the participle.
    if (noun && (i === before || tagsAt(tokens, i + 1) & (t.PREP | t.TIME | t.ADVERB))) return i
  }
  return -1
}

/** The verb by which somebody puts out what is written; -1 where another verb governs the noun. */
function issuingVerb(tokens: readonly Token[], noun: number): number {
  for (let i = noun - 1; i >= 0 && i > noun - VERB_REACH; i--) {
    if (is(tokens, i, ',') || tagsAt(tokens, i) & t.WH) return -1
    if (!isVerb(tokens, i)) continue
    const { lemma } = wordAt(tokens[i])
    const out = /^(?:out|back|off|up)$/.test(tokens[i + 1]?.lower ?? '')
    const issues = ISSUING_VERBS.has(lemma) || (out && /^(?:put|fire|hit|hand|come|throw)$/.test(lemma))
    const reads = lemma === 'read' && is(tokens, noun, 'statement')
    return (issues || reads) && !verbGroup(tokens, i).passive ? i : -1
  }
  return -1
}

const RECEIVING = /^(?:receive|get|find|read|see|open|obtain|hold|show)$/

/** "She received a letter saying": what somebody is sent, finds or reads speaks, and not they. */
function isReceived(tokens: readonly Token[], noun: number): boolean {
  const first = phraseStart(tokens, noun)
  const verb = tagsAt(tokens, first - 1) & t.ADVERB ? first - 2 : first - 1
  return first <= noun && RECEIVING.test(wordAt(tokens[verb]).lemma) && !is(tokens, noun, 'statement')
}

/**
 * Who says what a participle leads to behind something written: whoever it is from ("a letter from the mill saying"),
 * else whoever puts it out ("the mill issued a statement saying"); null for other nouns and verbs.
 */
export function issuerOf(tokens: readonly Token[], before: number): Subject | null {
  const noun = writtenNoun(tokens, before)
  if (noun < 0) return null
  const from = noun + 2
  const sender = from <= before && /^(?:from|by)$/.test(tokens[noun + 1]?.lower ?? '')
  const end = sender ? phraseEnd(tokens, from) : -1
  // "a letter from the council in May saying"
  const dated = tokens.slice(end + 1, before + 1).every(({ tags }) => tags & (t.TIME | t.PREP))
  if (end >= from && dated) return new Subject(new Phrase(from, end), 'participle')
  if (isReceived(tokens, noun)) return new Subject(new Phrase(phraseStart(tokens, noun), noun), 'noun')
  return issuingVerb(tokens, noun) >= 0 ? controllingSubject(tokens, before) : null
}

/** Whether a content is something written, and a participle behind it leads to its words: "[wrote] a letter arguing that". */
export function isIssued(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first + 1; i < last && i < first + NOUN_REACH; i++) {
    if (isQuotation(tokens, i) || (hasFinite(tokens, i, i) && !isWritten(tokens[i]?.lower ?? ''))) return false
    if (!(tagsAt(tokens, i) & t.GERUND) || !isReport(tokens, i)) continue
    return writtenNoun(tokens, i - 1) >= first && issuerOf(tokens, i - 1) !== null
  }
  return false
}

/** A participle of saying with a clause or words of somebody behind it. */
function isReport(tokens: readonly Token[], participle: number): boolean {
  const { lemma } = wordAt(tokens[participle])
  if (!isSpeechVerb(lemma) && !/^(?:say|explain|promise|ask|judge)$/.test(reportingGroup(lemma))) return false
  const asked = phraseEnd(tokens, participle + 1) + 1
  if (TELLING_VERBS.has(lemma) && asked > participle + 1 && tagsAt(tokens, asked) & t.TO) return true
  const next = /^[,:]$/.test(tokens[participle + 1]?.text ?? '') ? participle + 2 : participle + 1
  return /^(?:that|clause|quotation)$/.test(contentShape(tokens, next))
}
