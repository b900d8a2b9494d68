import { isCompatible } from '../person-names.ts'
import { type DraftQuotation, type Match, type Status, VERIFY_STATUSES, type Voice } from './verification.ts'

/** What became of one quotation of a draft. */
export interface Verification {
  readonly status: Status
  readonly draft: DraftQuotation
  /** The best place in the sources; null for `not-found`. */
  readonly source: Match | null
  /** Other places that are as good: where the speakers differ, the status is `ambiguous`. */
  readonly others: readonly Match[]
}

/** Statuses that say that the words stand in the source, whoever said them. */
const FAITHFUL: ReadonlySet<Status> = new Set(['verbatim', 'typography', 'trimmed', 'bracketed', 'cleaned'])

const rank = (status: Status): number => VERIFY_STATUSES.indexOf(status)

/** Whether a text names somebody by whom a quotation can be told from another's. */
export const isNamedVoice = (voice: Voice | null): voice is Voice & { name: string } =>
  voice !== null && voice.name !== null && voice.kind !== 'unnamed'

/** Whether it is somebody else who says the words in the source; false where one of the two is not named. */
export function isOtherSpeaker(draft: Voice | null, source: Voice | null): boolean {
  if (!isNamedVoice(draft) || !isNamedVoice(source)) return false
  if (draft.kind !== 'person' || source.kind !== 'person') return false
  return !isCompatible(draft.name, source.name)
}

/** The better of two places for a quotation comes first: the same speaker, then the closer words. */
function byQuality(draft: DraftQuotation): (a: Match, b: Match) => number {
  // The draft's own speaker first; then another one, as nobody named beside somebody else's name proves nothing.
  const isOther = ({ speaker }: Match): number => {
    if (!isNamedVoice(draft.speaker)) return 0
    if (!isNamedVoice(speaker)) return 3
    if (isOtherSpeaker(draft.speaker, speaker)) return 2
    return isCompatible(draft.speaker.name, speaker.name) ? 0 : 1
  }
  const isFaithful = (match: Match): number => (FAITHFUL.has(match.status) ? 0 : 1)
  return (a, b) =>
    isFaithful(a) - isFaithful(b) ||
    isOther(a) - isOther(b) ||
    b.similarity - a.similarity ||
    rank(a.status) - rank(b.status) ||
    a.path.localeCompare(b.path) ||
    a.start - b.start
}

/** Tells from all places in all sources what became of a quotation. */
export function verdictOf(draft: DraftQuotation, matches: readonly Match[]): Verification {
  const [best, ...rest] = [...matches].sort(byQuality(draft))
  if (!best) return { status: 'not-found', draft, source: null, others: [] }
  const others = rest.filter(({ status }) => status === best.status)
  if (FAITHFUL.has(best.status) && isOtherSpeaker(draft.speaker, best.speaker))
    return { status: 'other-speaker', draft, source: best, others }
  const names = [best, ...others].map(({ speaker }) => speaker).filter(isNamedVoice)
  const isOpen =
    !isNamedVoice(draft.speaker) && names.some(({ name }) => names.some((other) => !isCompatible(name, other.name)))
  return { status: isOpen ? 'ambiguous' : best.status, draft, source: best, others }
}
