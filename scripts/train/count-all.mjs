// Counts all weights and the confidence anew, in order (two minutes).
//
//   node scripts/train/count-all.mjs ../shared/corpora/polnear/train.jsonl
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const EIGHTHS = [1, 2, 3, 4, 5, 6, 7]
const [train] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'whosaid-count-'))
const cases = join(folder, 'cases.jsonl')

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
  tool('count-confidence', 'table', cases)
  weights()
} finally {
  rmSync(folder, { recursive: true })
}
