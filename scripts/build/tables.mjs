// The counted tables of src/models as files: one row a weight or a verb form, sorted, so that a new count shows as a diff.
import { differences, packNumber } from './packed-numbers.mjs'
import { linesOfMap, packTaggerParts } from './tagger-table.mjs'

const WEIGHTS_HEAD = 'features\tvalues\tweight'
const VERBS_HEAD = 'base\tform\tkind\ttenths'

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** The rows of a table; its first line names the columns. */
function rowsOf(tsv, head) {
  const [first, ...rows] = tsv.trimEnd().split('\n')
  if (first !== head) throw new Error(`a table begins with ${JSON.stringify(first)}, not with its columns`)
  return rows.map((row) => row.split('\t'))
}

/**
 * Weights as a file: which values a feature joins (`lemma,next`), those values (`say|that`), and the weight in hundredths
 * of log-odds. The first row is the bias.
 *
 * @param {{bias: number, features: {name: string, weights: [string[], number][]}[]}} table
 */
export function formatWeights({ bias, features }) {
  const rows = features.flatMap(({ name, weights }) =>
    weights.map(([values, weight]) => `${name}\t${values.join('|')}\t${weight}`).sort(byText),
  )
  return `${[WEIGHTS_HEAD, `bias\t\t${bias}`, ...rows].join('\n')}\n`
}

/** Gives each word of a value a number, from 1 on: what stands in most rows first, so that what is asked for lies close together. */
class Numbers {
  #rows = new Map()
  #numbers = null

  note(word) {
    this.#rows.set(word, (this.#rows.get(word) ?? 0) + 1)
  }

  get words() {
    return [...this.#rows].sort(([, a], [, b]) => b - a).map(([word]) => word)
  }

  get count() {
    return this.#rows.size
  }

  of(word) {
    this.#numbers ??= new Map(this.words.map((each, i) => [each, i + 1]))
    return this.#numbers.get(word)
  }
}

/** The row of a feature as the one number that those of its values make together, the last one counting singly. */
const placeOf = (names, numbers, values) =>
  names.reduce((place, name, i) => place * (numbers[name].count + 1) + numbers[name].of(values[i]), 0)

/** The weights of a feature: by how much the place of each is more than the one before, and those weights. */
function packFeature(names, numbers, own) {
  const rows = own.map(([values, weight]) => [placeOf(names, numbers, values), weight]).sort(([a], [b]) => a - b)
  const packed = (numbers) => numbers.map(packNumber).join('')
  return [packed(differences(rows.map(([place]) => place))), packed(rows.map(([, weight]) => weight))]
}

/** A file of weights as the `PackedTable` of src/models/weights.ts, in JSON. */
export function packWeights(tsv) {
  const numbers = {}
  const rows = {}
  const [[, , bias], ...weights] = rowsOf(tsv, WEIGHTS_HEAD)
  for (const [feature, joined, weight] of weights) {
    const names = feature.split(',')
    const values = joined.split('|')
    if (values.length !== names.length) throw new Error(`${feature} joins ${names.length} values: ${joined}`)
    names.forEach((name, i) => {
      numbers[name] ??= new Numbers()
      numbers[name].note(values[i])
    })
    rows[feature] ??= []
    rows[feature].push([values, Number(weight)])
  }
  const words = Object.fromEntries(Object.entries(numbers).map(([name, { words }]) => [name, words]))
  const packed = Object.fromEntries(
    Object.entries(rows).map(([feature, own]) => [feature, packFeature(feature.split(','), numbers, own)]),
  )
  return JSON.stringify({ bias: Number(bias), words, rows: packed })
}

/** Verb forms as a file: base form, form, what it is (D, N, Z, B or G) and how many tenths of its occurrences are verbs. */
export function formatVerbs(forms) {
  const rows = forms.map(({ base, form, kind, tenths }) => `${base}\t${form}\t${kind}\t${tenths}`)
  return `${[VERBS_HEAD, ...rows.sort(byText)].join('\n')}\n`
}

/**
 * A file of verb forms for `mapOfLines`: of a form what it can be (`came`, `come:D9`; of a base form `come`, `:B9`), and a line for
 * each base form that is told nothing of.
 */
export function packVerbs(tsv) {
  const forms = new Map()
  const rows = rowsOf(tsv, VERBS_HEAD)
  for (const [base, form, kind, tenths] of rows) {
    const own = `${base === form ? '' : base}:${kind}${tenths}`
    forms.set(form, forms.has(form) ? `${forms.get(form)} ${own}` : own)
  }
  const told = new Set(rows.filter(([base, form]) => base === form).map(([base]) => base))
  const others = new Set(rows.map(([base]) => base).filter((base) => !told.has(base)))
  return { forms: linesOfMap([...forms]), bases: [...others].sort(byText).join('\n') }
}

const TAGGER_HEAD = 'part\tkey\tcounts'
const TAGGER_PARTS = ['triple', 'word', 'ending', 'class', 'lexicon', 'correction']

/**
 * The counts of the tagger as a file: of each part (`triple`, `word`, …) a row a key, with tags and numbers in turn; of
 * `lexicon` a class with its words. Words with a tab or a line feed there are none.
 */
export function formatTagger(table) {
  const rows = TAGGER_PARTS.flatMap((part) => {
    const entries =
      part === 'lexicon' ? byClass(table.lexicon) : [...table[part]].map(([key, row]) => [key, [...row].flat()])
    return entries.map(([key, values]) => [part, key, ...values].join('\t')).sort(byText)
  })
  return `${[TAGGER_HEAD, ...rows].join('\n')}\n`
}

function byClass(lexicon) {
  const classes = new Map()
  for (const [word, name] of lexicon) {
    const words = classes.get(name) ?? []
    classes.set(name, words)
    words.push(word)
  }
  return [...classes].map(([name, words]) => [name, words.sort(byText)])
}

/** A file of the tagger's counts as the `PackedTagger` of src/text/tagger/tagger.ts. */
export function packTagger(tsv) {
  const parts = Object.fromEntries(TAGGER_PARTS.map((part) => [part, []]))
  for (const [part, ...row] of rowsOf(tsv, TAGGER_HEAD)) parts[part].push(row)
  return packTaggerParts(parts)
}
