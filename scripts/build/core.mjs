// Writes the library for browsers: dist/browser/, and dist/core/ without its reader of PDF, which is more than half of it.
// Long texts are packed, once for both (pack-texts.mjs); most packages stay imports, for the bundler of whoever uses it;
// character sets are decoded by the browser itself.
//
//   node scripts/build/core.mjs      after the sources are compiled
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { data as LANGUAGES } from '../../node_modules/franc-min/data.js'
import { Texts } from './extract-texts.mjs'
import { packTexts } from './pack-texts.mjs'

const ROOT = new URL('../../', import.meta.url)
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))

/** Taken in, and their licences beside: what they hold most of is tables, which are packed with ours. */
const WITHIN = ['franc-min', 'postal-mime', 'chardet', 'entities', 'htmlparser2', 'mdast-util-from-markdown']

/** Languages that a browser tells apart; each costs half a kilobyte. Others are told as the nearest of these. */
const TOLD_APART = new Set(
  'spa eng por ind fra deu vie ita tur pol swh ron hau hrv nld tgl hun ces swe som zlm rus ukr srp bel bul kaz arb urd pes pbu hin mar npi'.split(
    ' ',
  ),
)
const toldApart = Object.fromEntries(
  Object.entries(LANGUAGES).map(([script, all]) => [
    script,
    Object.fromEntries(Object.entries(all).filter(([language]) => TOLD_APART.has(language))),
  ]),
)

/** Modules of packages that have others in their place: what we never ask of them is left out, what needs a page replaced. */
const REPLACED = [
  // Of a mail only its attachment is asked for.
  [
    /postal-mime\/.*\/text-format\.js$/,
    'export const [textToHtml, htmlToText, formatTextHeader, formatHtmlHeader] = []',
  ],
  [/postal-mime\/.*\/address-parser\.js$/, 'export default () => []'],
  // Nothing is encoded.
  [/entities\/.*\/encode\.js$/, 'export const [encodeHTML, encodeNonAsciiHTML] = []'],
  [/franc-min\/data\.js$/, `export const data = ${JSON.stringify(toldApart)}`],
  // In a browser it would ask the page, and a worker has none.
  [
    /decode-named-character-reference\/index.*\.js$/,
    `import { decodeHTMLStrict } from 'entities'
export function decodeNamedCharacterReference(name) {
  const reference = \`&\${name};\`
  const characters = decodeHTMLStrict(reference)
  return characters !== reference && !/[&;]$/.test(characters.slice(1)) ? characters : false
}`,
  ],
]

const external = Object.keys(dependencies)
  .filter((name) => !WITHIN.includes(name))
  .flatMap((name) => [name, `${name}/*`])

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

const texts = new Texts()

/** Where a module is CommonJS, it cannot import. */
const isCommonJs = (code) => /^(?:module\.)?exports\b/m.test(code) || /^Object\.defineProperty\(exports/m.test(code)

/** Rows whose reasons are told nowhere: they are there for whoever reads the sources. */
const UNTOLD = new RegExp(
  '/(?:lexicon/(?:acts|attitudes|backward-frames|circumstances|label-rows|marks|not-prose|phrase-cues|reported-speech|silences|times|' +
    'unnamed-sources|verb-frames|works|(?:held-back|people|vouched-for)/[a-z-]+)' +
    '|attribution/extractors/index|attribution/non-statements/[a-z-]+|text/(?:verb-places|places-of-reports)' +
    '|coreference/(?:entities/detect-entities|pronouns/(?:costs|doubts)|sieves/[a-z-]+))\\.js$',
)

const modules = new Map()

function packed(path) {
  const known = modules.get(path) ?? withoutTexts(path)
  modules.set(path, known)
  return known
}

function withoutTexts(path) {
  const code = REPLACED.find(([pattern]) => pattern.test(path))?.[1] ?? readFileSync(path, 'utf8')
  const asked = isCommonJs(code)
    ? 'const {textOf: $textOf} = require("packed-texts");\n'
    : 'import {textOf as $textOf} from "packed-texts";\n'
  return { contents: asked + texts.without(code, '$textOf', isCommonJs(code) ? 'script' : 'module', UNTOLD.test(path)) }
}

/** @param place where the packed texts are, from the folder that is written */
const browser = (place, isWhole) => ({
  name: 'browser',
  setup({ onResolve, onLoad }) {
    if (!isWhole) onResolve({ filter: /\/read-pdf\.js$/ }, () => ({ path: here('no-pdf.mjs') }))
    onResolve({ filter: /^@exodus\/bytes\/encoding\.js$/ }, () => ({
      path: '@exodus/bytes/encoding-browser.js',
      external: true,
    }))
    onResolve({ filter: /^packed-texts$/ }, () => ({ path: 'packed-texts', namespace: 'packed' }))
    onResolve({ filter: /^packed-texts\.js$/ }, () => ({ path: place, external: true }))
    onLoad({ filter: /.*/, namespace: 'packed' }, () => ({ contents: 'export { textOf } from "packed-texts.js"' }))
    onLoad({ filter: /\.m?js$/ }, ({ path }) => packed(path))
  },
})

/** To pack takes seconds, and most builds pack what the one before did. */
function remembered(all) {
  const folder = new URL('node_modules/.cache/whosaid/', ROOT)
  const sources = ['pack-texts', 'unpack-texts'].map((name) => readFileSync(here(`${name}.mjs`), 'utf8'))
  const file = new URL(
    createHash('sha256')
      .update([...sources, ...all].join('\0'))
      .digest('hex'),
    folder,
  )
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const made = packTexts(all)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, made)
  return made
}

const shared = {
  absWorkingDir: fileURLToPath(ROOT),
  bundle: true,
  format: 'esm',
  platform: 'browser',
  lineLimit: 160,
  minify: true,
  logLevel: 'warning',
}

const written = (folder, entry, place, write = true) =>
  build({
    ...shared,
    entryPoints: { [entry]: 'dist/index.js' },
    outdir: `dist/${folder}`,
    write,
    // What only some pages need is loaded with the first of them.
    splitting: true,
    external,
    plugins: [browser(place, folder === 'browser')],
  })

// All texts are met before they are numbered.
await written('browser', 'index', '../core/texts.js', false)
texts.sort()
modules.clear()
await written('core', 'core', './texts.js')
await written('browser', 'index', '../core/texts.js')
await build({
  ...shared,
  stdin: {
    contents: `import { textsOf } from './unpack-texts.mjs'\nexport const textOf = textsOf(${JSON.stringify(remembered(texts.all))})`,
    resolveDir: here('.'),
  },
  outfile: 'dist/core/texts.js',
  external,
})

/** What a package says of its licence. */
function licenceOf(name) {
  const folder = new URL(`node_modules/${name}/`, ROOT)
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  return `${name}\n\n${readFileSync(new URL(file ?? 'package.json', folder), 'utf8')}`
}
writeFileSync(new URL('dist/core/LICENSES.txt', ROOT), WITHIN.map(licenceOf).join('\n'))
writeFileSync(new URL('dist/core/core.d.ts', ROOT), "export * from '../index.js'\n")
