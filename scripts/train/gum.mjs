// Reads GUM (dev.jsonl of the corpora: tokens with parts of speech and trees) as sentences of our tokens with its tags.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const hashOf = (id) => createHash('sha256').update(id).digest().readUInt32BE(0)

/** A quarter of the documents is never read, only scored. */
const isUnread = ({ id }) => hashOf(id) % 4 === 0

/** In which of so many folds a document is, for counts that are tried on what they were not made of. */
export const foldOf = ({ id }, folds) => hashOf(id) % folds

/**
 * The documents that may be counted, each with its sentences.
 *
 * @param {object} code the sources, as loadCode gives them
 */
export function readGum(path, code) {
  const documents = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((document) => !isUnread(document))
  return documents.map((document) => ({ ...document, sentences: sentences(document, code) }))
}

const MARKS = [
  [/^,$/, ','],
  [/^[.!?]+$|^…$/, '.'],
  [/^[;:]$|^\.\.+$/, ':'],
  [/^[-–—―]+$/, '-'],
  [/^[([{]$/, '('],
  [/^[)\]}]$/, ')'],
]

/** The tag of a gold token before it is made ours: by its universal and its Penn tag. */
const TAG = {
  PUNCT: (_, lower) => MARKS.find(([mark]) => mark.test(lower))?.[1] ?? '"',
  SYM: () => 'SYM',
  VERB: (penn) => (/^V.[DGNPZ]$/.test(penn) ? `VB${penn[2]}` : 'VB'),
  AUX: (penn) => (penn === 'MD' ? penn : `AX${penn.slice(2)}`),
  NOUN: (penn) => (penn.endsWith('S') ? 'NNS' : 'NN'),
  PROPN: (penn) => (penn.endsWith('S') ? 'NNPS' : 'NNP'),
  PART: (penn, lower) => (penn === 'POS' ? penn : lower === 'to' ? 'TO' : 'NEG'),
  PRON: (penn) => (/^(?:PRP|WP)\$?$|^(?:WDT|EX)$/.test(penn) ? penn : penn === 'DT' ? 'PDT' : 'PNN'),
  DET: (penn) => (penn.startsWith('W') ? 'WDET' : 'DT'),
  ADJ: (penn) => (/^JJ[RS]$/.test(penn) ? 'JJR' : 'JJ'),
  ADV: (penn) => (penn.startsWith('W') ? 'WRB' : /^RB[RS]$/.test(penn) ? 'RBR' : 'RB'),
  ADP: (penn) => (penn === 'RP' ? penn : 'IN'),
  // Foreign words and letters of lists are named as they look.
  X: (_, lower) => (/\p{L}/u.test(lower) ? 'NNP' : 'SYM'),
}

const plainTag = ([, , upos, penn], lower) => TAG[upos]?.(penn, lower) ?? upos

/** The tag of a token that GUM cuts in pieces: of "don't" the first, of a compound what it is to its neighbours. */
function joinedTag(gold, pieces, token, text) {
  const [first, last] = [gold[pieces[0]], gold[pieces.at(-1)]]
  if (/n['’]t$|^cannot$/.test(token.lower)) return plainTag(first, text.slice(first[0], first[1]).toLowerCase())
  const head = gold[pieces.find((i) => !pieces.includes(gold[i][4])) ?? pieces.at(-1)]
  const modifies = /^(?:amod|compound|nmod)/.test(head[5]) && head[4] > pieces.at(-1) && head[2] !== 'PROPN'
  if (token.text.includes('-') && modifies) return 'JJ'
  return plainTag(last[2] === 'PUNCT' ? head : last, token.lower)
}

/** Sentences as ours are: tokens, the tag of each (null where GUM has none), and the numbers of its gold tokens. */
function sentences({ text, tokens: gold }, { sentencesOf, tokenize }) {
  const found = []
  let next = 0
  let start = 0
  for (const line of text.split('\n')) {
    for (const { tokens } of sentencesOf(text, tokenize(text, start, start + line.length))) {
      const pieces = tokens.map((token) => {
        while (next < gold.length && gold[next][1] <= token.start) next++
        let end = next
        while (end < gold.length && gold[end][0] < token.end) end++
        return Array.from({ length: end - next }, (_, i) => next + i)
      })
      const tags = tokens.map((token, i) => {
        const [first, ...more] = pieces[i]
        if (first === undefined) return null
        return more.length ? joinedTag(gold, pieces[i], token, text) : plainTag(gold[first], token.lower)
      })
      found.push({ tokens, tags, pieces })
    }
    start += line.length + 1
  }
  return found
}
