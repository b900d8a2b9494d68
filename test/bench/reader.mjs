// Reads articles with one library, in a process of its own, and prints the milliseconds of each round as JSON.
//
//   node test/bench/reader.mjs whosaid|compromise|wink FILE ROUNDS
import { readFileSync } from 'node:fs'

/** What each library does with a text when it does all it can: its whole analysis. */
const LIBRARIES = {
  whosaid: async () => (await import('../../dist/node/library.js')).extract,
  compromise: async () => (await import('compromise')).default,
  wink: async () => {
    const { default: wink } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = wink(model)
    return (text) => nlp.readDoc(text)
  },
}

const [name, file, rounds] = process.argv.slice(2)
const read = await LIBRARIES[name]()
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
const times = []
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now()
  for (const line of lines) await read(JSON.parse(line).text)
  times.push(performance.now() - start)
}
console.log(JSON.stringify(times))
