import { PARTY } from '../../lexicon/people/particles.ts'
import type { Token } from '../../text/tokens.ts'
import type { Entity } from '../names/entity.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { nounsOfTitle } from '../names/title-words.ts'

/** The party that stands in brackets at `at`: "(D-Ore.)". */
function partyIn(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.text !== '(') return null
  const party = tokens[at + 1]
  if (!party || !PARTY.test(party.text)) return null
  const stop = tokens[at + 2]?.text === '.' ? 1 : 0
  return tokens[at + 2 + stop]?.text === ')' ? party.text + '.'.repeat(stop) : null
}

const isLegislator = (run: NameMention): boolean =>
  run.nameFrom > run.from && nounsOfTitle(run.line.tokens[run.nameFrom - 1]?.lower ?? '').includes('lawmaker')

/**
 * "Rep. Lena Fox of the rules panel (D-Ore.)", or other words between: a party in brackets belongs to the member named
 * last with a title, where it follows no name. What a page shows beside a name often stands between when it is saved.
 */
export function readStrayParties(lines: readonly SentenceMentions[]): void {
  let member: Entity | null = null
  let block = -1
  for (const line of lines) {
    if (line.block !== block) member = null
    block = line.block
    // Nobody has been named to whom a party could belong.
    if (!member && line.runs.length === 0) continue
    const { tokens, runs } = line
    let next = 0
    for (let at = 0; at < tokens.length; at++) {
      const run = runs[next]
      if (run && at >= run.from) {
        if (run.entity && isLegislator(run)) member = run.entity.party ? null : run.entity
        at = Math.max(at, run.postmodifierEnd - 1)
        next++
        continue
      }
      const party = member ? partyIn(tokens, at) : null
      if (party && member) member.party = party
      if (party) member = null
    }
  }
}
