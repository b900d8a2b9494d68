// How long `drift` takes for a million quotations and what memory, beside reading them as JSON and no more.
//
//   node test/bench/drift.mjs [QUOTATIONS]     how many, default: 1000000
//
// They are made from those of real articles where these are there, else from a few of our own: of each, some words are
// replaced by others of the same length, so that it is another quotation, and then variants by the operations of
// scripts/evaluate/drift-operations.mjs. Which is a variant of which is known: what is joined is counted, too.
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { DriftIndex } from '../../dist/compare/drift/drift-index.js'
import { measured, row } from './measure.mjs'

const SELF = fileURLToPath(import.meta.url)
/** Quotations of a family: one original and its variants. */
const FAMILY = 6
/** A document has so many quotations. */
const IN_DOCUMENT = 8
/** Share of the words of a quotation that are replaced at least. */
const LEAST_REPLACED = 0.5

/** Taken where the articles are not there. */
const OWN = [
  'We have waited eleven years for this bridge, and we are not going to wait for another one of those reports.',
  'Nobody told the families that the school would close before the end of the winter.',
  'If the river rises by two metres, the whole lower town has to leave within an hour.',
].map((text) => ({ text, id: null, line: 1, speaker: { name: 'Ana Ruiz', kind: 'person' } }))

const [mode = 'all', ...rest] = process.argv.slice(2)
if (mode === 'json') await read(rest[0], () => {})
else if (mode === 'drift') await drift(rest[0])
else await compare(Number(mode === 'all' ? 1_000_000 : mode))

async function read(file, take) {
  for await (const line of createInterface({ input: createReadStream(file) })) take(JSON.parse(line))
}

async function drift(file) {
  const start = performance.now()
  const index = new DriftIndex()
  await read(file, (quotation) => index.add([quotation]))
  const taken = performance.now()
  const found = { drifts: 0, members: 0, wrong: 0, joined: 0, variants: 0 }
  for (const { variants } of index.drifts()) {
    found.drifts++
    found.variants += variants.length
    const families = variants.flatMap(({ sources }) => sources.flatMap((source) => [source, ...source.copies]))
    const [own] = families
    for (const { start: family } of families) {
      found.members++
      if (family !== own.start) found.wrong++
      else found.joined++
    }
    found.joined--
  }
  const seconds = { taking: (taken - start) / 1000, finding: (performance.now() - taken) / 1000 }
  process.stdout.write(JSON.stringify({ ...found, ...seconds, cpu: process.cpuUsage().user / 1e6 }))
}

/** Quotations as lines of JSON; the family stands in `start`. Returns how many variants could be joined. */
async function make(count, file) {
  const { materialOf, originals, randomOf, isThere } = await import('../../scripts/evaluate/drift-corpus.mjs')
  const { DRIFT_OPERATIONS } = await import('../../scripts/evaluate/drift-operations.mjs')
  const base = isThere() ? await originals() : OWN
  const material = materialOf(base)
  const operations = Object.values(DRIFT_OPERATIONS)
  const random = randomOf('a million')
  const out = createWriteStream(file)
  let [made, variants] = [0, 0]
  for (let family = 0; made < count; family++) {
    const quotation = other(base[family % base.length], material, random)
    if (!quotation) continue
    const members = [quotation]
    while (members.length < FAMILY && made + members.length < count) {
      const { make: change } = operations[Math.floor(random() * operations.length)]
      const changed = change({ quotation, random, ...material, quotations: [] })
      if (changed && changed.text.split(/\s+/).length >= 5) members.push({ ...quotation, ...changed })
      else if (random() < 0.1) break
    }
    variants += members.length - 1
    for (const [i, member] of members.entries()) await write(out, placed(member, family, i))
    made += members.length
  }
  await new Promise((resolve) => out.end(resolve))
  return { made, variants }
}

/** Its longer words are replaced, so that it is no variant of what it was made from; null where it has too few. */
function other({ text, ...quotation }, { words, names }, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const longer = text.match(/\p{L}{4,}/gu) ?? []
  if (longer.length < text.split(/\s+/).length * LEAST_REPLACED) return null
  const replaced = text.replace(/\p{L}{4,}/gu, () => pick(words))
  return { ...quotation, text: replaced, speaker: { name: pick(names), kind: 'person' } }
}

function placed(quotation, family, i) {
  const document = `${Math.floor(family / IN_DOCUMENT)}-${i}`
  const published = `2025-0${1 + (i % 9)}-${10 + (family % 18)}`
  const context = `${quotation.text} said somebody in the ${i}th of all papers, document ${document}`
  return { ...quotation, path: `news/${document}.txt`, url: null, published, start: family, context }
}

async function write(out, quotation) {
  if (!out.write(`${JSON.stringify(quotation)}\n`)) await new Promise((resolve) => out.once('drain', resolve))
}

async function compare(count) {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-drift-'))
  try {
    const file = join(folder, 'quotations.jsonl')
    const { made, variants } = await make(count, file)
    const json = await measured([SELF, 'json', file])
    const own = await measured([SELF, 'drift', file], { stdout: 'pipe' })
    const found = JSON.parse(own.text)
    row('', 'seconds', 'peak MB', 'times JSON')
    row('reading the JSON', json.seconds.toFixed(1), json.megabytes.toFixed(0), '1.0')
    row('drift', own.seconds.toFixed(1), own.megabytes.toFixed(0), (own.seconds / json.seconds).toFixed(1))
    row('  taking, finding', found.taking.toFixed(1), found.finding.toFixed(1), `${found.cpu.toFixed(0)} s CPU`)
    const share = (some, all) => `${((100 * some) / all).toFixed(2)} %`
    console.log(
      `${made} quotations, ${found.drifts} in several documents; of ${variants} variants joined ${share(found.joined, variants)}; wrong members ${share(found.wrong, found.members)}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
