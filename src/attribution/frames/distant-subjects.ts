import { CAUSATIVE_VERBS } from '../../lexicon/frames.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isNominal, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { phraseStart } from '../../text/syntax/phrase-start.ts'
import { Subject } from '../../text/syntax/subject.ts'
import { appositionEnd } from '../../text/syntax/subject-after.ts'
import type { VerbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import { PUNCTUATION, type Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'

// Subjects that stand away from their verb, or belong to another.

/** "The office disputes the figure and says": where the verb before might be a noun, the reader of clauses knows its subject. */
export function joinedSubject(tokens: readonly Token[], { start, head }: VerbGroup): Subject | null {
  if (!(tagsAt(tokens, start - 1) & t.COORD)) return null
  const clause = syntaxOf(tokens).clauseAt(head)
  const found = clause?.relation === 'conjunct' ? clause.governor?.subject : null
  return found && found.head < start ? new Subject(new Phrase(found.first, found.last), 'shared') : null
}

/** "A man who attended the meeting at which it was discussed said": the first phrase with a clause that ends in a verb. */
export function subjectWithClause(tokens: readonly Token[], last: number): Subject | null {
  if (last < 3 || !(tagsAt(tokens, last) & t.VERB)) return null
  const who = tokens.findIndex((_, i) => i > 0 && i < last && (tagsAt(tokens, i) & t.WH) !== 0)
  if (who < 1 || phraseStart(tokens, who - 1) !== 0 || tagsAt(tokens, 0) & t.PREP) return null
  const open = tokens.slice(0, last).every((token) => token.text !== ',' && token.quotation === null)
  return open ? new Subject(new Phrase(0, last), 'plain') : null
}

/** Words of a clause behind "who", at the most: "everyone who had ever worked there with him". */
const WHO_REACH = 10

/** "It was late, everyone who knew him said": where a clause with "who" ends in a pronoun or an adverb, what stands before it. */
export function subjectWithWho(tokens: readonly Token[], last: number): Subject | null {
  if (!(tagsAt(tokens, last) & (t.OBJECT | t.ADVERB | t.VERB))) return null
  for (let who = last - 1; who > 0 && who > last - WHO_REACH; who--) {
    if (tokens[who]?.kind === PUNCTUATION || isQuotation(tokens, who)) return null
    if (!is(tokens, who, 'who')) continue
    const plain = tagsAt(tokens, who - 1) & (t.PRONOUN | t.DET) && !(tagsAt(tokens, who - 1) & t.OBJECT)
    const first = plain ? who - 1 : phraseStart(tokens, who - 1)
    const opens = first === 0 || isQuotation(tokens, first - 1) || is(tokens, first - 1, ',')
    const whole = opens && first < who && hasFinite(tokens, who + 1, last)
    return whole ? new Subject(new Phrase(first, last), 'plain') : null
  }
  return null
}

/** How long a clause about who is made to speak may be, in tokens. */
const ASIDE_REACH = 14

/** "prompted the Institute, which looks at towns, to state": the word before the clause between commas; the place itself without. */
function beforeAside(tokens: readonly Token[], comma: number): number {
  if (!is(tokens, comma, ',')) return comma
  for (let i = comma - 1; i > 0 && i > comma - ASIDE_REACH; i--)
    if (is(tokens, i, ',')) return tagsAt(tokens, i + 1) & t.WH ? i - 1 : comma
  return comma
}

/** "The plan prompted some users to argue": who is made to speak is the object of the verb before. */
export function causedSubject(tokens: readonly Token[], before: number): Subject | null {
  const last = beforeAside(tokens, is(tokens, before, 'to') ? before - 1 : before)
  if (!isNominal(tokens, last) || tagsAt(tokens, last) & t.TIME) return null
  const first = phraseStart(tokens, last)
  const isCaused = first > 0 && first <= last && CAUSATIVE_VERBS.has(wordAt(tokens[first - 1]).lemma)
  return isCaused ? new Subject(new Phrase(first, last), 'participle') : null
}

/** Before such a noun a clause opens: behind a comma, or behind the pronoun of a relative one. */
const opensBefore = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i, ',') || is(tokens, i, 'that') || /^(?:which|who|whom)$/.test(tokens[i]?.lower ?? '')

/**
 * "Where they wait, volunteers said", "who witnesses said was there": a noun that could be a verb is what the reader of
 * clauses takes it for.
 */
export function nounLikeVerb(tokens: readonly Token[], { start, head }: VerbGroup): Subject | null {
  if (!(tagsAt(tokens, start - 1) & (t.PRESENT | t.BASE)) || !opensBefore(tokens, start - 2)) return null
  const found = syntaxOf(tokens).clauseAt(head)?.subject
  return found && found.last === start - 1 ? new Subject(new Phrase(found.first, found.last), 'plain') : null
}

/** "Ana Ruiz, a painter and self-described hermit, said": where none was found otherwise, whom the reader of clauses takes. */
export function readSubject(tokens: readonly Token[], { start, head }: VerbGroup): Subject | null {
  const clause = syntaxOf(tokens).clauseAt(head)
  const found = clause?.verb.finite ? clause.subject : null
  if (!found || found.last >= start || clause?.relation === 'relative') return null
  // "Leeds, Hull, said": a list of names, of which none is known to speak.
  if (tokens.slice(found.last, start).filter(({ text }) => text === ',').length > 2) return null
  // "As the rise of the mill continued, Fox left"
  if (wordAt(tokens[head]).lemma === 'continue') return null
  if (tagsAt(tokens, found.head) & (t.WH | t.TIME) || is(tokens, found.head, 'it')) return null
  // "Holm Ltd, a sports and travel agency, says": what stands beside the subject.
  if (is(tokens, found.first - 1, ',') && tagsAt(tokens, found.first) & t.DET && isNominal(tokens, found.first - 2)) {
    const first = phraseStart(tokens, found.first - 2)
    return new Subject(new Phrase(Math.min(first, found.first - 2), found.first - 2), 'plain')
  }
  // "One of the authors of that report, Ari Fox, said"
  const last = is(tokens, found.last + 1, 'of') ? appositionEnd(tokens, phraseEnd(tokens, found.first)) : found.last
  return new Subject(new Phrase(found.first, last < start ? last : found.last), 'plain')
}
