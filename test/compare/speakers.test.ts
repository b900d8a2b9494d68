import { describe, expect, it, test } from 'vitest'
import { SpeakerRegistry } from '../../src/compare/speakers/registry.ts'
import type { DocumentVoice, DocumentVoices } from '../../src/compare/speakers/voices.ts'

const voice = (name: string, more: Partial<DocumentVoice> = {}): DocumentVoice => ({
  ...{ name, kind: 'person', roles: [], forms: { [name]: 1 }, otherForms: [], claims: 1, direct: 1, words: 10 },
  ...more,
})

const document = (
  path: string,
  voices: readonly DocumentVoice[],
  publishedAt: string | null = null,
): DocumentVoices => ({
  ...{ path, id: null, publishedAt, voices },
})

function reportOf(documents: readonly DocumentVoices[], aliases: Readonly<Record<string, string>> = {}) {
  const registry = new SpeakerRegistry(aliases)
  for (const each of documents) registry.add(each)
  return registry.report()
}

const namesOf = ({ speakers }: ReturnType<typeof reportOf>): string[] =>
  speakers.map(({ name, documents }) => `${name} ${documents}`)

const BANK = voice('Bank of Norwick', { kind: 'organization', otherForms: ['BNW'] })

describe('documents are joined', () => {
  it.each([
    ['on an equal full name', [voice('Ada Nilsen')], [voice('Ada Nilsen')], ['Ada Nilsen 2']],
    ['whatever the titles and accents', [voice('Dr Ada Nilsén')], [voice('Ada Nilsen')], ['Dr Ada Nilsén 2']],
    ['on an acronym that one spells out', [BANK], [voice('BNW', { kind: 'organization' })], ['Bank of Norwick 2']],
    ['whatever initials one of them gives', [voice('Ada M. Nilsen')], [voice('Ada Nilsen')], ['Ada M. Nilsen 2']],
    [
      'never with other initials',
      [voice('Ada M. Nilsen')],
      [voice('Ada B. Nilsen')],
      ['Ada B. Nilsen 1', 'Ada M. Nilsen 1'],
    ],
    ['never on a surname', [voice('Ada Nilsen')], [voice('Nilsen')], ['Ada Nilsen 1']],
    ['never on another first name', [voice('Ada Nilsen')], [voice('Eva Nilsen')], ['Ada Nilsen 1', 'Eva Nilsen 1']],
    [
      'never across kinds',
      [voice('Norwick City')],
      [voice('Norwick City', { kind: 'organization' })],
      ['Norwick City 1', 'Norwick City 1'],
    ],
    [
      'never against their roles',
      [voice('Ada Nilsen', { roles: ['police constable'] })],
      [voice('Ada Nilsen', { roles: ['goalkeeper of Norwick'] })],
      ['Ada Nilsen 1', 'Ada Nilsen 1'],
    ],
    [
      'where roles only differ in words',
      [voice('Ada Nilsen', { roles: ['mayor of Norwick'] })],
      [voice('Ada Nilsen', { roles: ['candidate for governor'] })],
      ['Ada Nilsen 2'],
    ],
  ] as const)('%s', (_, first, second, expected) => {
    expect(namesOf(reportOf([document('a', first), document('b', second)])).sort()).toEqual([...expected].sort())
  })

  it('on a name that the user gives', () => {
    const report = reportOf([document('a', [voice('Ada Nilsen')]), document('b', [voice('The Captain')])], {
      'The Captain': 'Ada Nilsen',
    })
    expect(report.speakers).toMatchObject([{ documents: 2, evidence: 'alias' }])
  })
})

describe('an initial that only some documents give', () => {
  const attorney = voice('Ada M. Nilsen', { roles: ['attorney general'] })
  const engineer = voice('Ada Nilsen', { roles: ['president of the Norwick Dams'] })
  const judge = voice('Olga Brandt')
  it.each([
    ['is another person where the roles share nothing', [attorney], [engineer], 'middle-initial'],
    ['where one has no role', [voice('Ada M. Nilsen')], [engineer], 'middle-initial'],
    ['is no other one where roles share a word', [attorney], [voice('Ada Nilsen', { roles: ['attorney'] })], null],
    ['where both quote somebody else', [attorney, judge], [voice('Ada Nilsen'), judge], null],
    ['where nothing is told of either', [voice('Ada M. Nilsen')], [voice('Ada Nilsen')], null],
    [
      'and in the roles, too',
      [voice('Ada Nilsen', { roles: ['goalkeeper'] })],
      [voice('Ada Nilsen', { roles: ['nurse'] })],
      'conflicting-roles',
    ],
  ] as const)('%s', (_, first, second, reason) => {
    const { speakers, ambiguous } = reportOf([document('a', first), document('b', second)])
    expect(speakers.filter(({ name }) => name.endsWith('Nilsen'))).toHaveLength(reason === null ? 1 : 2)
    expect(ambiguous.map((each) => each.reason)).toEqual(reason === null ? [] : [reason])
  })
})

test('what could not be decided is listed, with who may be meant', () => {
  const { ambiguous } = reportOf([
    document('a', [voice('Ada Nilsen'), voice('Eva Nilsen')]),
    document('b', [voice('Nilsen')]),
  ])
  expect(ambiguous).toMatchObject([
    { name: 'Nilsen', reason: 'bare-name', paths: ['b'], candidates: ['Ada Nilsen', 'Eva Nilsen'] },
  ])
})

test('claims, words, forms and days are added up', () => {
  const { speakers } = reportOf([
    document('a', [voice('Ada Nilsen', { claims: 3, direct: 2, words: 40, roles: ['mayor'] })], '2031-05-02'),
    document('b', [voice('Ada Nilsen', { forms: { Nilsen: 1 }, roles: ['mayor'] })], '2031-05-01T10:00:00Z'),
  ])
  expect(speakers).toMatchObject([
    {
      claims: 4,
      direct: 3,
      words: 50,
      documents: 2,
      first: '2031-05-01',
      last: '2031-05-02',
      roles: ['mayor'],
      evidence: 'full-name',
    },
  ])
  expect(speakers[0]?.forms.map(({ mention }) => mention)).toEqual(['Ada Nilsen', 'Nilsen'])
})

test('the order of the documents does not matter', () => {
  const documents = ['a', 'b', 'c', 'd'].map((path, i) =>
    document(path, [voice('Ada Nilsen', { roles: [i % 2 ? 'nurse' : 'striker'] }), voice('Nilsen'), BANK]),
  )
  expect(reportOf(documents.toReversed())).toEqual(reportOf(documents))
})
