// Counts the weights that decide which words are cues, where contents end and which quotations without a cue are
// statements, on the training articles of PolNeAR; and from how often claims were right the confidence, on these and the
// labelled pages. Every eighth article and every sixth site is left out; the articles give the scores.
import { existsSync, readFileSync } from 'node:fs'
import { formatWeights } from '../build/tables.mjs'
import { foldScores } from './folds.mjs'
import { isLeftOut } from './left-out.mjs'
import { loadCode } from './load-code.mjs'
import { countWeights, fitWeights, scoreOf, tableOf } from './weights.mjs'

const EIGHTHS = [1, 2, 3, 4, 5, 6, 7]

const countTable = (cases, features, options) => tableOf(countWeights(cases, features, options), features)
const fitTable = (cases, features, options) => tableOf(fitWeights(cases, features, options), features)

const formatted = (tables) =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, formatWeights(table)]))

/** The tables that attributions rest on; uncued are what cues and cuts leave over, so that they come after them. */
async function attributionTables(lines, given) {
  const { prepare, readArticle, cueCases, cutCases, CUE_FEATURES, CUT_FEATURES } = await loadCode(given)
  const prepared = prepare(lines.map(readArticle))
  const frames = {
    cues: fitTable(prepared.flatMap(cueCases), CUE_FEATURES, { penalty: 5 }),
    cuts: fitTable(prepared.flatMap(cutCases), CUT_FEATURES, { penalty: 3, least: 2 }),
  }
  const code = await loadCode({ ...given, ...formatted(frames) })
  const cases = code.prepare(lines.map(code.readArticle)).flatMap(code.uncuedCases)
  return { ...frames, uncued: countTable(cases, code.UNCUED_FEATURES, { shrink: 10, least: 3 }) }
}

const LABELLED = new URL('../../../shared/corpora/labelled/', import.meta.url)

/** The labelled pages that may be read; none where the corpora are not beside the project. */
function readLabelled({ isUnread }) {
  const gold = new URL('gold.json', LABELLED)
  if (!existsSync(gold)) return []
  return JSON.parse(readFileSync(gold, 'utf8'))
    .documents.filter((page) => page.exhaustive && !isUnread(page))
    .map((page) => ({ ...page, text: readFileSync(new URL(`text/${page.file}`, LABELLED), 'utf8') }))
}

async function claimCases({ confidenceCases, readArticle }, lines) {
  const cases = []
  for (const line of lines) cases.push(...(await confidenceCases(readArticle(line))))
  return cases
}

/** The cases of each eighth, read with weights counted without it, or it would look surer than it is. */
async function confidenceTable(lines, given, tables) {
  const cases = []
  for (const eighth of EIGHTHS) {
    const others = lines.filter((_, index) => !isLeftOut(index) && index % 8 !== eighth)
    const code = await loadCode({ ...given, ...formatted(await attributionTables(others, given)) })
    const own = lines.filter((_, index) => index % 8 === eighth)
    cases.push(...(await claimCases(code, own)))
  }
  const code = await loadCode({ ...given, ...formatted(tables) })
  const labelled = []
  for (const page of readLabelled(code)) labelled.push(...(await code.labelledCases(page, page.text)))
  const count = (some) => countTable(some, code.CONFIDENCE_FEATURES, { shrink: 60, least: 4, rounds: 8, sharpen: 1.3 })
  if (process.env.DUMP) (await import('node:fs')).writeFileSync(process.env.DUMP, JSON.stringify({ cases, labelled }))
  console.log(foldScores(cases, labelled, count, code.CONFIDENCE_FEATURES))
  return count([...cases, ...labelled])
}

/** How each table does on the articles that nothing was counted on. */
async function scored(tables, lines, given) {
  const code = await loadCode({ ...given, ...formatted(tables) })
  const prepared = code.prepare(lines.map(code.readArticle))
  const cases = {
    cues: [code.CUE_FEATURES, prepared.flatMap(code.cueCases)],
    cuts: [code.CUT_FEATURES, prepared.flatMap(code.cutCases)],
    uncued: [code.UNCUED_FEATURES, prepared.flatMap(code.uncuedCases)],
    confidence: [code.CONFIDENCE_FEATURES, await claimCases(code, lines)],
  }
  return Object.entries(tables).map(([name, table]) => {
    const [features, left] = cases[name]
    const { right, loss } = scoreOf(table, features, left)
    const size = table.features.reduce((sum, { weights }) => sum + weights.length, 0)
    const scores = `${size} weights; of ${left.length} cases left out ${(100 * right).toFixed(1)} % right, ${loss.toFixed(3)} bits a case`
    return [name, { tsv: formatWeights(table), scores }]
  })
}

/**
 * Counts cues, cuts, uncued and confidence.
 *
 * @param lines the training articles, a line of JSON each
 * @param given the text of other tables counted in the same run, by name
 */
export async function countAllWeights(lines, given) {
  const read = lines.filter((_, index) => !isLeftOut(index))
  const tables = await attributionTables(read, given)
  const confidence = await confidenceTable(lines, given, tables)
  const unread = lines.filter((_, index) => isLeftOut(index))
  return Object.fromEntries(await scored({ ...tables, confidence }, unread, given))
}
