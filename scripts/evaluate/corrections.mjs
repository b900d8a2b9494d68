// Whether corrections find their claims again: each of 200 claims of saved pages is given another speaker, then its page is
// read again as it was, with a paragraph before it, and with a word of it changed. Nothing of the pages is shown.
//
//   node scripts/evaluate/corrections.mjs
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { selectorAt } from '../../dist/corrections/anchoring/around.js'
import { extract } from '../../dist/index.js'

const PAGES = '../shared/corpora/labelled'
const CLAIMS = 200
if (!existsSync(PAGES)) {
  console.log('skipped: ../shared is not there')
  process.exit(0)
}

const PARAGRAPH = 'The editors have since added this paragraph about the weather of that week.'

/**
 * Where the paragraph of a claim begins, with the line that ends in a colon before it: what stands between that line and
 * its list is said by nobody, and another claim.
 */
function paragraphStart(text, at) {
  const start = text.lastIndexOf('\n\n', at) + 2
  const before = text.slice(0, Math.max(start, 0)).trimEnd()
  return before.endsWith(':') ? before.lastIndexOf('\n\n') + 2 : start
}

/** Puts a paragraph before the one that a claim stands in; null where the page does not show where it begins. */
function withParagraph(page, { claim, isMarkup, text }) {
  const [first] = claim.spans
  const at = isMarkup ? page.lastIndexOf('<p', first.sourceStart ?? -1) : paragraphStart(text, first.start)
  if (at < 2) return null
  const paragraph = isMarkup ? `<p>${PARAGRAPH}</p>\n` : `${PARAGRAPH}\n\n`
  return page.slice(0, at) + paragraph + page.slice(at)
}

/** Puts another word for the longest one of a claim, wherever the page has it: pull quotes and headlines repeat words. */
function withOtherWord(page, { claim, text }) {
  const [first] = claim.spans
  const words = text.slice(first.start, first.end).match(/[a-z]{3,}/gi) ?? []
  const [longest] = words.sort((a, b) => b.length - a.length)
  return longest === undefined ? null : page.replaceAll(longest, 'walrus')
}

async function found(folder) {
  const all = []
  for (const name of readdirSync(`${PAGES}/${folder}`).sort()) {
    const page = readFileSync(`${PAGES}/${folder}/${name}`, 'utf8')
    const { claims, source } = await extract(page, { path: name, withText: true })
    for (const claim of claims)
      all.push({ name, page, claim, text: source.text, isMarkup: folder === 'html', url: source.url })
  }
  const rank = ({ name, claim }) =>
    createHash('sha256')
      .update(name + claim.key)
      .digest('hex')
  return all.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, CLAIMS)
}

/** The correction of a claim, with a speaker whom no page has. */
function correctionOf({ name, claim, text, url }, i) {
  const extent = { start: claim.spans[0].start, end: claim.spans.at(-1).end }
  const select = selectorAt(text, extent, claim.text)
  return {
    source: url === null ? { path: name } : { url },
    select,
    set: { speaker: `Corrected ${i}`, scope: claim.scope },
  }
}

/** What becomes of a correction on a page: applied to its own words, to others, an orphan, or nothing. */
async function fate(page, { name, claim, url }, correction) {
  // A word that is changed throughout may be one of the address.
  const { claims, warnings } = await extract(page, { path: name, ...(url ? { url } : {}), corrections: [correction] })
  const own = claims.filter(({ corrected }) => corrected)
  const isOwn = own.length === 1 && own[0].speaker?.name === correction.set.speaker
  if (isOwn) return own[0].text === claim.text ? 'applied' : 'applied, words moved'
  if (own.length > 0) return 'wrong'
  return warnings.some(({ code }) => code === 'orphan-correction') ? 'orphan' : 'lost'
}

const OPERATIONS = { 'as it was': (page) => page, 'a paragraph before': withParagraph, 'a word changed': withOtherWord }

for (const folder of ['text', 'html']) {
  const claims = await found(folder)
  for (const [operation, change] of Object.entries(OPERATIONS)) {
    const counts = {}
    for (const [i, one] of claims.entries()) {
      const page = change(one.page, one)
      const result = page === null ? 'not changed' : await fate(page, one, correctionOf(one, i))
      counts[result] = (counts[result] ?? 0) + 1
    }
    console.log(`${folder}, ${operation}:`, counts)
  }
}
