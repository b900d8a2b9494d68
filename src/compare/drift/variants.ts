import { type Alignment, alignWords } from '../alignment.ts'
import { changeOf } from './changes.ts'
import type { DistinctQuotations } from './distinct-quotations.ts'
import { driftPiecesOf, type Worded } from './drift-pieces.ts'
import { sourcesOf } from './drift-sources.ts'
import type { DriftVariant } from './drift-types.ts'
import { hashOf } from './number-hash.ts'
import { indexOfRow } from './row-of-words.ts'

/** Quotations in the same words that are said by the same voice, as far as it can be told. */
interface Wording {
  readonly ranks: number[]
  readonly isOther: boolean
}

/** The longest form and its variants, by date: each in its words, with its sources. */
export function variantsOf(
  ranks: readonly number[],
  quotations: DistinctQuotations,
  originals: Uint32Array,
): DriftVariant[] {
  const { table } = quotations
  const [own, ...others] = wordingsOf(ranks, quotations)
  if (!own) return []
  const canonical = wordedOf(own, quotations)
  const first = ({ ranks: [rank = 0] }: Wording): number => quotations.firstOf(rank)
  others.sort((a, b) => table.compareQuotations(first(a), first(b)))
  return [own, ...others].map((wording) => {
    const variant = wording === own ? canonical : wordedOf(wording, quotations)
    const members = wording.ranks.flatMap((rank) => [...quotations.membersOf(rank)])
    return { ...compared(variant, canonical, wording.isOther), sources: sourcesOf(members, table, originals) }
  })
}

function compared(
  variant: Worded,
  canonical: Worded,
  isOther: boolean,
): Pick<DriftVariant, 'text' | 'change' | 'diff'> {
  const alignment = alignmentOf(variant, canonical)
  return {
    text: variant.text,
    change: changeOf(alignment, variant, canonical, isOther),
    diff: driftPiecesOf(alignment, variant, canonical),
  }
}

/** Words that stand in a row in the longest form need no search for the cheapest way. */
function alignmentOf({ words }: Worded, canonical: Worded): Alignment {
  const at = indexOfRow(words.forms, canonical.words.forms)
  if (at < 0) return alignWords(words, canonical.words, 0, canonical.words.length, () => false)
  const { length } = words
  return { steps: [{ kind: 'equal', draft: [0, length], source: [at, at + length] }], equal: length }
}

/** Ranks by wording and voice: that of the longest form first; of each, the earliest rank first. */
function wordingsOf(ranks: readonly number[], quotations: DistinctQuotations): Wording[] {
  const wordings = new Map<string, Wording>()
  for (const rank of ranks) {
    const isOther = quotations.relation(ranks[0] ?? 0, rank) === 'other'
    const words = quotations.wordsOf(rank)
    const key = `${words.length} ${hashOf(words)} ${isOther ? quotations.voiceOf(rank) : ''}`
    const known = wordings.get(key)
    if (known) known.ranks.push(rank)
    else wordings.set(key, { ranks: [rank], isOther })
  }
  for (const wording of wordings.values()) sortByPlace(wording.ranks, quotations)
  return [...wordings.values()]
}

function sortByPlace(ranks: number[], quotations: DistinctQuotations): void {
  ranks.sort((a, b) => quotations.table.compareQuotations(quotations.firstOf(a), quotations.firstOf(b)))
}

const wordedOf = ({ ranks: [rank = 0] }: Wording, quotations: DistinctQuotations): Worded =>
  quotations.table.worded(quotations.firstOf(rank))
