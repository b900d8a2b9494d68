// Makes src/lexicon/reporting-verbs.ts: which verbs report, and what sort of thing they report. The verbs and their classes
// are facts from VerbNet 3.4; which class is of which group, and what VerbNet lacks, is decided here.
//
//   node scripts/build/reporting-verbs.mjs [VERBNET.jsonl]
import { readFileSync, writeFileSync } from 'node:fs'

const [path = '../shared/corpora/lexical/verbnet.jsonl'] = process.argv.slice(2)

/** Groups, those that decide first before others, each with the beginnings of the names of its classes. */
const GROUPS = [
  [
    'say',
    /^(?:say-37\.7-1|tell-37\.2|confess-37\.10|complain-37\.8|advise-37\.9|transfer_mesg-37\.1\.1-1-1|declare-29\.4-1-1-[12])/,
  ],
  ['ask', /^(?:inquire-37\.1\.2|interrogate-37\.1\.3|urge-58\.1-1|beg-58\.2)/],
  ['promise', /^promise-37\.13/],
  ['explain', /^(?:transfer_mesg-37\.1\.1|lecture-37\.11|respond-113|instr_communication-37\.4\.1)/],
  ['manner', /^(?:manner_speaking-37\.3|say-37\.7$)/],
  ['talk', /^(?:chit_chat-37\.6|talk-37\.5|correspond-36\.1|battle-36\.4)/],
  ['conjecture', /^(?:conjecture-29\.5|estimate-34\.2|deduce-97\.2)/],
  ['judge', /^(?:judgment-33|characterize-29\.2|reject-77\.2)/],
  ['show', /^indicate-78/],
  ['order', /^(?:order-58\.3|forbid-64\.4|refuse-60|order-60)/],
  ['think', /^(?:consider-29\.9|comprehend-87\.2|focus-87\.1|care-88\.1|accept-77\.1|rely-70|cognize-85)/],
  ['perceive', /^(?:see-30\.1|discover-84|learn-14|declare-29\.4)/],
  ['want', /^(?:wish-62|want-32|long-32|require-103)/],
  ['feel', /^(?:admire-31\.2|marvel-31\.3|empathize-88\.2)/],
]

/** Verbs that VerbNet lacks or puts elsewhere, and verbs whose usual sense is another than the one that it lists. */
const CORRECTIONS = {
  say: `argue contend maintain deny assert affirm swear stress emphasize emphasise underline underscore tweet retweet quip joke
    testify plead predict forecast brief reassure reply respond counter concede reckon rejoin opine report signal hint lament
    object protest elaborate comment profess attest certify clarify confirm dispute refute rebut reaffirm conclude imply`,
  ask: 'wonder question demand plead appeal petition',
  promise: 'vow pledge promise guarantee offer agree refuse decline threaten undertake',
  judge: 'accuse blame label brand dub term call describe tout bill slam blast decry hail',
  think: 'believe think consider know suspect doubt fear worry understand assume presume suppose imagine trust guess',
  perceive: 'find discover learn see hear notice realize realise',
  want: 'want wish hope plan intend aim seek need expect prefer decide desire anticipate',
  show: 'show indicate suggest demonstrate reveal prove',
  none: 'go continue add take make get have be do give put read issue release outline post cite highlight',
}

const verbs = new Map()
const rows = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
for (const [group, pattern] of GROUPS)
  for (const row of rows)
    if (pattern.test(row.class) && !row.verb.includes(' ') && !verbs.has(row.verb)) verbs.set(row.verb, group)
for (const [group, words] of Object.entries(CORRECTIONS))
  for (const verb of words.trim().split(/\s+/)) verbs.set(verb, group)
// "add", "go on" and "read" report as often as they do anything else: left to what was counted for each.

const LINE = 118
function wrapped(words) {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1)
    if (line.length + word.length + 5 > LINE) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.map((line) => `    ${line}`).join('\n')
}

const groups = GROUPS.map(([group]) => {
  const words = [...verbs].filter(([, own]) => own === group).map(([verb]) => verb)
  return `  ${group}: \`\n${wrapped(words.sort())}\n  \`,`
})
const source = `/**
 * Verbs that report, by what they report: words, a question or request, a promise, a judgment, a thought. Made by
 * \`scripts/build/reporting-verbs.mjs\` from the classes of VerbNet 3.4, corrected there.
 *
 * VerbNet 3.4, copyright 2009 by the University of Colorado. It may be used, copied and modified for any purpose without
 * fee, provided that this notice appears in all copies; it is provided "as is", without any warranty.
 */
export const REPORTING_VERBS = {
${groups.join('\n')}
} as const
`
writeFileSync(new URL('../../src/lexicon/reporting-verbs.ts', import.meta.url), source)
for (const [group] of GROUPS) console.log(group, [...verbs].filter(([, own]) => own === group).length)
