import { QUOTATION } from '../../text/tokens.ts'
import type { Entity } from '../names/entity.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import type { EntityIndex } from './entity-index.ts'

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** The word in marks or brackets within a name: "bob" of “Robert ‘Bob’ Fox”, "Robert (Bob) Fox". */
function quotedName({ line: { tokens, reading }, nameFrom, nameTo }: NameMention): string | null {
  for (let at = nameFrom + 1; at < nameTo - 1; at++) {
    const token = tokens[at]
    if (token?.text === '(') return tokens[at + 1]?.lower ?? null
    // A quotation is one token without a text of its own.
    if (token?.kind === QUOTATION) return bare(reading.text.slice(token.start, token.end))
  }
  return null
}

const REACH = 6

/** "William Fox, who is better known as Bill, …": the name of one word that stands behind "known as". */
function knownAs({ line, to }: NameMention): NameMention | undefined {
  const { tokens, runs } = line
  if (tokens[to]?.text !== ',') return undefined
  const as = tokens.findIndex(({ lower }, at) => at > to && at < to + REACH && lower === 'as')
  return as > 0 && tokens[as - 1]?.lower === 'known' ? runs.find((run) => run.from === as + 1) : undefined
}

/** Leads what somebody is called for short ("says Bob") to whom the document names with both names. */
export function readNicknames({ runs }: EntityIndex): void {
  const bearers = new Map<string, Entity>()
  for (const run of runs) {
    if (!run.entity || run.entity.words.length < 2) continue
    const name = quotedName(run) ?? knownAs(run)?.key
    if (name) bearers.set(name, run.entity)
  }
  if (bearers.size === 0) return
  for (const run of runs)
    if (!run.entity || run.entity.words.length === 1) run.entity = bearers.get(run.key) ?? run.entity
}
