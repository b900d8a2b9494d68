// Counts how likely a paragraph is part of the article for what stands above it, on the pages that may be read and on
// variants of them, and says how well that holds on sites that it was not counted on.
import { formatWeights } from '../build/tables.mjs'
import { dated, labelsOf, readablePages, shortened, swapped } from '../evaluate/page-variants.mjs'
import { countWeights, tableOf } from './weights.mjs'

const FOLDS = 5
const sum = (numbers) => numbers.reduce((all, number) => all + number, 0)
/** No count of some dozen pages is as certain as its log-odds. */
const GREATEST = 3
const bounded = (weight) => Math.max(-GREATEST, Math.min(GREATEST, weight))

function count(cases, features) {
  const { bias, templates } = countWeights(cases, features, { shrink: 60, rounds: 10, least: 1, adding: true })
  return {
    bias,
    templates: templates.map((weights) => new Map([...weights].map(([key, weight]) => [key, bounded(weight)]))),
  }
}

/** Share of the weight of cases that is judged right. */
function shareRight(cases, { bias, templates }) {
  const right = cases.filter((one) => {
    const score = bias + sum(templates.map((weights, template) => weights.get(one.values[template]) ?? 0))
    return score >= 0 === one.right
  })
  return sum(right.map(({ weight }) => weight)) / sum(cases.map(({ weight }) => weight))
}

/** The table of places, and how it does on sites that it was not counted on. */
export function countPlaces(code) {
  const pages = readablePages()
  const all = [...pages, ...swapped(pages), ...shortened(pages), ...dated(pages)]
  const cases = all.flatMap(({ text, articleBody, site }) =>
    code.placeCases(text, (lines) => labelsOf(lines, articleBody)).map((one) => ({ ...one, site })),
  )
  const sites = [...new Set(cases.map(({ site }) => site))]
  const foldOf = ({ site }) => sites.indexOf(site) % FOLDS
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = count(
      cases.filter((one) => foldOf(one) !== fold),
      code.PLACE_FEATURES,
    )
    return shareRight(
      cases.filter((one) => foldOf(one) === fold),
      weights,
    )
  })
  const tsv = formatWeights(tableOf(count(cases, code.PLACE_FEATURES), code.PLACE_FEATURES))
  const scores = `${cases.length} cases; on sites that were not counted ${((100 * sum(unseen)) / FOLDS).toFixed(1)} % right`
  return { places: { tsv, scores } }
}
