import type { CoreferenceContext } from '../discourse/context.ts'
import type { EvidenceTrace } from '../discourse/evidence-trace.ts'
import { PronounSite, SearchedSentence } from '../discourse/pronoun-site.ts'
import type { Referent } from '../discourse/referent.ts'
import { namedIn } from './find-antecedents.ts'

/** Of those who are named only after the pronoun: more than an unknown gender must not speak against them. */
const AHEAD = 22

const SENTENCES_AHEAD = 2

/** Where nobody is named before: the one that the next sentences name first, if they name only one. */
export function namedAhead(site: PronounSite, context: CoreferenceContext, trace: EvidenceTrace): Referent | null {
  if (!site.row.gender) return null
  const after = new PronounSite(site.line, Number.POSITIVE_INFINITY, site.row, site.content)
  const { lines } = context.entityIndex
  for (const line of lines.slice(site.line.ordinal + 1, site.line.ordinal + 1 + SENTENCES_AHEAD)) {
    const found = namedIn(after, new SearchedSentence(line, 0, 0), context).filter(({ cost }) => cost < AHEAD)
    const [only] = found
    if (!only) continue
    if (found.some(({ referent }) => referent.entity !== only.referent.entity)) return null
    trace.add('pronoun', 'nobody is named before; the only one named right after', only)
    return only.referent
  }
  return null
}
