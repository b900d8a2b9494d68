import type { Attribution } from '../attribution/attribution.ts'
import { CARRIED } from '../attribution/rule-ids.ts'
import { AUX, VERB } from '../text/tags.ts'
import type { Token } from '../text/tokens.ts'
import type { EntityIndex } from './entities/entity-index.ts'
import type { Entity } from './names/entity.ts'
import { modifiesNoun } from './names/salience.ts'
import { lastAt, type NameMention, type SentenceMentions } from './names/sentence-mentions.ts'

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** "I ask Fox about it.", "We told Fox.": the verb with which a writer turns to somebody. */
const PUTS_TO = /^(?:ask|asked|asking|tell|told|press|pressed|quiz|quizzed|remind|reminded|question|questioned)$/
const WRITER = /^(?:i|we)$/
/** How far before such a verb the writer may stand: "I have to ask Fox". */
const WRITER_REACH = 4

const byWriter = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - WRITER_REACH), verb).some((token) => WRITER.test(token.lower))

/** "When I ask about the money, Fox shrugs." */
const behindQuestion = (tokens: readonly Token[], from: number): boolean =>
  lower(tokens, from - 1) === ',' && /^(?:when|as|if|asked|pressed|questioned|quizzed)$/.test(lower(tokens, 0))

/** "For Fox, it is a matter of pride.", "But to Fox it was a miracle." */
const isForWhom = (tokens: readonly Token[], from: number): boolean =>
  from <= 2 &&
  /^(?:for|to)$/.test(lower(tokens, from - 1)) &&
  (from === 1 || /^(?:but|and|yet|so|even)$/.test(lower(tokens, 0)))

/** "Fox shrugs and pours a coffee." */
const isSubject = (tokens: readonly Token[], { from, to }: NameMention): boolean =>
  from === 0 && ((tokens[to]?.tags ?? 0) & (VERB | AUX)) !== 0

/** Whether a sentence turns to the person it names, whoever spoke before. */
function turnsTo(tokens: readonly Token[], run: NameMention): boolean {
  const { from } = run
  if (tokens.at(-1)?.text === '?') return true
  if (isForWhom(tokens, from) || behindQuestion(tokens, from) || isSubject(tokens, run)) return true
  return PUTS_TO.test(lower(tokens, from - 1)) && byWriter(tokens, from - 1)
}

const PRONOUNS = { male: /\b(?:he|him|his)\b/iu, female: /\b(?:she|her|hers)\b/iu } as const

/** Whether somebody is rather spoken of in words than speaks them. */
function isSpokenOf({ gender, words }: Entity, text: string): boolean {
  if (gender ? PRONOUNS[gender].test(text) : PRONOUNS.male.test(text) || PRONOUNS.female.test(text)) return true
  const last = words.at(-1)
  return last !== undefined && text.toLowerCase().includes(last)
}

/**
 * Whom the sentence right before a quotation is about, where the quotation would go to whoever spoke last: "For Fox, it is
 * a matter of pride. “…”". Names of persons are known here only.
 */
export class ToldBefore {
  readonly #index: EntityIndex
  readonly #main: Entity | null
  readonly #findSpeakers: () => ReadonlySet<Entity>
  #speakers: ReadonlySet<Entity> | null = null

  /** @param findSpeakers finds who is quoted anywhere in the document: called once, if at all */
  constructor(index: EntityIndex, main: Entity | null, findSpeakers: () => ReadonlySet<Entity>) {
    this.#index = index
    this.#main = main
    this.#findSpeakers = findSpeakers
  }

  /** Where the person is named; null where the last speaker goes on. */
  of(attribution: Attribution): NameMention | null {
    if (attribution.rule !== CARRIED) return null
    const line = this.#lineBefore(attribution)
    const run = line ? onlyPerson(line) : null
    if (!line || !run?.entity || attributes(attribution.continues, line)) return null
    if (turnsTo(line.tokens, run)) return run
    return this.#speaksOn(attribution, run.entity) ? run : null
  }

  /** Somebody who is quoted elsewhere, too, at the beginning of a paragraph. */
  #speaksOn({ continues, block, content }: Attribution, entity: Entity): boolean {
    if (continues?.block === block) return false
    if (entity !== this.#main && !this.#isQuoted(entity)) return false
    const { text } = this.#index.reading
    return !content.some(({ start, end }) => isSpokenOf(entity, text.slice(start, end)))
  }

  #isQuoted(entity: Entity): boolean {
    this.#speakers ??= this.#findSpeakers()
    return this.#speakers.has(entity)
  }

  /** The sentence before, in the same block; null where words are quoted in it. */
  #lineBefore({ content }: Attribution): SentenceMentions | null {
    const sentence = content[0]?.sentence
    if (!sentence) return null
    const { lines } = this.#index
    const at = lastAt(lines, sentence.start, ({ start }) => start)
    const [own, before] = [lines[at], lines[at - 1]]
    if (own?.sentence !== sentence || before?.block !== own.block || before.titled) return null
    return before.tokens.some(({ quotation }) => quotation?.punctuated) ? null : before
  }
}

/** The one person whom a sentence names; null where it names nobody or several. */
function onlyPerson(line: SentenceMentions): NameMention | null {
  const persons = line.runs.filter(({ entity }) => entity?.isPerson)
  const run = persons[0]
  if (!run || persons.some(({ entity }) => entity !== run.entity) || modifiesNoun(run)) return null
  return run
}

/** Whether the last attribution is of that sentence, and of somebody other than the writer. */
function attributes(last: Attribution | null, { sentence }: SentenceMentions): boolean {
  if (last?.source?.sentence !== sentence) return false
  return !WRITER.test(lower(sentence.tokens, last.source.first))
}
