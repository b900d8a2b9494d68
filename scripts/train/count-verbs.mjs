// Counts verb forms: how often compromise tags a lower-case word of the training articles as a verb, and as which form.
import nlp from 'compromise'

/** What tells a form, the most telling tag first: a participle is a past tense, too. */
const KINDS = [
  ['Modal', null],
  ['Auxiliary', null],
  ['Copula', null],
  ['Gerund', 'G'],
  ['Participle', 'N'],
  ['PastTense', 'D'],
  ['PresentTense', 'Z'],
  ['Verb', 'B'],
]
/** Of forms that were tagged equally often, the one that stands first. */
const ORDER = 'GNDZB'
const TENSES = { G: 'Gerund', N: 'Participle', D: 'PastTense', Z: 'PresentTense', B: 'Infinitive' }

/** Words that are hardly ever verbs, though they are often tagged as one. */
const NO_VERBS = new Set(['down', 'gonna', 'out', 'own', 'up', 'worth'])

/** A form must be a verb so often, and in such a share of its occurrences. */
const LEAST_VERBS = 2
const LEAST_SHARE = 0.15
/** The forms of a verb must occur so often together. */
const LEAST_OF_VERB = 3

function countWords(texts) {
  const words = new Map()
  for (const text of texts)
    for (const { terms } of nlp(text).json({ terms: { normal: true, tags: true, text: true } }))
      for (const term of terms) {
        if (!/^[a-z][a-z'’-]*$/.test(term.text)) continue
        const form = term.text.replace('’', "'")
        const count = words.get(form) ?? { all: 0, kinds: {} }
        words.set(form, count)
        count.all++
        const kind = KINDS.find(([tag]) => term.tags.includes(tag))?.[1]
        if (kind) count.kinds[kind] = (count.kinds[kind] ?? 0) + 1
      }
  return words
}

/** compromise tags base forms as present tense, too; only the third person ends in -s. */
const isBase = (form) => !form.endsWith('s') || nlp(form).verbs().toInfinitive().text() === form

function baseOf(form, kind) {
  return nlp.methods().two.transform.verb.toInfinitive(form, nlp.model(), TENSES[kind])
}

function verbForm([form, { all, kinds }]) {
  const verbs = Object.values(kinds).reduce((sum, count) => sum + count, 0)
  if (verbs < LEAST_VERBS || verbs / all < LEAST_SHARE) return []
  const top = [...ORDER].reduce((best, kind) => ((kinds[kind] ?? 0) > (kinds[best] ?? 0) ? kind : best))
  const kind = top === 'Z' && isBase(form) ? 'B' : top
  const base = kind === 'B' ? form : baseOf(form, kind)
  return [{ base, form, kind, verbs, tenths: Math.min(9, Math.floor((10 * verbs) / all)) }]
}

/** Function words are no verbs, whatever they are tagged as; forms like `including` belong to their verb all the same. */
const isClosed = (form, functionWords) =>
  form.includes("'") || NO_VERBS.has(form) || (functionWords.has(form) && !/(?:ing|ed)$/.test(form))

/** The verb forms of some texts. */
export function countVerbs(texts, functionWords) {
  const forms = [...countWords(texts)].filter(([form]) => !isClosed(form, functionWords)).flatMap(verbForm)
  const totals = new Map()
  for (const { base, verbs } of forms) totals.set(base, (totals.get(base) ?? 0) + verbs)
  return forms.filter(({ base }) => (totals.get(base) ?? 0) >= LEAST_OF_VERB && !isClosed(base, functionWords))
}
