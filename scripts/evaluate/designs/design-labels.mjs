// Which blocks of a page are body by its annotations, and how well what is kept agrees with them.
import { labelsOf } from '../page-variants.mjs'
import { wordsIn } from './design-corpus.mjs'

const { score } = await import(new URL('../../../../shared/score/boilerplate-score.mjs', import.meta.url).href)

/** For each block 1 for body, 0 for none, -1 where the annotations do not say. */
export function blockLabels({ articleBody, body, boilerplate }, lines) {
  if (articleBody !== undefined)
    return labelsOf(
      lines.map((line) => line.replace(/\n/g, ' ')),
      articleBody,
    )
  const inside = body.flatMap((stretch) => stretch.split('|')).map(wordsIn)
  const outside = boilerplate.map(wordsIn)
  return lines.map((line) => {
    const words = wordsIn(line)
    const has = (stretches) => stretches.some((stretch) => stretch !== '' && words.includes(stretch))
    return has(inside) ? 1 : has(outside) ? 0 : -1
  })
}

const share = (right, all) => (all === 0 ? Number.NaN : (100 * right) / all)

/** F1 of pages whose body is known whole. */
function wholeScore(pages, kept) {
  const golds = pages.map(({ articleBody }, i) => ({ id: `${i}`, articleBody }))
  return score(golds, new Map(kept.map((text, i) => [`${i}`, text])), { bootstrap: 0 }).metrics.f1
}

/** Shares of stretches that are gone and kept as they should. */
function stretchScore(pages, kept) {
  let gone = 0
  let outside = 0
  let held = 0
  let inside = 0
  pages.forEach(({ body, boilerplate }, i) => {
    const words = wordsIn(kept[i])
    for (const stretch of boilerplate) gone += words.includes(wordsIn(stretch)) ? 0 : 1
    for (const stretch of body) held += stretch.split('|').some((form) => words.includes(wordsIn(form))) ? 1 : 0
    outside += boilerplate.length
    inside += body.length
  })
  return { gone: share(gone, outside), kept: share(held, inside) }
}

/** The figures of a design: `kept` holds the text that it keeps of each page. */
export function figuresOf(pages, kept) {
  const of = (kind) => pages.flatMap((page, i) => (page.kind === kind ? [i] : []))
  const pick = (all, indices) => indices.map((i) => all[i])
  const whole = (kind) => wholeScore(pick(pages, of(kind)), pick(kept, of(kind)))
  const part = (kind) => stretchScore(pick(pages, of(kind)), pick(kept, of(kind)))
  return {
    benchmark: whole('benchmark'),
    readability: whole('readability'),
    fragments: part('fragments'),
    labelled: part('labelled'),
  }
}
