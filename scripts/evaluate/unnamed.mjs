// How many of the unnamed sources of the labelled pages are found, and found to be of the right type.
//
//   node scripts/evaluate/unnamed.mjs [--errors]
//
// What is there to be found was read by a person on the pages that are read (`unnamed-sources.txt`): everybody whom the
// labels give a statement, who is people, and whom the page does not name. Those whose statements the labels call optional
// are counted apart.
import { existsSync, readFileSync } from 'node:fs'
import { auditUnnamed } from '../../dist/compare/unnamed/audit.js'
import { extract } from '../../dist/index.js'

const LABELLED = new URL('../../../shared/corpora/labelled/', import.meta.url)
if (!existsSync(LABELLED)) {
  console.log('The labelled pages are not here (../shared).')
  process.exit(0)
}
const { documents } = JSON.parse(readFileSync(new URL('gold.json', LABELLED), 'utf8'))
const gold = new Map(documents.map(({ file, statements }) => [file, statements]))
const wanted = readFileSync(new URL('unnamed-sources.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' '))

/** A page with what is found on it. */
async function audited(page) {
  const text = readFileSync(new URL(`text/${page}`, LABELLED), 'utf8')
  const document = await extract(text, { withText: true, path: page })
  const { sources, spokespeople } = auditUnnamed(document)
  return { text, claims: document.claims, found: [...sources, ...spokespeople] }
}

/** The sources found for a statement: those who say a claim that overlaps it. */
function sourcesOf({ text, claims, found }, statement) {
  const start = text.indexOf(statement.text)
  const end = start + statement.text.length
  const said = claims.filter(({ spans }) => spans.some((span) => span.start < end && span.end > start))
  const lines = new Set(
    said.flatMap(({ speaker }) => [speaker?.name, speaker?.mention].map((name) => name?.toLowerCase())),
  )
  return found.filter(({ name, mentions }) =>
    [name, ...mentions].some((each) =>
      [...lines].some((line) => line && (line === each.toLowerCase() || line.includes(name.toLowerCase()))),
    ),
  )
}

const pages = new Map()
const counts = { all: [0, 0, 0], certain: [0, 0, 0] }
for (const [page, indexes, type] of wanted) {
  if (!pages.has(page)) pages.set(page, await audited(page))
  const statements = indexes.split(',').map((i) => gold.get(page)[i])
  const sources = statements.flatMap((statement) => sourcesOf(pages.get(page), statement))
  const isTyped = sources.some((source) => source.type === type)
  const isCertain = statements.some(({ optional }) => !optional)
  for (const count of isCertain ? [counts.all, counts.certain] : [counts.all]) {
    count[0]++
    if (sources.length > 0) count[1]++
    if (isTyped) count[2]++
  }
  if (!isTyped && process.argv.includes('--errors')) {
    console.log(`${page} ${type}: ${statements[0].speakers[0]} (found: ${sources.map((source) => source.type).join()})`)
  }
}
for (const [name, [all, found, typed]] of Object.entries(counts)) {
  console.log(
    `${name}: ${all} sources, found ${found}, found and typed ${typed} (${((100 * typed) / all).toFixed(1)} %)`,
  )
}
