// Counts the weights that decide which words are cues, where contents end and which quotations without a cue are
// statements, and from how often claims were right the confidence, on the training articles of PolNeAR. Every eighth
// article is left out, and gives the scores.
import { formatWeights } from '../build/tables.mjs'
import { confidenceCases } from './cases-confidence.mjs'
import { cueCases } from './cases-cues.mjs'
import { contentEndCases } from './cases-cuts.mjs'
import { fragmentCases } from './cases-fragments.mjs'
import { isUnread, readCorpus } from './corpus.mjs'
import { loadCode } from './load-code.mjs'
import { prepare } from './prepare.mjs'
import { countWeights, scoreOf, tableOf } from './weights.mjs'

const EIGHTHS = [1, 2, 3, 4, 5, 6, 7]

const countTable = (cases, features, options) => tableOf(countWeights(cases, features, options), features)

/** What is counted on sentences alone. */
function frameTables(code, articles) {
  const prepared = prepare(code, articles)
  const cues = prepared.flatMap((article) => cueCases(code, article))
  const cuts = prepared.flatMap((article) => contentEndCases(code, article))
  return {
    cues: countTable(cues, code.CUE_FEATURES, { shrink: 32 }),
    cuts: countTable(cuts, code.CUT_FEATURES, { shrink: 8 }),
  }
}

const fragmentCasesOf = (code, articles) => prepare(code, articles).flatMap((article) => fragmentCases(code, article))

const formatted = (tables) =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, formatWeights(table)]))

/** The tables that attributions rest on; fragments are what cues and cuts leave over, so that they come after them. */
async function attributionTables(articles, given) {
  const frames = frameTables(await loadCode(given), articles)
  const code = await loadCode({ ...given, ...formatted(frames) })
  const fragments = countTable(fragmentCasesOf(code, articles), code.FRAGMENT_FEATURES, { shrink: 10, least: 3 })
  return { ...frames, fragments }
}

/** The cases of an eighth, read with weights counted without it, or it would look surer than it is. */
async function eighthCases(all, eighth, given) {
  const others = all.filter(({ index }) => index % 8 !== eighth).map(({ article }) => article)
  const code = await loadCode({ ...given, ...formatted(await attributionTables(others, given)) })
  return casesOfClaims(
    code,
    all.filter(({ index }) => index % 8 === eighth).map(({ article }) => article),
  )
}

const casesOfClaims = async (code, articles) =>
  (await Promise.all(articles.map((article) => confidenceCases(code, article)))).flat()

async function confidenceTable(all, given) {
  const cases = []
  for (const eighth of EIGHTHS) cases.push(...(await eighthCases(all, eighth, given)))
  const { CONFIDENCE_FEATURES } = await loadCode(given)
  return countTable(cases, CONFIDENCE_FEATURES, { shrink: 6, least: 4 })
}

/** How each table does on the articles that nothing was counted on. */
async function scored(tables, unread, given) {
  const code = await loadCode({ ...given, ...formatted(tables) })
  const prepared = prepare(code, unread)
  const cases = {
    cues: [code.CUE_FEATURES, prepared.flatMap((article) => cueCases(code, article))],
    cuts: [code.CUT_FEATURES, prepared.flatMap((article) => contentEndCases(code, article))],
    fragments: [code.FRAGMENT_FEATURES, prepared.flatMap((article) => fragmentCases(code, article))],
    confidence: [code.CONFIDENCE_FEATURES, await casesOfClaims(code, unread)],
  }
  return Object.entries(tables).map(([name, table]) => {
    const { right, loss } = scoreOf(table, ...cases[name])
    const size = table.features.reduce((sum, { weights }) => sum + weights.length, 0)
    const scores = `${size} weights; of ${cases[name][1].length} cases left out ${(100 * right).toFixed(1)} % right, ${loss.toFixed(3)} bits`
    return [name, { tsv: formatWeights(table), scores }]
  })
}

/**
 * Counts cues, cuts, fragments and confidence.
 *
 * @param given the text of other tables counted in the same run, by name
 */
export async function countAllWeights(path, given) {
  const every = readCorpus(path).map((article, index) => ({ article, index }))
  const read = every.filter(({ index }) => !isUnread(index))
  const unread = every.filter(({ index }) => isUnread(index)).map(({ article }) => article)
  const tables = await attributionTables(
    read.map(({ article }) => article),
    given,
  )
  const confidence = await confidenceTable(read, given)
  return Object.fromEntries(await scored({ ...tables, confidence }, unread, given))
}
