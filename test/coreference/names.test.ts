import { describe, expect, it } from 'vitest'
import { loadLexical } from '../../src/text/lexical.ts'
import { lastSpeaker } from './helper.ts'

/** [what it shows, the text with the mention marked, the name expected] */
const NAMES: readonly (readonly [string, string, string | null])[] = [
  ['last name', 'The nurse Lena Fox waited. 【Fox】 said so.', 'Lena Fox'],
  ['full name only after', '“Yes,” said 【Fox】.\nLater Lena Fox, a nurse, left.', 'Lena Fox'],
  ['with courtesy title', 'Lena Fox waited. 【Ms. Fox】 said so.', 'Lena Fox'],
  ['with office', '【Prime Minister Hugo Hill】 said so.', 'Hugo Hill'],
  ['with abbreviated titles', '【Lt. Col. Hugo Hill】 said so.', 'Hugo Hill'],
  ['article and title', '【The Rev. Hugo Hill】 said so.', 'Hugo Hill'],
  ['lower-case role', '【nutritional-supplement executive Hugo Hill】 said so.', 'Hugo Hill'],
  ['role in capitals', '【EU Foreign Policy Chief Lena Fox】 said so.', 'Lena Fox'],
  ['object of a role', 'Fox was late. 【former special envoy to Norway Lena Fox】 said so.', 'Lena Fox'],
  ['longer object', 'Hill left. 【China’s ambassador to Norway Hugo Hill】 said so.', 'Hugo Hill'],
  ['apposition before', '【Her campaign manager, Hugo Hill,】 said so.', 'Hugo Hill'],
  ['apposition after', '【Lena Fox, the mayor of Oakfield,】 said so.', 'Lena Fox'],
  ['an age after the name', 'Lena Fox, 【38, whose twins ride there,】 said so.', 'Lena Fox'],
  ['Irish particle', 'Pádraig Ó Conaill (67) left. 【Mr Ó Conaill】 said so.', 'Pádraig Ó Conaill'],
  ['honours', '【Lieutenant Colonel Hugo Hill RM】 said so.', 'Hugo Hill'],
  ['clause as a role', 'Lena Fox, who chairs the panel, met Mr. Hugo Hill. 【The chairwoman】 said so.', 'Lena Fox'],
  [
    'age of somebody without an office',
    'Hugo Hill was held, police chief Lena Fox said. 【The 34-year-old】 said so.',
    'Hugo Hill',
  ],
  ['a shared surname', 'The brothers Odo and Bo Ruiz came. 【Odo】 said so.', 'Odo Ruiz'],
  ['a list of names', 'Songs by Ida, the twins Odo, Abe and Bo Ruiz. 【Abe】 said so.', 'Abe'],
  ['the title of a relative', 'Mr. Hugo Hill came with his mother, Ida. 【Mrs Hill】 said so.', 'Ida Hill'],
  ['the title of somebody else', 'Ms. Lena Fox came with her mother, Ida. 【Ms Fox】 said so.', 'Lena Fox'],
  ['name at birth', 'Lena Fox, a painter, has died. She was born Lena Hill in Leeds. 【Fox】 said so.', 'Lena Fox'],
  ['a number in the name', 'Lena Two Rivers left. 【Ms. Two Rivers】 said so.', 'Lena Two Rivers'],
  ['an Australian councillor', 'Mayor Lena Fox left. 【Cr Fox】 said so.', 'Lena Fox'],
  ['a national', 'Skipper Hugo Hill left the field. “It leans,” 【the Scot】 said.', 'Hugo Hill'],
  ['nobody from there', 'The rain fell. “It leans,” 【the Scot】 said.', 'Scot'],
  ['somebody brought in', 'Hugo Hill was held. 【The owner of the van】 said so.', 'owner of the van'],
  ['a father of three', 'Hugo Hill, 45, ran. 【The father of three】 said so.', 'Hugo Hill'],
  ['what somebody is between a body and a name', '【NRC Sports Insider Hugo La Hill】 said so.', 'Hugo La Hill'],
  ['joined role nouns', '“It leans,” said 【Hugo Hill, Research and Advocacy Director for Leeds】.', 'Hugo Hill'],
  ['a body with of before the role', '【University of Leeds biochemist Lena Fox-Hill】 said so.', 'Lena Fox-Hill'],
  ['behind the employer', 'Ms. Lena Fox left. It leans, according to 【Leakbox’s Fox】.', 'Lena Fox'],
  ['a leading as', '【AS Opposition Leader Hugo Hill】 said so.', 'Hugo Hill'],
  ['a rank of British police', '【Det. Insp. Lena Fox】 said so.', 'Lena Fox'],
  ['a rank of an air force', '【Flt. Lt. Hugo Hill】 said so.', 'Hugo Hill'],
  ['a Malay honorific', '【Datuk Hugo Hill】 said so.', 'Hugo Hill'],
  ['an Irish member', '【Lena Fox TD】 said so.', 'Lena Fox'],
  ['both of them', '【Both men】 said so.', 'Both men'],
  ['what a body is, at the start', '【Developer Valvo】 said so.', 'Valvo'],
  [
    'people in the name of a body',
    'The Citizens’ Rail Trust met. 【The Citizens’ Rail Trust】 said so.',
    'Citizens’ Rail Trust',
  ],
  ['party in brackets', '【Sen. Lena Fox (D-Ariz.)】 said so.', 'Lena Fox'],
  ['middle initial', 'Lena Fox left. 【Lena Q. Fox】 said so.', 'Lena Q. Fox'],
  ['short given name', 'Benjamin Hill left. 【Ben Hill】 said so.', 'Benjamin Hill'],
  ['two surnames', 'Kathleen Hawk Sawyer left. 【Hawk Sawyer】 said so.', 'Kathleen Hawk Sawyer'],
  ['two surnames, the last alone', 'Kathleen Hawk Sawyer left. 【Sawyer】 said so.', 'Kathleen Hawk Sawyer'],
  ['particles', 'Ursula von der Berg left. 【von der Berg】 said so.', 'Ursula von der Berg'],
  ['particle of one word', 'Bruno de Luca left. 【de Luca】 said so.', 'Bruno de Luca'],
  ['Arabic particle', 'Prince Karim bin Sultan left. 【bin Sultan】 said so.', 'Karim bin Sultan'],
  ['apostrophe', "Mary O'Brien left. 【O'Brien】 said so.", "Mary O'Brien"],
  ['curly apostrophe', 'Mary O’Brien left. 【O’Brien】 said so.', 'Mary O’Brien'],
  ['hyphen', 'Kwame Mensah-Boateng left. 【Mensah-Boateng】 said so.', 'Kwame Mensah-Boateng'],
  ['initial', 'J. Starks left. 【Starks】 said so.', 'J. Starks'],
  ['surname first', 'Minister Liu Weiming left. 【Liu】 said so.', 'Liu Weiming'],
  ['surname that is an occupation', 'Tim Baker, an engineer, left. 【Baker】 said so.', 'Tim Baker'],
  ['surname that is an office', 'Julie Bishop left. 【Bishop】 said so.', 'Julie Bishop'],
  ['surname that is a title', 'Dr. Olga Doctor left. 【Dr. Doctor】 said so.', 'Olga Doctor'],
  ['given name that is a title', 'Dean Hollis left. 【Hollis】 said so.', 'Dean Hollis'],
  ['capitals of a transcript', 'Lena Fox came.\n【FOX】: We go now.', 'Lena Fox'],
  ['possessive', 'Lena Fox came. 【Fox’s】 answer was no.', 'Lena Fox'],
  ['nickname', 'Dwayne “The Wall” Hill left. 【Hill】 said so.', 'Dwayne Hill'],
  ['suffix', 'Hugo Hill Jr. left early. 【Hill】 said so.', 'Hugo Hill Jr.'],
  ['given name alone', 'Lena Fox, a nurse, left. 【Lena】 said so.', 'Lena Fox'],
  ['pope', 'Pope Anselm spoke. 【The pope】 said so.', 'Pope Anselm'],
  ['full name within quoted words', '“I met Lena Fox,” a man said. 【Fox】 said so.', 'Lena Fox'],
  ['full name in a dropped block', '~ Photo: mayor Lena Fox at work\nThe bus was late. 【Fox】 said so.', 'Lena Fox'],
  ['family: given names kept apart', 'Ana Ruiz and Bo Ruiz came. 【Bo Ruiz】 said so.', 'Bo Ruiz'],
  ['family: courtesy title decides', 'Ms. Ana Ruiz and Mr. Bo Ruiz came. 【Mr. Ruiz】 said so.', 'Bo Ruiz'],
  ['two surnames, the first alone', 'Melba Ruiz Soto left. 【Ms. Ruiz】 said so.', 'Melba Ruiz Soto'],
  ['surname that is a word for a body', 'Mayor Don Guardian left. 【Guardian】 said so.', 'Don Guardian'],
  ['given name that is an auxiliary', '【Will Fox】 said so.', 'Will Fox'],
  ['given name that is a month', '【May Fox】 said so.', 'May Fox'],
  ['a portfolio', '【Minister for Transport Goh Wei Ming】 said so.', 'Goh Wei Ming'],
  ['two portfolios', '【Minister of State for Consumer Affairs Lena Fox】 said so.', 'Lena Fox'],
  ['a surname like a pronoun', '“It leans.” 【He Jianwei, the director,】 said so.', 'He Jianwei'],
  ['a place in the world', '【World No 2 Lena Fox】 said so.', 'Lena Fox'],
  [
    'the same words again',
    '“The bridge will certainly never ever hold up that train,” 【Fox】 said.\nMs. Lena Fox left. Ms. Ida Hill 【she】 said 〔The bridge will certainly never ever hold up that train〕',
    'Ida Hill',
  ],
  ['somebody’s country', 'Envoy Hugo Hill came. 【The Norwegian diplomat】 said so.', 'Hugo Hill'],
  ['a shop', 'Retail chain 【Marlow’s】 said so.', 'Marlow’s'],
  ['the trade of a shop', 'Retail chain 【Marlow’s】 said so. 【The retailer】 said so.', 'Marlow’s'],
  ['another’s trade', 'Retail chain 【Marlow’s】 said so. 【The union】 said so.', 'union'],
  ['a clause before the subject', 'When Fox 【died, his widow】 said so.', 'widow'],
  ['a company without its ending', 'Big Engine Records left. 【Big Engine】 said so.', 'Big Engine Records'],
  ['a person and a company', 'Ms. Ida Fox met Ida Fox Holdings. 【Ida Fox】 said so.', 'Ida Fox'],
  ['somebody beside a name', '【Lena Fox and her husband】 said so.', 'Lena Fox and her husband'],
  ['a place that ends like a verb', '【Beijing】 said so.', 'Beijing'],
  ['coordination', 'Lena Fox and Hugo Hill came. 【Fox and Hill】 said so.', 'Lena Fox and Hugo Hill'],
  [
    'adjective at the start of a line',
    'Unpredictable Starks waits\nJo Starks came. Then 【Starks】 said so.',
    'Jo Starks',
  ],
  ['what a headline says of somebody', '【Pregnant Lena Fox】 said so.', 'Lena Fox'],
  ['an adverb that opens', 'Afterwards Starks slept. Ms. Jo Starks came. 【Starks】 said so.', 'Jo Starks'],
  ['what a preposition governs in a name', 'The Society of the Louvre met. 【The Louvre】 said so.', 'Louvre'],
  ['an initial for a surname', 'Mel Starks left. 【Mel B】 said so.', 'Mel B'],
  ['an initial that fits', 'Mel Starks left. 【Mel S】 said so.', 'Mel Starks'],
  ['a number in the name of the employer', '【Radio 4’s Hugo Hill】 said so.', 'Hugo Hill'],
  ['a surname that ends like an occupation', '【Jo Waterman, President Big Engine Holdings,】 said so.', 'Jo Waterman'],
  ['cities of an agency', '【Hugo Hill, head of Oak, a Leeds and Oakfield advertising agency,】 said so.', 'Hugo Hill'],
  [
    'what a modifier names',
    '【Leeds scientists using a lens atop Mount Oak】 said so.',
    'Leeds scientists using a lens atop Mount Oak',
  ],
  ['one of many as an example', 'Hugo Hill left. 【Critics like Hill】 said so.', 'Critics like Hill'],
  [
    'many of whom some are named',
    '【Other candidates, including Hugo Hill and Lena Fox,】 said so.',
    'Other candidates',
  ],
  ['behind the paper somebody writes for', '【The Echo’s Dana Starks】 said so.', 'Dana Starks'],
  ['behind a year', '【2017 Leeds】 said so.', 'Leeds'],
  ['a body of another kind', '【The Oak News Agency】 said so. 【The commission】 said so.', 'commission'],
  ['a body with the noun', '【The Harbour Commission】 said so. 【The commission】 said so.', 'Harbour Commission'],
  ['letters of a body', '【The HFC】 said so. 【The commission】 said so.', 'HFC'],
]

describe('names', () => {
  it.each(NAMES)('%s', (_, text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name)
  })
})

/** [what it shows, the text with the mention marked, the name expected], with the word list of given names. */
const WITH_GIVEN_NAMES: readonly (readonly [string, string, string])[] = [
  ['a constituency before a name', 'Tarvale Hugo Hill\nMr. Hugo Hill came. 【Hugo Hill】 said so.', 'Hugo Hill'],
  ['a plural title', 'Bakers Hugo Hill and Lena Fox came. Hugo Hill left. 【Hill】 said so.', 'Hugo Hill'],
  ['a place behind of', 'To the parliament of Europe Hugo Hill spoke. 【Hill】 said so.', 'Hugo Hill'],
  ['what opens a surname', '【Qasid Abu Hatab】 said so. 【Abu Hatab】 left.', 'Qasid Abu Hatab'],
  ['an unknown given name', 'Thandeka Grace Hill came. 【Hill】 said so.', 'Thandeka Grace Hill'],
  ['a college with a given name', '【Houston Christian University】 said so.', 'Houston Christian University'],
]

describe('names, with a list of given names', () => {
  it.each(WITH_GIVEN_NAMES)('%s', async (_, text, name) => {
    expect(lastSpeaker(text, await loadLexical())?.name).toBe(name)
  })
})

const OTHERS: readonly (readonly [string, string, string | null, string])[] = [
  ['organisation', '【The Pentagon】 said so.', 'Pentagon', 'organization'],
  ['a body by its reflexive', 'Quarn presents itself as fair. 【Quarn】 said so.', 'Quarn', 'organization'],
  [
    'the last word of a body at the start',
    'Oakbrush Games left. Games seek fun. 【Oakbrush Games】 said so.',
    'Oakbrush Games',
    'organization',
  ],
  ['a surname that is a word for a body', '【Kristen Day】 said so. 【Day】 said no.', 'Kristen Day', 'person'],
  ['no word of an address', 'hugo.logan@leeds.example\n【Gwyn Logan】 said so.', 'Gwyn Logan', 'person'],
  ['a word of the text', 'The logan was old.\n【Gwyn Logan】 said so.', 'Gwyn Logan', 'organization'],
  [
    'acronym',
    'the National Rail Association (NRA) met. 【The NRA】 said so.',
    'National Rail Association',
    'organization',
  ],
  ['office of a person', 'Lena Fox left. 【Fox’s office】 said so.', 'Fox’s office', 'organization'],
  ['document of a person', 'Lena Fox left. 【Fox’s letter】 said so.', 'Fox’s letter', 'document'],
  ['campaign of a person', 'Lena Fox left. 【the Fox campaign】 said so.', 'Fox campaign', 'organization'],
  ['survey by a person', '【A survey by Jo Starks】 said so.', 'survey by Jo Starks', 'document'],
  ['unnamed', '【a person familiar with the matter】 said so.', 'person familiar with the matter', 'unnamed'],
  ['officials', '【Officials】 said so.', 'Officials', 'unnamed'],
  ['spokesman of a person', '【A spokesman for Lena Fox】 said so.', 'spokesman for Lena Fox', 'unnamed'],
  ['group', '【Leaders of both parties】 said so.', 'Leaders of both parties', 'group'],
  ['report', '【The report】 said so.', 'report', 'document'],
  [
    'an office of a body',
    '【The United Nations High Commissioner for Human Rights】 said so.',
    'United Nations High Commissioner for Human Rights',
    'unnamed',
  ],
  [
    'a phrase before its preposition',
    'Shopkeepers across 【the world】 said so.',
    'Shopkeepers across the world',
    'group',
  ],
  ['a phrase before its relative clause', 'The analysts who have done 【the sums】 said so.', 'analysts', 'unnamed'],
  ['a noun behind what was read', 'It leans, according to 【local news】 reports.', 'local news reports', 'document'],
  [
    'an adjective with its object',
    'It leans, according to 【people familiar】 with their thinking.',
    'people familiar with their thinking',
    'unnamed',
  ],
  ['three in five', 'Three in 【five drivers】 said so.', 'Three in five drivers', 'group'],
  ['members of a party', '【Senate Republicans】 said so.', 'Senate Republicans', 'group'],
  ['a team', '【A team of researchers】 said so.', 'team of researchers', 'group'],
  ['a share', 'Over 【half (55%) of respondents】 said so.', 'Over half (55%) of respondents', 'group'],
  [
    'two places before one noun',
    'The Norwegian and 【Swedish defence ministries】 said so.',
    'Norwegian and Swedish defence ministries',
    'organization',
  ],
  ['body with a role', '【The firm that runs the Games, Big Engine,】 said so.', 'Big Engine', 'organization'],
]

describe('kinds', () => {
  it.each(OTHERS)('%s', (_, text, name, kind) => {
    const speaker = lastSpeaker(text)
    expect([speaker?.name, speaker?.kind]).toEqual([name, kind])
  })
})
