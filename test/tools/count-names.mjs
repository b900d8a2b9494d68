// Takes from compromise's word list the given names that it holds for one gender only, and writes them as the table
// `src/lexicon/people/given-names.ts`. A table of our own is read at once; importing the library takes some tenths of a second.
//
//   node test/tools/count-names.mjs
import { writeFileSync } from 'node:fs'
import nlp from 'compromise/two'

const WIDTH = 116
const { lexicon } = nlp.model().one
const tagged = (tag) => Object.keys(lexicon).filter((word) => [lexicon[word]].flat().includes(tag))
const [male, female] = [new Set(tagged('MaleName')), new Set(tagged('FemaleName'))]
// Both men and women bear these, whatever the list says.
const EITHER = new Set(
  'alex ali billie bobbie charlie chris dana drew frankie jackie jamie jan jean jessie jody jo kelly kerry kim kit lee leslie lindsay lindsey mel morgan nicky pat robin sam sandy sasha shannon stacy terry tracy val'.split(
    ' ',
  ),
)
const only = (names, others) =>
  [...names].filter((name) => /^\p{Ll}{2,}$/u.test(name) && !others.has(name) && !EITHER.has(name)).toSorted()

/** The words in lines that fit the width of our sources. */
function lines(words) {
  const found = ['']
  for (const word of words) {
    if ((found.at(-1) + word).length >= WIDTH) found.push('')
    found[found.length - 1] += `${found.at(-1) ? ' ' : ''}${word}`
  }
  return found.map((line) => `  ${line}`).join('\n')
}

const table = `// Written by test/tools/count-names.mjs from the word list of compromise (MIT); not to be edited by hand.

/** Given names that mostly are a man's, in lower case. */
export const MALE_NAMES = \`
${lines(only(male, female))}\`

/** Given names that mostly are a woman's, in lower case. */
export const FEMALE_NAMES = \`
${lines(only(female, male))}\`
`
writeFileSync(new URL('../../src/lexicon/people/given-names.ts', import.meta.url), table)
