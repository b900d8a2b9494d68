// Whether `drift` finds the same quotations: those of real articles, changed by stated operations, among all others.
//
//   node scripts/evaluate/drift.mjs [SEED] [--errors]
//
// A third of the quotations, chosen by a hash, is reported apart and never shown. Originals that share eight words in a
// row, or of which one by the same surname holds the other, may be the same quotation in two places, and are taken for
// one; any other original in one place with another is a wrong member, and so is each of its variants.
import { DriftIndex } from '../../dist/compare/drift/drift-index.js'
import { foldedWords } from '../../dist/compare/folded-words.js'
import { hash, isThere, materialOf, originals, randomOf } from './drift-corpus.mjs'
import { DRIFT_OPERATIONS } from './drift-operations.mjs'

const [seed = '2026'] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const shows = process.argv.includes('--errors')
if (!isThere()) {
  console.log('skipped: ../shared is not there')
  process.exit(0)
}

/** Share of the quotations that each operation is tried on. */
const SHARE = 0.2
const RUN = 8

const quotations = await originals()
const material = materialOf(quotations)
const families = familiesOf(quotations)
const index = new DriftIndex()
const cases = new Map()
for (const [i, quotation] of quotations.entries()) {
  const key = `${quotation.path}:${quotation.start}`
  const part = hash(key) % 3 === 0 ? 'unread' : 'read'
  put(quotation, { name: 'original', family: families[i], part, key })
  for (const [name, { expected, make }] of Object.entries(DRIFT_OPERATIONS)) {
    const random = randomOf(`${seed}${name}${key}`)
    if (random() > SHARE) continue
    const changed = make({ quotation, random, ...material, quotations: [] })
    if (!changed || foldedWords(changed.text).length < 5) continue
    if (changed.text === quotation.text && expected[0] !== 'same' && !changed.speaker) continue
    const variant = { ...quotation, path: `${name}/${key}`, context: changed.text, ...changed }
    put(variant, { name, expected, family: families[i], part, key })
  }
}

function put(quotation, about) {
  cases.set(`${quotation.path}:${quotation.start}`, { ...about, quotation })
  index.add([quotation])
}

/** For each quotation the first one that shares a long run of words with it, directly or by others. */
function familiesOf(all) {
  const parents = all.map((_, i) => i)
  const root = (i) => (parents[i] === i ? i : root(parents[i]))
  const runs = new Map()
  for (const [i, { text }] of all.entries()) {
    const { forms } = foldedWords(text)
    const size = Math.min(RUN, forms.length)
    for (let at = 0; at + size <= forms.length; at++) {
      const run = forms.slice(at, at + size).join(' ')
      if (runs.has(run)) parents[root(i)] = root(runs.get(run))
      else runs.set(run, i)
    }
  }
  joinContained(all, (i, j) => {
    parents[root(i)] = root(j)
  })
  return parents.map((_, i) => root(i))
}

/** Quotations of one surname of which one holds all words of the other in a row: a headline, a sentence given again. */
function joinContained(all, join) {
  const bySurname = new Map()
  for (const [i, { text, speaker }] of all.entries()) {
    const surname = speaker.name.split(' ').at(-1)
    const words = ` ${foldedWords(text).forms.join(' ')} `
    const others = bySurname.get(surname) ?? []
    for (const other of others) if (words.includes(other.words) || other.words.includes(words)) join(i, other.i)
    bySurname.set(surname, [...others, { i, words }])
  }
}

const shown = ({ quotation: { text, speaker } }) => `${text} (${speaker?.name ?? 'nobody'})`

const start = process.cpuUsage()
const drifts = [...index.drifts()]
const { user } = process.cpuUsage(start)

const places = new Map()
for (const drift of drifts) {
  for (const variant of drift.variants) {
    for (const source of variant.sources)
      for (const { path, start: at } of [source, ...source.copies]) places.set(`${path}:${at}`, { drift, variant })
  }
}

const tally = new Map()
const count = (key, joined, right) => {
  const row = tally.get(key) ?? [0, 0, 0]
  tally.set(key, [row[0] + (joined ? 1 : 0), row[1] + (right ? 1 : 0), row[2] + 1])
}
for (const [place, { name, expected, part, key, quotation }] of cases) {
  if (name === 'original') continue
  const [found, own] = [places.get(place), places.get(key)]
  const joined = found !== undefined && found.drift === own?.drift
  const change = joined ? changeBeside(key, place) : 'not joined'
  const right = expected.includes(change)
  for (const row of [name, 'all']) count(`${part} ${row}`, joined, right)
  if (shows && part === 'read' && !right)
    console.log(`\n${name}: ${change}, wanted ${expected}\n  ${shown(cases.get(key))}\n  ${shown({ quotation })}`)
}

/** What is told of a variant beside its original alone: among all, another variant may be the longest form. */
function changeBeside(key, place) {
  const pair = new DriftIndex()
  pair.add([cases.get(key).quotation, cases.get(place).quotation])
  const [drift] = pair.drifts()
  return drift?.variants.find(({ change }) => change !== 'same')?.change ?? (drift ? 'same' : 'apart')
}

const wrong = { read: 0, unread: 0 }
const members = { read: 0, unread: 0 }
for (const { drift, variant } of new Set(places.values())) {
  const canonical = cases.get(`${drift.variants[0].sources[0].path}:${drift.variants[0].sources[0].start}`)
  for (const source of variant.sources) {
    const own = cases.get(`${source.path}:${source.start}`)
    members[own.part]++
    if (own.family === canonical.family) continue
    wrong[own.part]++
    if (shows && own.part === 'read' && canonical.part === 'read')
      console.log(`\nWRONG MEMBER of ${shown(canonical)}\n  ${shown(own)}`)
  }
}

const percent = (some, all) => `${((100 * some) / all).toFixed(2)} %`
for (const part of ['read', 'unread']) {
  for (const name of [...Object.keys(DRIFT_OPERATIONS), 'all']) {
    const [joined, right, all] = tally.get(`${part} ${name}`) ?? [0, 0, 0]
    console.log(
      `${part.padEnd(7)} ${name.padEnd(28)} ${String(all).padStart(6)}  joined ${percent(joined, all)}, and told rightly ${percent(right, all)}`,
    )
  }
  console.log(`${part}: wrong members ${wrong[part]} of ${members[part]} (${percent(wrong[part], members[part])})`)
}
console.log(`${cases.size} quotations: ${(user / 1e6).toFixed(1)} s`)
