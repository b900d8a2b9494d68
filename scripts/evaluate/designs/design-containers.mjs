// Containers scored as Readability does: each paragraph gives points to what holds it, half of them to the next holder;
// the best holder is kept with those of its siblings that read alike. Text has no holders but the runs between empty lines
// and labels: there the run of lines with the greatest sum is kept.
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story/
const NEGATIVE =
  /hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/
const TAGS = {
  div: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  form: -3,
  address: -3,
  ul: -3,
  ol: -3,
  dl: -3,
  li: -3,
  th: -5,
  h2: -5,
  h3: -5,
}

const startOf = ({ name, label }) => {
  const words = label.toLowerCase()
  return (TAGS[name] ?? 0) + (POSITIVE.test(words) ? 25 : 0) - (NEGATIVE.test(words) ? 25 : 0)
}

const pointsOf = (text) => 1 + text.split(',').length - 1 + Math.min(3, Math.floor(text.length / 100))

function scoresOf({ blocks, lines }) {
  const scores = new Map()
  blocks.forEach((block, i) => {
    if (lines[i].length < 25) return
    let share = 1
    for (let at = block.element.parent, level = 0; at && level < 3; at = at.parent, level++) {
      scores.set(at, (scores.get(at) ?? startOf(at)) + pointsOf(lines[i]) * share)
      share = level === 0 ? 1 / 2 : 1 / 6
    }
  })
  return scores
}

const linksOf = ({ first, last }, { lines, proses }) => {
  let linked = 0
  let all = 1
  for (let i = first; i < last; i++) {
    linked += proses[i].links * lines[i].length
    all += lines[i].length
  }
  return linked / all
}

/** Which blocks of a page of markup stand in the best container, accessories left out. */
export function keptByContainer(page) {
  const scores = new Map([...scoresOf(page)].map(([at, sum]) => [at, sum * (1 - linksOf(at, page))]))
  const [top, most] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a), [null, Number.NEGATIVE_INFINITY])
  const least = Math.max(10, most * 0.2)
  const siblings = top
    ? [...scores].filter(([at, sum]) => at.parent === top.parent && sum >= least).map(([at]) => at)
    : []
  const inside = (i) => [top, ...siblings].some((at) => at && i >= at.first && i < at.last)
  return page.blocks.map(
    ({ element, kind }, i) =>
      inside(i) && !page.accessories.verdictOf(element) && kind !== 'caption' && page.proses[i].links < 0.5,
  )
}

const gainOf = ({ words, ended, rule, dateline }) =>
  rule || dateline ? -10 : ended && words > 5 ? Math.min(words, 60) : -4

/** Which lines of a page of text stand in the run with the greatest sum of prose less other lines. */
export function keptByRun({ features }) {
  let best = { sum: 0, from: 0, to: 0 }
  let sum = 0
  let from = 0
  features.forEach((line, i) => {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += gainOf(line)
    if (sum > best.sum) best = { sum, from, to: i + 1 }
  })
  return features.map(({ rule, dateline }, i) => i >= best.from && i < best.to && !rule && !dateline)
}
