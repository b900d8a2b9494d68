import { NUMBER } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isPlural, nounClass } from '../entities/nouns.ts'
import { displayName } from '../entities/registry.ts'
import { isNameWord, runEnd } from '../entities/runs.ts'
import { type NameRun, runsAround } from '../entities/sentence-mentions.ts'
import { entityTarget, pronounRow, resolvePronoun } from '../pronouns/pronouns.ts'
import { antecedentOf } from '../pronouns/relative.ts'
import { chooseRole } from '../roles/choose-role.ts'
import { nationalTarget } from '../sieves/focus.ts'
import { interviewTarget } from '../sieves/interview.ts'
import type { Phrase } from './locate.ts'
import { noun } from './noun-mention.ts'
import { parsePhrase } from './phrase.ts'
import { Target } from './referent.ts'

/** Finds whom a mention means. */
export function resolveMention(phrase: Phrase, context: Context): Target {
  const first = phrase.line.tokens[phrase.from]
  const row = pronounRow(first?.lower ?? '')
  if (first && row && isPronoun(phrase)) {
    if (row.use === 'relative') return resolveRelative(phrase, context)
    const site = { line: phrase.line, start: first.start, row, content: context.content }
    return resolvePronoun(site, context, context.trail)
  }
  return resolvePhrase(phrase, context)
}

function isPronoun(phrase: Phrase): boolean {
  const { tokens } = phrase.line
  const first = tokens[phrase.from]?.lower ?? ''
  if (phrase.to - phrase.from === 1) return true
  if (first === 'her' || first === 'his' || first === 'that' || first === 'both') return false
  const second = tokens[phrase.from + 1]
  return second === undefined || second.lower === 'himself' || second.lower === 'herself' || second.lower === 'all'
}

function resolveRelative(phrase: Phrase, context: Context): Target {
  const antecedent = antecedentOf(phrase.line, phrase.from)
  if (!antecedent) return new Target(null, 'unnamed')
  context.trail.add('relative', 'stands right before the relative pronoun', antecedent)
  return resolvePhrase(antecedent, context)
}

function resolvePhrase(phrase: Phrase, context: Context): Target {
  const interview = interviewTarget(phrase, context.census, context.trail)
  if (interview) return interview
  const national = nationalTarget(phrase, context)
  if (national) return national
  const owner = explainedBy(phrase)
  if (owner) return explains(owner, context)
  const parsed = parsePhrase(phrase)
  if (parsed.runs.length > 1) return several(parsed.runs, context)
  const [run] = parsed.runs
  if (run?.entity) return named(run, context)
  const led = ledBy(phrase)
  if (led) return explains(led, context)
  const author = authorOf(phrase, parsed.noun)
  return author ? authored(author, context) : noun(phrase, parsed, context)
}

/** The person behind a document: "a 2018 survey by Lena Fox of Leeds University"; of a body the document itself speaks. */
function authorOf({ line, to }: Phrase, head: number): NameRun | undefined {
  const by = head + 1
  if (line.tokens[by]?.lower !== 'by' || nounClass(line.tokens[head]?.lower ?? '')?.kind !== 'document')
    return undefined
  return runsAround(line, by, to).find(
    ({ roleFrom, from, entity }) => Math.min(roleFrom, from) === by + 1 && entity?.isPerson && entity.personal > 0,
  )
}

function authored(run: NameRun, context: Context): Target {
  context.trail.add('author', 'the person by whom the document is', run)
  return named(run, context)
}

function named(run: NameRun, { trail }: Context): Target {
  const { entity } = run
  if (!entity) return new Target(null, 'unnamed')
  const name = { start: run.line.tokens[run.nameFrom]?.start ?? run.start, end: run.end }
  trail.add('name', 'the name that heads the mention', name)
  if (entity.start !== name.start) trail.add('full-name', 'the fullest form that the document gives', entity)
  const opens = entity.inner === 0 && /[^s]s$/.test(run.key)
  const group = entity.personal === 0 && entity.words.length === 1 && (isPlural(run.key) || opens)
  if (group) return new Target(entity.name, nounClass(run.key)?.kind ?? 'group', null, null, true, run.key)
  const whole = entity.personal === 0 && entity.words.length === 1 ? bodyName(run) : null
  return whole ? new Target(whole, 'organization', null, entity) : entityTarget(entity)
}

/** "Guild of Bakers", "Color of Change": a capitalised word whose name goes on behind a preposition. */
function bodyName(run: NameRun): string | null {
  const { tokens } = run.line
  const before = tokens[run.to]?.lower
  const from = tokens[run.to + 1]?.lower === 'the' ? run.to + 2 : run.to + 1
  if ((before !== 'of' && before !== 'for') || !isNameWord(tokens[from])) return null
  return displayName(tokens, run.nameFrom, runEnd(tokens, from))
}

function several(runs: readonly NameRun[], { trail }: Context): Target {
  const names = runs.flatMap((run) => (run.entity ? [run.entity.name] : []))
  for (const run of runs) trail.add('name', 'one of the names that the mention joins', run)
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const roles = new Set(runs.map((run) => (run.entity ? chooseRole(run.entity) : null)))
  const [role] = roles
  return new Target(all, 'group', roles.size === 1 ? (role ?? null) : null, null, true)
}

/** The name in whose apposition the mention starts: the mention only explains it. */
function explainedBy(phrase: Phrase): NameRun | undefined {
  const first = phrase.line.tokens[phrase.from]
  // "Lena Fox, 38, whose twins …, said": where the phrase was read from the age on.
  const tail = first?.kind === NUMBER
  return runsAround(phrase.line, phrase.from, phrase.from + 1).find(
    (run) =>
      run.entity && !run.possessive && run.to < phrase.from && phrase.from < (tail ? run.tailTo : run.explainedTo),
  )
}

/** The name whose role the mention is: "[the mayor] Lena Fox said". */
function ledBy(phrase: Phrase): NameRun | undefined {
  return runsAround(phrase.line, phrase.from, phrase.to + 12).find(
    (run) =>
      run.entity && !run.possessive && run.roleFrom < run.from && run.roleFrom <= phrase.from && phrase.to <= run.to,
  )
}

function explains(run: NameRun, context: Context): Target {
  context.trail.add('apposition', 'the mention only explains this name', run)
  return named(run, context)
}
