import type { Lexical } from '../../text/lexical.ts'
import { type AnnotatedBlock, LOWER, WORD } from '../../text/tokens.ts'
import type { Article } from '../../types.ts'
import { readAcronyms } from './acronyms.ts'
import { type Aliases, readAliases } from './aliases.ts'
import type { Entity } from './entity.ts'
import { Census } from './entity-index.ts'
import { countGenders } from './gender.ts'
import { knownNames } from './headlines.ts'
import { introduce } from './introduce.ts'
import { readBirthNames, readFamilies } from './kin.ts'
import { readLead } from './lead.ts'
import { readStrayParties } from './parties.ts'
import { readRuns } from './runs.ts'
import { Line, type NameRun } from './sentence-mentions.ts'
import { linkShort } from './short-names.ts'
import { isImpersonalRun, splitRun } from './split.ts'

function linkFull(run: NameRun, census: Census): void {
  const { registry, seen } = census
  if (!run.key.includes(' ')) return
  const person = !isImpersonalRun(run, seen)
  run.entity = registry.addFull(run, person)
  if (!person) run.entity.impersonal += 2
  else if (seen.hasAlone(run.key.slice(run.key.lastIndexOf(' ') + 1))) run.entity.personal += 1
}

function readLines(passages: readonly AnnotatedBlock[], census: Census): void {
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const alone = passage.sentences.length === 1
      const line = new Line(sentence.tokens, passage.index, census.lines.length, alone)
      census.lines.push(line)
      readRuns(line)
      if (line.titled) continue
      for (const run of line.runs) {
        census.seen.add(run)
        census.runs.push(run)
      }
    }
  }
}

function meet(run: NameRun, entity: Entity, census: Census): void {
  entity.mentions++
  if (run.from > 0) entity.inner++
  introduce(run, entity, census.reader)
}

/** A name without any sign of a person: one word that only opens sentences, or several that are no given name's. */
const isDoubtful = ({ words, inner, personal, hint }: Entity): boolean =>
  personal === 0 && (words.length === 1 ? inner === 0 : hint === null)

/** Whose last word the document has in small letters, too: "Immigration" at the start of a line, "Tolland Trams". */
function markCommon({ lines, registry }: Census): void {
  const doubtful = new Map<string, Entity[]>()
  for (const entity of registry.entities) {
    const word = entity.words.at(-1)
    if (word && isDoubtful(entity)) doubtful.set(word, [...(doubtful.get(word) ?? []), entity])
  }
  if (doubtful.size === 0) return
  for (const { tokens } of lines)
    for (const token of tokens) {
      if (token.case !== LOWER || token.kind !== WORD) continue
      for (const entity of doubtful.get(token.lower) ?? []) entity.common = true
    }
}

function markProminent(article: Article, census: Census): void {
  const first = article.headlines[0]
  const title = (first ? article.text.slice(first.start, first.end) : (article.metadata.title ?? '')).toLowerCase()
  if (!title) return
  const words = new Set(title.match(/[\p{L}'’-]+/gu) ?? [])
  for (const entity of census.registry.entities) {
    entity.prominent = words.has(entity.words[0] ?? '') && words.has(entity.words.at(-1) ?? '')
  }
}

/** Counts everybody whom the article names in the blocks that are read. */
export function takeCensus(
  article: Article,
  passages: readonly AnnotatedBlock[],
  cues: ReadonlySet<number>,
  lexical: Lexical | null,
  aliases: Aliases = {},
): Census {
  const census = new Census({ text: article.text, cues }, article.metadata.byline)
  readLines(passages, census)
  for (const run of census.runs) splitRun(run, census.seen)
  for (const run of census.runs) {
    linkFull(run, census)
    if (run.entity) meet(run, run.entity, census)
  }
  markProminent(article, census)
  for (const entity of census.registry.entities) entity.hint = lexical?.genderOf(entity.words[0] ?? '') ?? null
  const short = census.runs.filter((run) => run.key && !run.entity)
  for (const run of short) run.entity = linkShort(run, census)
  readAcronyms(census)
  readAliases(census, aliases)
  for (const run of short) if (run.entity) meet(run, run.entity, census)
  for (const line of census.lines) if (line.titled) readHeadline(line, census, lexical)
  readFamilies(census, lexical)
  readBirthNames(census)
  readStrayParties(census.lines)
  readLead(census)
  markCommon(census)
  countGenders(census.lines, census.reader.cues)
  for (const entity of census.registry.entities) settleKind(entity, lexical)
  return census
}

function readHeadline(line: Line, { registry, reader }: Census, lexical: Lexical | null): void {
  const runs = knownNames(line, line.runs, registry, lexical)
  line.runs.splice(0, line.runs.length, ...runs)
  for (const run of runs) if (run.entity) introduce(run, run.entity, reader)
}

const GIVEN_NAME = 3

function settleKind(entity: Entity, lexical: Lexical | null): void {
  const [given] = entity.words
  const listed = entity.personal === 0 && entity.words.length === 1 && lexical?.isImpersonal(given ?? '')
  // A whole name that starts with somebody's given name takes more to be a body's ("the Lena Fox campaign").
  const whole = entity.words.length > 1 && entity.hint ? GIVEN_NAME : 0
  const common = entity.common && entity.words.length > 1
  if (listed || common || entity.impersonal > entity.personal + whole) entity.kind = 'organization'
}
