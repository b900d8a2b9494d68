// How well labelled statements are given to their speakers, beside what the scorer of statements counts. After a build:
//
//   node scripts/evaluate/speakers.mjs GOLD.json DIR [--errors]
//
// GOLD.json and DIR are those of the labelled pages (../shared/corpora/labelled). Figures:
//   wrong person       a person's name on a found statement that is somebody else's, or nobody's
//   anonymous as named a person's name on a statement whose source the page does not name
//   nobody             found statements of a named speaker that are given to nobody
//   distinct speakers  speakers of a page, all of whose found statements carry the right name; and also a right role
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extract } from '../../dist/index.js'

const showErrors = process.argv.includes('--errors')
const [goldFile, dir] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!goldFile || !dir) {
  console.error('usage: node scripts/evaluate/speakers.mjs GOLD.json DIR [--errors]')
  process.exit(2)
}

const wordsOf = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
const bare = (name) =>
  wordsOf(name)
    .join(' ')
    .replace(/^(the|an?) /, '')

/** Length of the longest common subsequence of two lists of words. */
function common(a, b) {
  let previous = new Uint16Array(b.length + 1)
  for (const word of a) {
    const current = new Uint16Array(b.length + 1)
    for (let j = 1; j <= b.length; j++)
      current[j] = word === b[j - 1] ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1])
    previous = current
  }
  return previous[b.length]
}

/** The claim that reports a labelled statement, as the scorer of statements chooses it. */
function claimOf(statement, claims) {
  const words = wordsOf(statement.text)
  const short = (claim) => statement.turn || statement.kind !== 'direct' || claim.words.length <= words.length * 2 + 8
  const hits = claims.filter((claim) => short(claim) && common(words, claim.words) >= 0.8 * words.length)
  return hits.sort((a, b) => a.words.length - b.words.length)[0]
}

const SMALL = /^(?:of|the|and|for|in|at|to|de|del|la|van|von|der|bin|al|el|a|an|on|&)$/
/** Whether a labelled speaker is described and not named: some word of every accepted form is in small letters. */
const isUnnamed = ({ speakers }) =>
  speakers.length > 0 &&
  speakers.every((name) => name.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word)))

function roleRight({ roles = [] }, claim) {
  const given = wordsOf(claim.speaker?.role)
  return (
    roles.length === 0 ||
    roles.some((role) => {
      const words = wordsOf(role)
      return words.filter((word) => given.includes(word)).length >= words.length * 0.6
    })
  )
}

const counts = { found: 0, right: 0, 'wrong person': 0, 'anonymous as named': 0, anonymous: 0, nobody: 0 }
const speakers = { all: 0, name: 0, role: 0 }
const errors = []
for (const page of JSON.parse(readFileSync(goldFile, 'utf8')).documents) {
  const { claims } = await extract(readFileSync(join(dir, page.file), 'utf8'))
  for (const claim of claims) claim.words = wordsOf(claim.text)
  const bySpeaker = new Map()
  for (const statement of page.statements) {
    if (statement.optional) continue
    const claim = claimOf(statement, claims)
    if (!claim) continue
    const { name = null, kind } = claim.speaker ?? {}
    const accepted = statement.speakers
    const right = accepted.length > 0 ? accepted.some((one) => bare(one) === bare(name)) : !name
    counts.found++
    if (right) counts.right++
    const unnamed = isUnnamed(statement)
    if (unnamed) counts.anonymous++
    if (!right && name && kind === 'person') {
      counts['wrong person']++
      if (unnamed) counts['anonymous as named']++
      const what = unnamed ? 'ANONYMOUS' : 'WRONG'
      errors.push(
        `${what} ${basename(page.file)}: ${name} for ${accepted[0] ?? 'nobody'}, “${claim.speaker.mention}”: ${claim.text.slice(0, 100)}`,
      )
    }
    if (!right && !name) counts.nobody++
    const key = bare(accepted[0] ?? '')
    if (!key) continue
    const known = bySpeaker.get(key) ?? { name: true, role: true }
    bySpeaker.set(key, { name: known.name && right, role: known.role && right && roleRight(statement, claim) })
  }
  for (const { name, role } of bySpeaker.values()) {
    speakers.all++
    if (name) speakers.name++
    if (role) speakers.role++
  }
}

const share = (part, whole) => `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`
console.log(`statements found, speaker right      ${share(counts.right, counts.found)}`)
console.log(`wrong person                         ${share(counts['wrong person'], counts.found)}`)
console.log(`anonymous as named                   ${share(counts['anonymous as named'], counts.anonymous)}`)
console.log(`nobody                               ${share(counts.nobody, counts.found)}`)
console.log(`distinct speakers, name right        ${share(speakers.name, speakers.all)}`)
console.log(`distinct speakers, name, role right  ${share(speakers.role, speakers.all)}`)
if (showErrors) console.log(`\n${errors.sort().join('\n')}`)
