import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const BEFORE =
  'President Laura Finch met reporters at Westhaven on Monday. She said the talks had gone well. Calder Power, a utility, has cut off 40,000 homes.'
const AFTER = 'It was the second such meeting this year, and nobody had been told of it.'

/** Sources that hide behind somebody named, or that the article brings in without a name. */
const ANONYMOUS = [
  'The president’s advisers',
  'Advisers to the president',
  'Aides to Finch',
  'Her advisers',
  'Finch aides',
  'Presidential advisers',
  'Some of the president’s advisers',
  'One of Finch’s advisers',
  'A Finch adviser',
  'An adviser to Finch',
  'A top adviser to the president',
  'Sources close to Finch',
  'Those close to the president',
  'People around Finch',
  'Members of Finch’s team',
  'Finch’s camp',
  'Finch’s lawyers',
  'Her lawyers',
  'Her lawyer',
  'The president’s lawyer',
  'Finch’s spokesman',
  'Her spokesman',
  'The president’s press office',
  'The utility’s officials',
  'Utility officials',
  'Officials at the utility',
  'Company officials',
  'Officials with the utility',
  'The company’s executives',
  'The military',
  'The army',
  'Soldiers',
  'The police',
  'A general who met her',
  'The government',
  'The administration',
  'Her administration',
  'The White House',
  'A witness who saw Finch leave',
  'The woman who drove Finch',
  'A friend of the president',
  'A person who spoke to Finch',
  'Friends of Finch',
  'Several allies of the president',
  'The president and her advisers',
  'One neighbour, who has known Finch for years,',
  'A resident near her home',
  'Another official',
  'The official',
  'A second person familiar with the matter',
  'The person',
  'Others',
  'Some',
  'Critics',
  'Her critics',
  'Opponents of Finch',
  'Her opponents',
  'Her party',
  'The union',
  'A spokesperson',
  'The spokesperson',
  'A company spokeswoman',
  'The judge',
  'The prosecutor',
  'Her doctor',
  'The doctor',
  'The reporter',
  'Reporters',
  'The driver',
  'Analysts',
  'The source',
  'Neighbours',
  'The man',
  'The woman',
  'The caller',
  'Her husband',
  'Her mother',
  'The couple',
  'The minister',
  'The chairman',
  'The teacher',
]

describe('a source without a name', () => {
  it.each(ANONYMOUS)('%s', async (source) => {
    const { claims } = await extract(`${BEFORE}\n\n${source} said the plan was ready.\n\n${AFTER}`)
    const found = claims.filter(({ text }) => text.includes('plan'))
    expect(found.map(({ speaker }) => speaker?.kind).filter((kind) => kind === 'person')).toEqual([])
    expect(found.map(({ speaker }) => speaker?.name)).not.toContain('Laura Finch')
  })

  it('is no name before it where an announcement has words of its own', async () => {
    const before = 'Laura Finch shared her view: “There is a good deal of fear in the team, and it goes on.”'
    const words = 'Keeping the old plan alive while the team learns is a challenge that we all face.'
    const text = `${before}\n\nOur view is that plans help. One survey respondent summed this up as follows: “${words}”`
    const { claims } = await extract(text, { minConfidence: 0 })
    const found = claims.filter((claim) => claim.text.includes('old plan'))
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['One survey respondent'])
  })
})
