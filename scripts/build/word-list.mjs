// After the compiler: puts the words themselves in the place of the module that takes them out of compromise, whose
// import takes longer than reading a long article.
import { readFileSync, writeFileSync } from 'node:fs'

const MODULE = new URL('../../dist/text/word-list.js', import.meta.url)
const LICENSE = new URL('../../node_modules/compromise/LICENSE', import.meta.url)

const { wordList } = await import(MODULE.href)
const lists = Object.entries(await wordList()).map(([name, words]) => {
  if (words.length === 0 || words.some((word) => word.includes('\n'))) throw new Error(`no list of words: ${name}`)
  return `  ${name}: ${JSON.stringify(words.join('\n'))}.split('\\n'),`
})
const license = readFileSync(LICENSE, 'utf8').trim().replace(/^/gm, '// ').replace(/ +$/gm, '')
writeFileSync(
  MODULE,
  `// Words of the lexicon of compromise, under this license:\n//\n${license}\nconst LISTS = {\n${lists.join('\n')}\n};\nexport async function wordList() {\n    return LISTS;\n}\n`,
)
