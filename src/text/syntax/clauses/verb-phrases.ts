import * as c from './classes.ts'
import { type NounPhrase, VerbPhrase } from './clause-phrases.ts'
import { nounPhraseAt, type Tagged } from './noun-phrases.ts'

const at = ({ classes }: Tagged, i: number): number => classes[i] ?? 0

function skipAdverbs(sentence: Tagged, from: number): number {
  let i = from
  while (at(sentence, i) & c.ADVERB_TAGS) i++
  return i
}

/** Whether a verb can follow an auxiliary: a form in -ed or -ing, or the base form. */
function follows(aux: number, verb: number): boolean {
  if (aux & c.BE_TAGS) return (verb & c.PARTICIPLE_TAGS) !== 0
  if (aux & c.MODAL_TAGS) return (verb & c.BASE_TAGS) !== 0
  return (verb & (c.PARTICIPLE_TAGS | c.BASE_TAGS | c.PAST_TAGS)) !== 0
}

/** Reads on from the auxiliary or verb at `first`: what follows it stands from `next` on. */
function chain(
  sentence: Tagged,
  first: number,
  next: number,
  infinitive: boolean,
  inverted: NounPhrase | null,
): VerbPhrase {
  let [head, before, i] = [first, -1, next]
  // "there is growing evidence"
  const there = sentence.tokens[first - 1]?.lower === 'there'
  while (
    at(sentence, head) & c.AUX_TAGS &&
    !(there && at(sentence, head) & c.BE_TAGS) &&
    at(sentence, i) & (c.VERB_TAGS | c.AUX_TAGS) &&
    follows(at(sentence, head), at(sentence, i))
  ) {
    before = head
    head = i
    i = skipAdverbs(sentence, i + 1)
  }
  const finite = !infinitive && (at(sentence, first) & c.FINITE_TAGS) !== 0
  const be = before >= 0 && (at(sentence, before) & c.BE_TAGS) !== 0
  const passive = be && !(sentence.tokens[head]?.lower.endsWith('ing') ?? false)
  return new VerbPhrase(first, head, head, finite, passive, infinitive, inverted)
}

/**
 * The verb phrase that starts at a token: at "to", an adverb before a verb, an auxiliary, a verb; null where there is
 * none.
 */
export function verbPhraseAt(sentence: Tagged, first: number, questions: boolean): VerbPhrase | null {
  const to = sentence.tokens[first]?.lower === 'to' && !(at(sentence, first) & c.PREPOSITION_TAGS)
  const start = skipAdverbs(sentence, to ? first + 1 : first)
  const bits = at(sentence, start)
  if (!(bits & (c.VERB_TAGS | c.AUX_TAGS))) return null
  if (to) return bits & c.BASE_TAGS ? chain(sentence, start, skipAdverbs(sentence, start + 1), true, null) : null
  if (questions && bits & c.AUX_TAGS && bits & c.FINITE_TAGS) {
    const asked = question(sentence, start)
    if (asked) return asked
  }
  return chain(sentence, start, skipAdverbs(sentence, start + 1), false, null)
}

/** Behind a preposition with its noun phrase, if they stand there. */
function behindPhrase(sentence: Tagged, i: number): number {
  const governed = at(sentence, i) & c.PREPOSITION_TAGS ? nounPhraseAt(sentence, i + 1) : null
  return governed ? governed.last + 1 : i
}

/** "did she say", "has the mayor been told": the subject behind the first auxiliary. */
function question(sentence: Tagged, aux: number): VerbPhrase | null {
  const behind = skipAdverbs(sentence, aux + 1)
  const subject = nounPhraseAt(sentence, behind)
  if (!subject || at(sentence, behind) & c.OBJECT_TAGS) return null
  const next = skipAdverbs(sentence, behindPhrase(sentence, subject.last + 1))
  const bits = at(sentence, next)
  if (!(bits & (c.VERB_TAGS | c.AUX_TAGS)) || bits & c.FINITE_TAGS || !follows(at(sentence, aux), bits)) return null
  return chain(sentence, aux, next, false, subject)
}
