import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import type { Claim } from '../../src/types.ts'
import { KNOWN_GAPS } from '../support/known-gaps.ts'
import { bare, plain, words } from '../support/words.ts'

/** Frames of attribution crossed with names, roles and contents: what holds for one name must hold for all. */

interface Person {
  readonly name: string
  readonly last: string
  readonly he: string
}

const person = (name: string, last: string, he: string): Person => ({ name, last, he })
const PEOPLE = [
  person('Marta Kovalenko', 'Kovalenko', 'she'),
  person('Desmond Achterberg', 'Achterberg', 'he'),
  person('Yusuf al-Hamdi', 'al-Hamdi', 'he'),
  person('Siobhan O’Rourke', 'O’Rourke', 'she'),
  person('Beatriz de la Cruz', 'de la Cruz', 'she'),
  person('Ingrid van der Meer', 'van der Meer', 'she'),
  person('Tom Baker', 'Baker', 'he'),
  person('Jean-Luc Moreau', 'Moreau', 'he'),
  person('R.J. Whitcombe', 'Whitcombe', 'he'),
  person('Sven Åkesson', 'Åkesson', 'he'),
  person('Mary Ellen Stubbs', 'Stubbs', 'she'),
  person('Kwame Osei-Bonsu', 'Osei-Bonsu', 'he'),
  person('Hamish Dunne', 'Dunne', 'he'),
  person('Rosa Winter', 'Winter', 'she'),
]
const ROLES = [
  'mayor',
  'chief executive',
  'head coach',
  'midwife',
  'school caretaker',
  'sculptor',
  'opposition leader',
  'deputy director',
  'union convenor',
]
const OFFICES = [
  'head of the harbour board',
  'chair of the Growers’ League',
  'a professor of law at Marlow College',
  'convenor of the Dockers’ Union',
  'the leader of the council',
  'who runs the ferry',
]
const CONTENTS = [
  'the bridge would reopen in May',
  'nobody came',
  'profits rose by a third',
  'police arrived too late',
  'she left in June',
  'there was no money left',
  'talks had broken down',
  'Ida Crewe knew about it',
]
const WORDS = [
  'We will rebuild',
  'It was a mistake',
  'I have never seen so much mud',
  'Ask the council',
  'They came at night and they took the lot',
]

interface Case {
  readonly text: string
  readonly said: string
  readonly name: string
  readonly role?: string
}

interface Pick {
  readonly p: Person
  readonly role: string
  readonly office: string
  readonly c: string
  readonly q: string
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const quoted =
  (text: (pick: Pick) => string, role?: 'role' | 'office') =>
  (pick: Pick): Case => ({ text: text(pick), said: pick.q, name: pick.p.name, ...(role ? { role: pick[role] } : {}) })
const reported =
  (text: (pick: Pick) => string, role?: 'role' | 'office') =>
  (pick: Pick): Case => ({ text: text(pick), said: pick.c, name: pick.p.name, ...(role ? { role: pick[role] } : {}) })

const FRAMES: Record<string, (pick: Pick) => Case> = {
  'said, name': quoted(({ p, q }) => `“${q},” said ${p.name}.`),
  'name, said': quoted(({ p, q }) => `“${q},” ${p.name} said.`),
  'said, role and name': quoted(({ p, q, role }) => `“${q},” said ${role} ${p.name}.`, 'role'),
  'said, name and office': quoted(({ p, q, office }) => `“${q},” said ${p.name}, ${office}.`, 'office'),
  'role and name, said': quoted(({ p, q, role }) => `“${q},” ${role} ${p.name} said.`, 'role'),
  'the role, comma, name': quoted(({ p, q, role }) => `The ${role}, ${p.name}, said: “${q}.”`, 'role'),
  'name and age': quoted(({ p, q }) => `${p.name}, 47, said: “${q}.”`),
  'in a statement': quoted(({ p, q, office }) => `In a statement, ${p.name}, ${office}, said: “${q}.”`, 'office'),
  'of somebody else': quoted(({ p, q }) => `“${q},” ${p.name} said of the mayor, Hugo Lindqvist.`),
  'single marks': quoted(({ p, q, role }) => `‘${q},’ ${role} ${p.name} told the meeting.`, 'role'),
  'name, office, said that': reported(({ p, c, office }) => `${p.name}, ${office}, said that ${c}.`, 'office'),
  'name, office, said': reported(({ p, c, office }) => `${p.name}, ${office}, said ${c}.`, 'office'),
  'name said': reported(({ p, c }) => `${p.name} said ${c}.`),
  'statement, name said': reported(({ p, c }) => `${capital(c)}, ${p.name} said.`),
  'statement, said name': reported(({ p, c, office }) => `${capital(c)}, said ${p.name}, ${office}.`, 'office'),
  'according to role and name at the end': reported(
    ({ p, c, role }) => `${capital(c)}, according to ${role} ${p.name}.`,
    'role',
  ),
  'according to name at the start': reported(({ p, c }) => `According to ${p.name}, ${c}.`),
  'told somebody that': reported(({ p, c }) => `${p.name} told the inquiry on Monday that ${c}.`),
  'last name after a full one': quoted(
    ({ p, q, office }) => `The hall was full by noon. ${p.name}, ${office}, sat at the back. “${q},” ${p.last} said.`,
    'office',
  ),
  'pronoun after a full name': quoted(
    ({ p, q, role }) => `The hall was full by noon. ${capital(role)} ${p.name} sat at the back. “${q},” ${p.he} said.`,
    'role',
  ),
  'role after role and name': quoted(
    ({ p, q, role }) => `The ${role}, ${p.name}, sat at the back of the hall all day. “${q},” the ${role} said.`,
    'role',
  ),
  'pronoun in the next paragraph': reported(
    ({ p, c, q, office }) => `“${q},” said ${p.name}, ${office}.\n\n${capital(p.he)} added that ${c}.`,
    'office',
  ),
  'alone in the next paragraph': quoted(
    ({ p, q, office }) => `“Nobody listens,” said ${p.name}, ${office}.\n\n“${q}.”`,
    'office',
  ),
  'somebody named in the quoted words': quoted(
    ({ p, q }) => `“Hugo Lindqvist lied,” said ${p.name}, waving a letter.\n\n“${q},” ${p.he} added.`,
  ),
  'subject of the sentence before': quoted(
    ({ p, q }) =>
      `“It is late,” said Hugo Lindqvist.\n\n${p.name} shook ${p.he === 'he' ? 'his' : 'her'} head. “${q}.”`,
  ),
  'asked about something': quoted(({ p, q }) => `Asked about the plan, ${p.name} said: “${q}.”`),
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T // never empty

/** As many picks as there are people; each list moves at its own pace, so that all pairs come up. */
const PICKS = PEOPLE.map((p, i): Pick => {
  const [role, office, c, q] = [at(ROLES, i * 2 + 1), at(OFFICES, i * 5 + 2), at(CONTENTS, i * 3), at(WORDS, i * 2)]
  return { p, role, office, c, q }
})

const LEAD = 'The harbour at Tolland was closed for most of the week after a storm tore the roof from the fish market.'

const holdsRole = (wanted: string, claim: Claim): boolean => {
  const given = new Set(words(claim.speaker?.role))
  const needed = words(bare(wanted).replace(/^ who /, ' '))
  return needed.filter((word) => given.has(word)).length >= needed.length * 0.6
}

async function faultOf({ text, said, name, role }: Case): Promise<string[]> {
  const { claims } = await extract(`${LEAD}\n\n${text}`)
  const claim = claims.find((each) => bare(each.text) === bare(said))
  const reported = claims.map((each) => `[${each.text} — ${each.speaker?.name}, ${each.rule}]`).join(' ')
  if (!claim) return [`not found: ${text} => ${reported}`]
  if (plain(claim.speaker?.name) !== plain(name)) return [`wrong name: ${text} => ${reported}`]
  return role && !holdsRole(role, claim) ? [`wrong role: ${text} => ${claim.speaker?.role}`] : []
}

describe('whoever speaks', () => {
  for (const [name, frame] of Object.entries(FRAMES)) {
    const run = KNOWN_GAPS.has(name) ? test.fails : test
    run(name, async () => {
      const faults = await Promise.all(PICKS.map((pick) => faultOf(frame(pick))))
      expect(faults.flat()).toEqual([])
    })
  }
})
