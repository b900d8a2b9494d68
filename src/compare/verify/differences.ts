import type { Alignment, Step } from '../alignment.ts'
import type { Words } from '../folded-words.ts'
import { isFiller, risksOf, swallowedBefore, swallowedBehind } from './meaning.ts'
import type { Status } from './verification.ts'

/** What is compared: a quotation of a draft and the text of a source, with their words. */
export interface Compared {
  readonly draftText: string
  readonly draft: Words
  readonly sourceText: string
  readonly source: Words
  /** Whether a word of the source is the writer's, between two parts of what was said. */
  isUnsaid(index: number): boolean
}

/** What the steps of an alignment amount to. */
export interface Verdict {
  readonly status: Status
  readonly risks: readonly string[]
}

/** Shorter quotations are everywhere by chance: they must be found word for word. */
const LEAST_ALIGNED = 6
/** Share of a quotation's words that a source must have. */
const LEAST_SIMILAR = 0.55
/** The same of the longer ones, which two statements do not share by chance; so many letters have these. */
const LEAST_CONTENT = 0.5
const CONTENT_LETTERS = 5
/** So many of them at least; where there are fewer, all words count, and more of them are asked for. */
const ENOUGH_CONTENT = 3
const LEAST_PLAIN = 0.7

/** Words of a part beside the writer's words. */
const LEAST_BESIDE = 2

const plain = (text: string): string => text.replace(/\s+/g, ' ')

/** Tells how a quotation differs from the place in a source that it was aligned with. */
export function statusOf(alignment: Alignment, compared: Compared): Verdict {
  const { draft, source, sourceText } = compared
  const steps = alignment.steps.filter(
    (step, i, all) => !isSaidBetween(step, compared) || isLoose(all[i - 1], all[i + 1]),
  )
  const isShort = draft.length < LEAST_ALIGNED && !steps.every((step) => isFreeStep(step, draft))
  if (isShort || !isFound(alignment, draft)) return { status: 'not-found', risks: [] }
  const first = steps[0]?.source[0] ?? 0
  const risks = [
    ...swallowedBefore(sourceText, source, first),
    ...swallowedBehind(sourceText, source, steps.at(-1)?.source[1] ?? 0),
    ...steps.flatMap((step) => risksOf(step, draft, source, sourceText)),
  ]
  if (risks.length > 0) return { status: 'meaning-risk', risks }
  const kinds = new Set(steps.map((step) => kindOf(step, compared)))
  if (kinds.size > 1 || !kinds.has('verbatim')) return { status: worst(kinds), risks: [] }
  return { status: isWritten(alignment, compared) ? 'verbatim' : 'typography', risks: [] }
}

/** What was put in brackets, or left out where the draft says so. */
const isFreeStep = ({ kind, draft: [from, to] }: Step, { bracketed, afterGap }: Words): boolean =>
  kind === 'equal' || (kind === 'omitted' ? afterGap[from] === 1 : bracketed.slice(from, to).every((one) => one === 1))

/** Words of a quotation that a source has, as a share; what stands in brackets is the draft's own and counts for nothing. */
export function similarityOf({ equal }: Alignment, { bracketed, length }: Words): number {
  const own = length - bracketed.reduce((sum, one) => sum + one, 0)
  return own <= 0 ? 0 : Math.min(1, equal / own)
}

/** Whether a source has so much of a quotation that it is the same, however much it was changed. */
export function isFound(alignment: Alignment, draft: Words): boolean {
  const similarity = similarityOf(alignment, draft)
  const content = contentOf(alignment, draft)
  return content === null ? similarity >= LEAST_PLAIN : similarity >= LEAST_SIMILAR && content >= LEAST_CONTENT
}

/** The same share of the words that tell what it is about; null where there are few. */
function contentOf({ steps }: Alignment, { forms, bracketed }: Words): number | null {
  const isContent = (at: number): boolean => bracketed[at] === 0 && (forms[at] ?? '').length >= CONTENT_LETTERS
  const all = forms.filter((_, at) => isContent(at)).length
  let found = 0
  for (const { kind, draft } of steps)
    for (let at = draft[0]; kind === 'equal' && at < draft[1]; at++) if (isContent(at)) found++
  return all < ENOUGH_CONTENT ? null : found / all
}

/** Whether a step leaves out what the writer says between two parts of what was said: "we won," she said, "and …". */
function isSaidBetween({ kind, source: [from, to] }: Step, { isUnsaid }: Compared): boolean {
  if (kind !== 'omitted') return false
  for (let at = from; at < to; at++) if (!isUnsaid(at)) return false
  return true
}

/** Whether a part beside what is left out is so short that it may stand there by chance. */
const isLoose = (...parts: readonly (Step | undefined)[]): boolean =>
  parts.some((part) => part?.kind !== 'equal' || part.draft[1] - part.draft[0] < LEAST_BESIDE)

type Kind = Extract<Status, 'verbatim' | 'trimmed' | 'bracketed' | 'cleaned' | 'unmarked-omission' | 'altered'>

const ORDER: readonly Kind[] = ['verbatim', 'trimmed', 'bracketed', 'cleaned', 'unmarked-omission', 'altered']

const worst = (kinds: ReadonlySet<Kind>): Kind => ORDER.findLast((kind) => kinds.has(kind)) ?? 'altered'

function kindOf(step: Step, { draft, source }: Compared): Kind {
  const [from, to] = step.draft
  if (step.kind === 'equal') return hasOtherForm(step, draft, source) ? 'cleaned' : 'verbatim'
  if (step.kind === 'omitted') {
    if (draft.afterGap[from] === 1) return 'trimmed'
    return isFiller(step, source) ? 'cleaned' : 'unmarked-omission'
  }
  return draft.bracketed.slice(from, to).every((one) => one === 1) ? 'bracketed' : 'altered'
}

/** Whether some words are equal but written as others: `do not` for `don't`, `10` for `ten`. */
function hasOtherForm(step: Step, draft: Words, source: Words): boolean {
  const [from, to] = step.draft
  const shift = step.source[0] - from
  for (let i = from; i < to; i++) {
    const [own, theirs] = [draft.written[i] ?? '', source.written[i + shift] ?? '']
    if (own.replace(/[',]/g, '') !== theirs.replace(/[',]/g, '')) return true
  }
  return false
}

/** Whether the words stand in the source character for character, line ends and runs of spaces aside. */
function isWritten({ steps }: Alignment, { draftText, draft, sourceText, source }: Compared): boolean {
  return steps.every(({ kind, draft: [from, to], source: [start, end] }) => {
    if (kind !== 'equal') return true
    const own = draftText.slice(draft.starts[from] ?? 0, draft.ends[to - 1] ?? 0)
    return plain(own) === plain(sourceText.slice(source.starts[start] ?? 0, source.ends[end - 1] ?? 0))
  })
}
