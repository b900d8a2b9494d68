// Compares ways of finding the article of a page, in folds by site over three kinds of data, for text and for markup:
//   npm run build && node scripts/evaluate/designs/compare-designs.mjs [text|markup]
//
// rows        the decision as it is
// blocks      each block for itself, by weights counted of its shape, place, neighbours, tag, links and class words
// containers  what holds most prose, scored as Readability does
// sequence    the same counted weights, with a hidden Markov model over the blocks of a page
// both        the decision as it is as one more thing that is counted, each block for itself
// both + seq  the same with the hidden Markov model
import { countWeights } from '../../train/weights.mjs'
import { markupPage, textPage } from './design-cases.mjs'
import { keptByContainer, keptByRun } from './design-containers.mjs'
import { designPages } from './design-corpus.mjs'
import { blockLabels, figuresOf } from './design-labels.mjs'
import { countSteps, decode } from './design-sequence.mjs'

const FOLDS = 5
const THRESHOLDS = [-2, -1.5, -1, -0.5, 0, 0.5]
const forms = { text: textPage, markup: markupPage }

const casesOf = ({ labels, lines }, values) =>
  labels.flatMap((label, i) =>
    label < 0
      ? []
      : [
          {
            values: values[i],
            right: label === 1,
            weight: Math.sqrt(1 + lines[i].length / 50) / Math.sqrt(labels.length),
          },
        ],
  )

function modelOf(train, kind) {
  const cases = train.flatMap((page) => casesOf(page, page[kind]))
  const scale = cases.length / cases.reduce((sum, { weight }) => sum + weight, 0)
  for (const one of cases) one.weight *= scale
  const features = { templates: cases[0].values.map((_, i) => [i]) }
  const { bias, templates } = countWeights(cases, features, { shrink: 8, rounds: 6 })
  return (values) => values.map((own) => own.reduce((sum, value, t) => sum + (templates[t].get(value) ?? 0), bias))
}

const textKept = ({ lines }, kept) => lines.filter((_, i) => kept[i]).join('\n\n')
const total = ({ benchmark, readability, fragments, labelled }) =>
  100 * (benchmark + readability) + fragments.gone / 2 + fragments.kept / 2 + labelled.gone / 2 + labelled.kept / 2

/** The threshold that serves the pages best on which was counted. */
const thresholdOf = (pages, decide) =>
  THRESHOLDS.map((threshold) => [
    threshold,
    total(
      figuresOf(
        pages,
        pages.map((page) => textKept(page, decide(page, threshold))),
      ),
    ),
  ]).reduce((a, b) => (b[1] > a[1] ? b : a))[0]

/** Each design: what it makes of pages, given those on which it may count. */
function designs(form) {
  const counted = (kind, sequence) => (train) => {
    const odds = modelOf(train, kind)
    const steps =
      sequence && countSteps(train.filter(({ articleBody }) => articleBody !== undefined).map(({ labels }) => labels))
    const decide = (page, threshold) => {
      const found = odds(page[kind]).map((odd) => odd - threshold)
      return steps ? decode(found, steps) : found.map((odd) => odd >= 0)
    }
    const threshold = thresholdOf(train, decide)
    return (page) => decide(page, threshold)
  }
  return {
    rows:
      () =>
      ({ present }) =>
        present,
    blocks: counted('plain', false),
    containers: () => (form === 'markup' ? keptByContainer : keptByRun),
    sequence: counted('plain', true),
    both: counted('stacked', false),
    'both + seq': counted('stacked', true),
  }
}

const shown = ({ benchmark, readability, fragments, labelled }) => [
  benchmark.toFixed(4),
  readability.toFixed(4),
  fragments.gone.toFixed(1),
  fragments.kept.toFixed(1),
  labelled.gone.toFixed(1),
  labelled.kept.toFixed(1),
]
const row = (name, cells) => console.log(name.padEnd(14), cells.map((cell) => `${cell}`.padStart(11)).join(' '))

for (const form of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(forms)) {
  const pages = designPages().map((page) => {
    const read = forms[form](page[form])
    return { ...page, ...read, labels: blockLabels(page, read.lines) }
  })
  const sites = [...new Set(pages.map(({ site }) => site))].sort()
  const foldOf = new Map(sites.map((site, i) => [site, i % FOLDS]))
  console.log(`\n${form}: ${pages.length} pages of ${sites.length} sites, in ${FOLDS} folds by site`)
  row('', ['benchmark', 'readability', 'frag gone', 'frag kept', 'lab gone', 'lab kept'])
  for (const [name, design] of Object.entries(designs(form))) {
    const kept = new Array(pages.length)
    for (let fold = 0; fold < FOLDS; fold++) {
      const decide = design(pages.filter(({ site }) => foldOf.get(site) !== fold))
      pages.forEach((page, i) => {
        if (foldOf.get(page.site) === fold) kept[i] = textKept(page, decide(page))
      })
    }
    row(name, shown(figuresOf(pages, kept)))
  }
}
