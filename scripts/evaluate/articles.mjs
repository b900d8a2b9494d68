// Articles by the thousand: those of the corpus beside the project, else our own, again and again under other names.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const CORPUS = new URL('../../../shared/corpora/polnear/train.jsonl', import.meta.url)
const FIXTURES = new URL('../../fixtures/articles/', import.meta.url)

/** The texts that there are. */
function texts() {
  if (existsSync(CORPUS)) {
    const lines = readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line).text)
  }
  const files = readdirSync(FIXTURES).map((name) => new URL(`${name}/article.txt`, FIXTURES))
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'))
}

/** So many records, each with an id of its own. */
export function* articles(count) {
  const all = texts()
  for (let i = 0; i < count; i++) yield { id: `a${String(i).padStart(7, '0')}`, text: all[i % all.length] }
}

/** The same as lines of JSON, some hundred at a time. */
export function* chunks(count) {
  let lines = []
  for (const article of articles(count)) {
    lines.push(`${JSON.stringify(article)}\n`)
    if (lines.length === 500) {
      yield lines.join('')
      lines = []
    }
  }
  yield lines.join('')
}
