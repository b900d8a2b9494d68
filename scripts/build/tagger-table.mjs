// Packs the counts of the tagger: what can be reckoned from them is reckoned here, and nothing is left to be built when
// the first sentence is read.
import { packNumber } from './packed-numbers.mjs'

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** Gives names numbers, from 0 on. */
class Names {
  #numbers = new Map()

  get all() {
    return [...this.#numbers.keys()]
  }

  of(name) {
    const number = this.#numbers.get(name) ?? this.#numbers.size
    this.#numbers.set(name, number)
    return number
  }
}

/** Adds up counts by tag. */
function addTo(sums, key, counts) {
  const sum = sums.get(key) ?? new Map()
  sums.set(key, sum)
  for (const [tag, count] of counts) sum.set(tag, (sum.get(tag) ?? 0) + count)
}

const sumOf = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Rows of a part, `[key, tag, count, tag, count, …]`, as counts by key. */
const countsOf = (rows, keyFields) =>
  new Map(
    rows.map((row) => {
      const counts = new Map()
      for (let i = keyFields; i < row.length; i += 2) counts.set(row[i], Number(row[i + 1]))
      return [row.slice(0, keyFields).join(' '), counts]
    }),
  )

const firstOf = (key) => key.split(' ')[1]

const left = (count = 0, sum = 0) => (sum > 1 ? (count - 1) / (sum - 1) : 0)

/**
 * How much counts of one, two and three tags weigh, together 1: each triple speaks for the one that foretells it best
 * when itself is left out (deleted interpolation: Brants, TnT, ANLP 2000).
 */
export function interpolation(triples, pairs, singles) {
  const votes = [0, 0, 0]
  const all = sumOf(singles)
  const sums = new Map([...pairs].map(([tag, counts]) => [tag, sumOf(counts)]))
  for (const [key, counts] of triples) {
    const pair = pairs.get(firstOf(key))
    const sum = sumOf(counts)
    for (const [tag, count] of counts) {
      const shares = [left(singles.get(tag), all), left(pair.get(tag), sums.get(firstOf(key))), left(count, sum)]
      votes[shares.lastIndexOf(Math.max(...shares))] += count
    }
  }
  const sum = votes.reduce((all, each) => all + each, 0)
  return votes.map((each) => each / sum)
}

/** A row of `SortedRows` for each key, sorted. */
export const sortedRows = (entries) =>
  entries
    .sort(([a], [b]) => byText(a, b))
    .map(([key, value]) => `${key}\t${value}`)
    .join('\n')

/** Keys and values in turn, a line each, for `mapOfLines`, sorted. */
export const linesOfMap = (entries) =>
  entries
    .sort(([a], [b]) => byText(a, b))
    .flat()
    .join('\n')

/** Rows of corrections as the `CorrectionTable` of src/text/tagger/corrections.ts: like numbers stand together. */
function packCorrections(rows) {
  const names = new Names()
  const features = new Map()
  for (const row of rows) features.set(row[0], [...(features.get(row[0]) ?? []), row])
  const values = []
  const [counts, tags, weights] = [[], [], []]
  for (const own of features.values()) {
    const joined = own.map(([, joined]) => joined.split('|').map((value) => names.of(value)))
    for (const [i] of joined[0].entries()) values.push(...joined.map((row) => row[i]))
    for (const [, , ...pairs] of own) {
      counts.push(pairs.length / 2)
      for (let i = 0; i < pairs.length; i += 2) {
        tags.push(names.of(pairs[i]))
        weights.push(Number(pairs[i + 1]))
      }
    }
  }
  const packed = (numbers) => numbers.map(packNumber).join('')
  return {
    features: [...features].map(([name, { length }]) => [name, length]),
    names: names.all,
    values: packed(values),
    counts: packed(counts),
    tags: packed(tags),
    weights: packed(weights),
  }
}

/** Words with the numbers of their classes. */
function packLexicon(rows) {
  const classes = rows.map(([name]) => name)
  const words = rows.flatMap(([, ...words], i) => words.map((word) => [word, packNumber(i)]))
  return { classes, lexicon: sortedRows(words) }
}

/**
 * The parts of a tagger's table, each a list of rows, as the `PackedTagger` of src/text/tagger/tagger.ts.
 *
 * @param {Record<string, string[][]>} parts
 */
export function packTaggerParts(parts) {
  const triples = countsOf(parts.triple, 2)
  const [pairs, singles] = [new Map(), new Map()]
  for (const [key, counts] of triples) addTo(pairs, firstOf(key), counts)
  for (const counts of pairs.values()) addTo(singles, '', counts)
  const tags = new Names()
  const packed = (counts) => [...counts].map(([tag, count]) => packNumber(tags.of(tag)) + packNumber(count)).join('')
  const rowsOf = (counts) => linesOfMap([...counts].map(([key, own]) => [key, packed(own)]))
  const single = singles.get('') ?? new Map()
  return {
    // The commonest tags first: their numbers are short.
    single: packed(new Map([...single].sort(([, a], [, b]) => b - a))),
    shares: interpolation(triples, pairs, single),
    pair: rowsOf(pairs),
    triple: rowsOf(triples),
    word: rowsOf(countsOf(parts.word, 1)),
    ending: rowsOf(countsOf(parts.ending, 1)),
    class: rowsOf(countsOf(parts.class, 1)),
    ...packLexicon(parts.lexicon),
    correction: packCorrections(parts.correction),
    tags: tags.all,
  }
}
