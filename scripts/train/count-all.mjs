// Counts all weights and the confidence anew, in order (five minutes).
//
//   node scripts/train/count-all.mjs ../shared/corpora/polnear/train.jsonl ../shared/corpora/labelled [FILE]
//
// The cases of the confidence are kept in FILE, if one is given.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const EIGHTHS = [1, 2, 3, 4, 5, 6, 7]
const [train, labelled, kept] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'whosaid-count-'))
const cases = kept ?? join(folder, 'cases.jsonl')

const tool = (name, ...args) =>
  execFileSync(process.execPath, [`scripts/train/${name}.mjs`, ...args], { stdio: 'inherit' })
const build = () => execFileSync('npm', ['run', 'build'], { stdio: 'ignore' })

function weights(...without) {
  for (const what of ['frames', 'fragments']) {
    tool('count-weights', train, what, ...without)
    build()
  }
}

try {
  build()
  for (const eighth of EIGHTHS.map(String)) {
    weights(eighth)
    tool('count-confidence', train, eighth, cases)
  }
  weights()
  tool('count-confidence', 'labelled', labelled, cases)
  tool('count-confidence', 'folds', cases)
  tool('count-confidence', 'table', cases)
  build()
} finally {
  rmSync(folder, { recursive: true })
}
