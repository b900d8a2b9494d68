import { takesClause } from '../../lexicon/clause-verbs.ts'
import { TELLING_VERBS } from '../../lexicon/frames.ts'
import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { hasFinite, is, Phrase, tagsAt } from './noun-phrase.ts'

/** A verb with the auxiliaries and adverbs before it. */
export class VerbGroup {
  readonly start: number
  readonly head: number
  readonly passive: boolean
  readonly infinitive: boolean
  readonly participle: boolean

  constructor(start: number, head: number, passive: boolean, infinitive: boolean, participle: boolean) {
    this.start = start
    this.head = head
    this.passive = passive
    this.infinitive = infinitive
    this.participle = participle
  }

  get finite(): boolean {
    return !this.infinitive && !this.participle
  }
}

/** Whether a token with these tags is a verb with an ending or an auxiliary, and no noun. */
export const isFiniteVerb = (tags: number): boolean => (tags & t.FINITE) !== 0 && !(tags & (t.NOMINAL | t.GENITIVE))

/** A past tense of a verb that is no auxiliary, where it cannot describe a noun. */
export const isPastVerb = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & (t.PAST | t.AUX | t.NOMINAL)) === t.PAST

/** The place of a verb that may have an adverb before it: behind "also", "still". */
export const behindAdverb = (tokens: readonly Token[], i: number): number => (tagsAt(tokens, i) & t.ADVERB ? i + 1 : i)

/** Whether an `'s` is a shortened "is" or "has" rather than a possessive: after a pronoun. */
const isShortVerb = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.GENITIVE) !== 0 && (tagsAt(tokens, i - 1) & (t.PRONOUN | t.WH)) !== 0 && !is(tokens, i, "'")

const isAux = (tokens: readonly Token[], i: number): boolean =>
  (tagsAt(tokens, i) & t.AUX) !== 0 && (!(tagsAt(tokens, i) & t.GENITIVE) || isShortVerb(tokens, i))

/** "He’s indicated he wants it", "she's said that": a clause behind a verb of speech shows that the short verb is "has". */
function isShortHas(tokens: readonly Token[], i: number, head: number): boolean {
  if (!/^['’]s$/.test(tokens[i]?.lower ?? '') || !SUBJECTS.test(tokens[i - 1]?.lower ?? '')) return false
  const { lemma } = wordAt(tokens[head])
  // "who’s called for a vote"
  if (lemma === 'call') return is(tokens, head + 1, 'for')
  if (!takesClause(lemma) || TELLING_VERBS.has(lemma)) return false
  return opensClause(tokens, head + 1)
}

/** How far behind a verb its "that" or the verb of its clause may stand: "argued for many years that". */
const CLAUSE_REACH = 7

/** "that it leaks", "for years that it leaks", "he leaks", "the roof leaks". */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const tags = tagsAt(tokens, first)
  const led = tags & t.PREP || is(tokens, first, 'that')
  const named = (tags & (t.DET | t.POSSESSIVE | t.NAME | t.NOMINAL)) !== 0 || SUBJECTS.test(tokens[first]?.lower ?? '')
  if (!led && !named) return false
  for (let i = first; i < first + CLAUSE_REACH; i++) {
    if (led && is(tokens, i, 'that')) return true
    if (i > first && hasFinite(tokens, i, i)) return !led
    if (/^[,.;:]$/.test(tokens[i]?.text ?? '.')) return false
  }
  return false
}

const SUBJECTS = /^(?:he|she|they|we|i|who)$/

const isName = (tokens: readonly Token[], i: number): boolean => (tagsAt(tokens, i) & t.NAME) !== 0

/** "sought to say": an infinitive right behind the verb. */
const leadsOn = (tokens: readonly Token[], head: number): boolean =>
  (tagsAt(tokens, head + 1) & t.TO) !== 0 && (tagsAt(tokens, head + 2) & t.BASE) !== 0

const LONGEST_DATE = 6
const DATES = /^(?:day|week|month|year|decade|past|morning|afternoon|evening|night|(?:19|20)\d\d)$/

/** "Had on Monday said", "has in the past said", "had last week told": where "have" stands before when it was; -1 where it does not. */
function haveBeforeDate(tokens: readonly Token[], head: number): number {
  const last = tokens[head - 1]
  if (!last || ((last.tags & t.TIME) === 0 && !DATES.test(last.lower))) return -1
  for (let i = head - 2; i >= 0 && i > head - LONGEST_DATE; i--) {
    const tags = tagsAt(tokens, i)
    const opens = (tagsAt(tokens, i + 1) & t.PREP) !== 0 || /^(?:last|this|earlier)$/.test(tokens[i + 1]?.lower ?? '')
    if ((tags & t.HAVE) !== 0) return opens ? i : -1
    if (!(tags & (t.PREP | t.DET | t.TIME | t.ADVERB | t.NOMINAL)) || (tags & t.VERB) !== 0) return -1
  }
  return -1
}

/** The verb group whose main verb stands at `head`. */
export function verbGroup(tokens: readonly Token[], head: number): VerbGroup {
  let start = head
  let be = false
  let aux = false
  for (let i = head - 1; i >= 0; i--) {
    const tags = tagsAt(tokens, i)
    if (isAux(tokens, i)) {
      be ||= (tags & t.BE) !== 0 && !aux && !isShortHas(tokens, i, head)
      aux = true
      start = i
    } else if (!(tags & t.ADVERB) || tags & (t.PREP | t.COORD | t.SUBORD | t.PRONOUN)) break
  }
  const head_ = tagsAt(tokens, head)
  const parted = aux || (head_ & (t.PAST | t.PARTICIPLE)) === 0 ? -1 : haveBeforeDate(tokens, head)
  if (parted >= 0) {
    aux = true
    start = parted
  }
  let first = start
  const isAdverb = (i: number): boolean =>
    (tagsAt(tokens, i) & t.ADVERB) !== 0 && !(tagsAt(tokens, i) & (t.CLOSED & ~t.NEGATION)) && !is(tokens, i, 'ago')
  while (first > 0 && isAdverb(first - 1)) first--
  // "she no longer works there"
  if (is(tokens, first - 1, 'longer') && is(tokens, first - 2, 'no')) first -= 2
  const infinitive = !aux && (tagsAt(tokens, first - 1) & t.TO) !== 0 && (head_ & (t.BASE | t.NOMINAL)) !== 0
  const passive = be && (head_ & (t.PAST | t.PARTICIPLE)) !== 0
  // "when she sought": right behind a pronoun that can only be a subject, a form in -ed is the verb.
  // "Ivo Marsh sought to say": behind a name, too, where an infinitive follows.
  const acts = SUBJECTS.test(tokens[first - 1]?.lower ?? '') || (isName(tokens, first - 1) && leadsOn(tokens, head))
  const spoken = acts && (head_ & (t.PAST | t.PARTICIPLE)) !== 0
  const participle = !aux && !spoken && (head_ & (t.GERUND | t.PARTICIPLE)) !== 0
  return new VerbGroup(infinitive ? first - 1 : first, head, passive, infinitive, participle)
}

/** The subject with which a clause opens, before the first verb from a place on; null where none stands there. */
export function openingSubject(tokens: readonly Token[], from: number, to: number, verbFrom = from): Phrase | null {
  for (let i = verbFrom; i < to; i++)
    if (isFiniteVerb(tagsAt(tokens, i))) {
      const { start } = verbGroup(tokens, i)
      return start > from ? new Phrase(from, start - 1) : null
    }
  return null
}
