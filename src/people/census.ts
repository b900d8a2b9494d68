import type { Passage } from '../language/tokens.ts'
import type { Article } from '../types.ts'
import { readAcronyms } from './acronyms.ts'
import type { Entity } from './entity.ts'
import { countGenders } from './gender.ts'
import { knownNames } from './headlines.ts'
import { introduce } from './introduce.ts'
import { nounClass } from './nouns.ts'
import { Registry } from './registry.ts'
import type { Reader } from './role-phrase.ts'
import { Line, type NameRun, readRuns } from './runs.ts'
import { isImpersonalRun, Seen, splitRun } from './split.ts'
import { titleRow } from './titles.ts'

/** Everybody whom the document names, and where. */
export class Census {
  readonly registry = new Registry()
  readonly seen = new Seen()
  readonly lines: Line[] = []
  /** In the order of the text. */
  readonly runs: NameRun[] = []
  readonly reader: Reader

  constructor(reader: Reader) {
    this.reader = reader
  }
}

/** Chooses among namesakes for a name of one word: the one in the headline, else the one introduced first. */
function chooseNamesake(candidates: readonly Entity[], run: NameRun): Entity | undefined {
  if (candidates.length < 2) return candidates[0]
  const before = candidates.filter((entity) => entity.start < run.start)
  const [first, ...others] = before.length > 0 ? before : candidates
  return others.find((entity) => entity.prominent && !first?.prominent) ?? first
}

/** Whether a capitalised word is one by its place only: "Officials said", "Leaders of both parties". */
const isPlainNoun = (run: NameRun): boolean =>
  run.from === 0 && run.to === 1 && nounClass(run.key) !== null && titleRow(run.key) === undefined

/** Leads the names of one word, or of an ending, to the people named in full. */
export function linkShort(run: NameRun, { registry, seen }: Census): Entity | null {
  const full = registry.whole(run.key)
  const { tokens } = run.line
  const placed = run.nameFrom === run.from && tokens[run.from - 1]?.lower === 'in'
  const candidates = placed ? [] : registry.candidates(run.key)
  const titled = titleGender(run, candidates)
  const found = full && full.words.length > 1 ? full : chooseNamesake(titled, run)
  if (found && !isImpersonalRun(run, seen)) return found
  return isPlainNoun(run) ? null : registry.addSingle(run)
}

/** Of namesakes, those whose gender a "Mr." or "Ms." before the name allows. */
function titleGender(run: NameRun, candidates: readonly Entity[]): readonly Entity[] {
  if (candidates.length < 2 || run.nameFrom === run.from) return candidates
  const lower = run.line.tokens[run.nameFrom - 1]?.lower ?? ''
  const wanted = /^mrs?\.?$|^ms\.?$/.test(lower) ? (/^mr\.?$/.test(lower) ? 'male' : 'female') : null
  const fitting = wanted ? candidates.filter((entity) => entity.gender === wanted) : []
  return fitting.length > 0 ? fitting : candidates
}

function linkFull(run: NameRun, census: Census): void {
  const { registry, seen } = census
  if (!run.key.includes(' ')) return
  const person = !isImpersonalRun(run, seen)
  run.entity = registry.addFull(run, person)
  if (!person) run.entity.impersonal += 2
  else if (seen.hasAlone(run.key.slice(run.key.lastIndexOf(' ') + 1))) run.entity.personal += 1
}

function readLines(passages: readonly Passage[], census: Census): void {
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const line = new Line(sentence.tokens, passage.index, census.lines.length)
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
export function takeCensus(article: Article, passages: readonly Passage[], cues: ReadonlySet<number>): Census {
  const census = new Census({ text: article.text, cues })
  readLines(passages, census)
  for (const run of census.runs) splitRun(run, census.seen)
  for (const run of census.runs) linkFull(run, census)
  markProminent(article, census)
  for (const run of census.runs) if (run.key) run.entity ??= linkShort(run, census)
  readAcronyms(census)
  for (const run of census.runs) {
    if (!run.entity) continue
    run.entity.mentions++
    introduce(run, run.entity, census.reader)
  }
  for (const line of census.lines) if (line.titled) readHeadline(line, census)
  countGenders(census.lines, census.reader.cues)
  for (const entity of census.registry.entities) settleKind(entity)
  return census
}

function readHeadline(line: Line, { registry, reader }: Census): void {
  const runs = knownNames(line, line.runs, registry)
  line.runs.splice(0, line.runs.length, ...runs)
  for (const run of runs) if (run.entity) introduce(run, run.entity, reader)
}

function settleKind(entity: Entity): void {
  if (entity.impersonal > entity.personal) entity.kind = 'organization'
}
