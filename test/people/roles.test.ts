import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './helper.ts'

const ROLES: readonly (readonly [string, string, string | null])[] = [
  ['before the name', '【EU foreign policy chief Lena Fox】 said so.', 'EU foreign policy chief'],
  ['in capitals', '【Polish Prime Minister Hugo Hill】 said so.', 'Polish Prime Minister'],
  ['elsewhere in the document', 'The bank’s chairman Hugo Hill came. 【Hill】 said so.', 'bank’s chairman'],
  ['after the name', '【Lena Fox, a senior analyst at Hilltop,】 said so.', 'senior analyst at Hilltop'],
  [
    'without article',
    '【Lena Fox, program director for the Delta Fund,】 said so.',
    'program director for the Delta Fund',
  ],
  ['after the age', '【Lena Fox, 54, a teacher from Leeds,】 said so.', 'teacher from Leeds'],
  ['after the party', 'Lena Fox (D-Ariz.), a member of the board, came. 【Fox】 said so.', 'member of the board'],
  ['bare title and party', 'Sen. Lena Fox, D-Ariz., came. 【Fox】 said so.', 'Sen., D-Ariz.'],
  [
    'institution before bare title',
    'Rep. Lena Fox, the chair of the rules panel, came. 【Fox】 said so.',
    'chair of the rules panel',
  ],
  [
    'who-clause where nothing else is known',
    '【Lena Fox, who represents the driver,】 said so.',
    'who represents the driver',
  ],
  ['possessor', 'Tad Hill, Starks’s chief strategist, came. 【Hill】 said so.', 'Starks’s chief strategist'],
  ['apposition before', '【Her campaign manager, Hugo Hill,】 said so.', 'campaign manager'],
  ['British titles without stops', '【Lt Col Hugo Hill】 said so.', 'Lt Col'],
  ['an acronym that looks like a pronoun', '【US President Hugo Hill】 said so.', 'US President'],
  [
    'institution where nothing else is known',
    'Lena Fox of the University of Leeds left. 【Fox】 said so.',
    'University of Leeds',
  ],
  [
    'second role and place',
    '【Bo Lin, a fellow at the Sol Institute in Munich, Germany, and co-author of the study,】 said so.',
    'fellow at the Sol Institute in Munich',
  ],
  ['an occupation that no list knows', '“It leans,” said sculptor Lena Fox. 【Fox】 left.', 'sculptor'],
  [
    'an unknown office after the name',
    '【Lena Fox, convenor of the Dockers’ Union,】 said so.',
    'convenor of the Dockers’ Union',
  ],
  ['an unknown occupation with its article', '【The sculptor, Lena Fox,】 said so.', 'sculptor'],
  ['an occupation by its ending', '【Ferryman Hugo Hill】 said the river was low.', 'Ferryman'],
  ['a post in capitals', '“It leans,” said 【United DL Hugo Hill】.', 'United DL'],
  ['where a place lies is no role', 'Leeds, north of Hill, is large. 【Leeds】 said so.', null],
  ['organisation', '【The firm that runs the Games, Big Engine,】 said so.', 'firm that runs the Games'],
  ['with object', '【former special envoy to Norway Lena Fox】 said so.', 'former special envoy to Norway'],
  [
    'reduced clause',
    'Fox, a hotelier Starks hired as her envoy to the islands, left. 【Fox】 said so.',
    'envoy to the islands',
  ],
  ['source without a name', '【a source in the camp, a Syrian refugee,】 said so.', 'Syrian refugee'],
  ['before a doctor’s title', '【Wildlife officer Dr Hugo Hill】 said so.', 'Wildlife officer'],
  ['before a rank', '“It leans,” said 【police spokesman Sgt. Lena Fox】.', 'police spokesman'],
  ['a fellow is no role', 'He met fellow Dr. Hugo Hill. 【Hill】 said so.', 'Dr.'],
  ['a predecessor', '【His predecessor, Baroness Lena Fox,】 said so.', 'predecessor'],
  ['an unknown noun behind a possessor', '【Starks’s paymaster, Hugo Hill,】 said so.', 'Starks’s paymaster'],
  ['no noun phrase of its own', 'As a part of his plea, Hugo Hill, 44, left. 【Hill】 said so.', null],
  ['a noun that looks like a verb', 'Public works minister Hugo Hill came. 【Hill】 said so.', 'Public works minister'],
  ['called', 'We met a plumber called Hugo Hill. 【Hill】 said so.', 'plumber'],
  ['who is called', 'The landlord, who is called Hugo Hill, left. 【Hill】 said so.', 'landlord'],
  ['whose name is', 'The ports director, whose name is Hugo Hill, left. 【Hill】 said so.', 'ports director'],
  ['called something by somebody', 'One lawmaker called Hugo Hill a fool. 【Hill】 said so.', null],
  [
    'objects before the name',
    '【Leader of the opposition in the assembly Lena Fox】 said so.',
    'Leader of the opposition in the assembly',
  ],
  [
    'appointed as',
    'They announced the appointment of Lena Fox as Chief Risk Officer. 【Fox】 said so.',
    'Chief Risk Officer',
  ],
  [
    'elected',
    'Members elected Lena Fox president of the union last year. 【Fox】 said so.',
    'president of the union last year',
  ],
  ['named, but not to an office', 'A judge named Lena Fox as she left. 【Fox】 said so.', 'judge'],
  ['a date ends it', 'The bank hired Lena Fox as an envoy two days later. 【Fox】 said so.', 'envoy'],
  [
    'a link’s text saved twice',
    'Rep. Lena FoxLena FoxNight Watch: More (D-Ore.) left. 【Fox】 said so.',
    'Rep., D-Ore.',
  ],
  [
    'a participle behind a possessor',
    '【Hugo Hill, Starks’s fired campaign manager,】 said so.',
    'Starks’s fired campaign manager',
  ],
  [
    'a long possessor',
    'It ended, according to 【Hugo Hill, Ms. Fox’s former national security adviser】.',
    'Ms. Fox’s former national security adviser',
  ],
  [
    'a body’s name with of',
    '“It leans,” said 【Hugo Hill, a University of South Leeds history professor】.',
    'University of South Leeds history professor',
  ],
  [
    'a body’s name with for',
    '【Hugo Hill, Housing for Leeds’s executive director,】 said so.',
    'Housing for Leeds’s executive director',
  ],
  [
    'the city’s first deputy',
    '【Hugo Hill, the city’s first deputy manager,】 said so.',
    'city’s first deputy manager',
  ],
  ['behind a preposition', 'He wrote to the mayor, Lena Fox, and left. 【Fox】 said so.', 'mayor'],
  ['a letter to the mayor', 'In a letter to the mayor, Lena Fox, a clerk, agreed. 【Fox】 said so.', 'clerk'],
  ['whoever says it', 'Fox, 【a top aide】 said, “is late.” 【Fox】 said so.', null],
  ['another clause', 'Go to Hugo Hill, the way is long. 【Hill】 said so.', null],
  [
    'a clause behind the role',
    'Fox, an adviser to the mayor and later worked for him, left. 【Fox】 said so.',
    'adviser to the mayor',
  ],
  ['an adjective', 'Fox was critical of the plan. 【Fox】 said so.', null],
  ['nobody is a campaign', 'In the last days of his spring campaign, Sen. Hugo Hill left. 【Hill】 said so.', 'Sen.'],
  ['a programme before the name', 'On 【City News’s “Sunday,” Rep. Lena Fox】 said so.', 'Rep.'],
  ['a party after other words', 'Sen. Lena Fox of Leeds (D-Ore.) left. 【Fox】 said so.', 'Sen., D-Ore.'],
  ['another’s party', 'Sen. Lena Fox met Hugo Hill (R-Ohio). 【Fox】 said so.', 'Sen.'],
  ['courtesy is no role', '【Mr. Hill】 said so.', null],
  ['age is no role', '【Lena Fox, 54,】 said so.', null],
  ['another’s role', 'Lena Fox, Texas Gov. Hugo Hill and others came. 【Fox】 said so.', null],
  ['a verb before a title is no role', 'Voters will force Sen. Lena Fox out. 【Fox】 said so.', 'Sen.'],
]

describe('roles', () => {
  it.each(ROLES)('%s', (_, text, role) => {
    expect(lastSpeaker(text)?.role ?? null).toBe(role)
  })
})
