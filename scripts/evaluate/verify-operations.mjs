// How a quotation is changed for `verify.mjs`, and what has to be said of it: by name, the statuses that are right, and what
// makes the changed quotation; null where the operation does not apply.

const SENTENCE = /[.!?]\s+(?=\p{Lu})/gu
const RISKY =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|without|hardly|barely|scarcely|unless|nowhere|may|might|can|could|should|would|must|shall|will|ought|if|whether|about|nearly|almost|roughly|approximately|perhaps|maybe|probably|possibly|likely|unlikely|allegedly|reportedly|apparently|seemingly|sometimes|often|rarely|seldom|always|usually|generally|mostly|partly|largely|only|merely|most|few|least|some|many|several|all|every|\w*one|hundreds?|thousands?|millions?|billions?|trillion|dozens?|half|third|quarter|twice|double|triple|once|percent|two|three|four|five|six|seven|eight|nine|ten|cannot)\b|n['’]t|['’](?:ll|d)\b|\d/i

const pick = (list, random) => list[Math.floor(random() * list.length)]
const plain = (text) => !/[[\]…]|\.\.\.|\. \./.test(text)

/** The words of a text with the places between them. */
const split = (text) =>
  [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Leaves out some words from within, and puts something in their place. */
function without(text, random, joint, wanted) {
  const words = split(text)
  if (words.length < 12 || !plain(text)) return null
  for (let round = 0; round < 20; round++) {
    const length = 2 + Math.floor(random() * Math.min(8, words.length - 9))
    const from = 4 + Math.floor(random() * (words.length - length - 7))
    const omitted = text.slice(words[from].start, words[from + length - 1].end)
    if (/^\W*(\w+)/.exec(omitted)?.[1] === /(\w+)/.exec(words[from + length].text)?.[1]) continue
    if (wanted(omitted))
      return { text: text.slice(0, words[from].start).trimEnd() + joint + text.slice(words[from + length].start) }
  }
  return null
}

/** Replaces the first word that a pattern finds at or after a place chosen by chance. */
function replaced(text, pattern, by, random) {
  const found = [...text.matchAll(pattern)]
  const match = found.length > 0 ? pick(found, random) : null
  if (!match) return null
  const word = typeof by === 'function' ? by(match) : by
  return word === null ? null : { text: text.slice(0, match.index) + word + text.slice(match.index + match[0].length) }
}

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
const MODALS = {
  will: 'may',
  may: 'will',
  can: 'must',
  could: 'should',
  should: 'could',
  would: 'will',
  must: 'might',
  might: 'must',
}

export const OPERATIONS = {
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
  'a word changed': {
    expected: ['altered'],
    make: ({ quotation: { text }, random, words }) => {
      const word = pick(words, random)
      return replaced(
        text,
        /(?<![\p{L}['’-])\p{Ll}{5,}(?![\p{L}'’\]-])/gu,
        ([own]) => (RISKY.test(own) || RISKY.test(word) || own === word ? null : word),
        random,
      )
    },
  },
  'two words changed': {
    expected: ['altered'],
    make: ({ quotation: { text }, random, words }) => {
      let changed = text
      for (let i = 0; i < 2; i++) {
        const word = pick(words, random)
        changed =
          replaced(
            changed,
            /(?<![\p{L}['’-])\p{Ll}{4,}(?![\p{L}'’\]-])/gu,
            ([own]) => (RISKY.test(own) || RISKY.test(word) || text.includes(word) ? null : word),
            random,
          )?.text ?? changed
      }
      return changed === text || text.split(/\s+/).length < 12 ? null : { text: changed }
    },
  },
  'a pronoun changed': {
    expected: ['altered'],
    make: ({ quotation: { text }, random }) =>
      replaced(
        text,
        /\b(?:we|they|he|she)\b(?!['’])/g,
        ([own]) => (own === 'we' ? 'they' : own === 'they' ? 'we' : 'I'),
        random,
      ),
  },
  'a word put in': {
    expected: ['altered'],
    make: ({ quotation: { text }, random, words }) => {
      const word = pick(words, random)
      return RISKY.test(word) ? null : replaced(text, /(?<=\p{L}{3}) (?=\p{Ll}{3})/gu, ` ${word} `, random)
    },
  },
  'a negation put in': {
    expected: ['meaning-risk'],
    make: ({ quotation: { text }, random }) =>
      replaced(
        text,
        /\b(?:is|are|was|were|will|should|would|could|has|have)\b(?! not| no|n['’]t)/g,
        ([verb]) => `${verb} not`,
        random,
      ),
  },
  'a negation taken out': {
    expected: ['meaning-risk'],
    make: ({ quotation: { text }, random }) =>
      replaced(
        text,
        / not\b|\bnever |(?<=(?:is|are|was|were|do|does|did|has|have|would|could|should))n['’]t\b/g,
        '',
        random,
      ),
  },
  'a number changed': {
    expected: ['meaning-risk'],
    make: ({ quotation: { text }, random }) =>
      replaced(
        text,
        /(?<![\d.,$-])\d+(?![\d.,-]*\d)|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/g,
        ([own]) => (/\d/.test(own) ? String(Number(own) + 7) : own === 'nine' ? 'three' : 'nine'),
        random,
      ),
  },
  'a modal changed': {
    expected: ['meaning-risk'],
    make: ({ quotation: { text }, random }) =>
      replaced(
        text,
        /\b(?:will|may|can|could|should|would|must|might)\b(?!n['’]t|['’])/g,
        ([own]) => MODALS[own],
        random,
      ),
  },
  'order changed': {
    expected: ['stitched'],
    make: ({ quotation: { text }, random }) => {
      const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((one) => one.split(/\s+/).length >= 5)
      return sentences.length >= 2 && plain(text)
        ? { text: `${sentences[1]}${pick([' ', ' … '], random)}${sentences[0]}` }
        : null
    },
  },
  'joined from afar': {
    expected: ['stitched'],
    make: ({ quotation, random, quotations }) => {
      const others = quotations.filter(
        ({ quotation: other }) => other.path === quotation.path && Math.abs(other.start - quotation.start) > 1500,
      )
      const other = others.length > 0 ? pick(others, random).quotation : null
      if (!other || !plain(quotation.text + other.text) || quotation.text === other.text) return null
      const [first, second] = [quotation.text, other.text].map(
        (text) => split(text).slice(0, 14).at(-1) && text.slice(0, split(text).slice(0, 14).at(-1).end),
      )
      return { text: `${first} … ${second}` }
    },
  },
  'another speaker': {
    expected: ['other-speaker'],
    make: ({ quotation: { text, speaker }, random, names }) => {
      const name = pick(names, random)
      const own = speaker.name.toLowerCase().split(/\s+/)
      return name
        .toLowerCase()
        .split(/\s+/)
        .some((word) => own.includes(word)) || !speaker.name.includes(' ')
        ? null
        : { text, speaker: { name, kind: 'person' } }
    },
  },
  invented: {
    expected: ['not-found'],
    make: ({ quotation: { text }, random, words }) => ({
      text: text.replace(/\p{L}{5,}/gu, () => pick(words, random)),
    }),
  },
  'half invented': {
    expected: ['not-found', 'altered', 'meaning-risk'],
    make: ({ quotation: { text }, random, words }) => ({
      text: text.replace(/\p{L}{3,}/gu, (own) => (random() < 0.5 ? own : pick(words, random))),
    }),
  },
}
