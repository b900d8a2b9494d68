// How a quotation is changed for `drift.mjs`: by name, the differences that may be told of it, and what makes the variant;
// null where the operation does not apply. Most are those of `verify-operations.mjs`.
import { OPERATIONS } from './verify-operations.mjs'

const pick = (list, random) => list[Math.floor(random() * list.length)]

/** Words of a variant at least, and of what it was before. */
const LEAST = 5

const own = (name, ...expected) => ({ expected, make: OPERATIONS[name].make })

/** A stretch of the words, from a share of them to all. */
function stretch({ quotation: { text }, random }, fromStart, toEnd) {
  const words = text.split(/\s+/)
  const room = words.length - Math.max(LEAST + 1, Math.floor(words.length / 3))
  if (room < 1) return null
  const left = 1 + Math.floor(random() * room)
  const before = fromStart ? 0 : toEnd ? left : Math.floor(random() * (left + 1))
  return { text: words.slice(before, words.length - (left - before)).join(' ') }
}

export const DRIFT_OPERATIONS = {
  verbatim: own('verbatim', 'same'),
  marks: own('marks', 'same'),
  capitals: own('capitals', 'same'),
  'short forms': own('short forms', 'same'),
  digits: own('digits', 'same'),
  'beginning left out': { expected: ['trimmed', 'negation'], make: (given) => stretch(given, false, true) },
  'end left out': { expected: ['trimmed', 'negation'], make: (given) => stretch(given, true, false) },
  'both left out': { expected: ['trimmed', 'negation'], make: (given) => stretch(given, false, false) },
  'whole sentence': own('whole sentence', 'trimmed'),
  'omission marked': own('omission marked', 'trimmed'),
  'omission not marked': own('omission not marked', 'trimmed'),
  'a word changed': own('a word changed', 'word', 'extended'),
  'two words changed': own('two words changed', 'word'),
  'a word put in': { expected: ['word', 'trimmed'], make: OPERATIONS['a word put in'].make },
  'a number changed': own('a number changed', 'number'),
  'a negation put in': own('a negation put in', 'negation'),
  'a negation taken out': own('a negation taken out', 'negation'),
  'another speaker': own('another speaker', 'speaker'),
  'surname only': {
    expected: ['same'],
    make: ({ quotation: { text, speaker } }) =>
      speaker.name.includes(' ') ? { text, speaker: { ...speaker, name: speaker.name.split(' ').at(-1) } } : null,
  },
  'nobody named': { expected: ['same'], make: ({ quotation: { text } }) => ({ text, speaker: null }) },
  'trimmed and a word changed': {
    expected: ['word', 'extended', 'negation'],
    make: (given) => {
      const shorter = stretch(given, given.random() < 0.5, given.random() < 0.5)
      if (!shorter || shorter.text.split(/\s+/).length < 8) return null
      return OPERATIONS['a word changed'].make({ ...given, quotation: { ...given.quotation, ...shorter } })
    },
  },
  'a sentence more': {
    expected: ['trimmed', 'extended'],
    make: ({ quotation: { text }, random, words }) => ({
      text: `${text.replace(/[,.]?$/, '.')} We ${Array.from({ length: 5 }, () => pick(words, random)).join(' ')} too.`,
    }),
  },
}
