import { PROMISING_NOUNS, SPEECH_NOUNS, STATING_NOUNS } from '../../lexicon/frames.ts'
import { NOUN_LEADS } from '../../lexicon/phrase-cues.ts'
import { NOUNS_OF_PREPOSITIONS } from '../../lexicon/phrase-words.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { phraseStart } from '../../text/syntax/phrase-start.ts'
import * as t from '../../text/tags.ts'
import { firstMatch, PatternTable } from '../../text/token-pattern.ts'
import { LOWER, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import { Frame } from './frame.ts'

/** The rule of "her claim that the quay is sinking". */
export const SPEECH_NOUN = 'speech-noun'

/** Between a noun of speech and what it gives: "is", "was simple", "to beginners". */
const LINK_REACH = 7

/** Whether a noun of speech stands there: "claim", "answer", "words". */
export const isSpeechNoun = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token || !(SPEECH_NOUNS.has(token.lower) || STATING_NOUNS.has(token.lower))) return false
  if (token.kind !== WORD || (token.tags & t.NAME && token.case !== 0)) return false
  // "the union’s case is that"
  if (STATING_NOUNS.has(token.lower))
    return is(tokens, i + 1, 'that')
      ? opensWithIt(tokens)
      : (tagsAt(tokens, i + 1) & t.BE) !== 0 && is(tokens, i + 2, 'that')
  return true
}

/** "It is the union’s case that". */
const opensWithIt = (tokens: readonly Token[]): boolean => is(tokens, 0, 'it') && (tagsAt(tokens, 1) & t.BE) !== 0

/** "in light of Fox’s claim", "in the wake of Fox’s claim": words that are one preposition. */
function behindPreposition(tokens: readonly Token[], first: number): number {
  const noun = is(tokens, first, 'the') ? first + 1 : first
  const led = /^(?:in|on)$/.test(tokens[first - 1]?.lower ?? '') && is(tokens, noun + 1, 'of')
  return led && NOUNS_OF_PREPOSITIONS.has(tokens[noun]?.lower ?? '') ? noun + 2 : first
}

/** "questions about Fox’s claim", "reminiscent of the town’s": the claim is Fox’s alone. */
function nameBehind(tokens: readonly Token[], first: number, genitive: number): number {
  for (let at = genitive - 1; at > first; at--)
    if (/^(?:about|over|on|against|to|with|despite|that)$/.test(tokens[at]?.lower ?? '')) return at + 1
  return first
}

/** Who made the claim: "Ruiz's claim", "her answer", "the message from Ruiz", "in the words of Ruiz". */
function ownerOf(tokens: readonly Token[], noun: number): Phrase | null {
  let i = noun - 1
  while (i >= 0 && tagsAt(tokens, i) & (t.NOMINAL | t.ADVERB | t.PAST) && !(tagsAt(tokens, i) & t.NAME)) i--
  if (tagsAt(tokens, i) & t.GENITIVE) {
    const start = behindPreposition(tokens, phraseStart(tokens, i - 1))
    // "belying the town’s claim that": what is done to the claim.
    const doing = tokens[start]?.case === LOWER && (tagsAt(tokens, start) & t.GERUND) !== 0
    const first = nameBehind(tokens, doing ? start + 1 : start, i)
    return first < i ? new Phrase(first, i) : null
  }
  if (tagsAt(tokens, i) & t.POSSESSIVE) return new Phrase(i, i)
  const link = noun + 1
  if (!is(tokens, link, 'from') && !is(tokens, link, 'by') && !is(tokens, link, 'of')) return null
  const last = phraseEnd(tokens, link + 1)
  const named = tokens.slice(link + 1, last + 1).some((token) => token.tags & t.NAME)
  // "the allegation by residents that": of "by" nobody else can be meant.
  return last > link && (named || (is(tokens, link, 'by') && is(tokens, last + 1, 'that')))
    ? new Phrase(link + 1, last)
    : null
}

const LEADS = new PatternTable(NOUN_LEADS, {
  quotation: ({ kind }) => kind === QUOTATION,
  dash: ({ text }) => /^[—–-]$/.test(text),
})

/** Where the content of a noun of speech starts: at "that", behind a colon, a dash or "was"; -1 where there is none. */
function contentOf(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + LINK_REACH; i++) {
    const found = firstMatch(LEADS, tokens, i)
    if (found) return found.row.gives ? found.end : -1
  }
  return -1
}

/** "Fox’s promise to stay": where what is promised begins; null for other nouns. */
function promisedAt(tokens: readonly Token[], noun: number, from: number): number | null {
  const promises = isInfinitive(tokens, from, t.BASE)
  return promises && PROMISING_NOUNS.has(tokens[noun]?.lower ?? '') ? from : null
}

/** Reads "X's claim that …", "the message from X: “…”", "in X's words, “…”"; null where noun or content are missing. */
export function nominalFrame(tokens: readonly Token[], noun: number): Frame | null {
  const owner = ownerOf(tokens, noun)
  if (!owner) return null
  const from = owner.first > noun ? owner.last + 1 : noun + 1
  const first = promisedAt(tokens, noun, from) ?? contentOf(tokens, from)
  if (first < 0 || first >= tokens.length) return null
  const lemma = tokens[noun]?.lower ?? ''
  return new Frame(SPEECH_NOUN, noun, noun, noun, lemma, owner, 'noun', 'right', [new Phrase(first, first - 1)])
}
