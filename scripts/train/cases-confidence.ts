import type { Attribution } from '../../src/attribution/attribution.ts'
import { LABEL } from '../../src/attribution/rule-ids.ts'
import { confidenceValues } from '../../src/claims/confidence.ts'
import { attitudeOf } from '../../src/claims/scope.ts'
import { heldBackBy } from '../../src/claims/unreported.ts'
import type { Resolution } from '../../src/coreference/resolution.ts'
import { read } from '../../src/input/read.ts'
import { attributed } from '../../src/pipeline.ts'
import type { Span, Speaker } from '../../src/types.ts'
import type { Case } from './case.ts'
import type { AnnotatedArticle } from './corpus.ts'
import { isLabelled, type LabelledPage } from './labelled.ts'

/** Contents are the same where their letters and digits are so alike: intersection over union. */
const ALIKE = 0.5
const WITHIN = 0.9
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

/** A paragraph of a quotation that is annotated as a whole is right, too. */
function isWithin(places: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  let shared = 0
  for (const place of places) if (whole.has(place)) shared++
  return shared > WITHIN * places.size
}

function isRight(text: string, found: Attribution, speaker: Speaker | null, all: readonly Annotated[]): boolean {
  const places = wordPlaces(text, found.content)
  const quoted = found.kind === 'direct'
  return all.some(
    (one) =>
      (likeness(places, one.places) >= ALIKE || (quoted && isWithin(places, one.places))) &&
      isSpeaker(text, speaker, one.source),
  )
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
  // PolNeAR's annotators left the answers of interviews and transcripts alone.
  return attributions
    .filter(({ rule }) => rule !== LABEL)
    .map((found) => {
      const resolution = speakers.get(found) ?? null
      const weight = found.reading?.shape === 'phrase' ? PHRASE : 1
      const right = isRight(text, found, resolution?.speaker ?? null, all)
      return { values: valuesOf(text, found, resolution), right, weight }
    })
}

const valuesOf = (text: string, found: Attribution, resolution: Resolution | null): readonly string[] =>
  confidenceValues(text, found.via ?? found, resolution)

/** PolNeAR's noun phrases ("criticized the plan") are attributions to its annotators, and mostly no statements. */
const PHRASE = 0.15
/** Labelled pages are few, of many sorts of sites, and labelled with what a reader takes for a statement. */
const LABELLED = 6

/** A claim of a labelled page, and whether nothing but its confidence decides that it is reported. */
interface LabelledCase extends Case {
  readonly site: string
  readonly shown: boolean
}

/** The claims of a labelled page; a site's are kept apart from those of others where folds are made. */
export async function labelledCases(page: LabelledPage, text: string): Promise<LabelledCase[]> {
  const article = await read(text, {})
  const { attributions, speakers } = await attributed(article)
  return attributions.map((found) => {
    const resolution = speakers.get(found) ?? null
    const speaker = resolution?.speaker ?? null
    const words = found.content.map(({ start, end }) => article.text.slice(start, end)).join(' ')
    const right = isLabelled(page, words, speaker?.name ?? null)
    const shown = !heldBackBy(article.text, found) && !attitudeOf(article.text, found, speaker)
    return { values: valuesOf(article.text, found, resolution), right, weight: LABELLED, site: page.site, shown }
  })
}
