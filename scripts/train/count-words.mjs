// Counts how compromise tags the lower-case words of the training articles, and prints each word that occurs often
// enough with its share of verb forms, nouns, adjectives and adverbs. The table `src/lexicon/words.ts` is made of it.
//
//   node scripts/train/count-words.mjs ../shared/corpora/polnear/train.jsonl > words.json
import { readFileSync } from 'node:fs'
import nlp from 'compromise'

const TAGS = [
  ['Modal', 'M'],
  ['Auxiliary', 'X'],
  ['Copula', 'X'],
  ['Gerund', 'G'],
  ['Participle', 'N'],
  ['PastTense', 'D'],
  ['PresentTense', 'Z'],
  ['Infinitive', 'B'],
  ['Imperative', 'B'],
  ['Verb', 'B'],
  ['Adverb', 'r'],
  ['Adjective', 'a'],
  ['Pronoun', 'p'],
  ['Preposition', 'i'],
  ['Determiner', 'd'],
  ['Conjunction', 'c'],
  ['Noun', 'n'],
]
const articles = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const counts = {}
articles.forEach((article, index) => {
  if (index % 8 === 0) return
  for (const sentence of nlp(article.text).json({ terms: { normal: true, tags: true, text: true } }))
    for (const term of sentence.terms) {
      if (!/^[a-z][a-z'’-]*$/.test(term.text)) continue
      const tags = new Set(term.tags)
      const mark = TAGS.find(([tag]) => tags.has(tag))?.[1] ?? '?'
      const word = term.text.replace('’', "'")
      counts[word] ??= {}
      counts[word][mark] = (counts[word][mark] ?? 0) + 1
    }
})
console.log(JSON.stringify(counts))
