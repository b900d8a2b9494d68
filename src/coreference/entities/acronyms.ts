import { ALL_CAPS } from '../../text/tokens.ts'
import type { Entity } from './entity.ts'
import type { EntityIndex } from './entity-index.ts'
import type { NameMention } from './sentence-mentions.ts'

const SMALL = new Set(['of', 'the', 'and', 'for', '&'])

/** The capital letters of a name: "NRA" for "National Rifle Association". */
function initials(run: NameMention): string {
  let letters = ''
  for (let i = run.nameFrom; i < run.nameTo; i++) {
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

/** Leads acronyms to the organisations whose name they shorten: explained in brackets, or by their letters. */
export function readAcronyms(entityIndex: EntityIndex): void {
  const byInitials = new Map<string, Entity>()
  for (const run of entityIndex.runs) {
    if (run.entity && run.nameTo - run.nameFrom > 1) byInitials.set(initials(run), run.entity)
  }
  const known = new Map<string, Entity>()
  entityIndex.runs.forEach((run, i) => {
    const token = run.line.tokens[run.nameFrom]
    if (run.nameTo - run.nameFrom !== 1 || token?.case !== ALL_CAPS) return
    const previous = entityIndex.runs[i - 1]
    const letters = run.key.replaceAll('.', '')
    const label = run.from === 0 && run.line.tokens[run.to]?.text === ':'
    const entity = inBrackets(run, previous) ? previous?.entity : byInitials.get(letters)
    if (!entity) return
    // Interviews label the speakers by their initials; elsewhere only bodies are called so.
    if (!label && (entity.personal > 3 || letters.length < 3)) return
    if (!label) entity.impersonal += 2
    known.set(run.key, entity)
  })
  for (const run of entityIndex.runs) run.entity = known.get(run.key) ?? run.entity
}
