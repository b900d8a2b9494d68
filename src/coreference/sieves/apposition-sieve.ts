import { DET, NOMINAL, PREP } from '../../text/tags.ts'
import { LOWER, NUMBER, WORD } from '../../text/tokens.ts'
import { namedReferent } from '../descriptions/named-referent.ts'
import { isAnother } from '../names/explained-names.ts'
import { type NameMention, runsAround } from '../names/sentence-mentions.ts'
import type { SourcePhrase } from '../source-phrases/source-phrase.ts'
import type { Sieve } from './sieve.ts'

/** The name in whose apposition the phrase starts. */
function explainedBy(phrase: SourcePhrase): NameMention | undefined {
  const first = phrase.line.tokens[phrase.from]
  // "Lena Fox, the guide whom Bo Lin accuses of": a subject within the clause about her.
  if (/^(?:whom|which)$/.test(phrase.line.tokens[phrase.from - 1]?.lower ?? '')) return undefined
  // "Lena Fox, 38, whose twins …, said": where the phrase was read from the age on.
  const fromAge = first?.kind === NUMBER || isWhose(phrase)
  return runsAround(phrase.line, phrase.from, phrase.from + 1).find(
    (run) =>
      run.entity &&
      !run.possessive &&
      run.to < phrase.from &&
      phrase.from < (fromAge ? run.postmodifierEnd : run.explainedTo) &&
      !leadsOn(run, phrase),
  )
}

/** "In a letter to Bo Lin, [the coach, Lena Fox, a guide], said": behind a preposition an apposition ends before who speaks. */
const leadsOn = (owner: NameMention, phrase: SourcePhrase): boolean =>
  runsAround(phrase.line, phrase.from, phrase.to).some(
    (run) => run.from > phrase.from && run.from < phrase.to && isAnother(run, owner),
  )

/** "Lena Fox, [whose late goal] won it, said": what belongs to her does not speak, unless its own verb says so. */
function isWhose({ line: { tokens, reading }, from, to }: SourcePhrase): boolean {
  const next = tokens[to]?.text === ',' ? to + 1 : to
  return tokens[from]?.lower === 'whose' && !reading.cues.has(tokens[next]?.start ?? -1)
}

/** "Lena Fox, the woman [police] say left": who speaks of her stands within her apposition. */
function isBehindNoun({ line: { tokens }, from }: SourcePhrase): boolean {
  const before = (tokens[from - 1]?.tags ?? 0) & DET ? tokens[from - 2] : tokens[from - 1]
  return before?.kind === WORD && before.case === LOWER && (before.tags & NOMINAL) !== 0 && (before.tags & PREP) === 0
}

/** "Lena Fox, [the mayor], said": the mention only explains a name. */
export const appositionSieve: Sieve = {
  name: 'apposition',
  reason: 'An apposition is its name’s, whatever else is named in it.',
  resolve({ phrase, trace }) {
    const owner = explainedBy(phrase)
    if (!owner || isBehindNoun(phrase)) return null
    trace.add('apposition', 'the mention only explains this name', owner)
    return namedReferent(owner, trace)
  },
}
