// Scores the plain-text reader on the pages of ../shared: `npm run build && node scripts/evaluate/page-score.mjs [--unread] [--worst N]`.
// Only pages that may be looked at are shown one by one (see pages.mjs).
import { existsSync } from 'node:fs'
import { readText } from '../../dist/input/text/read-text.js'
import { splitPages } from './pages.mjs'

const shared = new URL('../../../shared/', import.meta.url)
if (!existsSync(shared)) {
  console.error('the pages are not here: nothing measured')
  process.exit(0)
}
const { score } = await import(new URL('score/boilerplate-score.mjs', shared).href)
const pages = splitPages(
  new URL('corpora/pages/dev.jsonl', shared),
  new URL('corpora/pages/dev-statements.json', shared),
)
const keptText = ({ text, blocks }) =>
  blocks
    .filter(({ kept }) => kept)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')

function measure(name, part, worst) {
  const started = performance.now()
  const kept = new Map(part.map(({ id, text }) => [id, keptText(readText(text, {}))]))
  const perPage = ((performance.now() - started) / part.length).toFixed(2)
  const { metrics, pages: scored } = score(part, kept, { bootstrap: 0 })
  const { f1, precision, recall } = metrics
  const low = scored.filter((page) => page.f1 < 0.8).length
  console.log(
    `${name}: F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  under 0.8: ${low} of ${part.length}  ${perPage} ms a page`,
  )
  for (const page of scored.sort((a, b) => a.f1 - b.f1).slice(0, worst))
    console.log(
      `  ${page.f1.toFixed(3)}  P ${page.precision.toFixed(3)}  R ${page.recall.toFixed(3)}  ${page.id.slice(0, 8)}`,
    )
}

const worst = Number(process.argv[process.argv.indexOf('--worst') + 1]) || 0
measure('read', pages.read, worst)
if (process.argv.includes('--unread')) measure('unread', pages.unread, 0)
