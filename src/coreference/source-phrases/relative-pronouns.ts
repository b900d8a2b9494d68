import { ADVERB, BASE, CLOSED, NOMINAL, PAST, VERB } from '../../text/tags.ts'
import { LOWER, NUMBER, PUNCTUATION, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import { isNameWord } from '../names/name-run.ts'
import { peopleOf } from '../names/people-of.ts'
import { type NameMention, runsAround, type SentenceMentions } from '../names/sentence-mentions.ts'
import { ROLE_DETERMINERS } from '../roles/role-words.ts'
import { SourcePhrase } from './source-phrase.ts'

const STOPS = new Set(
  'and but that is are was were be been by to from with as said says told for on in at among including like'.split(' '),
)

/** The noun phrase that a relative pronoun at `at` belongs to: what stands right before it in the sentence. */
export function antecedentOf(line: SentenceMentions, at: number): SourcePhrase | null {
  let to = at
  while (to > 0 && line.tokens[to - 1]?.kind === PUNCTUATION) to--
  // "the minister, 70, who": an age tells of who stands before it.
  if (line.tokens[to - 1]?.kind === NUMBER && line.tokens[to - 2]?.text === ',' && to > 2) to -= 2
  if (to === 0) return null
  const runs = runsAround(line, Math.max(0, at - 2), at)
  const explained = runs.find(
    (run) => run.key && run.to < to && run.postmodifierEnd > run.to && run.postmodifierEnd >= to,
  )
  const named = explained ?? runs.findLast((run) => run.key && run.to === to)
  if (named && !isOther(line, named.to, to)) {
    const holders = peopleBefore(line, named, at, to)
    if (holders) return holders
    const owner = ownerOf(line, named)
    const first = tellsMany(line, at) ? joinedTo(line, owner) : undefined
    return new SourcePhrase(line, (first ?? owner).roleFrom, owner.to)
  }
  return nounPhraseBefore(line, to)
}

const LONGEST_SUBJECT = 4

/** "Who said they were glad", "who are": several, by what follows. */
const tellsMany = ({ tokens }: SentenceMentions, at: number): boolean =>
  /^(?:are|were|have)$/.test(tokens[at + 1]?.lower ?? '') ||
  tokens.slice(at + 1, at + LONGEST_SUBJECT).some(({ lower }) => lower === 'they')

/** "who say": a verb of several. */
const saysAsMany = (verb: Token | undefined): boolean =>
  verb !== undefined && (verb.tags & BASE) !== 0 && (verb.tags & PAST) === 0 && !verb.lower.endsWith('s')

/**
 * "doctors in Brazil, who said", "lawyers for Jo Starks, who say": people that a preposition leads to a name. "Who" is
 * nobody's place or body; a person it is, unless the verb is that of several.
 */
function peopleBefore(line: SentenceMentions, named: NameMention, at: number, to: number): SourcePhrase | null {
  const people = peopleOf(named)
  if (!people) return null
  const several = people.noun.plural && (saysAsMany(line.tokens[at + 1]) || tellsMany(line, at))
  if (named.entity?.isPerson && !several) return null
  const phrase = nounPhraseBefore(line, people.preposition)
  return phrase && new SourcePhrase(line, phrase.from, to)
}

/** "Jo Starks and Bo Lin, who": the person before "and". */
const joinedTo = ({ runs, tokens }: SentenceMentions, { roleFrom }: NameMention): NameMention | undefined =>
  tokens[roleFrom - 1]?.lower === 'and'
    ? runs.find(({ entity, to, postmodifierEnd }) => {
        return entity?.isPerson === true && (to === roleFrom - 1 || postmodifierEnd === roleFrom - 1)
      })
    : undefined

/** "Jo Starks of Leeds, who": the place only tells where the person before it is from. */
function ownerOf(line: SentenceMentions, named: NameMention): NameMention {
  const preposition = line.tokens[named.from - 1]?.lower ?? ''
  if (preposition !== 'of' && preposition !== 'from' && preposition !== 'at') return named
  return (
    line.runs.find((run) => run.key && run.entity?.isPerson && run.from < named.from && endsAt(run, named.from - 1)) ??
    named
  )
}

/** Whether a name, or the age behind it, ends before a preposition: "Jo Starks, 24, from Leeds". */
const endsAt = ({ line, to, postmodifierEnd }: NameMention, preposition: number): boolean =>
  to === preposition ||
  (postmodifierEnd > to &&
    (postmodifierEnd === preposition ||
      (postmodifierEnd === preposition - 1 && line.tokens[postmodifierEnd]?.text === ',')))

/** Whether another person's noun phrase stands between the name and the pronoun: "Ruiz's lawyer, who said". */
const isOther = (line: SentenceMentions, from: number, to: number): boolean =>
  line.tokens[from]?.lower === "'s" && from < to

function nounPhraseBefore(line: SentenceMentions, to: number): SourcePhrase | null {
  let from = to
  while (from > 0 && to - from < 12 && isPart(line, from - 1)) {
    from--
    if (ROLE_DETERMINERS.has(line.tokens[from]?.lower ?? '')) break
  }
  return from < to ? new SourcePhrase(line, from, to) : null
}

const isNoun = (token: Token | undefined): boolean =>
  token?.case === LOWER && (token.tags & NOMINAL) !== 0 && (token.tags & (CLOSED | ADVERB | VERB)) === 0

function isPart({ tokens, nouns }: SentenceMentions, at: number): boolean {
  const token = tokens[at]
  // "… and outraged officials who", "The fire angered officials who": a verb of the sentence itself.
  if (((token?.tags ?? 0) & PAST) !== 0 && (tokens[at - 1]?.lower === 'and' || isNoun(tokens[at - 1]))) return false
  // "Local officials and customers who": several that are joined.
  if (token?.lower === 'and')
    return [at - 1, at + 1].every((i) => tokens[i]?.case === LOWER && nouns.classOf(tokens[i]?.lower ?? '')?.plural)
  if (!token || token.kind === QUOTATION || (token.kind === PUNCTUATION && token.text !== '-')) return false
  if (/^(?:of|at|on|in|from|to|for)$/.test(token.lower))
    return /^(?:person|group|unnamed)$/.test(nouns.classOf(tokens[at - 1]?.lower ?? '')?.kind ?? '')
  return token.kind !== WORD || isNameWord(token) || !STOPS.has(token.lower)
}

/** Whether a phrase is a pronoun and nothing else: "he", "she herself", "they all", but not "her lawyer". */
export function isPronounPhrase(phrase: SourcePhrase): boolean {
  const { tokens } = phrase.line
  const first = tokens[phrase.from]?.lower ?? ''
  if (phrase.to - phrase.from === 1) return true
  if (first === 'her' || first === 'his' || first === 'that' || first === 'both') return false
  const second = tokens[phrase.from + 1]
  return second === undefined || second.lower === 'himself' || second.lower === 'herself' || second.lower === 'all'
}
