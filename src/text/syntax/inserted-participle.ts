import { takesClause } from '../../lexicon/clause-verbs.ts'
import { isSpeechVerb } from '../../lexicon/frames.ts'
import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { hasFinite, is, isNominal, isQuotation, Phrase, phraseEnd, tagsAt } from './noun-phrase.ts'
import { opensWithDeed } from './opening-deed.ts'
import { phraseStart } from './phrase-start.ts'
import { isLooseAdverb, Subject } from './subject.ts'

/** "said that it broke", "said the quay was sinking": no subject stands behind the verb, but a clause. */
export function leadsToClause(tokens: readonly Token[], verb: number): boolean {
  if (!isSpeechVerb(wordAt(tokens[verb]).lemma)) return false
  if (is(tokens, verb + 1, 'that') || (is(tokens, verb + 1, ':') && isQuotation(tokens, verb + 2))) return true
  const end = phraseEnd(tokens, verb + 1)
  // "told the council that"
  return end > verb && (hasFinite(tokens, end + 1, end + 1) || is(tokens, end + 1, 'that'))
}

/** "speaking in Leeds", "seen by the Echo", "due on Monday": what opens such a clause. */
const opensParticiple = (tokens: readonly Token[], i: number): boolean =>
  isGerund(tokens, i) ||
  ((tagsAt(tokens, i) & (t.PAST | t.PARTICIPLE)) !== 0 && (tagsAt(tokens, i + 1) & t.PREP) !== 0) ||
  /^(?:due|dated|available|addressed)$/.test(tokens[i]?.lower ?? '') ||
  (/^(?:asked|pressed)$/.test(tokens[i]?.lower ?? '') && /^(?:if|whether)$/.test(tokens[i + 1]?.lower ?? ''))

/** How long a clause with a participle between a subject and its verb may be, in tokens. */
const PARTICIPLE_REACH = 40

/** "speaking", "while opening": behind a conjunction a word in -ing is no noun. */
const isGerund = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.GERUND) !== 0 ||
  (/ing$/.test(tokens[i]?.lower ?? '') && (tagsAt(tokens, i - 1) & t.SUBORD) !== 0)

/** "An official, speaking on condition of anonymity because she was not allowed to talk, said": the subject before it. */
export function behindParticiple(tokens: readonly Token[], close: number): Subject | null {
  for (let comma = close - 2; comma > 0 && comma > close - PARTICIPLE_REACH; comma--) {
    if (!is(tokens, comma, ',')) continue
    // "while opening", "widely believed to be"
    const opens =
      tagsAt(tokens, comma + 1) & t.SUBORD || isLooseAdverb(tagsAt(tokens, comma + 1)) ? comma + 2 : comma + 1
    if (!opensParticiple(tokens, opens)) continue
    const deed = opensWithDeed(tokens)
    const whole = !deed && isNominal(tokens, 0) && !(tagsAt(tokens, 0) & t.TIME) && !hasFinite(tokens, 0, comma - 1)
    const first = whole ? 0 : phraseStart(tokens, comma - 1)
    const begins =
      first === 0 || (deed && is(tokens, first - 1, ',')) || (tagsAt(tokens, first - 1) & (t.COORD | t.SUBORD)) !== 0
    return begins && first < comma && !(tagsAt(tokens, first) & (t.PREP | t.TIME))
      ? new Subject(new Phrase(first, comma - 1), 'plain')
      : null
  }
  return null
}

/** "The minister, while opening the mill said that": the same with its second comma left out. */
export function behindOpenParticiple(tokens: readonly Token[], first: number, verb: number): Subject | null {
  if (first < 3) return null
  const governed = (tagsAt(tokens, first - 1) & t.PREP) !== 0 || isGerund(tokens, first - 1)
  if (!governed || (!leadsToClause(tokens, verb) && !isSpeechVerb(wordAt(tokens[verb]).lemma))) return null
  for (let i = first - 1; i > 1 && i > first - OPEN_REACH; i--) {
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i) || is(tokens, i, ',')) return null
    const comma = tagsAt(tokens, i - 1) & t.SUBORD ? i - 2 : i - 1
    if (!isGerund(tokens, i) || !is(tokens, comma, ',')) continue
    // "left, knowing the mayor said": the object of such a verb may be a clause.
    const { lemma } = wordAt(tokens[i])
    const acts = !takesClause(lemma) || /^(?:speak|talk|address)$/.test(lemma)
    return acts ? behindParticiple(tokens, first) : null
  }
  return null
}

/** Longest participle without its second comma, in tokens. */
const OPEN_REACH = 9
