// Counts the paragraphs of PolNeAR's articles that are dropped as no body although they hold a quotation with a source:
// none should be. `npm run build && node scripts/evaluate/dropped-quotations.mjs [GOLD.jsonl…] [--json] [--show]`.
import { existsSync, readFileSync } from 'node:fs'

const SHARED = new URL('../../../shared/', import.meta.url)
const FILES = ['corpora/polnear/train.jsonl', 'corpora/polnear/dev.jsonl'].map((file) => new URL(file, SHARED))
const files = process.argv.slice(2).filter((arg) => arg.endsWith('.jsonl'))
const sources = files.length > 0 ? files : FILES
const shows = process.argv.includes('--show')

if (!sources.every((file) => existsSync(file))) {
  console.error('the corpus is not here: nothing measured')
  process.exit(0)
}
const { read } = await import('../../dist/input/read.js')

/** Places in code points as places in UTF-16 units. */
const unitsOf = (text) => {
  const starts = [0]
  for (const point of text) starts.push((starts.at(-1) ?? 0) + point.length)
  return (place) => starts[Math.min(place, starts.length - 1)] ?? text.length
}

/** The quoted contents of an article that have a source. */
function quotedOf({ text, attributions }) {
  const at = unitsOf(text)
  return attributions
    .filter(({ kind, source }) => kind !== 'indirect' && source)
    .flatMap(({ content }) => content.map(([start, end]) => ({ start: at(start), end: at(end) })))
}

let articles = 0
let dropped = 0
for (const file of sources) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const gold = JSON.parse(line)
    const quoted = quotedOf(gold)
    const { blocks } = await read(gold.text, { format: 'text' })
    const lost = blocks.filter(
      ({ kept, start, end }) => !kept && quoted.some((span) => span.start < end && span.end > start),
    )
    articles++
    dropped += lost.length
    if (shows)
      for (const { start, end, rule } of lost) console.log(`${gold.id}  ${rule}: ${gold.text.slice(start, end)}`)
  }
}
console.log(
  process.argv.includes('--json')
    ? JSON.stringify({ articles, dropped })
    : `${dropped} paragraphs dropped that hold a quotation with a source, in ${articles} articles`,
)
