// A hidden Markov model over the blocks of a page: before → body ⇄ hole → after, with counted transitions, decoded by Viterbi.
const STATES = ['before', 'body', 'hole', 'after']
const NEXT = { before: ['before', 'body'], body: ['body', 'hole', 'after'], hole: ['hole', 'body'], after: ['after'] }

/** The state of each block by its labels; blocks whose label is not known count as the one before. */
function statesOf(labels) {
  const first = labels.indexOf(1)
  const last = labels.lastIndexOf(1)
  return labels.map((label, i) => (i < first ? 'before' : i > last ? 'after' : label === 0 ? 'hole' : 'body'))
}

/** Log-probabilities of each step between states, counted on pages whose body is known whole. */
export function countSteps(labelled) {
  const counts = new Map()
  for (const labels of labelled) {
    if (!labels.includes(1)) continue
    const states = statesOf(labels)
    states.forEach((state, i) => {
      const from = states[i - 1] ?? 'before'
      counts.set(`${from} ${state}`, (counts.get(`${from} ${state}`) ?? 0) + 1)
    })
  }
  const of = (from, to) => (counts.get(`${from} ${to}`) ?? 0) + 1
  const steps = new Map()
  for (const from of STATES) {
    const all = NEXT[from].reduce((sum, to) => sum + of(from, to), 0)
    for (const to of NEXT[from]) steps.set(`${from} ${to}`, Math.log(of(from, to) / all))
  }
  return steps
}

/** Which blocks the most likely way through the page keeps. */
export function decode(odds, steps) {
  if (odds.length === 0) return []
  let best = new Map([['before', { score: 0, path: null }]])
  odds.forEach((odd) => {
    const next = new Map()
    for (const [from, { score, path }] of best)
      for (const to of NEXT[from]) {
        const sum = score + steps.get(`${from} ${to}`) + (to === 'body' ? odd / 2 : -odd / 2)
        if (sum > (next.get(to)?.score ?? Number.NEGATIVE_INFINITY)) next.set(to, { score: sum, path: { to, path } })
      }
    best = next
  })
  const kept = []
  let path = [...best.values()].reduce((a, b) => (b.score > a.score ? b : a)).path
  for (; path; path = path.path) kept.unshift(path.to === 'body')
  return kept
}
