import type { Attribution } from '../../src/attribution/attribution.ts'
import { confidenceValues } from '../../src/claims/confidence.ts'
import { read } from '../../src/input/read.ts'
import { attributed } from '../../src/pipeline.ts'
import type { Span, Speaker } from '../../src/types.ts'
import type { Case } from './case.ts'
import type { AnnotatedArticle } from './corpus.ts'

/** Contents are the same where their letters and digits are so alike: intersection over union. */
const ALIKE = 0.5
const PRONOUN = /^(?:s?he|they|it|i|we|you|who|which|that|his|her|their|its|my|our|him|them)$/i

interface Annotated {
  readonly source: readonly Span[] | null
  readonly places: ReadonlySet<number>
}

const isWord = (char: string | undefined): boolean => /[\p{L}\p{N}]/u.test(char ?? '')

/** Places of the letters and digits of some spans. */
function wordPlaces(text: string, spans: readonly Span[]): Set<number> {
  const places = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (isWord(text[i])) places.add(i)
  return places
}

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const place of a) if (b.has(place)) shared++
  return shared / (a.size + b.size - shared) || 0
}

const lastName = (name: string | null): string => name?.trim().split(/\s+/).at(-1) ?? ''

/** The mention lies in the annotated source, or the name that it was led to ends as the annotated one does. */
function isSpeaker(text: string, speaker: Speaker | null, source: readonly Span[] | null): boolean {
  if (!source || !speaker) return !source && !speaker
  if (source.some(({ start, end }) => start < speaker.end && speaker.start < end)) return true
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ')
  const last = lastName(speaker.name)
  return !PRONOUN.test(words.trim()) && last !== '' && words.includes(last)
}

function isRight(text: string, found: Attribution, speaker: Speaker | null, all: readonly Annotated[]): boolean {
  const places = wordPlaces(text, found.content)
  return all.some((one) => likeness(places, one.places) >= ALIKE && isSpeaker(text, speaker, one.source))
}

/**
 * Which claims are right, content and speaker. Articles are read as the command reads them; the few whose text that
 * changes would have other places, and are passed over.
 */
export async function confidenceCases({ text, annotations }: AnnotatedArticle): Promise<Case[]> {
  const article = await read(text, {})
  if (article.text !== text) return []
  const all = annotations.map(({ source, content }) => ({ source, places: wordPlaces(text, content) }))
  const { attributions, speakers } = await attributed(article)
  return attributions.map((found) => ({
    values: confidenceValues(text, found),
    right: isRight(text, found, speakers.get(found)?.speaker ?? null, all),
  }))
}
