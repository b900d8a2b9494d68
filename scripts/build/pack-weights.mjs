// After the compiler: puts the tables of weights as numbers in the place of their lines.
import { writeFileSync } from 'node:fs'

const TABLES = {
  cues: ['attribution/cues/cue-values', 'CUE_FEATURES'],
  cuts: ['attribution/content/content-end', 'CUT_FEATURES'],
  fragments: ['attribution/uncued/uncued-quotations', 'UNCUED_FEATURES'],
  confidence: ['claims/confidence', 'CONFIDENCE_FEATURES'],
  places: ['input/main-text/position-prior', 'PLACE_FEATURES'],
}

const load = (path) => import(new URL(`../../dist/${path}.js`, import.meta.url))
const { packed } = await load('models/packed')

for (const [name, [module, features]] of Object.entries(TABLES)) {
  const constant = `${name.toUpperCase()}_WEIGHTS`
  const table = packed((await load(module))[features], (await load(`models/${name}`))[constant])
  const json = JSON.stringify(table)
  writeFileSync(
    new URL(`../../dist/models/${name}.js`, import.meta.url),
    `export const ${constant} = ${JSON.stringify(json)}\n`,
  )
}
