// Operations of `verify-operations.mjs` that change what was said, or who said it.
import { pick, plain, RISKY, replaced, split } from './changed-words.mjs'

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

/** What nobody may do: words changed, put in, taken out, moved, given to another, invented. */
export const ALTERATIONS = {
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
