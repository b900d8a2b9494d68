// Which regular expressions of the program take more than linear time, and by what input (recheck finds it).
//
//   node scripts/evaluate/expressions.mjs           prints those that do, and what is known of each, as JSON
//   node scripts/evaluate/expressions.mjs --write   keeps the verdicts, so that only new expressions are examined
//
// Run after the build: the expressions are those of `dist`, literals by its tokens, others as they are made.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { tokenizer, tokTypes } from 'acorn'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DIST = join(ROOT, 'dist')
const VERDICTS = join(ROOT, 'test/house/expressions.json')
/** Milliseconds for one expression; the longest tables of words take four seconds. */
const PATIENCE = 60_000

/** A comment right above an expression that gives the length of what it is tested against. */
const BOUND = /\b(\d[\d ]*) characters at most/
/** Where a table as a whole is tested against beginning and end of lines: `LineRule.pattern` says so. */
const BOUNDED_TABLES = { 'lexicon/boilerplate/': 403 }
const LINES_ABOVE = 3

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js') && !/^(?:command|core|browser|node)\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(DIST, path), 'utf8') }))

/** The literals of a file, and where it makes expressions of strings. */
function read({ path, text }) {
  const comments = []
  const options = { ecmaVersion: 'latest', sourceType: 'module', locations: true, onComment: comments }
  // A syntax tree of all files takes three times as long, and says no more here.
  const tokens = [...tokenizer(text, options)]
  const boundAt = (line) => {
    const above = comments.filter(({ loc }) => loc.end.line < line && loc.end.line >= line - LINES_ABOVE).at(-1)
    const bound = above?.value.match(BOUND)?.[1].replaceAll(' ', '')
    const table = Object.keys(BOUNDED_TABLES).find((start) => path.startsWith(start))
    return bound ? Number(bound) : table ? BOUNDED_TABLES[table] : null
  }
  const literals = []
  const made = []
  for (const [i, { type, value, loc }] of tokens.entries()) {
    const line = loc.start.line
    if (type === tokTypes.regexp)
      literals.push({ path, line, source: value.pattern, flags: value.flags, bound: boundAt(line) })
    if (type === tokTypes._new && tokens[i + 1]?.value === 'RegExp') made.push({ path, line, bound: boundAt(line) })
  }
  return { literals, made }
}

/** What `new RegExp` is given while all modules are loaded and articles in all formats are read. */
async function constructed() {
  const found = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const at = new Error().stack?.match(/dist\/([^:\s]+\.js):(\d+)/)
      if (at)
        found.push({ path: at[1], line: Number(at[2]), source: `${args[0]?.source ?? args[0]}`, flags: args[1] ?? '' })
      return Reflect.construct(target, args)
    },
  })
  try {
    for (const { path } of files) await import(pathToFileURL(join(DIST, path)))
    await exercise()
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

/** Has those made that are made while something is read. */
async function exercise() {
  const { extract } = await import(pathToFileURL(join(DIST, 'index.js')))
  const { Choice } = await import(pathToFileURL(join(DIST, 'batch/walk.js')))
  new Choice()
  const { wrap } = await import(pathToFileURL(join(DIST, 'report/wrap.js')))
  wrap('a word', 80)
  await extract(readFileSync(join(ROOT, 'fixtures/formats/mhtml/article.mhtml')))
}

const keyOf = ({ source, flags }) => createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)

async function verdictOf({ source, flags }) {
  // To load it takes as long as all the rest, and mostly all verdicts are known.
  const { check } = await import('recheck')
  const { status, attack, complexity } = await check(source, flags, { timeout: PATIENCE })
  if (status === 'safe') return 'linear'
  if (status === 'unknown') return 'unknown'
  const pumps = attack.pumps.map(({ prefix, pump }) => ({ prefix, pump }))
  return { complexity: complexity.summary ?? complexity.type, pumps, suffix: attack.suffix }
}

const known = JSON.parse(readFileSync(VERDICTS, 'utf8'))
const all = files.map(read)
const dynamic = await constructed()
const unseen = all
  .flatMap(({ made }) => made)
  .filter(({ path, line }) => !dynamic.some((each) => each.path === path && Math.abs(each.line - line) <= 8))
const boundsOfMade = new Map(all.flatMap(({ made }) => made).map(({ path, line, bound }) => [`${path}:${line}`, bound]))
const expressions = [
  ...all.flatMap(({ literals }) => literals),
  ...dynamic.map((each) => ({ ...each, bound: boundsOfMade.get(`${each.path}:${each.line}`) ?? null })),
]
const unique = [...new Map(expressions.map((each) => [`${each.path} ${keyOf(each)}`, each])).values()]

const verdicts = {}
for (const each of unique) {
  const key = keyOf(each)
  verdicts[key] ??= known[key] ?? (await verdictOf(each))
}
if (process.argv.includes('--write')) {
  const sorted = Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(VERDICTS, `{\n${sorted.map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`).join(',\n')}\n}\n`)
}
const superlinear = unique
  .map((each) => ({ ...each, verdict: verdicts[keyOf(each)] }))
  .filter(({ verdict }) => verdict !== 'linear')
console.log(JSON.stringify({ count: unique.length, unseen, superlinear }, null, 1))
// The examiner's own process would keep this one alive.
process.exit()
