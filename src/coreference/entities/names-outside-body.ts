import { lowered } from '../../characters.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'
import type { Article, Span } from '../../types.ts'
import type { Entity, Role } from '../names/entity.ts'
import { findNames } from '../names/find-names.ts'
import { type NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { isImpersonalName, splitName } from '../names/split-name.ts'
import type { EntityIndex } from './entity-index.ts'
import { readContext } from './record-mention.ts'

/** The stretches that no sentence was read of: quoted words first, then blocks that are no part of the body. */
function unread(article: Article, passages: readonly AnnotatedBlock[]): Span[] {
  const read = new Set(passages.map(({ index }) => index))
  const quoted = passages.flatMap(({ quotations }) => quotations.map((q) => ({ start: q.innerStart, end: q.innerEnd })))
  return [...quoted, ...article.blocks.filter((_, index) => !read.has(index))]
}

function runsOf(entityIndex: EntityIndex, { start, end }: Span): readonly NameMention[] {
  const tokens = tokenize(entityIndex.reading.text, start, end)
  const line = new SentenceMentions({ start, tokens, ownTokens: tokens }, -1, -1, entityIndex.reading)
  if (line.titled) return []
  findNames(line)
  for (const run of line.runs) splitName(run, entityIndex.counts)
  return line.runs
}

const isTelling = ({ text, rank }: Role): boolean => text !== '' && rank !== 'title' && rank !== 'clause'

const FEW = 30
const TITLED = 3

/** Whether a stretch can hold one of the names; where they are many, looking for each costs more than reading. */
function mentionsAny(text: string, names: ReadonlySet<string>): boolean {
  if (names.size > FEW) return true
  const lower = lowered(text)
  for (const name of names) if (lower.includes(name)) return true
  return false
}

/** Whose fuller name a run can be: somebody called by one word so far, which ends or starts it. */
function shortOf(run: NameMention, wanted: ReadonlyMap<string, Entity>): Entity | undefined {
  const words = run.key.split(' ')
  if (words.length < 2 || words.length > 4) return undefined
  return wanted.get(words.at(-1) ?? '')
}

/**
 * Looks up the full names and roles of sources where nothing is claimed: within quotations, in captions and in what
 * was dropped from the page. The first full name found is taken; who speaks is never decided there.
 */
export function readNamesOutsideBody(
  article: Article,
  passages: readonly AnnotatedBlock[],
  entityIndex: EntityIndex,
  sources: Set<Entity>,
): void {
  const short = new Map<string, Entity>()
  // Who is only called "Ms. Fox" may be meant by a pronoun.
  for (const entity of entityIndex.registry.entities) {
    if (entity.words.length === 1 && entity.personal >= TITLED) sources.add(entity)
    if (entity.prominent && entity.isPerson && entity.words.length > 1) sources.add(entity)
  }
  for (const entity of sources) {
    const [word] = entity.words
    if (word && entity.words.length === 1 && entity.impersonal <= entity.personal) short.set(word, entity)
  }
  const bare = [...sources].filter((entity) => entity.isPerson && !entity.roles.some(isTelling))
  const lasts = new Set([...short.keys(), ...bare.map(({ words }) => words.at(-1) ?? '')])
  if (lasts.size === 0) return
  for (const span of unread(article, passages)) {
    if (!mentionsAny(article.text.slice(span.start, span.end), lasts)) continue
    for (const run of runsOf(entityIndex, span)) {
      const grown = shortOf(run, short)
      if (grown && !isImpersonalName(run, entityIndex.counts)) {
        entityIndex.registry.rename(grown, run)
        short.delete(grown.words.at(-1) ?? '')
      }
      const entity = grown ?? (run.key.includes(' ') ? entityIndex.registry.whole(run.key) : undefined)
      if (entity && sources.has(entity)) {
        run.entity = entity
        readContext(run)
      }
    }
  }
}
