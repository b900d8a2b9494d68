import { BODY_KINDS } from '../../lexicon/people/body-kinds.ts'
import { POINTING_AT_OTHER_BODIES } from '../../lexicon/people/public-bodies.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { type Entity, Role } from '../names/entity.ts'
import type { SentenceMentions } from '../names/sentence-mentions.ts'
import { canBeCalled } from './called-bodies.ts'
import type { EntityIndex } from './entity-index.ts'

const trades = wordSet(BODY_KINDS.filter(({ id }) => id === 'body-trade' || id === 'body-company'))

const LONGEST = 6

/** Where "the world’s largest software company" starts, behind its article, by the place of its noun; -1 for none. */
function descriptionStart(tokens: readonly Token[], noun: number): number {
  let from = noun
  while (from > noun - LONGEST && isPart(tokens[from - 1])) from--
  const told = tokens[from - 1]?.lower === 'the' && tokens.slice(from, noun).some(({ lower }) => /..est$/.test(lower))
  return told ? from : -1
}

const isPart = (token: Token | undefined): boolean =>
  token?.kind === WORD &&
  token.case === LOWER &&
  token.lower !== 'the' &&
  !POINTING_AT_OTHER_BODIES.has(token.lower) &&
  !/ed$/.test(token.lower)

/** The body that the document names most by far: what it is about; null where there are two. */
function foremost({ registry }: EntityIndex): Entity | null {
  const bodies = registry.entities.filter(({ kind, isScene }) => kind === 'organization' && !isScene)
  const [first, second] = bodies.sort((a, b) => b.mentions - a.mentions)
  return first && first.mentions > 2 && first.mentions > (second?.mentions ?? 0) * 2 ? first : null
}

function describedIn({ tokens, reading }: SentenceMentions): Role | null {
  for (let noun = 2; noun < tokens.length; noun++) {
    const { lower, case: casing } = tokens[noun] ?? { lower: '', case: LOWER }
    if (casing !== LOWER || !trades.has(lower)) continue
    const next = tokens[noun + 1]
    // "the software company Fox & Sons" is told with its name.
    if (next?.kind === WORD && (next.case !== LOWER || next.lower === "'s")) continue
    const from = descriptionStart(tokens, noun)
    const [first, last] = [tokens[from], tokens[noun]]
    if (from < 0 || !first || !last) continue
    return new Role(reading.text.slice(first.start, last.end), first.start, last.end, 'lead', 'position', lower)
  }
  return null
}

/**
 * "Big Engine said … The world’s largest boat maker …": what a document calls the company that it is about, where it is
 * told nothing else of it.
 */
export function readBodyDescriptions(index: EntityIndex): void {
  const body = foremost(index)
  // Only one is the largest: what a superlative tells can be meant of no third company.
  if (!body || body.roles.some(({ text }) => text !== '')) return
  for (const line of index.lines) {
    const role = line.titled || line.start < body.start ? null : describedIn(line)
    if (!role || !canBeCalled(body, role.head)) continue
    body.roles.push(role)
    return
  }
}
