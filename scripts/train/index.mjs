// Counts the tables of src/models anew, byte for byte the same from the same sources and corpora:
//
//   npm run train                      all of them (some minutes)
//   npm run train -- weights places    some of them: tagger, verbs, places, weights (cues, cuts, uncued, confidence)
//   npm run train -- --check           writes nothing; fails where a file would change
//
// A step whose corpus is not beside the project, or whose lexicons cannot be fetched, is left out and said to be.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatVerbs } from '../build/tables.mjs'
import { countVerbs } from './count-verbs.mjs'
import { countAllWeights } from './count-weights.mjs'
import { isLeftOut } from './left-out.mjs'
import { lexiconFiles } from './lexicons.mjs'
import { loadCode } from './load-code.mjs'
import { filledReadme } from './readme.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MODELS = join(ROOT, 'src/models')
const SHARED = join(ROOT, '../shared')
const TRAIN = join(SHARED, 'corpora/polnear/train.jsonl')
const GUM = join(SHARED, 'corpora/gum/dev.jsonl')
const PAGES = join(SHARED, 'corpora/pages/dev.jsonl')

/** Words that can be verbs, too, whatever else they are. */
const OPEN_LISTS = ['ADJECTIVES', 'ADJECTIVES_IN_LY', 'PERSONAL_PRONOUNS', 'TIME_WORDS']

const trainingLines = () => readFileSync(TRAIN, 'utf8').split('\n').filter(Boolean)

async function verbs() {
  const { functionWords } = await loadCode()
  const lists = Object.entries(functionWords).filter(([name]) => !OPEN_LISTS.includes(name))
  const closed = new Set(lists.flatMap(([, words]) => [...words]))
  const texts = trainingLines()
    .filter((_, index) => !isLeftOut(index))
    .map((line) => JSON.parse(line).text)
  const forms = countVerbs(texts, closed)
  return { verbs: { tsv: formatVerbs(forms), scores: `${forms.length} forms` } }
}

const places = async () => (await import('./count-places.mjs')).countPlaces(await loadCode())

const tagger = async () => (await import('./count-tagger.mjs')).countTagger(GUM)

/** Why a step cannot be done here; null where it can. */
function obstacle(step) {
  const { corpus } = STEPS[step]
  if (!existsSync(corpus)) return `the corpus is not beside this checkout (${corpus.slice(ROOT.length)})`
  return step === 'tagger' && lexiconFiles() === null ? 'its lexicons cannot be fetched from the npm registry' : null
}

/** In this order: weights are counted on words that are tagged by the tables of the tagger and of verbs. */
const STEPS = {
  tagger: { corpus: GUM, count: tagger },
  verbs: { corpus: TRAIN, count: verbs },
  places: { corpus: PAGES, count: places },
  weights: { corpus: TRAIN, count: (tables) => countAllWeights(trainingLines(), tables) },
}

const digest = (text) => createHash('sha256').update(text).digest('hex')

async function count(steps) {
  const counted = {}
  for (const step of steps) {
    const started = performance.now()
    const tables = Object.fromEntries(Object.entries(counted).map(([name, { tsv }]) => [name, tsv]))
    const found = await STEPS[step].count(tables)
    for (const [name, { tsv, scores }] of Object.entries(found)) {
      counted[name] = { tsv, scores }
      console.log(`${name}: ${scores}`)
    }
    console.log(`  ${step} took ${((performance.now() - started) / 1000).toFixed(0)} s`)
  }
  return counted
}

/** The files that would change. */
function changed(counted) {
  return Object.entries(counted)
    .map(([name, { tsv }]) => [join(MODELS, `${name}.tsv`), tsv])
    .filter(([file, tsv]) => !existsSync(file) || readFileSync(file, 'utf8') !== tsv)
}

function write(counted) {
  for (const [file, tsv] of changed(counted)) {
    writeFileSync(file, tsv)
    console.log(`changed: ${file.slice(ROOT.length)}`)
  }
  const readme = join(MODELS, 'README.md')
  const rows = Object.fromEntries(
    Object.entries(counted).map(([name, { tsv, scores }]) => [name, { sha256: digest(tsv), scores }]),
  )
  writeFileSync(readme, filledReadme(readFileSync(readme, 'utf8'), rows, new Date()))
}

const args = process.argv.slice(2)
const wanted = args.filter((arg) => !arg.startsWith('--'))
const unknown = wanted.filter((step) => !(step in STEPS))
if (unknown.length > 0)
  throw new Error(`no such step: ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}`)
const asked = Object.keys(STEPS).filter((step) => wanted.length === 0 || wanted.includes(step))
const obstacles = new Map(asked.map((step) => [step, obstacle(step)]))
for (const [step, reason] of obstacles) if (reason) console.log(`skipped: ${step}: ${reason}`)
const steps = asked.filter((step) => !obstacles.get(step))

if (steps.length > 0) {
  const counted = await count(steps)
  if (args.includes('--check')) {
    const names = changed(counted).map(([file]) => file.slice(ROOT.length))
    console.log(names.length === 0 ? 'the same, byte for byte' : `FAILED: would change: ${names.join(', ')}`)
    process.exitCode = names.length === 0 ? 0 : 1
  } else write(counted)
}
