// Counts the table of the tagger on the read part of GUM, with the classes of words of two lexicons. Run by index.mjs.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { formatTagger, packTagger } from '../build/tables.mjs'
import { foldOf, readGum } from './gum.mjs'
import { lexiconFiles } from './lexicons.mjs'
import { loadCode } from './load-code.mjs'

const { tagging, ...code } = await loadCode()
const { FEATURES, LONGEST_ENDING, TAGS, Tagger } = tagging
const { classKey, likeliestTags, localScores, ownTag, shapeOf, tagNumber, uposOf, wordKey } = tagging

/** Words met up to so often tell what their endings tell. */
const RARE = 10
/** Endings met less often are left out. */
const LEAST_ENDING = 2
/** By how much of the tags' shares a word of the lexicons must differ from what its ending tells. */
const TELLING = 0.3

/** In so many parts the documents are tagged by the counts of the others, to see how good a count is. */
const FOLDS = 5

const files = lexiconFiles()
const wink = createRequire(import.meta.url)(files.wink)
const brill = JSON.parse(readFileSync(files.brill, 'utf8'))

/** The tags of a word in both lexicons: words of the same tags are of one class. */
function outerClass(lower) {
  const tags = (list, word) => (Object.hasOwn(list, word) ? list[word].slice(0, 4).map((tag) => tag.split('|')[0]) : [])
  const [a, b] = [tags(wink, lower), lower.includes('-') ? [] : tags(brill, lower)]
  return a.length + b.length > 0 ? `${a.join('-')}/${b.join('-')}` : ''
}

const allWords = [...new Set([...Object.keys(wink), ...Object.keys(brill)])].filter((word) =>
  /^['a-z][.'a-z]*$/.test(word),
)
const wholeLexicon = new Map(allWords.map((word) => [word, outerClass(word)]).filter(([, name]) => name !== ''))

class Table {
  rows = new Map()

  add(key, tag) {
    const row = this.rows.get(key) ?? new Map()
    this.rows.set(key, row)
    row.set(tag, (row.get(tag) ?? 0) + 1)
  }
}

const sumOf = (row) => [...row.values()].reduce((sum, count) => sum + count, 0)

const tagsOf = ({ tokens, tags }) => tokens.map(({ lower }, i) => ownTag(tags[i] ?? 'SYM', lower))

/** What is counted of some documents, without corrections. */
function count(documents, lexicon) {
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

const taggerOf = (table) => new Tagger(packTagger(formatTagger(table)))

const PLACE = {
  w: (words, _, i) => words[i] ?? (i < 0 ? 'BEFORE' : 'BEHIND'),
  t: (_, tags, i) => (i < 0 ? 'BEFORE' : (TAGS[tags[i]] ?? 'BEHIND')),
}

/** The values of a feature at a place. */
function valuesOf(feature, words, tags, i) {
  return feature
    .split(',')
    .map((place) =>
      place === 'e0' ? `-${words[i].slice(-3)}` : PLACE[place[0]](words, tags, i + Number(place.slice(1))),
    )
    .join('|')
}

/** Places where several tags are possible, each with their scores by the tagger of other documents. */
function correctionCases(documents, lexicon) {
  const parts = 4
  const cases = []
  for (let part = 0; part < parts; part++) {
    const tagger = taggerOf(
      count(
        documents.filter((_, i) => i % parts !== part),
        lexicon,
      ),
    )
    for (const { sentences } of documents.filter((_, i) => i % parts === part))
      for (const sentence of sentences) {
        const lexemes = tagger.lexemesOf(sentence.tokens)
        const found = likeliestTags(lexemes, tagger.transitions)
        const words = sentence.tokens.map(({ lower }) => lower)
        const right = tagsOf(sentence)
        lexemes.forEach((lexeme, i) => {
          if (lexeme.tags.length < 2 || sentence.tags[i] === null) return
          const values = FEATURES.map((feature) => valuesOf(feature, words, found, i))
          const scores = [...localScores(lexeme, found, i, tagger.transitions)]
          cases.push({ values, tags: [...lexeme.tags], scores, right: lexeme.tags.indexOf(tagNumber(right[i])) })
        })
      }
  }
  return cases
}

/** Cases that agree with the expectation, added to each count. */
const SHRINK = 4
const ROUNDS = 3
const LEAST_CASES = 4
/** Smaller corrections are left out, in hundredths of log-odds. */
const SMALLEST = 20

const sharesOf = (scores) => {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const sum = raised.reduce((all, each) => all + each, 0)
  return raised.map((each) => each / sum)
}

/** How often each tag was right and expected for each value of a feature. */
function observed(cases, feature) {
  const rows = new Map()
  for (const { values, tags, scores, right } of cases) {
    const row = rows.get(values[feature]) ?? new Map()
    rows.set(values[feature], row)
    sharesOf(scores).forEach((share, k) => {
      const counts = row.get(tags[k]) ?? [0, 0]
      row.set(tags[k], counts)
      counts[0] += right === k ? 1 : 0
      counts[1] += share
    })
  }
  return rows
}

/**
 * Weights for what stands around a word: by how much, in log-odds, tags were right more often than the counts of tags in
 * a row and all other weights let expect; counted feature by feature in several rounds ("backfitting").
 */
function corrections(cases) {
  const weights = FEATURES.map(() => new Map())
  for (let round = 0; round < ROUNDS; round++)
    weights.forEach((known, feature) => {
      for (const [value, row] of observed(cases, feature)) {
        if (![...row.values()].some(([right, expected]) => right + expected >= LEAST_CASES)) continue
        const own = known.get(value) ?? new Map()
        known.set(value, own)
        for (const [tag, [right, expected]] of row)
          own.set(tag, [Math.log((right + SHRINK) / (expected + SHRINK)), ...(own.get(tag) ?? [])])
      }
      for (const { values, tags, scores } of cases) {
        const own = known.get(values[feature])
        tags.forEach((tag, k) => {
          scores[k] += own?.get(tag)?.[0] ?? 0
        })
      }
    })
  const rows = new Map()
  weights.forEach((known, feature) => {
    for (const [value, own] of known) {
      const hundredths = [...own].map(([tag, parts]) => [TAGS[tag], Math.round(100 * parts.reduce((a, b) => a + b, 0))])
      const kept = hundredths.filter(([, weight]) => Math.abs(weight) >= SMALLEST)
      if (kept.length > 0) rows.set(`${FEATURES[feature]}\t${value}`, new Map(kept))
    }
  })
  return rows
}

/** The words of the lexicon that tell more than their ending and were not counted by themselves. */
function telling(table, lexicon) {
  const [without, whole] = [taggerOf({ ...table, lexicon: new Map() }), taggerOf(table)]
  const shares = (tagger, word) => {
    const [lexeme] = tagger.lexemesOf([{ kind: 0, case: 0, text: word, lower: word }])
    return new Map(Array.from(lexeme.tags).map((tag, i) => [tag, sharesOf(lexeme.scores)[i]]))
  }
  const differ = (word) => {
    const [a, b] = [shares(without, word), shares(whole, word)]
    return (
      [...new Set([...a.keys(), ...b.keys()])].reduce(
        (sum, tag) => sum + Math.abs((a.get(tag) ?? 0) - (b.get(tag) ?? 0)),
        0,
      ) / 2
    )
  }
  const counted = new Set([...table.word.keys()].map((word) => word.replace(/^\^/, '').toLowerCase()))
  return new Map([...lexicon].filter(([word]) => counted.has(word) || differ(word) > TELLING))
}

function tableOf(documents) {
  const table = count(documents, wholeLexicon)
  return { ...table, correction: corrections(correctionCases(documents, wholeLexicon)) }
}

const SAME = { AUX: 'VERB', PROPN: 'NOUN', SCONJ: 'ADP', DET: 'PRON' }
const merged = (upos) => SAME[upos] ?? upos

function rightIn(documents, tagger) {
  let [right, all] = [0, 0]
  for (const { tokens: gold, sentences } of documents)
    for (const { tokens, pieces } of sentences)
      tagger.tag(tokens).forEach((tag, i) => {
        const upos = gold[pieces[i][0]]?.[2]
        if (pieces[i].length !== 1 || /^(?:PUNCT|SYM|X)$/.test(upos)) return
        all++
        if (merged(uposOf(tag)) === merged(upos)) right++
      })
  return [right, all]
}

/** The share of words whose part of speech is right where others were counted, in percent. */
function shareInFolds(documents) {
  let [right, all] = [0, 0]
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = tableOf(documents.filter((document) => foldOf(document, FOLDS) !== fold))
    const found = rightIn(
      documents.filter((document) => foldOf(document, FOLDS) === fold),
      taggerOf(table),
    )
    right += found[0]
    all += found[1]
  }
  return (100 * right) / all
}

/**
 * The table of the tagger, and how it does on documents that it was not counted on.
 *
 * @param {string} gum path of the documents
 */
export function countTagger(gum) {
  const documents = readGum(gum, code)
  const table = tableOf(documents)
  const tsv = formatTagger({ ...table, lexicon: telling(table, wholeLexicon) })
  const scores = `in ${FOLDS} folds ${shareInFolds(documents).toFixed(1)} % of the parts of speech right`
  return { tagger: { tsv, scores } }
}
