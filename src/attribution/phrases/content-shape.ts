import { isSpeechVerb } from '../../lexicon/frames.ts'
import { behindTo, isInfinitive } from '../../text/syntax/behind-to.ts'
import { isRareInfinitive } from '../../text/syntax/infinitive.ts'
import { hasFinite, is, isQuotation, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import { PUNCTUATION, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'

/** The syntactic shape of a content, judged by its first words: a clause, an infinitive, a noun phrase, a quotation. */
export function contentShape(tokens: readonly Token[], first: number): string {
  const tags = tagsAt(tokens, first)
  if (isQuotation(tokens, first)) return 'quotation'
  if (is(tokens, first, 'that')) return 'that'
  if (isInfinitive(tokens, first, t.BASE) || (tags & t.TO && isRareInfinitive(tokens, behindTo(tokens, first))))
    return 'to'
  // "told ministers to “get a grip”"
  if (tags & t.TO && tokens[first + 1]?.quotation?.small) return 'to'
  if (tags & t.NEGATION && tagsAt(tokens, first + 1) & t.TO) return 'to'
  if (tags & t.WH || is(tokens, first, 'if')) return 'wh'
  if (tags & t.PRONOUN && !(tags & t.NAME) && tagsAt(tokens, first + 1) & t.VERB) return 'clause'
  return tags & (t.AUX & ~t.DO) || clauseAhead(tokens, first) ? 'clause' : 'phrase'
}

/** Whether a finite verb follows before the next comma: a bare clause rather than a noun phrase. */
export function clauseAhead(tokens: readonly Token[], first: number): boolean {
  const end = Math.min(tokens.length, first + CLAUSE_REACH)
  for (let i = first; i < end; i++) {
    const token = tokens[i]
    if (!token) return false
    const { tags, kind } = token
    if (i > first && token.quotation?.verbal) return true
    if (kind === PUNCTUATION) {
      const closing = i > first && token.lower === ',' ? parenthesisEnd(tokens, i) : -1
      if (closing > i) {
        if (hasFinite(tokens, closing + 1, closing + 1)) return true
        i = closing
      } else if (token.lower === ',' || token.lower === ';') return false
      continue
    }
    if (tags & (t.WH | t.SUBORD) || (i > first && is(tokens, i, 'that'))) return false
    if (i > first && tags & FINITE && !(tags & (t.GENITIVE | t.NOMINAL))) return true
  }
  return false
}

/** How far a finite verb is looked for, in tokens. */
const CLAUSE_REACH = 14
const FINITE = t.MODAL | t.BE | t.HAVE | t.DO | t.PRESENT | t.PAST

/** "the meeting held by": a participle with its agent, right behind its noun. */
const isHeldBy = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i + 1, 'by') &&
  (tagsAt(tokens, i) & (t.PAST | t.AUX)) === t.PAST &&
  (tagsAt(tokens, i - 1) & t.NOMINAL) !== 0 &&
  !/^(?:go|pass|stand|come|drive|walk|run|fly|get|live|abide)$/.test(wordAt(tokens[i]).lemma)

/** "when it rained", "although": a word that opens a clause which leads to another. */
export const opensClause = (tokens: readonly Token[], i: number): boolean =>
  /^(?:when|if|while|although|though|because|since|unless|until|once|after|before|as)$/.test(tokens[i]?.lower ?? '')

/** Longest circumstance at the head of what was said, in tokens. */
const CIRCUMSTANCE_REACH = 16

/** Verbs behind which a clause often stands without "that": "insists if it rains, the hay is lost". */
const BARE_CLAUSE: ReadonlySet<string> = new Set('claim insist argue add admit contend believe think tell'.split(' '))

/** What opens a clause or phrase that leads to the one that was said. */
const BARE_OPENERS =
  /^(?:if|when|because|unless|although|though|once|despite|while|since|even|notwithstanding|contrary|whenever|wherever|given|until|being|having)$/

/** "said by May, the quay would be gone", "said since it rained, the hay was lost": the clause stands behind the comma. */
export function opensWithCircumstance(tokens: readonly Token[], first: number, lemma: string): boolean {
  // "has said her piece, she left": what is hers is a thing.
  if (lemma !== 'say' && !(BARE_CLAUSE.has(lemma) && BARE_OPENERS.test(tokens[first]?.lower ?? ''))) return false
  if (tagsAt(tokens, first) & (t.POSSESSIVE | t.PRONOUN)) return false
  if (contentShape(tokens, first) !== 'phrase' && !opensClause(tokens, first)) return false
  for (let i = first + 1; i < tokens.length && i < first + CIRCUMSTANCE_REACH; i++) {
    if (isQuotation(tokens, i)) return false
    if (is(tokens, i, ',')) return !(tagsAt(tokens, i + 1) & t.COORD) && clauseAhead(tokens, i + 1)
  }
  return opensClause(tokens, first) && holdsTwoClauses(tokens, first + 1)
}

/** "after the council answers the letter a hearing will be held": two finite verbs, the second with a subject of its own. */
function holdsTwoClauses(tokens: readonly Token[], from: number): boolean {
  let verb = -1
  for (let i = from; i < tokens.length && i < from + CIRCUMSTANCE_REACH; i++) {
    if (isQuotation(tokens, i) || tagsAt(tokens, i) & (t.WH | t.COORD) || is(tokens, i, 'that')) return false
    if (!hasFinite(tokens, i, i) || hasFinite(tokens, i - 1, i - 1)) continue
    if (verb >= 0 && opensSubject(tokens, verb + 1, i)) return true
    verb = i
  }
  return false
}

/** Whether a subject begins between two verbs: an article, a pronoun or a name. */
function opensSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = verb - 1; i >= from; i--) {
    const tags = tagsAt(tokens, i)
    if (tags & t.PRONOUN && !(tags & t.DET)) return i === verb - 1 && !(tagsAt(tokens, i - 1) & t.PREP)
    if (tags & (t.DET | t.POSSESSIVE)) return !(tagsAt(tokens, i - 1) & (t.PREP | t.TO))
    if (tags & t.PREP) return false
  }
  return false
}

/** Longest insertion between two commas, in tokens: "the suspect, 34, was", "Ms. Fox, a nurse from Leeds, had". */
const LONGEST_INSERTION = 12
/** The same of one that begins with a participle: "the man, wearing a black coat and carrying a knife, had". */
const LONGEST_PARTICIPLE = 20

/** The comma that closes what one opens beside a noun, where the verb of the noun follows; -1 where none does. */
function parenthesisEnd(tokens: readonly Token[], comma: number): number {
  if (!(tagsAt(tokens, comma - 1) & (t.NOMINAL | t.NAME))) return -1
  const reach = tagsAt(tokens, comma + 1) & t.GERUND ? LONGEST_PARTICIPLE : LONGEST_INSERTION
  for (let i = comma + 1; i < tokens.length && i < comma + reach; i++) {
    if (is(tokens, i, ',')) {
      if (hasFinite(tokens, i + 1, i + 1)) return i
      // "the driver, from Mill Lane in Leeds, Yorkshire, had": a home with its land.
      if (!(tagsAt(tokens, comma + 1) & t.PREP && tagsAt(tokens, i + 1) & t.NAME)) return -1
    }
    // "two boys, aged 14 and 15, were held": a participle may have the form of a past tense.
    const participle = i === comma + 1 && (tagsAt(tokens, i) & t.PAST) !== 0 && !isSpeechVerb(wordAt(tokens[i]).lemma)
    if (hasFinite(tokens, i, i) && !participle && !(tagsAt(tokens, comma + 1) & t.WH)) return -1
  }
  return -1
}

/** The class of a token for the features: function words as they are, other words by part of speech. */
export function cutClass(tokens: readonly Token[], i: number): string {
  const token = i < 0 ? undefined : tokens[i]
  if (!token) return 'end'
  if (token.kind !== WORD) return isQuotation(tokens, i) ? 'quotation' : token.kind === 1 ? 'number' : token.text
  const { tags } = token
  if (tags & t.CLOSED && !(tags & t.NAME)) return token.lower
  if (tags & t.NAME) return 'Name'
  if (tags & t.GERUND) return 'ing'
  if (tags & t.VERB && !(tags & t.NOMINAL)) return 'verb'
  if (tags & t.TIME) return 'time'
  return tags & t.ADVERB ? 'adverb' : 'noun'
}

/** Whether a verb stands in a part of a content; a quotation counts as a clause. */
export function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (
      tagsAt(tokens, i) & (t.PAST | t.PRESENT | t.BASE | t.BE | t.HAVE | t.MODAL) &&
      !(tagsAt(tokens, i) & (t.NOMINAL | t.GENITIVE)) &&
      !isHeldBy(tokens, i)
    )
      return true
    if (isQuotation(tokens, i)) return true
  }
  return false
}
