// Counts the weights that decide which words are cues, where contents end and which quotations without a cue are
// statements, on the training articles of PolNeAR (every eighth is left out), and writes them into src/lexicon/weights/.
//
//   npm run build && node test/tools/count-weights.mjs ../shared/corpora/polnear/train.jsonl
//
// Run it once for cues and cuts, build, then a second time with `fragments`, which looks at what the first leaves over.
import { writeFileSync } from 'node:fs'
import { cueCases } from './cases-cues.mjs'
import { contentEndCases } from './cases-cuts.mjs'
import { fragmentCases } from './cases-fragments.mjs'
import { isUnread, readCorpus } from './corpus.mjs'
import { prepare } from './prepare.mjs'
import { countWeights, moduleOf } from './weights.mjs'

const [path, what = 'frames', from = '1'] = process.argv.slice(2)
const NOTE = 'Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them).'
const articles = prepare(readCorpus(path, (index) => !isUnread(index) && index % 8 >= Number(from)))

function write(name, cases, options) {
  const weights = countWeights(cases, options)
  const file = new URL(`../../src/lexicon/weights/${name}.ts`, import.meta.url)
  writeFileSync(file, moduleOf(name.toUpperCase(), weights, NOTE))
  console.log(
    `${name}: ${cases.length} cases, ${cases.filter(({ right }) => right).length} right, ${weights.size} weights`,
  )
}

if (what === 'fragments') write('fragments', articles.flatMap(fragmentCases), { shrink: 10, least: 3 })
else {
  write('cues', articles.flatMap(cueCases), { shrink: 16 })
  write('cuts', articles.flatMap(contentEndCases), { shrink: 14 })
}
