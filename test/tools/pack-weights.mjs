// After the compiler: puts the tables of weights as numbers in the place of their lines.
import { writeFileSync } from 'node:fs'

const TABLES = {
  cues: ['attribution/cue-values', 'CUE_FEATURES'],
  cuts: ['attribution/content', 'CUT_FEATURES'],
  fragments: ['attribution/fragments', 'FRAGMENT_FEATURES'],
  confidence: ['claims/confidence', 'CONFIDENCE_FEATURES'],
  places: ['read/boilerplate/setting', 'PLACE_FEATURES'],
}

const load = (path) => import(new URL(`../../dist/${path}.js`, import.meta.url))
const { packed } = await load('lexicon/weights/packed')

for (const [name, [module, features]] of Object.entries(TABLES)) {
  const constant = `${name.toUpperCase()}_WEIGHTS`
  const table = packed((await load(module))[features], (await load(`lexicon/weights/${name}`))[constant])
  const json = JSON.stringify(table)
  writeFileSync(
    new URL(`../../dist/lexicon/weights/${name}.js`, import.meta.url),
    `export const ${constant} = ${JSON.stringify(json)}\n`,
  )
}
