import type { Lexical } from '../../text/lexical.ts'
import { NAME } from '../../text/tags.ts'
import type { Article } from '../../types.ts'
import { nameKey } from '../names/name-counts.ts'
import type { NameRegistry } from '../names/name-registry.ts'
import { isNameWord } from '../names/name-run.ts'
import { NameMention, type SentenceMentions } from '../names/sentence-mentions.ts'
import { titleRow } from '../names/title-words.ts'
import type { EntityIndex } from './entity-index.ts'
import { readContext } from './record-mention.ts'

const LONGEST = 5

/** Finds the names in a line whose words are all capitalised: only those that the document names elsewhere. */
function knownNames(
  line: SentenceMentions,
  runs: readonly NameMention[],
  registry: NameRegistry,
  lexical: Lexical | null,
): NameMention[] {
  const found: NameMention[] = []
  for (const run of runs) {
    for (let from = run.from; from < run.to; ) {
      const known = longest(line, from, run.to, registry)
      if (known) found.push(withGivenName(known, run.from, registry, lexical))
      from = known ? known.to : from + 1
    }
  }
  return found
}

function longest(line: SentenceMentions, from: number, limit: number, registry: NameRegistry): NameMention | null {
  for (let to = Math.min(limit, from + LONGEST); to > from; to--) {
    const key = nameKey(line.tokens, from, to)
    const entity = registry.whole(key) ?? registry.byEnding(key)[0]
    if (!entity) continue
    const run = new NameMention(line, from, to, line.tokens[to]?.lower === "'s")
    run.key = key
    run.entity = entity
    return run
  }
  return null
}

/** "Ted Ruiz Wins Again" over an article that only says Ruiz: the given name before him, where a list knows it as one. */
function withGivenName(run: NameMention, limit: number, registry: NameRegistry, lexical: Lexical | null): NameMention {
  const given = run.line.tokens[run.from - 1]
  if (!run.entity || run.entity.words.length > 1 || run.from <= limit || !given) return run
  if (run.entity.impersonal > run.entity.personal) return run
  if (!lexical?.genderOf(given.lower) && !standsAlone(run, limit)) return run
  const full = new NameMention(run.line, run.from - 1, run.to, run.possessive)
  full.key = nameKey(run.line.tokens, full.from, full.to)
  full.entity = run.entity
  registry.rename(run.entity, full)
  return full
}

/** "Ted Ruiz: No Retreat": two words between marks, the second somebody's name, the first no noun, title or verb. */
function standsAlone({ line, from, to, entity }: NameMention, limit: number): boolean {
  const given = line.tokens[from - 1]
  if (!given || from - 1 !== limit || isNameWord(line.tokens[to]) || (entity?.personal ?? 0) === 0) return false
  return (given.tags & NAME) !== 0 && line.nouns.classOf(given.lower) === null && titleRow(given.lower) === undefined
}

/** Reads the names of headlines, and what stands around them. */
export function readHeadlines({ lines, registry }: EntityIndex, lexical: Lexical | null): void {
  for (const line of lines) {
    if (!line.titled) continue
    const runs = knownNames(line, line.runs, registry, lexical)
    line.runs = runs
    for (const run of runs) readContext(run)
  }
}

/** Marks whom the headline names with given name and surname. */
export function markProminent({ registry }: EntityIndex, article: Article): void {
  const first = article.headlines[0]
  const title = (first ? article.text.slice(first.start, first.end) : (article.metadata.title ?? '')).toLowerCase()
  if (!title) return
  const words = new Set(title.match(/[\p{L}'’-]+/gu) ?? [])
  for (const entity of registry.entities) {
    entity.prominent = words.has(entity.words[0] ?? '') && words.has(entity.words.at(-1) ?? '')
  }
}
