// How many claims the text and the markup of one page agree on: `npm run build && node scripts/evaluate/agreement.mjs [--show] [--json]`.
// Of all distinct claims of a page, told apart by their words, those that both give, and those that both give to one speaker.
// Pages of sites that nobody reads are counted apart and never shown.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

const SHARED = new URL('../../../shared/corpora/labelled/', import.meta.url)
if (!existsSync(SHARED)) {
  console.error('the pages are not here: nothing measured')
  process.exit(0)
}
const { extract } = await import('../../dist/index.js')
const shows = process.argv.includes('--show')

const words = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\ufeff’‘']/g, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''
const isUnread = ({ site }) => createHash('sha256').update(site).digest().readUInt32BE(0) % 6 === 0

/** The claims of a page: the speaker of each by its words. */
async function claimsOf(folder, file) {
  const path = new URL(`${folder}/${file}`, SHARED)
  const { claims } = await extract(readFileSync(path), { path: file })
  return new Map(claims.map((claim) => [words(claim.text), words(claim.speaker?.name)]))
}

class Agreement {
  claims = 0
  both = 0
  speaker = 0

  get figures() {
    const { claims, both, speaker } = this
    return { claims, both, speaker, share: speaker / claims }
  }

  add(text, markup, show) {
    for (const key of new Set([...text.keys(), ...markup.keys()])) {
      this.claims++
      if (!text.has(key) || !markup.has(key)) show(`only in ${text.has(key) ? 'text' : 'markup'}: ${key}`)
      else {
        this.both++
        if (text.get(key) === markup.get(key)) this.speaker++
        else show(`speaker ${text.get(key)} in text, ${markup.get(key)} in markup: ${key}`)
      }
    }
  }
}

const parts = { read: new Agreement(), unread: new Agreement() }
for (const page of JSON.parse(readFileSync(new URL('gold.json', SHARED), 'utf8')).documents) {
  const part = isUnread(page) ? 'unread' : 'read'
  const text = await claimsOf('text', page.file)
  const markup = await claimsOf('html', page.file.replace(/\.txt$/, '.html'))
  parts[part].add(text, markup, (line) => shows && part === 'read' && console.log(`${page.file}  ${line}`))
}
const figures = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.figures]))
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else
  for (const [name, { claims, both, speaker }] of Object.entries(parts)) {
    const share = (part) => `${part} (${((100 * part) / claims).toFixed(1)} %)`
    console.log(`${name}: ${claims} claims, ${share(both)} in both, ${share(speaker)} with one speaker`)
  }
