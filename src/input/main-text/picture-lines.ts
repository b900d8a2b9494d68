import { isNames, surnameOf } from '../author-names.ts'
import type { Features } from './features.ts'

const MOST_CAPTION = 40
const LEAST_CAPTION = 6
const LEAST_PARAGRAPH = 15

const isParagraph = (line: Features | undefined): boolean =>
  line?.ended === true && !line.rule && line.words >= LEAST_CAPTION

/** Whether a line is the name of one person and nothing else. */
function isPhotographer(line: Features | undefined): boolean {
  if (!line || line.rule || line.dateline || line.ended || line.colon) return false
  return line.words >= 2 && line.words <= 3 && isNames(line.line)
}

const MOST_CREDIT = 8

const isCredit = (line: Features | undefined): boolean =>
  line?.rule?.effect === 'caption' && line.words <= MOST_CREDIT && !line.ended

/** Whether a paragraph comes next, past buttons and dates. */
function isBegun(features: readonly Features[], from: number): boolean {
  let i = from
  while (features[i]?.rule || features[i]?.dateline) i++
  return isParagraph(features[i]) && (features[i]?.words ?? 0) >= LEAST_PARAGRAPH
}

/**
 * The caption of the picture above an article: a sentence before all others, with a credit right below it or the name of one
 * person, where no other paragraph of the page has one; −1 for none.
 */
export function captionAbove(features: readonly Features[]): number {
  const first = features.findIndex(isParagraph)
  const caption = features[first]
  if (!caption || caption.words > MOST_CAPTION) return -1
  if (isCredit(features[first + 1]) && isBegun(features, first + 2)) return first
  if (!isParagraph(features[first + 2]) || (features[first + 2]?.words ?? 0) < LEAST_PARAGRAPH) return -1
  if (!isPhotographer(features[first + 1])) return -1
  const name = features[first + 1]?.line ?? ''
  const surname = surnameOf(name)
  // Who is told of stands in the picture, and did not take it.
  if (features.some(({ line }, i) => i !== first + 1 && line.includes(surname))) return -1
  for (let i = first + 2; i < features.length; i++)
    if (isParagraph(features[i]) && isPhotographer(features[i + 1]) && isParagraph(features[i + 2])) return -1
  return first
}

const LEAST_SCENE = 8
const MOST_SCENE = 35
const MOST_TITLED = 0.6
const PARAGRAPH_WORDS = 12
/** The headline stands above. */
const FIRST_SCENE = 3
/** What a picture shows: somebody, and what they do in it, as captions tell. In a line of 400 characters at most. */
const SCENE =
  /^(?!(?:If|When|While|To|In|At|For|With|By|As|How|What|Why|Where|Please|We|You|They|I|He|She|It|This|That|There)\s)\p{Lu}[\p{L}.'’-]*\s.{2,90}?\s(?:(?:is|are|was|were) (?:seen|pictured|shown)|walks?|waves?|holds?|speaks?|stands?|arrives?|poses?|looks? on|attends?|gathers?|protests?|shakes? hands|smiles?|sits?|carr(?:y|ies)|leaves?|greets?|addresses|watch(?:es)?|celebrates?|takes? part|makes? (?:his|her|their) way|(?:walk|wav|hold|speak|stand|arriv|pos|attend|gather|protest|smil|sitt|carry|leav|greet|watch|celebrat)ing)\s(?:.{0,90}\s)?(?:outside|during|at|in|on|after|before|near|with|as|by|from|to)\s/u

/** Marks captions between paragraphs, as far as they tell what somebody does in the picture, without a full stop. */
export function findScenes(features: readonly Features[], mark: (i: number) => void): void {
  for (let i = FIRST_SCENE; i < features.length - 1; i++) {
    const line = features[i]
    if (!line || line.ended || line.colon || line.listed || line.rule || line.dateline) continue
    if (line.words < LEAST_SCENE || line.words > MOST_SCENE || line.lower < MOST_TITLED || line.repeats > 1) continue
    if (isLong(features[i - 1]) && isLong(features[i + 1]) && line.titled < MOST_TITLED && SCENE.test(line.line))
      mark(i)
  }
}

const COUNTER = /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/
const FEWEST_SLIDES = 2
const MOST_CREDIT_LINE = 8

/** Marks the captions of a slideshow, and the credits below them: one sentence below each count of its pictures. */
export function findSlides(features: readonly Features[], mark: (i: number) => void): void {
  const counters = features.flatMap(({ line }, i) => (COUNTER.test(line) ? [i] : []))
  if (counters.length < FEWEST_SLIDES) return
  for (const i of counters) {
    const [caption, credit] = [features[i + 1], features[i + 2]]
    if (!caption?.ended || caption.rule || caption.words > MOST_CAPTION) continue
    mark(i + 1)
    if (credit && !credit.ended && !credit.rule && credit.words <= MOST_CREDIT_LINE) mark(i + 2)
  }
}

const isLong = (line: Features | undefined): boolean => line?.ended === true && line.words >= PARAGRAPH_WORDS

const LENGTH = /^(?:Duration|Length|Running time):? \d{1,2}(?::\d\d){1,2}$/i
/** The same with where the film is from: it stands below the title alone. */
const SOURCED = /^\d{1,2}:\d\d [-–—] Source: \S/i
const MOST_DESCRIPTION = 45
const MOST_FILM_TITLE = 18

/** A line without a full stop and without a meaning of its own, above the length of a film: its title. */
const isFilmTitle = (line: Features | undefined): boolean =>
  line !== undefined && !line.ended && !line.dateline && !line.rule && line.words <= MOST_FILM_TITLE

/** Marks boxes of films: title, when it was shown, how long it takes, and a sentence or two of what it shows. */
export function findFilms(features: readonly Features[], mark: (i: number) => void): void {
  for (let i = 1; i < features.length; i++) {
    const line = features[i]?.line ?? ''
    if (SOURCED.test(line) && isFilmTitle(features[i - 1])) mark(i - 1)
    if (features[i]?.rule?.id === 'episode-teaser') findEpisode(features, i, mark)
    if (!LENGTH.test(line)) continue
    mark(i)
    const shown = features[i + 1]
    if (shown?.ended && !shown.rule && shown.words <= MOST_DESCRIPTION) mark(i + 1)
    const title = features[i - 1]?.dateline || features[i - 1]?.rule ? i - 2 : i - 1
    if (isFilmTitle(features[title])) mark(title)
  }
}

const BARE_LENGTH = /^\d{1,2}(?::\d\d){1,2}$/
const MOST_SHOW = 5

/** Marks the title of an episode and the name of its show above what it is about, and its length below. */
function findEpisode(features: readonly Features[], about: number, mark: (i: number) => void): void {
  if (BARE_LENGTH.test(features[about + 1]?.line ?? '')) mark(about + 1)
  if (!isFilmTitle(features[about - 1])) return
  mark(about - 1)
  if (isFilmTitle(features[about - 2]) && (features[about - 2]?.words ?? 0) <= MOST_SHOW) mark(about - 2)
}
