import type { Entity } from '../names/entity.ts'
import { ENGLISH_NOUNS } from '../names/noun-lexicon.ts'
import { isSalient } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import type { EntityIndex } from './entity-index.ts'

/** The one it is about is named soon. */
const OPENING_LINES = 8
/** Whoever is named more often than this times as often is rather the one it is about. */
const OUTWEIGHS = 2

/** Whether somebody is in an office, by a title before the name or by the word for it. */
export const holdsOffice = ({ roles }: Entity): boolean =>
  roles.some(({ rank, head }) => rank === 'office' || ENGLISH_NOUNS.classOf(head)?.rank === 'office')

const isWhole = ({ entity, possessive }: NameMention): boolean =>
  entity?.isPerson === true && entity.words.length > 1 && !possessive

/** The first person named in full in the body, where the sentence names nobody else, or is about that one. */
function firstNamed(lines: readonly SentenceMentions[]): Entity | null {
  for (const line of lines) {
    if (line.titled || !line.tokens.at(-1)?.text.match(/[.!?”"’']$/)) continue
    const [first, ...others] = line.runs.filter(isWhole)
    if (!first?.entity) continue
    const alone = others.every(({ entity }) => entity === first.entity)
    const acts = first.from === 0 || isSalient(first, line)
    return alone || acts ? first.entity : null
  }
  return null
}

/** Whom an article is about: the one whom its headline names, else the first whom it names, who is named most. */
export function mainPerson({ lines, registry }: EntityIndex): Entity | null {
  const persons = registry.entities.filter(({ isPerson, words }) => isPerson && words.length > 1)
  const [told, ...others] = persons.filter(({ prominent }) => prominent)
  if (told) return others.length > 0 ? null : told
  const first = firstNamed(lines.slice(0, OPENING_LINES))
  if (!first || holdsOffice(first)) return null
  return persons.every(({ mentions }) => mentions <= first.mentions * OUTWEIGHS) ? first : null
}

/** What tells in a headline or first lines that a life is told that has ended. */
const ENDED =
  /\b(?:obituary|in memoriam|who (?:has )?died|has died(?: at the age of| aged|,| at)|died (?:peacefully|at (?:his|her) home)|dies(?: at| aged|,| after| from)? \d)/i
/** Where that stands. */
const FIRST_LINES = 5

/** Whose life an obituary tells; null for any other article. */
export function departed({ lines, reading }: EntityIndex, main: Entity | null): Entity | null {
  if (!main) return null
  const told = lines.slice(0, FIRST_LINES).some((line) => {
    const [first, last] = [line.tokens[0], line.tokens.at(-1)]
    const about = line.runs.some(({ entity }) => entity === main)
    return about && first && last && ENDED.test(reading.text.slice(first.start, last.end))
  })
  return told ? main : null
}
