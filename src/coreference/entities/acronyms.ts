import { LANDS_IN_LETTERS } from '../../lexicon/people/public-bodies.ts'
import { ALL_CAPS, LOWER, WORD } from '../../text/tokens.ts'
import type { Entity } from '../names/entity.ts'
import { displayName } from '../names/name-registry.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import type { EntityIndex } from './entity-index.ts'

const SMALL = new Set(['of', 'the', 'and', 'for', '&'])

/** The capital letters of a name: "NRA" for "National Rifle Association". */
function initials(run: NameMention, from = run.nameFrom): string {
  let letters = ''
  for (let i = from; i < run.nameTo; i++) {
    const token = run.line.tokens[i]
    if (token && !SMALL.has(token.lower)) letters += token.text[0] ?? ''
  }
  return letters.toLowerCase()
}

/** "the National Rifle Association (NRA)": the acronym in brackets stands for the name before it. */
function inBrackets(run: NameMention, previous: NameMention | undefined): boolean {
  const { tokens } = run.line
  return (
    previous?.line === run.line &&
    tokens[run.from - 1]?.text === '(' &&
    tokens[run.to]?.text === ')' &&
    previous.to === run.from - 1
  )
}

/** "Oak Mills (NYSE: OAK)": the letters behind an exchange’s stand for the company before the bracket. */
const isTicker = ({ line: { tokens }, from, to }: NameMention): boolean =>
  tokens[from - 1]?.text === ':' && tokens[from - 3]?.text === '(' && tokens[to]?.text === ')'

/** Longest noun phrase that letters in brackets may stand for, in words. */
const LONGEST_THING = 6

/** "the gas chromatograph (GC)": letters for a thing that was called in small letters. */
function standsForThing(run: NameMention): boolean {
  const { tokens } = run.line
  const letters = run.key
  if (tokens[run.from - 1]?.text !== '(' || tokens[run.to]?.text !== ')') return false
  let at = letters.length - 1
  for (let i = run.from - 2; i >= 0 && run.from - i < LONGEST_THING && at >= 0; i--, at--)
    if (tokens[i]?.case !== LOWER || tokens[i]?.lower[0] !== letters[at]) return false
  return at < 0
}

/** "Customs Air and Marine Operations (AMO)": the letters show that the name began before "and". */
function restoreBeginning(previous: NameMention, letters: string): void {
  const { entity, line } = previous
  let own = initials(previous)
  if (!entity || own === letters || !letters.endsWith(own)) return
  for (let i = previous.from - 1; i >= 0 && own.length < letters.length; i--) {
    const token = line.tokens[i]
    // "the Rail, Canal and Harbour Union (RCHU)"
    if (token?.text === ',') continue
    if (!token || (!SMALL.has(token.lower) && token.case === LOWER) || token.kind !== WORD) return
    if (!SMALL.has(token.lower)) own = (token.text[0] ?? '').toLowerCase() + own
    if (own !== letters) continue
    entity.name = displayName(line.tokens, i, previous.nameTo)
    for (const run of line.runs) if (run.from >= i && run.to < previous.from) run.entity = entity
  }
}

/** Whether a run is the label of a turn: "Ana Ruiz: We are ready." */
const isLabel = ({ from, to, line: { tokens } }: NameMention): boolean => from === 0 && tokens[to]?.text === ':'

/** Leads acronyms to the organisations whose name they shorten: explained in brackets, or by their letters. */
export function readAcronyms(entityIndex: EntityIndex): void {
  const byInitials = new Map<string, Entity>()
  const speakers = new Map<string, Entity>()
  for (const run of entityIndex.runs) {
    if (!run.entity || run.nameTo - run.nameFrom < 2) continue
    byInitials.set(initials(run), run.entity)
    // "The U.S. Centers for Boating Safety … the CBS"
    const bare = LANDS_IN_LETTERS.test(run.line.tokens[run.nameFrom]?.text ?? '') ? initials(run, run.nameFrom + 1) : ''
    if (bare !== '' && !byInitials.has(bare)) byInitials.set(bare, run.entity)
    if (isLabel(run)) speakers.set(initials(run), run.entity)
  }
  const known = new Map<string, Entity>()
  const things = new Set<string>()
  entityIndex.runs.forEach((run, i) => {
    const token = run.line.tokens[run.nameFrom]
    if (run.nameTo - run.nameFrom !== 1 || token?.case !== ALL_CAPS) return
    const previous = entityIndex.runs[i - 1]
    const letters = run.key.replaceAll('.', '')
    const label = isLabel(run)
    if (previous && inBrackets(run, previous)) restoreBeginning(previous, letters)
    if (standsForThing(run)) things.add(run.key)
    const listed = isTicker(run) ? entityIndex.runs[i - 2] : undefined
    const before = inBrackets(run, previous) ? previous : listed?.line === run.line ? listed : undefined
    // Of two with these initials, the one who has a turn under the whole name.
    const entity = before ? before.entity : ((label ? speakers.get(letters) : null) ?? byInitials.get(letters))
    if (!entity) return
    // Interviews label the speakers by their initials; elsewhere only bodies are called so.
    if (!label && (entity.personal > 3 || letters.length < 3)) return
    if (!label) entity.impersonal += 2
    known.set(run.key, entity)
  })
  for (const run of entityIndex.runs)
    run.entity = things.has(run.key) && run.nameTo - run.nameFrom === 1 ? null : (known.get(run.key) ?? run.entity)
}
