import { ADJECTIVES, FEW_NUMBERS } from '../lexicon/function-words.ts'
import { NAMES_IN_LY } from '../lexicon/people/names-in-ly.ts'
import { isVerbPlace } from './ambiguous-words.ts'
import { cliticTags, isPluralOwner } from './clitic.ts'
import { isPrefixed, opensWholeName } from './surname-parts.ts'
import * as t from './tags.ts'
import { capitalisedWords } from './title-case.ts'
import { CAPITALISED, LOWER, NUMBER, QUOTATION, type Sentence, type Token, WORD } from './tokens.ts'
import { opensAsVerb } from './verb-first.ts'

import { wordAt } from './word-at.ts'
import {
  FLOATING,
  isDescribing,
  isFloating,
  isNewVerb,
  isNoModal,
  isOccasion,
  isRelease,
  isSaid,
  isShow,
  isStillOpen,
  isTeller,
  isThatDay,
  opensGivenName,
} from './word-context.ts'
import { COMPOUND } from './words.ts'

/** After these words, "to" is a preposition. */
const TO_PREPOSITION: ReadonlySet<string> = new Set([
  'according',
  'due',
  'prior',
  'thanks',
  'contrary',
  'opposed',
  'access',
])

/** A noun follows these tags: a word that is seldom a verb is not one after them. */
const NOUN_CONTEXT = t.DET | t.POSSESSIVE | t.GENITIVE | t.PREP
/** A verb follows these tags. */
const VERB_CONTEXT = t.TO | t.MODAL | t.DO | t.PRONOUN

/** Whether most words of a sentence are capitalised, as in headlines; capitals are then no evidence for names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let [words, capitalised] = [0, 0]
  for (const token of tokens) {
    if (token.kind !== WORD) continue
    words++
    if (token.case !== LOWER) capitalised++
  }
  return capitalised > words * 0.6 && capitalisedWords(tokens) > 0
}

/** Words seen capitalised within sentences: there, capital letters mean a name. */
export function nameWordsOf(sentences: readonly Sentence[]): Set<string> {
  const names = new Set<string>()
  for (const { tokens } of sentences) {
    if (isTitleCase(tokens)) continue
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]
      if (token?.case === CAPITALISED && tokens[i - 1]?.kind === WORD) names.add(token.lower)
    }
  }
  return names
}

/** In a headline with capitals throughout, only what is a name elsewhere is one. */
function headlineTags(token: Token, names: ReadonlySet<string>): number {
  const bits = wordAt(token).tags
  if (NAMES_IN_LY.has(token.lower) || (names.has(token.lower) && !(bits & t.CLOSED))) return t.NAME | t.NOMINAL
  return bits & (t.CLOSED | t.VERB | t.ADVERB) ? bits : t.NAME | t.NOMINAL
}

function lexicalTags(token: Token, first: boolean, names: ReadonlySet<string>): number {
  if (token.kind === NUMBER) return t.NOMINAL
  if (token.kind !== WORD) return 0
  const bits = wordAt(token).tags
  if (token.case === LOWER) return isPrefixed(token.text) ? t.NAME | t.NOMINAL : bits
  const name = NAMES_IN_LY.has(token.lower) || (names.has(token.lower) && !(bits & t.CLOSED))
  if (token.case === CAPITALISED && first && !name && bits & (t.CLOSED | t.VERB | t.ADVERB)) return bits
  // "Recent reports have shown": an adjective that has its capital from its place.
  if (token.case === CAPITALISED && first && !name && ADJECTIVES.has(token.lower)) return t.NOMINAL
  if (bits & t.TIME) return t.TIME | t.NOMINAL
  if (token.lower === 'i') return bits
  // "European-led", "Leeds-based": made of a name, and none.
  if (COMPOUND.test(token.lower)) return t.NOMINAL
  if (bits & t.CLOSED && token.case === CAPITALISED && token.text.length < 5 && !first) return bits | t.NAME
  return t.NAME | t.NOMINAL
}

/** Decides between verb and noun by the word before: `previous` is 0 at the start of a sentence. */
function inContext(bits: number, previous: number): number {
  if (!(bits & t.VERB)) return bits
  if (previous & t.GENITIVE && !(bits & t.GERUND)) return (bits & ~t.VERB) | t.NOMINAL
  const bare = previous & t.PRONOUN && !(previous & t.DET)
  const afterNoun = previous & NOUN_CONTEXT && !bare && !(previous & t.TO)
  if (afterNoun && bits & (t.BASE | t.PRESENT)) return (bits & ~(t.BASE | t.PRESENT)) | t.NOMINAL
  if (afterNoun && bits & t.PAST && previous & (t.DET | t.POSSESSIVE)) return (bits & ~t.VERB) | t.NOMINAL
  if (!(bits & t.RARELY_VERB)) return bits & ~t.NOMINAL
  if (previous & (VERB_CONTEXT & ~t.PRONOUN) || bare) return bits & ~t.NOMINAL
  if (previous & (t.NAME | t.NOMINAL) && bits & (t.PRESENT | t.PAST)) return bits
  return (bits & ~t.VERB) | t.NOMINAL
}

/** "Recent reports have shown": what stands before an auxiliary is no verb. */
const isAuxiliary = (next: Token | undefined): boolean => next?.kind === WORD && (wordAt(next).tags & t.AUX) !== 0

const STATIONS = /^(?:police|fire|bus|train|railway|tube|metro|polling|petrol|gas|power|radio|television|tv|pumping)$/

/** "peace talks", "urgent talks": none of these talks. */
const KINDS_OF_TALKS =
  /^(?:peace|trade|pay|wage|contract|merger|takeover|transfer|climate|coalition|ceasefire|truce|crisis|crunch|budget|unity|urgent|fresh|new|further|more|emergency|direct|indirect|formal|informal|bilateral|multilateral|high-level|last-ditch|lengthy|private|secret|initial|constructive|inclusive|face-to-face)$/

/** Words that some rule below is about. */
const SINGLE_WORDS: ReadonlySet<string> = new Set([
  ...FLOATING,
  ...'think show station stations talks rights left said told yet that to police'.split(' '),
])

/** "think tanks", "the police station", "peace talks", "the political left is": no verbs. */
function isFixedNoun(before: Token | undefined, { lower, tags }: Token, next: Token | undefined): boolean {
  if (lower === 'think') return next?.lower === 'tank' || next?.lower === 'tanks'
  if (lower === 'show' && next?.kind === QUOTATION) return isShow(before)
  // "to police the border", "would police": in all other places those who do.
  if (lower === 'police') return (tags & t.VERB) !== 0 && !(before && before.tags & (t.TO | t.MODAL))
  if (lower === 'talks') return KINDS_OF_TALKS.test(before?.lower ?? '')
  // "a Leeds human rights lawyer, Ann Lee, said": nearly never a verb, and then with an object.
  if (lower === 'rights') return before?.kind === WORD && !/^(?:the|an?|its|itself|this)$/.test(next?.lower ?? '')
  if (lower === 'station' || lower === 'stations') return STATIONS.test(before?.lower ?? '')
  return lower === 'left' && /^(?:political|far|hard|radical|religious|centre|center)$/.test(before?.lower ?? '')
}

/** Whether a finite verb follows: then a capitalised base form before it is a name ("Trump said"). */
function startsClause(next: Token | undefined): boolean {
  return next?.kind === WORD && (wordAt(next).tags & (t.PAST | t.PRESENT | t.AUX)) !== 0
}

/** "Volunteers who searched", "Claims of fraud": what follows shows that the first word of a sentence is no verb. */
function opensAsNoun(next: Token | undefined): boolean {
  if (next?.kind !== WORD || next.case !== LOWER) return false
  return next.lower === 'who' || (wordAt(next).tags & (t.PREP | t.AUX)) !== 0
}

const PLURAL = new Set([...FEW_NUMBERS, ...'several many few these those both various numerous'.split(' ')])

/** "as young as six", "aged over sixty": a number that is an age. */
const isAge = (second: Token | undefined, before: Token | undefined, { lower }: Token): boolean =>
  (/^(?:as|aged)$/.test(before?.lower ?? '') && FEW_NUMBERS.includes(lower)) ||
  (second?.lower === 'aged' && /^(?:over|under|above|below|about|around)$/.test(before?.lower ?? ''))

/** "two highly critical reports": from a word for several on, a form in -s is no verb until the noun phrase ends. */
function isPluralOpen(token: Token, open: boolean): boolean {
  if (token.tags & t.DET) return PLURAL.has(token.lower)
  const within = token.tags & (t.NOMINAL | t.ADVERB | t.PRESENT) && !(token.tags & (t.CLOSED | t.NAME))
  return open && within !== 0
}

/**
 * Tags the tokens of a sentence in place: what each can be here. `names` are the words that elsewhere prove to be
 * names.
 */
export function tagSentence(sentence: Sentence, names: ReadonlySet<string>): void {
  const { tokens } = sentence
  const title = isTitleCase(tokens)
  let plural = false
  let previous = 0
  let afterWord = false
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    const before = index === 0 ? undefined : tokens[index - 1]
    const next = tokens[index + 1]
    const clitic = token.lower === "'s"
    const plain =
      title && token.case !== LOWER && token.kind === WORD
        ? headlineTags(token, names)
        : lexicalTags(token, !afterWord, names)
    const lexical = clitic
      ? cliticTags(previous, tokens, index)
      : isPluralOwner(before, token, next)
        ? t.GENITIVE
        : plain
    token.tags = title || token.case === LOWER || index === 0 ? inContext(lexical, previous) : lexical
    if (token.case === CAPITALISED && token.tags & t.BASE && startsClause(next)) token.tags = t.NAME | t.NOMINAL
    if (token.tags & t.MODAL && isNoModal(token, next)) token.tags = t.NAME | t.NOMINAL
    if (index === 0 && token.tags & t.PRESENT && opensAsNoun(next)) token.tags = t.NOMINAL
    if (before?.kind === NUMBER && token.tags & t.RARELY_VERB && token.tags & t.PRESENT) token.tags = t.NOMINAL
    if (plural || token.tags & t.DET) plural = isPluralOpen(token, plural)
    const rare = (token.tags & t.RARELY_VERB) !== 0 || ((token.tags & t.PRESENT) !== 0 && isAuxiliary(next))
    const described = rare && ADJECTIVES.has(before?.lower ?? '')
    // Most words are none that any of the rules for single words is about.
    const single = SINGLE_WORDS.has(token.lower)
    const fixed = single && isFixedNoun(before, token, next)
    const noun = described || fixed || (plural && (token.tags & t.PRESENT) !== 0)
    if (noun) token.tags = t.NOMINAL
    const maybe = !noun && token.tags & t.NOMINAL && token.case === LOWER && wordAt(token).tags & t.VERB
    if (maybe && isVerbPlace(tokens, index)) token.tags = wordAt(token).tags & t.VERB
    if (index === 0 && opensAsVerb(tokens)) token.tags = wordAt(token).tags & (t.PRESENT | t.PAST)
    const given = index === 0 && (token.tags & t.PAST) !== 0 && token.case === CAPITALISED
    if (given && opensWholeName(next, tokens[2])) token.tags = t.NAME | t.NOMINAL
    if (before?.quotation && opensGivenName(before, token, next)) token.tags = t.NAME | t.NOMINAL
    if (before && token.tags & t.VERB && isTeller(before, token, next)) token.tags = t.NOMINAL
    if (isDescribing(token, next) || isRelease(before, token)) token.tags = t.NOMINAL
    if (token.tags & t.GERUND && isOccasion(tokens, index)) token.tags = t.NOMINAL
    if (single && before?.lower === 'her' && isSaid(token)) token.tags = t.PAST
    if (single && (isFloating(before, token, next) || isStillOpen(before, token))) token.tags = t.ADVERB
    if (isNewVerb(before, token, next, tokens[index + 2])) token.tags = /ed$/.test(token.lower) ? t.PAST : t.PRESENT
    if (single && token.lower === 'that' && isThatDay(tokens, index)) token.tags = t.DET | t.TIME
    if (before && before.tags & t.TIME && before.lower === 'that') token.tags = t.TIME
    if (single && token.lower === 'to' && TO_PREPOSITION.has(before?.lower ?? '')) token.tags = t.PREP
    if (token.kind === WORD && token.tags === 0) token.tags = t.NOMINAL
    if (token.tags & t.ADVERB && !(token.tags & t.CLOSED)) continue
    // "children as young as six worked": a number that is an age has no noun behind it.
    previous = token.tags & t.DET && isAge(tokens[index - 2], before, token) ? t.NOMINAL : token.tags
    afterWord = token.kind === WORD || token.text === ','
  }
}
