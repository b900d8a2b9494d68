// Counts the table of the tagger on the read part of GUM, with the classes of words of two lexicons. Run by index.mjs.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { formatTagger } from '../build/tables.mjs'
import { correctionCases, corrections } from './count-corrections.mjs'
import { foldOf, readGum } from './gum.mjs'
import { lexiconFiles } from './lexicons.mjs'
import { code, count, sharesOf, taggerOf, tagging } from './tag-counts.mjs'

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
        if (merged(tagging.uposOf(tag)) === merged(upos)) right++
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
