import type { Span } from '../../types.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { SpeakerTurn } from '../discourse/discourse.ts'
import type { Mention } from '../discourse/mention.ts'
import { holdsOffice } from '../entities/main-person.ts'
import type { Entity } from '../names/entity.ts'
import { isSalient } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { isImpersonalLast } from '../names/title-words.ts'

const SENTENCES_BACK = 3

/** The persons named in a sentence before the mention, outside what is said. */
const namedIn = (line: SentenceMentions, { phrase }: Mention, content: readonly Span[]): NameMention[] =>
  line.runs.filter(
    ({ start, from, to, entity }) =>
      start < phrase.start &&
      entity?.isPerson &&
      !isImpersonalLast(entity.words.at(-1) ?? '') &&
      !line.runs.some((other) => other.to <= from && to <= other.postmodifierEnd) &&
      !content.some((span) => start >= span.start && start < span.end),
  )

/** Who spoke in a sentence, if nobody else is its subject; else who alone is named in it and holds no office. */
function onlyIn(line: SentenceMentions, mention: Mention, turns: readonly SpeakerTurn[]): Entity | null | undefined {
  const spoke = turns.map(({ referent }) => referent.entity)
  const said = [...mention.content, ...turns.flatMap(({ content }) => content)]
  const named = namedIn(line, mention, said)
  const subjects = named.filter((run) => isSalient(run, line)).map(({ entity }) => entity)
  const inSight = spoke.length > 0 && line !== mention.phrase.line ? subjects : named.map(({ entity }) => entity)
  const [only, ...others] = new Set([...spoke, ...inSight])
  if (only === undefined) return undefined
  if (others.length > 0 || !only?.isPerson) return null
  // "The film is by Lena Fox. The filmmaker said": whom the sentence before ends with, in the same paragraph.
  const beside = isRightBefore(line, mention) && named.every(({ possessive }) => !possessive)
  return spoke.length > 0 || ((subjects.length > 0 || beside) && !holdsOffice(only)) ? only : null
}

/** The sentence right before the mention's, in its paragraph. */
export const isRightBefore = ({ block, ordinal }: SentenceMentions, { phrase: { line } }: Mention): boolean =>
  line.block === block && line.ordinal - ordinal === 1

/** Whoever wrote the article stands above it, and is nobody in it. */
const isAuthor = ({ name }: Entity, byline: string | null): boolean =>
  byline?.toLowerCase().includes(name.toLowerCase()) === true

/** The one person of the sentence that last told of anybody, in this paragraph or the one before. */
export function onlyInView(mention: Mention, { entityIndex, discourse }: CoreferenceContext): Entity | null {
  const { ordinal, block } = mention.phrase.line
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const line = entityIndex.lines[ordinal - back]
    if (!line || block - line.block > 1) return null
    const found = onlyIn(line, mention, discourse.speakersOf(line.ordinal))
    if (found !== undefined) return found && isAuthor(found, entityIndex.byline) ? null : found
  }
  return null
}
