import { FeatureTemplates } from '../../models/feature-templates.ts'
import { PLACES_WEIGHTS } from '../../models/generated/places.ts'
import { Weights } from '../../models/weights.ts'
import type { Features } from './features.ts'
import { endsArticle, isDated } from './page-marks.ts'
import { goesOnBelow } from './position.ts'

/** What is counted of a place, each for itself. */
export const PLACE_FEATURES = new FeatureTemplates(['ends', 'above', 'dates'], ['ends', 'above', 'dates'])

/** Where classes of a count begin: of words, of shares, of marks. */
const WORDS = [1, 30, 100, 300]
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95]
const ENDS = [1, 2, 3, 5]
const DATES = [1, 2, 3, 6]
/** Words of prose from which on something has begun that can end. */
const BEGUN = 60
const LENGTH = 60
const MOST_WORDS = 60
const LEAST_LOWER = 0.6

function classOf(value: number, bounds: readonly number[]): number {
  let found = 0
  while (value >= (bounds[found] ?? Number.POSITIVE_INFINITY)) found++
  return found
}

function proseWords(line: Features): number {
  const { rule, dateline, ended, length, lower, words } = line
  return !rule && !dateline && ended && length > LENGTH && lower > LEAST_LOWER ? Math.min(words, MOST_WORDS) : 0
}

/** Share of the prose of a page that a byline or date at the head of its article stands above. */
const BELOW_HEAD = 0.25

/** The last byline or date with enough prose below to head the article; -1 for none. */
function lastHeadOf(features: readonly Features[], prose: readonly number[], all: number): number {
  let below = 0
  for (let i = features.length - 1; i >= 0; i--) {
    const line = features[i]
    if (line && isDated(line) && below >= all * BELOW_HEAD) return i
    below += prose[i] ?? 0
  }
  return -1
}

/**
 * What stands above each block of a page, in classes that are counted: how much prose, and what share of all; how many
 * lines that end an article, once one had begun; how many bylines and dates, and whether one comes with an article below.
 */
export function settingsOf(features: readonly Features[]): string[][] {
  const prose = features.map(proseWords)
  const all = Math.max(
    1,
    prose.reduce((sum, words) => sum + words, 0),
  )
  const lastHead = lastHeadOf(features, prose, all)
  let above = 0
  let ends = 0
  let dates = 0
  const known = new Map<string, string[]>()
  return features.map((line, i) => {
    const place = `${classOf(above, WORDS)}/${classOf(above / all, SHARES)}`
    const setting = settingOf(
      known,
      `${classOf(ends, ENDS)}`,
      place,
      `${classOf(dates, DATES)}${i < lastHead ? '+' : ''}`,
    )
    if (above > BEGUN && endsArticle(line) && !goesOnBelow(features, i)) ends++
    if (isDated(line)) dates++
    above += prose[i] ?? 0
    return setting
  })
}

/** One array for all blocks in the same place: a page may have a million. */
function settingOf(known: Map<string, string[]>, ends: string, above: string, dates: string): string[] {
  const key = `${ends} ${above} ${dates}`
  const setting = known.get(key) ?? [ends, above, dates]
  known.set(key, setting)
  return setting
}

let placeWeights: Weights | undefined

/** How many times the odds are taken for the body: what is lost there cannot be found by the reader of claims. */
const FAVOUR = 2.7
const LEAST = 0.1
/** So that an ordinary place, with a chance of nine in ten, leaves a paragraph all it counts. */
const GREATEST = 1.15

function shareKept(chance: number): number {
  const favoured = chance * FAVOUR
  return LEAST + (GREATEST - LEAST) * (favoured / (favoured + 1 - chance))
}

/** What share of its gain each paragraph keeps for what stands above it, as counted on pages with a known body. */
export function trustOf(features: readonly Features[]): Float64Array {
  placeWeights ??= new Weights(PLACE_FEATURES, PLACES_WEIGHTS)
  const weights = placeWeights
  const shares = new Map<string[], number>()
  return Float64Array.from(settingsOf(features), (setting) => {
    const share = shares.get(setting) ?? shareKept(weights.probability(setting))
    shares.set(setting, share)
    return share
  })
}
