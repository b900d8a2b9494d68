import type { Lexical } from '../../text/lexical.ts'
import { NAME } from '../../text/tags.ts'
import { nounClass } from './nouns.ts'
import type { Registry } from './registry.ts'
import { isNameWord } from './runs.ts'
import { type Line, NameRun } from './sentence-mentions.ts'
import { keyOf } from './split.ts'
import { titleRow } from './titles.ts'

const LONGEST = 5

/** Finds the names in a line whose words are all capitalised: only those that the document names elsewhere. */
export function knownNames(
  line: Line,
  runs: readonly NameRun[],
  registry: Registry,
  lexical: Lexical | null,
): NameRun[] {
  const found: NameRun[] = []
  for (const run of runs) {
    for (let from = run.from; from < run.to; ) {
      const known = longest(line, from, run.to, registry)
      if (known) found.push(withGivenName(known, run.from, registry, lexical))
      from = known ? known.to : from + 1
    }
  }
  return found
}

function longest(line: Line, from: number, limit: number, registry: Registry): NameRun | null {
  for (let to = Math.min(limit, from + LONGEST); to > from; to--) {
    const key = keyOf(line.tokens, from, to)
    const entity = registry.whole(key) ?? registry.byEnding(key)[0]
    if (!entity) continue
    const run = new NameRun(line, from, to, line.tokens[to]?.lower === "'s")
    run.key = key
    run.entity = entity
    return run
  }
  return null
}

/** "Ted Ruiz Wins Again" over an article that only says Ruiz: the given name before him, where a list knows it as one. */
function withGivenName(run: NameRun, limit: number, registry: Registry, lexical: Lexical | null): NameRun {
  const given = run.line.tokens[run.from - 1]
  if (!run.entity || run.entity.words.length > 1 || run.from <= limit || !given) return run
  if (run.entity.impersonal > run.entity.personal) return run
  if (!lexical?.genderOf(given.lower) && !standsAlone(run, limit)) return run
  const full = new NameRun(run.line, run.from - 1, run.to, run.possessive)
  full.key = keyOf(run.line.tokens, full.from, full.to)
  full.entity = run.entity
  registry.rename(run.entity, full)
  return full
}

/** "Ted Ruiz: No Retreat": two words between marks, the second somebody's name, the first no noun, title or verb. */
function standsAlone({ line, from, to, entity }: NameRun, limit: number): boolean {
  const given = line.tokens[from - 1]
  if (!given || from - 1 !== limit || isNameWord(line.tokens[to]) || (entity?.personal ?? 0) === 0) return false
  return (given.tags & NAME) !== 0 && nounClass(given.lower) === null && titleRow(given.lower) === undefined
}
