// Operations of `verify-operations.mjs` that keep the words that they leave: cuts, marks and forms.
import { pick, plain, RISKY, replaced, without } from './changed-words.mjs'

const SENTENCE = /[.!?]\s+(?=\p{Lu})/gu

const NUMBERS = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  twenty: '20',
}
const LONG = { "n't": ' not', "'re": ' are', "'ve": ' have', "'ll": ' will', "'m": ' am' }

/** What an editor does: marks, cuts, short forms, brackets. */
export const EDITS = {
  verbatim: { expected: ['verbatim'], make: ({ quotation }) => ({ text: quotation.text }) },
  'whole sentence': {
    expected: ['verbatim'],
    make: ({ quotation: { text }, random }) => {
      const sentences = text.split(SENTENCE)
      const sentence = sentences.length > 1 ? pick(sentences, random) : ''
      return sentence.split(/\s+/).length >= 6 ? { text: sentence } : null
    },
  },
  marks: {
    expected: ['typography', 'verbatim'],
    make: ({ quotation: { text } }) => ({
      text: text
        .replace(/[’‘]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/—|–/g, '--')
        .replace(/ /g, '\u00a0')
        .replace(/,/g, ''),
    }),
  },
  capitals: {
    expected: ['typography', 'verbatim'],
    make: ({ quotation: { text } }) => ({
      text: /^[“"]?\p{Lu}/u.test(text) ? `[${text[0].toLowerCase()}]${text.slice(1)}` : text,
    }),
  },
  'omission marked': {
    expected: ['trimmed'],
    make: ({ quotation: { text }, random }) =>
      without(text, random, pick([' … ', ' ... ', ' [...] ', '… '], random), (omitted) => !RISKY.test(omitted)),
  },
  'sentence left out, marked': {
    expected: ['trimmed'],
    make: ({ quotation: { text } }) => {
      const [first, second, third, ...rest] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      return third && [first, second, third].every((one) => one.split(' ').length > 4) && plain(text) && rest.length < 3
        ? { text: [first, '…', third, ...rest].join(' ') }
        : null
    },
  },
  'omission not marked': {
    expected: ['unmarked-omission'],
    make: ({ quotation: { text }, random }) =>
      without(text, random, ' ', (omitted) => !RISKY.test(omitted) && !/^(?:well|so|like|you know)\b/i.test(omitted)),
  },
  'omission that turns': {
    expected: ['meaning-risk'],
    make: ({ quotation: { text }, random }) =>
      without(
        text,
        random,
        pick([' ', ' … '], random),
        (omitted) =>
          /\b(?:not|never|might|could|would|should|may|unless|perhaps|probably)\b|n['’]t/i.test(omitted) &&
          !/[.!?]/.test(omitted),
      ),
  },
  'short forms': {
    expected: ['cleaned'],
    make: ({ quotation: { text }, random }) =>
      replaced(
        text,
        /(?<=[a-z])(?:n['’]t|['’](?:re|ve|ll|m))\b/gi,
        ([form]) => LONG[form.replace('’', "'").toLowerCase()] ?? null,
        random,
      )
        ? {
            text: text
              .replace(/\bwon['’]t\b/g, 'will not')
              .replace(/\bcan['’]t\b/g, 'cannot')
              .replace(
                /(?<=[a-z])(?:n['’]t|['’](?:re|ve|ll|m))\b/gi,
                (form) => LONG[form.replace('’', "'").toLowerCase()],
              ),
          }
        : null,
  },
  digits: {
    expected: ['cleaned'],
    make: ({ quotation: { text }, random }) =>
      replaced(text, new RegExp(`\\b(?:${Object.keys(NUMBERS).join('|')})\\b`, 'g'), ([word]) => NUMBERS[word], random),
  },
  brackets: {
    expected: ['bracketed'],
    make: ({ quotation: { text, speaker }, random }) =>
      plain(text)
        ? replaced(text, /\b(?:he|she|they|it|him|her|them)\b(?!['’])/g, () => `[${speaker.name}]`, random)
        : null,
  },
  'brackets put in': {
    expected: ['bracketed'],
    make: ({ quotation: { text }, random }) =>
      plain(text) ? replaced(text, /(?<=\p{L}{4}) (?=\p{Ll})/gu, ' [the mayor] ', random) : null,
  },
}
