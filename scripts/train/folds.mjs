// How well confidence fits sites that nothing was counted on: each fold of the sites of the labelled pages is rated with
// what was counted on all others. Tells the calibration error, and what a floor would keep.
import { chanceOf } from './weights.mjs'

const FOLDS = 8
const BINS = 10
const FLOORS = [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]

/** The expected calibration error over bins of equal width. */
function calibrationError(rated) {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, right: 0 }))
  for (const { chance, right } of rated) {
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))]
    bin.said += chance
    bin.right += right ? 1 : 0
  }
  return bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / rated.length
}

function rated(cases, labelled, count, features) {
  const sites = [...new Set(labelled.map(({ site }) => site))].sort()
  const foldOf = new Map(sites.map((site, i) => [site, i % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const table = count([...cases, ...labelled.filter(({ site }) => foldOf.get(site) !== fold)])
    const chance = chanceOf(table, features)
    return labelled
      .filter(({ site }) => foldOf.get(site) === fold)
      .map(({ values, right, shown }) => ({ right, shown, chance: chance(values) }))
  }).flat()
}

/** The scores of the folds, in words. */
export function foldScores(cases, labelled, count, features) {
  if (labelled.length === 0) return 'confidence: no labelled pages beside the project'
  const all = rated(cases, labelled, count, features)
  const shown = all.filter((each) => each.shown)
  const right = shown.filter((each) => each.right).length
  const floors = FLOORS.map((floor) => {
    const kept = shown.filter(({ chance }) => chance >= floor)
    const good = kept.filter((each) => each.right).length
    const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
    return `  floor ${floor}: ${share(good, kept.length)} right, ${share(good, right)} of the right ones kept`
  })
  const error = calibrationError(all).toFixed(3)
  return [`confidence: calibration error ${error} over ${all.length} claims of sites left out`, ...floors].join('\n')
}
