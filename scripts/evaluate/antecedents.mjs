// How often the antecedent of "he" and "she" is the right one, by what is doubted about it (src/coreference/pronouns/doubts.ts):
// on the documents of GUM that may be read, with its chains of mentions as the truth.
//
//   node scripts/evaluate/antecedents.mjs
import { fileURLToPath } from 'node:url'
import { readGum } from '../train/gum.mjs'
import { loadCode } from '../train/load-code.mjs'

const GUM = fileURLToPath(new URL('../../../shared/corpora/gum/dev.jsonl', import.meta.url))

const code = await loadCode()

const [FROM, TO] = [2, 3]

/** The chain of the mention that is one token. */
const chainOf = ({ mentions }, token) => mentions.find((one) => one[FROM] === token && one[TO] === token)?.[0]

/** Whether a stretch of the text overlaps a mention of a chain. */
const isOfChain = ({ mentions, tokens }, chain, { start, end }) =>
  mentions.some((one) => one[0] === chain && tokens[one[FROM]][0] < end && start < tokens[one[TO]][1])

/** Each "he" and "she" that is a subject, with the doubt and whether it was led to its own chain. */
async function pronounsOf(document) {
  const { text, tokens } = document
  const subjects = tokens.flatMap(([start, end, , , , relation], token) => {
    const isSubject = /subj/.test(relation) && /^s?he$/i.test(text.slice(start, end))
    const chain = isSubject ? chainOf(document, token) : undefined
    return chain === undefined ? [] : [{ start, end, chain }]
  })
  const resolutions = await code.resolutionsAt(text, subjects)
  return subjects.flatMap(({ chain }, i) => {
    const antecedent = resolutions[i]?.evidence.find(({ step }) => step === 'pronoun')
    if (antecedent?.start === undefined) return []
    return [{ doubt: resolutions[i].doubt?.id ?? 'none', right: isOfChain(document, chain, antecedent) }]
  })
}

const counts = new Map()
for (const document of readGum(GUM, code))
  for (const { doubt, right } of await pronounsOf(document)) {
    const count = counts.get(doubt) ?? { all: 0, right: 0 }
    counts.set(doubt, { all: count.all + 1, right: count.right + (right ? 1 : 0) })
  }
for (const [doubt, { all, right }] of [...counts].sort())
  console.log(`${doubt}: ${right} of ${all} (${((100 * right) / all).toFixed(0)} %)`)
