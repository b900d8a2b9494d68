// Compares our reading of marked-up pages with kept extractors, for quality and time, on the pages of ../shared:
//   npm run build && node scripts/evaluate/extractors.mjs FOLDER
// FOLDER holds node_modules with those to compare: @mozilla/readability, linkedom, defuddle, parse5. What is missing is
// passed over. Only means over all pages are printed.
//
// Last measured (83 pages; F1, pages under 0.8, time a page): ours 0.984, 0, 5.6 ms; Readability 0.6 on linkedom 0.953, 3,
// 47 ms; defuddle 0.19 on linkedom 0.937, 6, 156 ms; parse5 with positions alone 6 ms. Neither extractor keeps positions.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readHtml } from '../../dist/input/html/read-html.js'

const shared = new URL('../../../shared/', import.meta.url)
if (!existsSync(shared)) {
  console.error('the pages are not here: nothing measured')
  process.exit(0)
}
const { score, readJsonl } = await import(new URL('score/boilerplate-score.mjs', shared).href)
const pages = readJsonl(new URL('corpora/pages/dev.jsonl', shared).pathname)
const htmlOf = ({ id }) => readFileSync(new URL(`corpora/pages/dev-html/${id}.html`, shared), 'utf8')
const sources = new Map(pages.map((page) => [page.id, htmlOf(page)]))

const require = createRequire(pathToFileURL(resolve(process.argv[2] ?? '.', 'index.js')))
const load = async (name) => {
  try {
    return await import(pathToFileURL(require.resolve(name)).href)
  } catch {
    console.error(`${name} is not installed: passed over`)
    return null
  }
}

const BLOCK = /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|PRE|TR|UL|OL|TABLE|SECTION|ARTICLE|FIGURE|FIGCAPTION|BR|DT|DD)$/
function textOf(node) {
  if (node.nodeType === 3) return node.textContent
  const inner = [...node.childNodes].map(textOf).join('')
  return BLOCK.test(node.tagName ?? '') ? `\n${inner}\n` : inner
}

const { parseHTML } = (await load('linkedom')) ?? {}
const { Readability } = (await load('@mozilla/readability')) ?? {}
const { Defuddle } = (await load('./node_modules/defuddle/dist/node.js')) ?? {}
const parse5 = await load('parse5')
const bodyOf = (content) => textOf(parseHTML(`<html><body>${content}</body></html>`).document.body)
const ours = (source) => {
  const { text, blocks } = readHtml(source, {})
  return blocks
    .filter(({ kept }) => kept)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
}
const tools = { ours }
if (parse5) tools['parse5 alone'] = (source) => void parse5.parse(source, { sourceCodeLocationInfo: true })
if (parseHTML && Readability)
  tools.readability = (source) => bodyOf(new Readability(parseHTML(source).document).parse()?.content ?? '')
if (parseHTML && Defuddle)
  tools.defuddle = async (source) =>
    bodyOf((await Defuddle(parseHTML(source).document, 'https://example.org/')).content)

for (const [name, tool] of Object.entries(tools)) {
  const kept = new Map()
  let time = 0
  for (let round = 0; round < 2; round++) {
    const started = performance.now()
    for (const [id, source] of sources) kept.set(id, (await tool(source)) ?? '')
    time = (performance.now() - started) / sources.size
  }
  const { metrics, pages: scored } = score(pages, kept, { bootstrap: 0 })
  const low = scored.filter(({ f1 }) => f1 < 0.8).length
  console.log(`${name}: F1 ${metrics.f1.toFixed(4)}  under 0.8: ${low}  ${time.toFixed(1)} ms a page`)
}
