// Counts of tags in a row, of words, their endings and classes, and the tagger that is made of them.
import { formatTagger, packTagger } from '../build/tables.mjs'
import { loadCode } from './load-code.mjs'

const { tagging, ...code } = await loadCode()
const { classKey, LONGEST_ENDING, ownTag, shapeOf, Tagger, wordKey } = tagging

/** The sources, of which all that counts the tagger shares one instance. */
export { code, tagging }

/** Words met up to so often tell what their endings tell. */
const RARE = 10
/** Endings met less often are left out. */
const LEAST_ENDING = 2

/** How often each tag was met, by key. */
class Table {
  rows = new Map()

  add(key, tag) {
    const row = this.rows.get(key) ?? new Map()
    this.rows.set(key, row)
    row.set(tag, (row.get(tag) ?? 0) + 1)
  }
}

const sumOf = (row) => [...row.values()].reduce((sum, count) => sum + count, 0)

/** The tags of a sentence as the tagger knows them. */
export const tagsOf = ({ tokens, tags }) => tokens.map(({ lower }, i) => ownTag(tags[i] ?? 'SYM', lower))

/** What is counted of some documents, without corrections. */
export function count(documents, lexicon) {
  const parts = { triple: new Table(), word: new Table(), ending: new Table(), class: new Table() }
  const sentences = documents.flatMap((document) => document.sentences)
  const often = new Map()
  for (const { tokens } of sentences) for (const { lower } of tokens) often.set(lower, (often.get(lower) ?? 0) + 1)
  for (const sentence of sentences) {
    let [second, first] = ['BEFORE', 'BEFORE']
    tagsOf(sentence).forEach((tag, i) => {
      const token = sentence.tokens[i]
      parts.triple.add(`${second}\t${first}`, tag)
      parts.word.add(wordKey(token, i === 0), tag)
      // What no lexicon knows, and is met often, says nothing of what else none knows: "'s", "n't".
      const known = token.kind !== 0 || lexicon.has(token.lower) || often.get(token.lower) <= RARE
      if (known) parts.class.add(classKey(token, i === 0, lexicon), tag)
      if (token.kind === 0 && often.get(token.lower) <= RARE) {
        const shape = shapeOf(token, i === 0)
        for (let n = 0; n <= LONGEST_ENDING && n <= token.lower.length; n++)
          parts.ending.add(shape + (n ? token.lower.slice(-n) : ''), tag)
      }
      ;[second, first] = [first, tag]
    })
  }
  const endings = [...parts.ending.rows].filter(([, row]) => sumOf(row) >= LEAST_ENDING)
  return {
    triple: parts.triple.rows,
    word: parts.word.rows,
    ending: new Map(endings),
    class: parts.class.rows,
    lexicon,
    correction: new Map(),
  }
}

/** The tagger of a table. */
export const taggerOf = (table) => new Tagger(packTagger(formatTagger(table)))

/** The shares of scores in logarithms. */
export const sharesOf = (scores) => {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((all, each) => all + each, 0)
  return raised.map((each) => each / sum)
}
