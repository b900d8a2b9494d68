import { describe, expect, it } from 'vitest'
import { FIELDS_OF_ROLES, KINDS_OF_ROLE } from '../../src/lexicon/people/kinds-of-role.ts'
import { lastSpeaker } from './helper.ts'

/** The last sentence says who speaks: "… The scientist said it leaned." */
const marked = (text: string): string => text.replace(/The ([^.]+?) said it leaned\.$/, '【The $1】 said it leaned.')

/** What is tried, a text, whom its last mention means. */
const DESCRIPTIONS: readonly (readonly [string, string, string | null])[] = [
  ['a Spaniard, and a rival since', 'Lena Fox, a Spanish midfielder, came. 【Ana Ruiz】, a nurse, agreed. 【The Spaniard】 said so.', 'Lena Fox'],
  ['from a country', 'Lena Fox, a sprinter from Jamaica, came. 【Ana Ruiz】, a nurse, agreed. 【The Jamaican】 said so.', 'Lena Fox'],
  ['from another country', 'Lena Fox, a Spanish midfielder, came. 【The Jamaican】 said so.', 'Jamaican'],
  ['a people, and no person', 'Lena Fox, a Swiss nurse, came. 【The Swiss】 are said to agree.', 'Swiss'],
  ['a country and its adjective', 'Hugo Hill, Kenya’s president, came. 【Bo Lin】, a nurse, agreed. 【The Kenyan president】 said so.', 'Hugo Hill'],
  ['a party by its other name', 'Lena Fox, a Conservative councillor, came. 【Ana Ruiz】, a nurse, agreed. 【The Tory councillor】 said so.', 'Lena Fox'],
  ['an age within a role', 'Lena Fox, a 54-year-old nurse, came. 【Ana Ruiz】, a guide, agreed. 【The 54-year-old】 said so.', 'Lena Fox'],
  ['an age in a clause', 'Lena Fox, who is 54, came. 【Ana Ruiz】, a guide, agreed. 【The 54-year-old】 said so.', 'Lena Fox'],
  ['an age told with “aged”', 'Lena Fox, aged 54, came. 【Ana Ruiz】, a guide, agreed. 【The 54-year-old】 said so.', 'Lena Fox'],
  ['a mother of two', 'Lena Fox, a mother of two, came. 【Ana Ruiz】, a guide, agreed. 【The mum-of-two】 said so.', 'Lena Fox'],
  ['the boss of a company', 'Lena Fox, the chief executive of Oak Mills, came. 【Bo Lin】, a guide, agreed. 【The Oak Mills boss】 said so.', 'Lena Fox'],
  ['the boss of another company', 'Lena Fox, the chief executive of Oak Mills, came. 【The Elm Foods boss】 said so.', 'Elm Foods boss'],
  ['two who are scientists', 'Lena Fox, a biologist, and Bo Lin, a chemist, came. 【The scientist】 said so.', 'scientist'],
  ['a scientist without a name', 'Lena Fox, a biologist, met a scientist. 【The scientist】 said so.', 'scientist'],
  ['somebody of whom nothing is known', 'Lena Fox, a biologist, came. 【Bo Lin】 said so. 【The scientist】 said it leaned.', 'Bo Lin'],
  ['the subject of a chair', 'Lena Fox, a professor of biology, came. 【Bo Lin】, a guide, said so. 【The biologist】 said it leaned.', 'Lena Fox'],
  ['the subject of no chair', 'Lena Fox, a professor of law, came. 【The biologist】 said it leaned.', 'biologist'],
  ['a teenager by the role', 'Hugo Hill, a teenage striker, came. 【Bo Lin】, a guide, agreed. 【The teenager】 said so.', 'Hugo Hill'],
  ['a teenager by the age', 'Hugo Hill, 18, a striker, came. 【Bo Lin】, 40, a guide, agreed. 【The teenager】 said so.', 'Hugo Hill'],
  ['two teenagers', 'Hugo Hill, 18, a striker, met Bo Lin, 17, a guide. 【The teenager】 said so.', 'teenager'],
  ['a pensioner', 'Hugo Hill, a retired guide, came. 【Bo Lin】, a nurse, agreed. 【The pensioner】 said so.', 'Hugo Hill'],
  ['an office without a word of it', 'Hugo Hill, the defence secretary, came. 【Bo Lin】, a nurse, agreed. 【The boss】 said so.', 'boss'],
  ['with a name in between', '【Minister Hugo Hill】 said so. Bo Lin, a guide, left. 【The Oakfield MP】 said so.', 'Oakfield MP'],
  ['a country behind a role', 'Lena Fox, an ecologist at the University of the Azores in Ponta Delgada, Portugal, came. 【The Portuguese researcher】 said so.', 'Lena Fox'],
  ['a former officer', '【Officer Hugo Hill】 said so. 【The former officer】 said so.', 'Hugo Hill'],
  ['a new word before the kind', '【Hugo Hill, the chairman,】 said so. 【The provincial chief】 said so.', 'Hugo Hill'],
  ['a man from somewhere', '【Mr. Hugo Hill, a guide,】 said so. 【The Leeds man】 said so.', 'Hugo Hill'],
  ['a woman from somewhere', '【Mr. Hugo Hill, a guide,】 said so. 【The Leeds woman】 said so.', 'Leeds woman'],
  ['the subject of the sentence before', 'Captain Hugo Hill was late. 【The Norway defender】 said so.', 'Hugo Hill'],
  ['a grandmother after a man', '【Ms. Ana Ruiz, a manager,】 said so. 【The grandmother of five】 said so.', 'Ana Ruiz'],
  ['a grandmother, and no man', '【Mr. Hugo Hill】 said so. 【The grandmother of five】 said so.', 'grandmother of five'],
  ['a member of a party', '【Minister Hugo Hill】 said so. 【The Conservative】 said so.', 'Hugo Hill'],
  ['a paper of that name', '【Minister Hugo Hill】 said so. 【The Argus Leader】 said so.', 'Argus Leader'],
  ['the ousted premier', 'Lena Fox, the prime minister, came. 【Bo Lin】, a guide, agreed. 【The ousted premier】 said so.', 'Lena Fox'],
  ['new of the subject', 'Lena Fox, 29, from Leeds, left early. 【The care assistant】 said so.', 'Lena Fox'],
  ['new of who spoke', '【Minister Lena Fox】 said so. 【The first-time candidate】 said so.', 'Lena Fox'],
  ['a calling of who spoke', '【Pupil Lena Fox】 said so. 【The cellist】 said so.', 'Lena Fox'],
  ['a calling after an office', 'Mayor Lena Fox came. 【The cellist】 said so.', 'cellist'],
  ['whom the sentence before ends with', '【Hugo Hill】 said so.\nThe film is by Oscar winner Lena Fox. 【The filmmaker】 said so.', 'Lena Fox'],
  ['a former worker', 'Lena Fox, 92, came. 【The former mill worker】 said so.', 'Lena Fox'],
  ['a former president', 'Hugo Hill, 92, came. 【The former mill president】 said so.', 'former mill president'],
  ['with a name in the clause', '【Star Lena Fox, who plays thief Ida Starks,】 said so. 【The Derry actress】 said so.', 'Lena Fox'],
  ['a rare nationality', '【Catcher Hugo Hill】 said so. 【The Panamanian】 said so.', 'Hugo Hill'],
  ['a great-grandmother', 'Lena Fox, 81, saw it. 【The great-grandmother】 said so.', 'Lena Fox'],
  ['a great-grandmother, and a man', 'Mr. Hugo Hill, 81, saw it. 【The great-grandmother】 said so.', 'great-grandmother'],
  ['of two in view', 'Lena Fox met Bo Lin. 【The care assistant】 said so.', 'care assistant'],
  ['brought in before', 'Lena Fox met a care assistant. 【The care assistant】 said so.', 'care assistant'],
  ['the largest', '【Lena Fox】 said so. 【The largest shareholder】 said so.', 'largest shareholder'],
  ['of somebody who did not speak and holds an office', 'Mayor Lena Fox closed the unit. 【The presidential candidate】 said so.', 'presidential candidate'],
  ['a judge', 'Lena Fox, a nurse, left early. 【The trial judge】 said so.', 'trial judge'],
  ['a Swede after a spokeswoman', '【Hugo Hill】, a guide, said so. 【A spokeswoman】 said so. 【The Swede】 said so.', 'Swede'],
  ['a pupil, by her year', 'The prize has gone to Oakfield pupil Lena Fox.\n【The Year 10 pupil】 said so.', 'Lena Fox'],
  ['a woman from somewhere, who has not spoken', 'Lena Fox, 44, has walked to the lake.\n【The Leeds woman】 said so.', 'Lena Fox'],
  ['a native of somewhere', 'Mr. Hugo Hill hung up his whistle.\nMayor Bo Lin sent a card.\n【The Leeds native】 said so.', 'Hugo Hill'],
  ['after the one who praised her', 'Lena Fox, 44, opened a bakery.\n“Good,” said 【Ana Ruiz, the mayor】.\n【The Leeds woman】 said so.', 'Lena Fox'],
  ['a mother of two after a minister', 'Lena Fox, 44, opened a bakery.\nMinister Ana Ruiz came.\n【The mother of two】 said so.', 'Lena Fox'],
  ['some sentences on', 'Mr. Hugo Hill keeps sheep near Dalby.\nThe year was wet.\nThe grass was late.\n【The third-generation farmer】 said so.', 'Hugo Hill'],
  ['who has just had a role', '【Hugo Hill】 said so. The film is long.\n【The film-maker】 said so.', 'Hugo Hill'],
  ['of two of whom nothing is known', 'Lena Fox opened a bakery.\nIda Starks bought a loaf.\nIt rained on Ida Starks and Lena Fox.\n【The Leeds woman】 said so.', 'Leeds woman'],
  ['a man, and a woman in view', 'Ms. Lena Fox opened a bakery.\n【The Leeds man】 said so.', 'Leeds man'],
  ['a part in the story', 'Lena Fox, 44, opened a bakery.\n【The detective】 said so.', 'detective'],
  ['the coach, who is somebody else', 'Hugo Hill scored twice for Rovers.\n【The coach】 said so.', 'coach'],
  ['whom the words speak of', 'Mr. Hugo Hill keeps sheep.\nMr. Bo Lin, a comedian, posted a clip.\n〔“Is Hugo Hill late?”〕 【the 43-year-old】 asked.', 'Bo Lin'],
  ['who is only where something was', 'Ms. Lena Fox opened a bakery.\nThe shop next to it belongs to Ms. Ida Starks.\n【The Leeds woman】 said so.', 'Lena Fox'],
  ['the front-runner, who is another', 'Hugo Hill spoke in Leeds.\nIt was late.\n【The Democratic front-runner】 said so.', 'Democratic front-runner'],
  ['after words that name others', '【Mr. Hugo Hill】 said 〔that Ana Ruiz left and Bo Lin slept〕.\n【The director】 said so.', 'Hugo Hill'],
  ['an actor who is a woman', 'Actor Lena Fox has told how she left.\nIt was late.\n【The Leeds woman】 said so.', 'Lena Fox'],
  ['a place that looks like a name', 'The wall at Cullen Point has fallen.\n【The harbour worker】 said so.', 'harbour worker'],
  ['a mayor, and a baker', 'Lena Fox, the mayor of Leeds, came.\n【The local baker】 said so.', 'local baker'],
] // biome-ignore format: a row a line

describe('whom a description means', () => {
  it.each(DESCRIPTIONS)('%s', (_, text, name) => {
    expect(lastSpeaker(text)?.name ?? null).toBe(name)
  })

  it.each(FIELDS_OF_ROLES)('$id', ({ example, counter }) => {
    const spoken = (text: string): string =>
      text.replace(/^(.+?) said it leaned/, '【$1】 said it leaned').replace(/,” (the .+?) said/, ',” 【$1】 said')
    expect(lastSpeaker(spoken(example))?.name).toBe('Hugo Hill')
    expect(lastSpeaker(spoken(counter))?.name).not.toBe('Hugo Hill')
  })

  it.each(KINDS_OF_ROLE)('$id', ({ example }) => {
    expect(lastSpeaker(marked(example))?.name).toMatch(/^(?:Lena Fox|Hugo Hill)$/)
  })
})
