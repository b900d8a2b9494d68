import { isSpeechVerb } from '../../lexicon/frames.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isQuotation, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { isReducedPassive } from '../../text/syntax/reduced-passive.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isSayingVerb } from '../frames/content-side.ts'
import type { Frame } from '../frames/frame.ts'
import { SPEECH_NOUN } from '../frames/nominal.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { relativeEnd } from './relative-end.ts'
import { spokenTail } from './spoken-tail.ts'

/** Where a content behind its cue ends at the latest, by the place of the cue in its sentence. */
export function sentenceLimit(tokens: readonly Token[], frame: Frame, first: number): number {
  const own =
    frame.rule === SPEECH_NOUN
      ? nominalEnd(tokens, frame.head, first)
      : Math.min(
          nameEnd(tokens, frame, first),
          relativeEnd(tokens, frame, first),
          objectEnd(tokens, frame, first),
          joinedClauseEnd(tokens, frame, first),
          joinedVerbEnd(tokens, first),
          spokenTail(tokens, frame, first),
        )
  const deed = frame.theme && REQUESTED.test(frame.lemma) ? deedBefore(tokens, first) : tokens.length
  return Math.min(own, deed, subordinateEnd(tokens, frame, first), reducedPassiveEnd(tokens, frame, first))
}

const REQUESTED = /^(?:ask|order|request|instruct|urge)$/

/** "One man was asked to leave after shouting “shame”", "after the bell rang": before what led to it, which nobody asks for. */
function deedBefore(tokens: readonly Token[], from: number): number {
  if (!(tagsAt(tokens, from) & t.TO)) return tokens.length
  for (let i = from + 1; i + 1 < tokens.length; i++) {
    if (!/^(?:after|for)$/.test(tokens[i]?.lower ?? '')) continue
    const spoken = tagsAt(tokens, i + 1) & t.GERUND && isSpeechVerb(wordAt(tokens[i + 1]).lemma)
    if (spoken || (is(tokens, i, 'after') && hasFinite(tokens, i + 2, tokens.length - 1))) return i
  }
  return tokens.length
}

/** "A driver accused of theft told a jury he slept": before the verb whose subject the participle describes. */
function reducedPassiveEnd(tokens: readonly Token[], { head }: Frame, first: number): number {
  if (!isReducedPassive(tokens, head)) return tokens.length
  const main = syntaxOf(tokens).clauses.find(
    ({ verb, subject }) => verb.first >= first && subject && subject.first < head,
  )
  return main ? main.verb.first : tokens.length
}

/** "confessed to the theft and the town took her back": before the clause that is joined to a phrase behind a preposition. */
function objectEnd(tokens: readonly Token[], { head, cueLast, subject }: Frame, first: number): number {
  if (cueLast === head || first !== cueLast + 1 || !LEADING.test(tokens[cueLast]?.lower ?? '')) return tokens.length
  const end = phraseEnd(tokens, first)
  // "writing in a letter, defended it": the verb of the sentence.
  if (subject === 'participle' && is(tokens, end + 1, ',') && hasFinite(tokens, end + 2, end + 2)) return end + 1
  // "complain of his silence and some have left"
  const other = tagsAt(tokens, end + 1) & t.COORD ? phraseEnd(tokens, end + 2) : end
  if (other > end + 1 && hasFinite(tokens, other + 1, other + 1)) return end + 1
  if (end <= first || !hasFinite(tokens, end + 1, end + 1)) return tokens.length
  // "A film of Fox talking about the flood was shown"
  if (subject === 'noun' && !tokens.slice(first, end).some(({ tags }) => tags & t.COORD)) return end + 1
  for (let i = end; i > first; i--) if (tagsAt(tokens, i) & t.COORD) return i
  return tokens.length
}

/**
 * "called for rooms to be mended and the town agreed", "urged her to leave, but she stayed": a content without a finite
 * verb ends before the clause that is joined to it, as that is one of the sentence.
 */
function joinedClauseEnd(tokens: readonly Token[], { lemma }: Frame, first: number): number {
  const shape = contentShape(tokens, first)
  if (isSayingVerb(lemma) || !/^(?:phrase|to|clause)$/.test(shape)) return tokens.length
  // "told us he and she left": of a clause the first part may be half of its subject.
  let whole = shape !== 'clause'
  for (let i = first + 1; i < tokens.length; i++) {
    const tags = tagsAt(tokens, i)
    // "to be mended" is no finite verb.
    const finite = hasFinite(tokens, i, i) && !(tagsAt(tokens, i - 1) & (t.TO | t.BE | t.HAVE))
    if (finite || tags & t.WH || is(tokens, i, 'that') || (tags & t.SUBORD && !(tags & t.PREP))) return tokens.length
    whole ||= (tagsAt(tokens, i - 1) & t.TO) !== 0
    if (!whole || !/^(?:and|but)$/.test(tokens[i]?.lower ?? '')) continue
    if (opensWhen(tokens, i + 1) && mainBehind(tokens, i + 1)) return is(tokens, i - 1, ',') ? i - 1 : i
    const verb = phraseEnd(tokens, i + 1) + 1
    // "to the owners and men whose mills have closed"
    if (tokens.slice(i + 1, verb).some(({ tags: own }) => own & t.WH)) return tokens.length
    if (verb > i + 1 && isPlainlyFinite(tokens, verb)) return is(tokens, i - 1, ',') ? i - 1 : i
  }
  return tokens.length
}

/** Longest clause that tells when, before the comma and its main clause, in tokens. */
const WHEN_REACH = 16

/** "and as she turned, the mast broke": whether behind a clause that tells when and its comma a subject with its verb follows. */
function mainBehind(tokens: readonly Token[], when: number): boolean {
  for (let i = when + 2; i < tokens.length && i < when + WHEN_REACH; i++)
    if (is(tokens, i, ',')) return hasFinite(tokens, phraseEnd(tokens, i + 1) + 1, phraseEnd(tokens, i + 1) + 1)
  return false
}

/** "admitted theft and was jailed", "denied the charge and will stay": a noun phrase is joined to no verb, so its clause goes on. */
function joinedVerbEnd(tokens: readonly Token[], first: number): number {
  for (let i = first + 1; i < tokens.length; i++) {
    const tags = tagsAt(tokens, i)
    if (hasFinite(tokens, i, i) || isQuotation(tokens, i) || tags & (t.WH | t.SUBORD | t.TO) || is(tokens, i, 'that'))
      return tokens.length
    // "and there is": a clause with its own subject.
    const verb = tagsAt(tokens, i + 1) & t.ADVERB && !is(tokens, i + 1, 'there') ? i + 2 : i + 1
    if (!/^(?:and|but)$/.test(tokens[i]?.lower ?? '') || !(tagsAt(tokens, verb) & t.AUX)) continue
    // "to drive less and be careful": another infinitive.
    if (/^(?:be|do|have)$/.test(tokens[verb]?.lower ?? '')) return tokens.length
    return is(tokens, i - 1, ',') ? i - 1 : i
  }
  return tokens.length
}

/** A verb that is no participle beside a noun: "supported the plan", "is", not "built in 1950" or "increases". */
const isPlainlyFinite = (tokens: readonly Token[], i: number): boolean =>
  hasFinite(tokens, i, i) &&
  ((tagsAt(tokens, i) & t.AUX) !== 0 || (tagsAt(tokens, i + 1) & (t.DET | t.POSSESSIVE | t.PRONOUN)) !== 0)

/** Prepositions between a verb and what it is about. */
export const LEADING = /^(?:on|in|by|from|with|to|for|of|against)$/

/** "Despite her claim that the quay is sinking, the builders left": a noun of speech in what opens the sentence. */
function opensNounPhrase(tokens: readonly Token[], { rule }: Frame): boolean {
  const first = tagsAt(tokens, 0) & t.COORD ? 1 : 0
  return rule === SPEECH_NOUN && (tagsAt(tokens, first) & (t.GERUND | t.PREP)) !== 0
}

/** "what she calls “harbour food”: mackerel and limpets", "what he described as a “historic” pact": the name alone. */
function nameEnd(tokens: readonly Token[], { source }: Frame, first: number): number {
  if (!source || !is(tokens, source.first - 1, 'what')) return tokens.length
  const as = is(tokens, first, 'as') ? first + 1 : first
  const described = isQuotation(tokens, as)
    ? as
    : tagsAt(tokens, as) & t.DET && isQuotation(tokens, as + 1)
      ? as + 1
      : -1
  if (described < 0) return tokens.length
  let end = described + 1
  const isOpen = (i: number): boolean => !/^[,;:.(—–-]/.test(tokens[i]?.text ?? '') && !hasFinite(tokens, i, i)
  // "what officers described as “life-changing” injuries": the noun that the words describe.
  const noun = tokens[described]?.quotation?.punctuated === false ? tokens[end] : undefined
  if (described === as && noun && isPlainNoun(noun)) return Math.max(end, phraseEnd(tokens, end)) + 1
  if (described > as) while (end < tokens.length && isOpen(end)) end++
  return end
}

/** A noun that can be no verb, no name and no time. */
const isPlainNoun = (token: Token): boolean =>
  token.kind === WORD &&
  token.case === LOWER &&
  (token.tags & t.NOMINAL) !== 0 &&
  ((token.tags | wordAt(token).tags) & (t.TIME | t.NAME | t.VERB | t.ADVERB | t.CLOSED)) === 0

/** "that it fell after the ball had hit it": a clause within the one that is claimed has a verb of its own. */
function opensWhen(tokens: readonly Token[], i: number): boolean {
  if (!(tagsAt(tokens, i) & t.SUBORD)) return false
  const verb = phraseEnd(tokens, i + 1) + 1
  // "if she were": behind a pronoun no verb is counted.
  return verb > i + 1 && hasFinite(tokens, verb, verb) && !(tagsAt(tokens, verb - 1) & (t.PRONOUN | t.ADVERB))
}

/** "spoke of “a new era” and “better days”": behind the words, and those that are joined to them. */
const behindQuoted = (tokens: readonly Token[], words: number): number =>
  /^(?:and|or)$/.test(tokens[words + 1]?.lower ?? '') && isQuotation(tokens, words + 2) ? words + 3 : words + 1

/** "her claim that the quay is sinking has angered the builders": before the verb that the claim is the subject of. */
function nominalEnd(tokens: readonly Token[], noun: number, first: number): number {
  if (isQuotation(tokens, first)) return behindQuoted(tokens, first)
  const main = syntaxOf(tokens).clauses.find(
    ({ relation, verb, subject }) =>
      relation === 'main' &&
      subject !== null &&
      subject.first <= noun &&
      subject.last >= first &&
      verb.first > subject.last,
  )
  if (main && hasFinite(tokens, first + 1, main.verb.first - 1)) return main.verb.first
  // "her promise to cut the tax came to nothing": an infinitive is the verb of what is said.
  let verbs = tagsAt(tokens, first) & t.TO ? 1 : 0
  for (let i = first + 1; i < tokens.length; i++) {
    // "that nobody had warned them": the verb of the clause itself; "that we accept that it exists": one more within.
    const late = i === first + 3 && (tagsAt(tokens, i - 1) & t.ADVERB) !== 0
    const own = (i === first + 2 || late) && is(tokens, first, 'that')
    if (is(tokens, i, 'that') || tagsAt(tokens, i) & t.WH || opensWhen(tokens, i)) verbs--
    const led = tagsAt(tokens, i - 1) & (t.AUX | t.ADVERB | t.COORD | t.WH | t.TO | t.PRONOUN)
    // "would no longer be used"
    const open = !own && (led || (is(tokens, i - 1, 'longer') && is(tokens, i - 2, 'no')))
    if (/^[—–]$/.test(tokens[i]?.text ?? '')) return i
    if (!hasFinite(tokens, i, i) || open) continue
    if (++verbs > 1) return i
  }
  return tokens.length
}

/** "In Leeds, where Fox says the quay is sinking, the builders left": a clause that stands beside what opens the sentence. */
const isWhere = (tokens: readonly Token[], clause: number): boolean =>
  is(tokens, clause - 2, ',') && /^(?:where|when|while)$/.test(tokens[clause - 1]?.lower ?? '')

/**
 * The end of the clause of "While some push for talks, Ruiz argued …" for a cue before the comma; else of the
 * sentence.
 */
function subordinateEnd(tokens: readonly Token[], frame: Frame, from: number): number {
  const lead = tagsAt(tokens, 0) & t.COORD ? 1 : 0
  const opener = tagsAt(tokens, lead)
  const participle = frame.subject === 'participle' && frame.source !== null && frame.source.first > frame.head
  if (participle && frame.source) {
    const { first } = frame.source
    return isQuotation(tokens, first - 1) ? first : first - 1
  }
  // "As Fox praised the plan and vowed to stay, many left": the verb before is of the same clause.
  const before = frame.subject === 'shared' ? (frame.source?.first ?? 0) : frame.clauseFirst
  const subordinate =
    (opener & t.SUBORD) !== 0 || participle || opensNounPhrase(tokens, frame) || isWhere(tokens, before)
  if (frame.head === lead && ASKED.test(tokens[lead]?.lower ?? '')) return mainClauseComma(tokens, from)
  if (!subordinate || hasFinite(tokens, lead + 1, before - 1)) return tokens.length
  for (let i = from; i < tokens.length; i++) {
    if (!is(tokens, i, ',') && !(isQuotation(tokens, i - 1) && i > from)) continue
    // "where Fox said two had died, Hill, 25, left": the second comma of such a clause.
    const closes = isWhere(tokens, before) && hasFinite(tokens, from, i - 1)
    if (closes && tagsAt(tokens, i + 1) & (t.NAME | t.DET | t.PRONOUN) && !(tagsAt(tokens, i + 1) & t.WH)) return i
    const start = is(tokens, i, ',') ? i + 1 : i
    const end = phraseEnd(tokens, start)
    if (end >= start && (hasFinite(tokens, end + 1, end + 2) || tagsAt(tokens, end + 1) & t.WH)) return i
  }
  return mainClauseComma(tokens, from)
}

/** "Pressed on whether it would last, she said": how somebody came to speak. */
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|pushed)$/

/** The comma before the subject of the main clause, by the reader of clauses: "…, many in the crowd left". */
function mainClauseComma(tokens: readonly Token[], from: number): number {
  for (const { relation, subject } of syntaxOf(tokens).clauses) {
    if (relation !== 'main' || !subject || subject.first <= from) continue
    if (is(tokens, subject.first - 1, ',')) return subject.first - 1
    if (tokens[subject.first - 1]?.quotation?.punctuated) return subject.first
  }
  return tokens.length
}
