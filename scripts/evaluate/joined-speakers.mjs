// Who is joined across articles that one folder might hold: the labelled pages and the development part of PolNeAR.
// Prints how many pairs of equal full names are joined, and everybody who is, to be read.
//
//   node scripts/evaluate/joined-speakers.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extract, SpeakerRegistry, voicesOf } from '../../dist/index.js'

const CORPORA = '../shared/corpora'
if (!existsSync(CORPORA)) {
  console.log('skipped: ../shared is not there')
  process.exit(0)
}
const lines = readFileSync(`${CORPORA}/polnear/dev.jsonl`, 'utf8').split('\n').filter(Boolean)
const folder = `${CORPORA}/labelled/text`
const given = [
  ...lines.map((line) => JSON.parse(line)).map(({ id, text }) => [id, text]),
  ...readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
]
const registry = new SpeakerRegistry()
const byName = new Map()
for (const [path, text] of given) {
  const voices = voicesOf(await extract(text, { path }))
  registry.add(voices)
  for (const { name, kind } of voices.voices) {
    if (kind === 'person' && name.includes(' ')) byName.set(name, (byName.get(name) ?? 0) + 1)
  }
}
const pairs = (count) => (count * (count - 1)) / 2
const { speakers, ambiguous } = registry.report()
const equal = [...byName.values()].reduce((sum, count) => sum + pairs(count), 0)
const joined = speakers.filter(({ documents }) => documents > 1)
const exact = joined.filter(({ kind }) => kind === 'person').reduce((sum, { documents }) => sum + pairs(documents), 0)
for (const { name, kind, documents, roles, evidence, forms } of joined) {
  console.log(
    `${documents} ${kind} ${name} (${evidence}): ${roles.slice(0, 6).join('; ')} [${forms
      .map(({ mention }) => mention)
      .slice(0, 6)
      .join(' | ')}]`,
  )
}
for (const { name, reason, paths } of ambiguous.filter(({ reason }) => reason !== 'bare-name'))
  console.log(`? ${name}: ${reason}, ${paths.length} documents`)
console.log(
  `${given.length} articles: ${exact} pairs joined of ${equal} with an equal full name; ${ambiguous.length} names left open`,
)
