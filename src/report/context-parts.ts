import type { Claim, Span } from '../types.ts'

/** A stretch of the sentence that holds a claim: its words, its cue, or what stands around them. */
export interface ContextPart {
  readonly text: string
  readonly role: 'said' | 'cue' | 'around'
}

/**
 * The sentence of a claim in parts, as the text has it; together they are the whole of it.
 *
 * @param text the document text
 */
export function contextParts({ context, spans, cue }: Claim, text: string): ContextPart[] {
  const set: (Span & Pick<ContextPart, 'role'>)[] = spans.map(({ start, end }) => ({ start, end, role: 'said' }))
  if (cue) set.push({ start: cue.start, end: cue.end, role: 'cue' })
  const parts: ContextPart[] = []
  let at = context.start
  const add = (end: number, role: ContextPart['role']): void => {
    if (end > at) parts.push({ text: text.slice(at, end), role })
    at = Math.max(at, end)
  }
  for (const { start, end, role } of set.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, context.end), 'around')
    add(Math.min(end, context.end), role)
  }
  add(context.end, 'around')
  return parts
}
