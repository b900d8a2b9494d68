import type { Span } from '../../src/types.ts'

/** An attribution as the annotators of PolNeAR gave it; offsets in UTF-16 code units. */
export interface Annotation {
  readonly source: readonly Span[] | null
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An annotated article. */
export interface AnnotatedArticle {
  readonly text: string
  readonly annotations: readonly Annotation[]
}

type Pairs = readonly (readonly [number, number])[] | null

/** A line of the corpus: its offsets count code points. */
interface Row {
  readonly text: string
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[]
}

function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const char of text) {
    units.push(at)
    at += char.length
  }
  units.push(at)
  return units
}

/** Reads a line of the corpus. */
export function readArticle(line: string): AnnotatedArticle {
  // The file is the corpus's own; what lacks a field fails below.
  const { text, attributions } = JSON.parse(line) as Row
  const units = unitsOf(text)
  const spans = (pairs: Pairs): Span[] | null =>
    pairs?.map(([start, end]) => ({ start: units[start] ?? text.length, end: units[end] ?? text.length })) ?? null
  return {
    text,
    annotations: attributions.map(({ source, cue, content }) => ({
      source: spans(source),
      cue: spans(cue) ?? [],
      content: spans(content) ?? [],
    })),
  }
}
