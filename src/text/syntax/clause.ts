import { isSpeechVerb } from '../../lexicon/frames.ts'
import { VERBS_OF_PLAIN_SAYING, VERBS_OF_SPEAKING_ON } from '../../lexicon/verb-classes.ts'
import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { actingSubject } from './acting-subject.ts'
import { behindApposition } from './apposition.ts'
import { asideSubject } from './aside-subject.ts'
import { behindAnonymity } from './behind-anonymity.ts'
import { withoutCircumstance } from './behind-circumstance.ts'
import { isBehindMedium } from './behind-medium.ts'
import { besideGoverned } from './beside-governed.ts'
import { besideHome } from './beside-home.ts'
import { CLAUSE_REACH, clauseFloor } from './clause-floor.ts'
import { syntaxOf } from './clauses/sentence-syntax.ts'
import { beforeCompany } from './company.ts'
import { behindDatedParticiple } from './dated-participle.ts'
import { endsDeeds } from './deeds-before.ts'
import { describesNoun } from './describing-participle.ts'
import { speakingSubject } from './event-subject.ts'
import { behindOpenParticiple, behindParticiple } from './inserted-participle.ts'
import { withRelative } from './modifier.ts'
import { hasFinite, is, isDash, isNominal, isQuotation, Phrase, tagsAt } from './noun-phrase.ts'
import { behindOpenRelative } from './open-relative.ts'
import { phraseStart } from './phrase-start.ts'
import { behindSecondRelative } from './second-relative.ts'
import { signedSubject } from './signature.ts'
import { beforeStrayComma } from './stray-comma.ts'
import { Subject } from './subject.ts'
import { holdsSomebody, isReflexive, subjectAfter } from './subject-after.ts'
import { behindDated, skipEventBefore, skipMediumBefore, skipTimeBefore } from './time-before.ts'
import { isFiniteVerb, isPastVerb, type VerbGroup, verbGroup } from './verb-group.ts'
import { wholeSubject } from './whole-subject.ts'
import { widenedStart } from './widened-start.ts'
import { writingSubject } from './written-there.ts'

/** How many verbs are tried as the one whose subject another verb shares. */
const MOST_VERBS = 8

/** A “coalition of the willing” has: a term in quotation marks as the head of the subject, behind its article. */
function termSubject(tokens: readonly Token[], term: number): Subject | null {
  const first = phraseStart(tokens, term - 1, clauseFloor(tokens, term - 1))
  const article = (tagsAt(tokens, first) & (t.DET | t.POSSESSIVE)) !== 0
  return article && first < term ? new Subject(new Phrase(first, term), 'plain') : null
}

/** The subject that stands before a finite verb group. */
export function subjectBefore(tokens: readonly Token[], group: VerbGroup): Subject | null {
  const j = skipTimeBefore(
    tokens,
    skipEventBefore(tokens, skipMediumBefore(tokens, skipTimeBefore(tokens, group.start - 1))),
  )
  if (j < 0) return null
  const tags = tagsAt(tokens, j)
  const dated =
    behindDatedParticiple(tokens, group.head, group.start - 1) ?? (tags & t.TIME ? behindDated(tokens, j) : null)
  if (dated) return dated
  const term = tokens[j]?.quotation
  if (term && !term.punctuated) return termSubject(tokens, j)
  const comma = is(tokens, j, ',') || term?.punctuated === true
  if (comma || isDash(tokens, j))
    return (
      (comma ? behindSecondRelative(tokens, j) : null) ??
      behindApposition(tokens, j) ??
      (comma ? (behindParticiple(tokens, j) ?? beforeStrayComma(tokens, j) ?? signedSubject(tokens, j)) : null)
    )
  if (tags & t.WH && tags & t.PRONOUN) return new Subject(new Phrase(j, j), 'relative')
  if (is(tokens, j, 'that') && isNominal(tokens, j - 1)) return new Subject(new Phrase(j, j), 'relative')
  if (tags & t.COORD) return sharedSubject(tokens, j, group.head)
  const unnamed = behindAnonymity(tokens, j, group.head)
  if (unnamed) return unnamed
  const floor = clauseFloor(tokens, j)
  const reflexive = isReflexive(tokens, j) && isNominal(tokens, j - 1) ? 1 : 0
  const found = withoutCircumstance(tokens, phraseStart(tokens, j - reflexive, floor), j)
  const first = widenedStart(tokens, found, j, floor)
  // "who in two letters had warned"
  if (/^(?:in|at|on|during|after)$/.test(tokens[first - 1]?.lower ?? '') && isRelative(tokens, first - 2))
    return new Subject(new Phrase(first - 2, first - 2), 'relative')
  const home = first <= j ? besideHome(tokens, first) : null
  if (home) return home
  const joined = first <= j ? beforeCompany(tokens, first) : null
  if (joined) return joined
  const open = first <= j ? behindOpenParticiple(tokens, first, group.head) : null
  if (open) return open
  const named = first > j ? null : behindOpenRelative(tokens, first, group.head)
  if (named) return named
  const start = first > j ? first : withRelative(tokens, first, floor)
  const whole = wholeSubject(tokens, group.head, new Phrase(start, j), floor)
  return whole && new Subject(whole, 'plain')
}

const isRelative = (tokens: readonly Token[], i: number): boolean =>
  /^(?:who|which)$/.test(tokens[i]?.lower ?? '') && (isNominal(tokens, i - 1) || is(tokens, i - 1, ','))

/** Whether a clause stands inside another: its subject follows "that", "who", "because" or a verb of saying. */
function isEmbedded(tokens: readonly Token[], subject: Subject): boolean {
  const first = subject.phrase.first
  const only = /^(?:only|just|about|nearly|almost|even)$/.test(tokens[first - 1]?.lower ?? '') ? 2 : 1
  // "whether or not a passenger was hurt"
  const either = is(tokens, first - 1, 'not') && is(tokens, first - 2, 'or') ? 3 : only
  const before = tagsAt(tokens, first - either)
  if (subject.kind === 'relative' || is(tokens, subject.phrase.first - 1, 'that')) return true
  if ((before & (t.WH | t.SUBORD | t.VERB)) !== 0 && !(before & t.NOMINAL)) return true
  return isBehindMedium(tokens, first - 1) || isBehindThat(tokens, first - 1)
}

/** "says that bringing an end to “free” trade will help": what is found of the subject of a clause behind "that" is its end. */
function isBehindThat(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i > 0 && !is(tokens, i, ',') && !isFiniteVerb(tagsAt(tokens, i)); i--)
    if (is(tokens, i, 'that')) return (tagsAt(tokens, i - 1) & t.VERB) !== 0 && !(tagsAt(tokens, i - 1) & t.NOMINAL)
  return false
}

/** "in a letter posted on Tuesday, saying": a participle after what a preposition governs is no verb of a clause. */
function isGoverned(tokens: readonly Token[], group: VerbGroup, { phrase }: Subject): boolean {
  const before = tagsAt(tokens, phrase.first - 1)
  return group.start === group.head && (before & t.PREP) !== 0 && !(before & t.SUBORD)
}

/** "the men in opening broad-based talks": between a gerund behind a preposition and its object stands no verb. */
const isObjectOfGerund = (tokens: readonly Token[], { start, head }: VerbGroup): boolean =>
  start === head &&
  (tagsAt(tokens, start - 1) & t.GERUND) !== 0 &&
  (tagsAt(tokens, start - 2) & t.PREP) !== 0 &&
  !isSpeechVerb(wordAt(tokens[head]).lemma)

/** "“The well is dry,” said Fox": not "will “absolutely” be", where the quoted word stands within the verb group. */
const isInverted = (tokens: readonly Token[], group: VerbGroup): boolean =>
  isSpeechVerb(wordAt(tokens[group.head]).lemma) &&
  (isQuotation(tokens, group.start - 1) || isInvertedBehindComma(tokens, group))

/** "The well is dry, said Fox, adding that": the reader of clauses has the subject behind the verb. */
function isInvertedBehindComma(tokens: readonly Token[], { start, head }: VerbGroup): boolean {
  if (!is(tokens, start - 1, ',') || start !== head || !hasFinite(tokens, 0, start - 2)) return false
  const subject = syntaxOf(tokens).clauseAt(head)?.subject
  return Boolean(subject && subject.first > head && holdsSomebody(tokens, subject))
}

/**
 * The subject of the clause that a verb without one of its own belongs to: the nearest that is no clause within
 * another.
 */
function governingSubject(tokens: readonly Token[], from: number, speaks = false): Subject | null {
  let fallback: Subject | null = null
  let verbs = 0
  for (let i = from; i >= 0 && i > from - CLAUSE_REACH && verbs < MOST_VERBS; i--) {
    if (isQuotation(tokens, i) || !isFiniteVerb(tagsAt(tokens, i))) continue
    const group = verbGroup(tokens, i)
    if (!group.finite && !(tagsAt(tokens, i) & t.AUX)) continue
    if (group.start === i && describesNoun(tokens, i)) continue
    verbs++
    i = Math.min(i, group.start)
    // "and said": its subject is that of a verb before it, which this search comes to by itself.
    if (tagsAt(tokens, skipTimeBefore(tokens, group.start - 1)) & t.COORD) continue
    const inverted = isInverted(tokens, group) ? subjectAfter(tokens, group.head) : null
    const found = inverted ?? subjectBefore(tokens, group)
    if (!found || isObjectOfGerund(tokens, group)) continue
    if (inverted || (!isEmbedded(tokens, found) && !isGoverned(tokens, group, found)))
      return speaks ? speakingSubject(tokens, found, fallback, from) : found
    fallback ??= besideGoverned(tokens, found) ?? found
  }
  return speaks ? speakingSubject(tokens, fallback, null, from) : fallback
}

/** The subject of the finite verb before a coordinator: "X rose and said". */
function sharedSubject(tokens: readonly Token[], at: number, verb: number): Subject | null {
  if (endsDeeds(tokens, at)) return null
  const found =
    asideSubject(tokens, at) ??
    writingSubject(tokens, at, verb) ??
    sayingSubject(tokens, at, verb) ??
    actingSubject(tokens, at, verb, governingSubject(tokens, at - 1))
  return found && new Subject(found.phrase, 'shared')
}

/** "Fox said floods and fires were rare but insisted": who says the one says the other, whatever stands between. */
function sayingSubject(tokens: readonly Token[], at: number, verb: number): Subject | null {
  if (!goesOnSpeaking(tokens, at + 1) && !goesOnSpeaking(tokens, verb)) return null
  for (let i = at - 1; i > 0 && i > at - CLAUSE_REACH; i--) {
    if (tokens[i]?.quotation?.punctuated || /^[;:]$/.test(tokens[i]?.text ?? '')) return null
    if (!isPlainSaying(tokens, i)) continue
    const found = subjectBefore(tokens, verbGroup(tokens, i))
    return found?.kind === 'plain' && !isEmbedded(tokens, found) ? found : null
  }
  return null
}

/** "Alleged that", too, which elsewhere may describe a noun. */
const isPlainSaying = (tokens: readonly Token[], i: number): boolean =>
  (isPastVerb(tokens, i) || ((tagsAt(tokens, i) & t.PAST) !== 0 && is(tokens, i + 1, 'that'))) &&
  VERBS_OF_PLAIN_SAYING.has(wordAt(tokens[i]).lemma)

const goesOnSpeaking = (tokens: readonly Token[], i: number): boolean =>
  isPlainSaying(tokens, i) || (isPastVerb(tokens, i) && VERBS_OF_SPEAKING_ON.has(wordAt(tokens[i]).lemma))

/** The subject of the main clause for "…, adding that" and "went on to say". */
export function controllingSubject(tokens: readonly Token[], at: number): Subject | null {
  const found = governingSubject(tokens, at, true)
  return found && new Subject(found.phrase, 'participle')
}

/** Longest apposition to a subject, in tokens. */
const BESIDE_REACH = 12

/** "Lena Fox, who runs the mill, said": from the comma behind a name to the verb behind the next; the comma where none stands there. */
function verbBehindBeside(tokens: readonly Token[], comma: number): number {
  if (!(tagsAt(tokens, comma - 1) & t.NAME)) return comma
  for (let i = comma + 2; i < tokens.length - 1 && i < comma + BESIDE_REACH; i++)
    if (is(tokens, i, ',')) return isFiniteVerb(tagsAt(tokens, i + 1)) ? i + 1 : comma
  return comma
}

/** The subject of the main clause after "After saying this," or "According to plans": behind the comma. */
export function followingSubject(tokens: readonly Token[], from: number): Subject | null {
  for (let i = from; i < tokens.length && i < from + 40; i++) {
    // "Calling it “a joke,” Fox said that"
    const ends = is(tokens, i, ',') || tokens[i]?.quotation?.punctuated
    if (!ends || isQuotation(tokens, i + 1)) continue
    for (let verb = i + 2; verb < tokens.length && verb < i + 12; verb++) {
      // "While agreeing, the head of Quaysafe, said that"
      const stray = is(tokens, verb, ',') && isFiniteVerb(tagsAt(tokens, verb + 1))
      if (stray) verb++
      else if (is(tokens, verb, ',') && verbBehindBeside(tokens, verb) > verb) verb = verbBehindBeside(tokens, verb)
      else if (/^[,;:.]$/.test(tokens[verb]?.text ?? '')) break
      if (!isFiniteVerb(tagsAt(tokens, verb))) continue
      const found = subjectBefore(tokens, verbGroup(tokens, verb))
      return found && found.phrase.first > i ? new Subject(found.phrase, 'participle') : null
    }
  }
  return null
}
