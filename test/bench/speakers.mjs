// How long `speakers` takes to join those who say a million claims, and what memory, beside reading them as JSON and no
// more.
//
//   node test/bench/speakers.mjs [CLAIMS]     how many, default: 1000000
//
// Documents have eight claims of up to four people, made of given names and surnames so that many are quoted in several
// documents, some by their surname alone, some with roles that are not one person's.
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { SpeakerRegistry } from '../../dist/compare/speakers/registry.js'
import { random } from '../support/mutations.mjs'
import { measured, row } from './measure.mjs'

const SELF = fileURLToPath(import.meta.url)
const [IN_DOCUMENT, PEOPLE] = [8, 4]
const [GIVEN, SURNAMES] = [400, 3000]
const ROLES = ['mayor of Norwick', 'economist', 'the coach', 'spokeswoman for the harbour board', 'striker', null]
const syllables = ['ba', 'do', 'ri', 'lu', 'ne', 'ka', 'mo', 'si', 'ta', 've']

async function read(path, take) {
  for await (const line of createInterface({ input: createReadStream(path) })) take(JSON.parse(line))
}

async function speakers(path) {
  const registry = new SpeakerRegistry()
  await read(path, (document) => registry.add(document))
  const { speakers, ambiguous } = registry.report()
  const claims = speakers.reduce((sum, one) => sum + one.claims, 0)
  const told = { speakers: speakers.length, ambiguous: ambiguous.length, claims }
  process.stdout.write(JSON.stringify({ ...told, cpu: process.cpuUsage().user / 1e6 }))
}

/** A name for a number: one that no other number has. */
const nameOf = (number) => {
  const word = [...String(number)].map((digit) => syllables[Number(digit)]).join('')
  return word[0].toUpperCase() + word.slice(1)
}

async function make(claims, path) {
  const next = random(2026)
  const upTo = (most) => Math.floor(next() * most)
  const out = createWriteStream(path)
  for (let made = 0, number = 0; made < claims; made += IN_DOCUMENT, number++) {
    const voices = Array.from({ length: PEOPLE }, () => {
      const surname = nameOf(upTo(SURNAMES))
      const name = next() < 0.1 ? surname : `${nameOf(upTo(GIVEN))} ${surname}`
      const role = ROLES[upTo(ROLES.length)]
      const forms = { [name]: 1, [surname]: 1 }
      const counts = { claims: IN_DOCUMENT / PEOPLE, direct: 1, words: 40 }
      return { name, kind: 'person', roles: role ? [role] : [], forms, otherForms: [], ...counts }
    })
    const day = `2025-0${1 + (number % 9)}-${10 + (number % 18)}`
    const document = { path: `news/${number}.txt`, id: null, publishedAt: day, voices }
    if (!out.write(`${JSON.stringify(document)}\n`)) await new Promise((resolve) => out.once('drain', resolve))
  }
  await new Promise((resolve) => out.end(resolve))
}

async function compare(claims) {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-speakers-'))
  try {
    const path = join(folder, 'voices.jsonl')
    await make(claims, path)
    const json = await measured([SELF, 'json', path])
    const own = await measured([SELF, 'speakers', path], { stdout: 'pipe' })
    const found = JSON.parse(own.text)
    row('', 'seconds', 'peak MB', 'times JSON')
    row('reading the JSON', json.seconds.toFixed(1), json.megabytes.toFixed(0), '1.0')
    row('speakers', own.seconds.toFixed(1), own.megabytes.toFixed(0), (own.seconds / json.seconds).toFixed(1))
    const { speakers, ambiguous, cpu } = found
    console.log(`${claims} claims: ${speakers} speakers, ${ambiguous} names not joined; ${cpu.toFixed(0)} s CPU`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [mode = '1000000', file] = process.argv.slice(2)
if (mode === 'json') await read(file, () => {})
else if (mode === 'speakers') await speakers(file)
else await compare(Number(mode))
