// Pages made from the pages that may be read (see pages.mjs), so that a decision is judged on more than it was written on:
// the body of one site among the menus, teasers and comments of another, and bodies cut short.
import { splitPages } from './pages.mjs'

const shared = new URL('../../../shared/', import.meta.url)
const { shingles, tokenize } = await import(new URL('score/boilerplate-score.mjs', shared).href)

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SIZE = 4

/** For each line whether it is body by the annotated body: 1, 0, or -1 for lines without words. */
export function labelsOf(lines, body) {
  const known = shingles(tokenize(body))
  const bodyLines = new Set(body.split('\n').map((line) => tokenize(line).join(' ')))
  return lines.map((line) => {
    const tokens = tokenize(line)
    const all = tokens.length - SIZE + 1
    if (tokens.length === 0) return -1
    if (all < 1) return bodyLines.has(tokens.join(' ')) ? 1 : 0
    let hits = 0
    for (let i = 0; i < all; i++) if (known.has(tokens.slice(i, i + SIZE).join(' '))) hits++
    return hits * 2 > all ? 1 : 0
  })
}

const MOST_WORDS = 20
const worth = (label, words) => (label === 1 ? words : label === 0 ? -Math.min(words, MOST_WORDS) - 1 : 0)

/** Cuts a page before and after its body: the stretch with the greatest sum of body words less other words. */
function partsOf({ text, articleBody }) {
  const lines = text.split('\n')
  const labels = labelsOf(lines, articleBody)
  let best = { sum: Number.NEGATIVE_INFINITY, from: 0, to: 0 }
  let sum = 0
  let from = 0
  lines.forEach((line, i) => {
    if (sum <= 0) from = i
    sum = Math.max(0, sum) + worth(labels[i], tokenize(line).length)
    if (sum > best.sum) best = { sum, from, to: i + 1 }
  })
  const join = (a, b) => lines.slice(a, b).join('\n')
  return { before: join(0, best.from), body: join(best.from, best.to), after: join(best.to) }
}

/** The pages that may be read, with their site and the parts around their body. */
export function readablePages() {
  const { read } = splitPages(
    new URL('corpora/pages/dev.jsonl', shared),
    new URL('corpora/pages/dev-statements.json', shared),
  )
  return read.map((page) => ({ ...page, site: new URL(page.url).hostname, ...partsOf(page) }))
}

const variant = (page, suffix, parts, articleBody) => ({
  id: `${page.id}-${suffix}`,
  site: page.site,
  text: parts.join('\n'),
  articleBody,
})

/** Each body within what surrounds two others of other sites. */
export function swapped(pages) {
  const next = random(7)
  return pages.flatMap((page) =>
    [0, 1].map((turn) => {
      const others = pages.filter(({ site }) => site !== page.site)
      const other = others[Math.floor(next() * others.length)]
      return variant(page, `swapped-${turn}`, [other.before, page.body, other.after], page.articleBody)
    }),
  )
}

const SHORT_BODY = 150

/** Each page with the first 150 words of its body only: short articles are outweighed by what surrounds them. */
export function shortened(pages) {
  return pages.map((page) => {
    const lines = page.body.split('\n')
    let words = 0
    const body = lines.filter((line) => {
      const fits = words < SHORT_BODY
      words += tokenize(line).length
      return fits
    })
    const labels = labelsOf(body, page.articleBody)
    const gold = body.filter((_, i) => labels[i] === 1).join('\n')
    return variant(page, 'short', [page.before, ...body, page.after], gold)
  })
}

/** Each page with a time above every second paragraph of its body, as live reports have it. */
export function dated(pages) {
  return pages.map((page) => {
    const labels = labelsOf(page.body.split('\n'), page.articleBody)
    const body = page.body
      .split('\n')
      .flatMap((line, i) =>
        labels[i] === 1 && i % 4 === 0 ? [`${1 + (i % 11)}:30 p.m., June ${1 + (i % 28)}, 2019`, '', line] : [line],
      )
    return variant(page, 'dated', [page.before, ...body, page.after], page.articleBody)
  })
}
