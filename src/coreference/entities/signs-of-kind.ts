import { CAPITALISED_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../../lexicon/abbreviations.ts'
import { POSTS_IN_BODIES } from '../../lexicon/people/ranks-and-posts.ts'
import { ALL_CAPS, type Token } from '../../text/tokens.ts'
import type { Entity } from '../names/entity.ts'
import { isStoryPlace } from '../names/place-lines.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { modifiesNoun } from '../names/salience.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { titleRow } from '../names/title-words.ts'
import { addAlias } from './add-role.ts'

const PLACING = new Set(['in', 'across', 'throughout', 'near', 'inside', 'outside', 'within', 'around'])

/** Signs of a person in the titles of a name, and of what gender. */
export function readTitles(entity: Entity, run: NameMention): void {
  for (let i = run.from; i < run.nameFrom; i++) {
    const row = titleRow(run.line.tokens[i]?.lower ?? '')
    if (!row) continue
    entity.personal += 3
    if (row.gender && run.line.tokens[i]?.text !== 'MS') entity[row.gender] += 4
  }
  const regnal = titleRow(run.line.tokens[run.nameFrom]?.lower ?? '')
  if (!regnal?.regnal || run.nameTo - run.nameFrom < 2) return
  entity.personal += 3
  addAlias(entity, run.line.tokens[run.nameFrom]?.lower ?? '', run.start, run.end)
}

/** Signs that a name is a place's or an organisation's: "in Leeds", "the Pentagon", "NRA". */
export function readImpersonal(entity: Entity, run: NameMention, reading: ReadingScope): void {
  const { tokens } = run.line
  const before = tokens[run.from - 1]?.lower ?? ''
  const next = tokens[run.to]
  if (run.nameFrom > run.from) return
  if (PLACING.has(before) && !run.possessive) entity.impersonal += 2
  if (before === 'of' && POSTS_IN_BODIES.has(tokens[run.from - 2]?.lower ?? '')) entity.impersonal += 2
  if (before === 'a' || before === 'an') entity.impersonal += 1
  const modifies = modifiesNoun(run) && !reading.cues.has(next?.start ?? -1)
  if (before === 'the' && !modifies && !run.possessive) entity.impersonal += run.to - run.from > 1 ? 2 : 1
  if (modifies && run.line.nouns.classOf(next?.lower ?? '')) entity.impersonal += 0.5
  if (isAbbreviatedState(tokens[run.nameFrom])) entity.impersonal += 3
  if (next?.text === ',' && isAbbreviatedState(tokens[run.to + 1])) entity.impersonal += 2
  if (next?.lower === 'which') entity.impersonal += 2
  const name = tokens[run.nameFrom]
  if (isStoryPlace(entity, run)) entity.impersonal += 3
  else if (run.from === 0 && next?.text === ':') entity.personal += 1
  if (
    entity.words.length === 1 &&
    run.nameTo - run.nameFrom === 1 &&
    name?.case === ALL_CAPS &&
    name.text.length <= 6 &&
    next?.text !== ':'
  )
    entity.impersonal += 1
}

/** "Salinas, Calif." */
const isAbbreviatedState = (token: Token | undefined): boolean =>
  token?.text.endsWith('.') === true &&
  (CAPITALISED_ABBREVIATIONS.has(token.lower.slice(0, -1)) || TRAILING_ABBREVIATIONS.has(token.lower.slice(0, -1)))
