import * as t from '../language/tags.ts'
import { CAPITALISED, LOWER, NUMBER, PUNCTUATION, type Token, WORD } from '../language/tokens.ts'
import { wordAt } from '../language/word-at.ts'
import { isSpeechVerb } from '../lexicon/frames.ts'
import { belongsToSource, chainCommas, stretchEnd } from './beside.ts'
import { hasFinite, is, isNickname, isNominal, isQuotation, openingBracket, Phrase, tagsAt } from './nounphrase.ts'
import { phraseStart } from './phrase-start.ts'
import { isLooseAdverb, Subject } from './subject.ts'
import { subjectAfter } from './subject-after.ts'
import { type VerbGroup, verbGroup } from './verbgroup.ts'

/** How far back a clause is looked through, in tokens: keeps the time of long sentences in bounds. */
const CLAUSE_REACH = 60
/** How many verbs are asked for the subject that another one shares. */
const MOST_VERBS = 8

/** The place before which the clause of a place starts: after a subordinator, a colon, a dash, a quotation. */
export function clauseFloor(tokens: readonly Token[], at: number): number {
  for (let i = at; i > 0 && i > at - CLAUSE_REACH; i--) {
    const token = tokens[i]
    if (!token) continue
    if (token.text === ')') i = Math.min(i, openingBracket(tokens, i))
    else if (token.kind === PUNCTUATION && /^(?:[;:—–(]|--|\.)$/.test(token.text)) return i + 1
    if (isQuotation(tokens, i) && !isNickname(tokens, i)) return i + 1
    if (token.tags & t.SUBORD && !(token.tags & t.PREP)) return i + 1
  }
  return 0
}

/** Goes left over adverbs and times between a subject and its verb: "on Friday evening", "last week", "a month later". */
function skipTimeBefore(tokens: readonly Token[], from: number): number {
  let j = from
  for (;;) {
    const before = isLooseAdverb(tagsAt(tokens, j)) ? j - 1 : timeStart(tokens, j) - 1
    if (before === j || before < 0) return j
    j = before
  }
}

const OPENS_TIME = /^(?:last|this|that|next|earlier|late|early|a|an|one|two|three|four|five|six|the|each|every|\d+)$/

/** The first word of the time that ends there, with its preposition; one place on where there is none. */
function timeOpening(tokens: readonly Token[], last: number): number {
  let i = last
  while (i > 0 && tagsAt(tokens, i) & t.TIME) i--
  if (i === last) return last + 1
  const day = tokens[last]?.case !== LOWER
  while (i > 0 && OPENS_TIME.test(tokens[i]?.lower ?? '')) i--
  const led = /^(?:on|in|during|by|since)$/.test(tokens[i]?.lower ?? '') && i > 0
  if (led) i--
  return !led && !day && !OPENS_TIME.test(tokens[i + 1]?.lower ?? '') ? last + 1 : i + 1
}

/** The start of the time that ends there and has a name, noun or pronoun before it; one place on where there is none. */
function timeStart(tokens: readonly Token[], last: number): number {
  const first = timeOpening(tokens, last)
  const before = tagsAt(tokens, first - 1)
  const ends = before & (t.NAME | t.PRONOUN | t.NOMINAL | t.COORD) || is(tokens, first - 1, ')')
  return first <= last && ends && !(before & t.TIME) ? first : last + 1
}

/** "A poll released Friday found": the subject ends in a participle and its time. */
function behindDated(tokens: readonly Token[], last: number): Subject | null {
  const participle = timeOpening(tokens, last) - 1
  if (is(tokens, participle + 1, 'that')) return null
  const dated = participle < last && tagsAt(tokens, participle) & t.PAST && isNominal(tokens, participle - 1)
  if (!dated) return null
  const first = phraseStart(tokens, participle - 1, clauseFloor(tokens, participle - 1))
  return first < participle ? new Subject(new Phrase(first, last), 'plain') : null
}

const REFLEXIVES = new Set(['himself', 'herself', 'themselves', 'itself'])

const isDash = (tokens: readonly Token[], i: number): boolean => /^(?:[—–-]|--+)$/.test(tokens[i]?.text ?? '')

/** A “coalition of the willing” has: a term in quotation marks as the head of the subject, behind its article. */
function termSubject(tokens: readonly Token[], term: number): Subject | null {
  const first = phraseStart(tokens, term - 1, clauseFloor(tokens, term - 1))
  const article = (tagsAt(tokens, first) & (t.DET | t.POSSESSIVE)) !== 0
  return article && first < term ? new Subject(new Phrase(first, term), 'plain') : null
}

/** "In a letter to the mayor Ivo Marsh wrote": of a phrase that begins with a preposition only the last name can be the subject. */
function withoutCircumstance(tokens: readonly Token[], first: number, last: number): number {
  const leading = first > 0 && tagsAt(tokens, first - 1) & t.PREP && !(tagsAt(tokens, first - 1) & t.NAME)
  if (!leading) return first
  // "At the same time, Fox and Hill said": no list of three.
  for (let i = first; i < last; i++) if (is(tokens, i, ',')) return i + 1
  if (first !== 1 || !(tagsAt(tokens, last) & t.NAME)) return first
  let start = last
  while (start > first && tagsAt(tokens, start - 1) & t.NAME) start--
  return start
}

/** The subject that stands before a finite verb group. */
export function subjectBefore(tokens: readonly Token[], group: VerbGroup): Subject | null {
  const j = skipTimeBefore(tokens, group.start - 1)
  if (j < 0) return null
  const tags = tagsAt(tokens, j)
  const dated = tags & t.TIME ? behindDated(tokens, j) : null
  if (dated) return dated
  const term = tokens[j]?.quotation
  if (term && !term.punctuated) return termSubject(tokens, j)
  const comma = is(tokens, j, ',') || term?.punctuated === true
  if (comma || isDash(tokens, j)) return behindApposition(tokens, j)
  if (tags & t.WH && tags & t.PRONOUN) return new Subject(new Phrase(j, j), 'relative')
  if (is(tokens, j, 'that') && isNominal(tokens, j - 1)) return new Subject(new Phrase(j, j), 'relative')
  if (tags & t.COORD) return sharedSubject(tokens, j)
  const floor = clauseFloor(tokens, j)
  const reflexive = REFLEXIVES.has(tokens[j]?.lower ?? '') && isNominal(tokens, j - 1) ? 1 : 0
  const first = withoutCircumstance(tokens, phraseStart(tokens, j - reflexive, floor), j)
  return first <= j ? new Subject(new Phrase(withRelative(tokens, first, floor), j), 'plain') : null
}

/** How far a modifier may reach: "protesters marching through the streets of the old town". */
const MODIFIER_REACH = 9

/** "protesters marching through the streets chanted", "a poll released on Monday shows": the subject stands before. */
function modifierStart(tokens: readonly Token[], first: number, floor: number): number {
  for (let i = first - 1; i > floor && i > first - MODIFIER_REACH; i--) {
    const tags = tagsAt(tokens, i)
    if (is(tokens, i, ',') || isQuotation(tokens, i) || tags & (t.WH | t.COORD | (t.SUBORD & ~t.PREP))) return first
    if (!(tags & t.VERB) || tags & t.NOMINAL) continue
    const speech = isSpeechVerb(wordAt(tokens[i]).lemma)
    const modifier = tags & t.GERUND || (tags & (t.PAST | t.PARTICIPLE) && tagsAt(tokens, i + 1) & t.PREP)
    const governed = i + 2 === first && (tagsAt(tokens, i + 1) & t.PREP) !== 0 && is(tokens, first, 'the')
    if (!modifier || (speech && !governed) || !isNominal(tokens, i - 1) || hasFinite(tokens, floor, i - 1)) return first
    return phraseStart(tokens, i - 1, floor)
  }
  return first
}

/** How long a relative clause without commas may be, in tokens. */
const RELATIVE_REACH = 22

/** "some who advocate free speech argue": the phrase found belongs to a relative clause; the subject stands before. */
function withRelative(tokens: readonly Token[], first: number, floor: number): number {
  const modified = modifierStart(tokens, first, floor)
  if (modified < first) return modified
  if (!(tagsAt(tokens, first - 1) & (t.PREP | t.TO | t.ADVERB | t.VERB | t.BE | t.HAVE))) return first
  for (let i = first - 1; i > floor && i > first - RELATIVE_REACH; i--) {
    if (is(tokens, i, ',') || isQuotation(tokens, i)) return first
    const relative = tagsAt(tokens, i) & t.PRONOUN && /^(?:who|which|that)$/.test(tokens[i]?.lower ?? '')
    if (!relative) continue
    if (!(isNominal(tokens, i - 1) || tagsAt(tokens, i - 1) & t.PRONOUN) || !hasFinite(tokens, i + 1, first - 1))
      return first
    const start = phraseStart(tokens, i - 1, floor)
    return start < i ? start : first
  }
  return first
}

/** The subject before "…, a doctor," or "…, who lives there,": with the apposition, as annotators take it. */
function behindApposition(tokens: readonly Token[], close: number): Subject | null {
  if (isDash(tokens, close)) return behindDash(tokens, close)
  for (const comma of chainCommas(tokens, close)) {
    const first = headStart(tokens, comma - 1)
    if (first < 0) continue
    const whole = belongsToSource(tokens, comma, stretchEnd(tokens, comma + 1))
    return new Subject(new Phrase(first, whole ? close - 1 : comma - 1), 'plain')
  }
  return null
}

/** The start of what stretches between commas can stand beside; -1 for a place or time of a circumstance, "In Leeds,". */
function headStart(tokens: readonly Token[], last: number): number {
  const floor = clauseFloor(tokens, last)
  let first = phraseStart(tokens, last, floor)
  // "Editors across the country": any preposition belongs to a noun that begins the clause.
  while (first > floor + 1 && first <= last && tagsAt(tokens, first - 1) & t.PREP && isNominal(tokens, first - 2)) {
    const before = phraseStart(tokens, first - 2, floor)
    if (before > first - 2) break
    first = before
  }
  return first > last || isGoverned(tokens, first) || isTime(tokens, first, last) ? -1 : first
}

/** "Last week", "Dec. 2": but "May Winter" is a name. */
function isTime(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(tokens[first - 1]?.case === CAPITALISED ? first - 1 : first, last + 1)
  const time = words.some(({ tags }) => tags & t.TIME)
  const name = words.length > 1 && words.every((token) => token.kind === WORD && token.case === CAPITALISED)
  return (
    time &&
    !name &&
    words.every((token) => token.tags & t.TIME || token.kind === NUMBER || OPENS_TIME.test(token.lower))
  )
}

/** Whether a preposition or a verb stands right before. */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  const before = tagsAt(tokens, first - 1)
  // "May Winter, a surveyor,": with a capital letter it is a name.
  if (before & t.AUX && tokens[first - 1]?.case !== LOWER) return false
  const governs = before & (t.PREP | t.PAST | t.PRESENT | t.GERUND | t.AUX)
  return governs !== 0 && !(before & (t.NAME | t.NOMINAL | t.SUBORD))
}

/** "Last week", "Dec. 2": but "May Winter" is a name. */
function isTime(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(tokens[first - 1]?.case === CAPITALISED ? first - 1 : first, last + 1)
  const time = words.some(({ tags }) => tags & t.TIME)
  const name = words.length > 1 && words.every((token) => token.kind === WORD && token.case === CAPITALISED)
  return (
    time &&
    !name &&
    words.every((token) => token.tags & t.TIME || token.kind === NUMBER || OPENS_TIME.test(token.lower))
  )
}

/** Whether a preposition or a verb stands right before. */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  const before = tagsAt(tokens, first - 1)
  return (
    (before & (t.PREP | t.PAST | t.PRESENT | t.GERUND | t.AUX)) !== 0 && !(before & (t.NAME | t.NOMINAL | t.SUBORD))
  )
}

function behindDash(tokens: readonly Token[], close: number): Subject | null {
  const open = openingDash(tokens, close)
  const first = open > 0 ? phraseStart(tokens, open - 1, clauseFloor(tokens, open - 1)) : open
  return first < open ? new Subject(new Phrase(first, open - 1), 'plain') : null
}

function openingDash(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > 0; i--) if (tokens[i]?.text === tokens[close]?.text) return i
  return -1
}

const isFiniteVerb = (tags: number): boolean =>
  (tags & (t.PAST | t.PRESENT | t.BASE | t.BE | t.HAVE | t.MODAL | t.DO)) !== 0 && !(tags & (t.NOMINAL | t.GENITIVE))

/** Whether a clause stands inside another: its subject follows "that", "who", "because" or a verb of saying. */
function isEmbedded(tokens: readonly Token[], subject: Subject): boolean {
  const before = tagsAt(tokens, subject.phrase.first - 1)
  if (subject.kind === 'relative' || is(tokens, subject.phrase.first - 1, 'that')) return true
  return (before & (t.WH | t.SUBORD | t.VERB)) !== 0 && !(before & t.NOMINAL)
}

/** The subject of the clause that a verb without one of its own belongs to: the nearest that is no clause within another. */
function governingSubject(tokens: readonly Token[], from: number): Subject | null {
  let fallback: Subject | null = null
  let verbs = 0
  for (let i = from; i >= 0 && i > from - CLAUSE_REACH && verbs < MOST_VERBS; i--) {
    if (isQuotation(tokens, i) || !isFiniteVerb(tagsAt(tokens, i))) continue
    const group = verbGroup(tokens, i)
    if (!group.finite && !(tagsAt(tokens, i) & t.AUX)) continue
    verbs++
    i = Math.min(i, group.start)
    // "and said": its subject is that of a verb before it, which this search comes to by itself.
    if (tagsAt(tokens, skipTimeBefore(tokens, group.start - 1)) & t.COORD) continue
    const inverted = isQuotation(tokens, group.start - 1) ? subjectAfter(tokens, group.head) : null
    const found = inverted ?? subjectBefore(tokens, group)
    if (!found) continue
    if (!isEmbedded(tokens, found)) return found
    fallback ??= found
  }
  return fallback
}

/** The subject of the finite verb before a coordinator: "X rose and said". */
function sharedSubject(tokens: readonly Token[], at: number): Subject | null {
  const found = governingSubject(tokens, at - 1)
  return found && new Subject(found.phrase, 'shared')
}

/** The subject of the main clause for "…, adding that" and "went on to say". */
export function controllingSubject(tokens: readonly Token[], at: number): Subject | null {
  const found = governingSubject(tokens, at)
  return found && new Subject(found.phrase, 'participle')
}

/** The subject of the main clause after "After saying this," or "According to plans": behind the comma. */
export function followingSubject(tokens: readonly Token[], from: number): Subject | null {
  for (let i = from; i < tokens.length && i < from + 40; i++) {
    if (!is(tokens, i, ',') || isQuotation(tokens, i + 1)) continue
    for (let verb = i + 2; verb < tokens.length && verb < i + 12; verb++) {
      if (/^[,;:.]$/.test(tokens[verb]?.text ?? '')) break
      if (!isFiniteVerb(tagsAt(tokens, verb))) continue
      const found = subjectBefore(tokens, verbGroup(tokens, verb))
      return found && found.phrase.first > i ? new Subject(found.phrase, 'participle') : null
    }
  }
  return null
}
