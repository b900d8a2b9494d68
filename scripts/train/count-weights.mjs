// Counts the weights that decide which words are cues, where contents end and which quotations without a cue are
// statements, on the training articles of PolNeAR (every eighth is left out), and writes them into src/models/.
//
//   node scripts/train/count-weights.mjs TRAIN frames|fragments [WITHOUT]
//
// `frames` counts cues and cuts; `fragments` looks at what these leave over, so the project is built between the two.
// WITHOUT are eighths (of 1 to 7) to leave out as well. `count-all.mjs` does it all in order.

import { writeFileSync } from 'node:fs'
import { CUT_FEATURES } from '../../dist/attribution/content/content-end.js'
import { CUE_FEATURES } from '../../dist/attribution/cues/cue-values.js'
import { UNCUED_FEATURES } from '../../dist/attribution/uncued/uncued-quotations.js'
import { cueCases } from './cases-cues.mjs'
import { contentEndCases } from './cases-cuts.mjs'
import { fragmentCases } from './cases-fragments.mjs'
import { isUnread, readCorpus } from './corpus.mjs'
import { prepare } from './prepare.mjs'
import { countWeights, sizeOf, tableOf } from './weights.mjs'

const [path, what = 'frames', without = ''] = process.argv.slice(2)
const articles = prepare(readCorpus(path, (index) => !isUnread(index) && !without.includes(String(index % 8))))

function write(name, features, cases, options) {
  const weights = countWeights(cases, features, options)
  const file = new URL(`../../src/models/${name}.tsv`, import.meta.url)
  writeFileSync(file, tableOf(weights, features))
  console.log(
    `${name}: ${cases.length} cases, ${cases.filter(({ right }) => right).length} right, ${sizeOf(weights)} weights`,
  )
}

if (what === 'fragments') write('fragments', UNCUED_FEATURES, articles.flatMap(fragmentCases), { shrink: 10, least: 3 })
else {
  write('cues', CUE_FEATURES, articles.flatMap(cueCases), { shrink: 32 })
  write('cuts', CUT_FEATURES, articles.flatMap(contentEndCases), { shrink: 8 })
}
