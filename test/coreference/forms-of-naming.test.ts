import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './helper.ts'

/** What is tried, a text, the name and the role of its last mention. */
const FORMS: readonly (readonly [string, string, string | null, string | null])[] = [
  ['who plays for a country', '【Former Norway international Lena Fox】 said so.', 'Lena Fox', 'Former Norway international'],
  ['a body that ends so', '【Amnesty International】 said so.', 'Amnesty International', null],
  ['an office of that time', '【The then mayor Lena Fox】 said so.', 'Lena Fox', 'then mayor'],
  ['two callings', '【Broadcaster and author Lena Fox】 said so.', 'Lena Fox', 'Broadcaster and author'],
  ['three callings', '【Singer, songwriter and activist Lena Fox】 said so.', 'Lena Fox', 'Singer, songwriter and activist'],
  ['somebody else before a comma', 'The singer, songwriter Lena Fox agreed, left. 【Fox】 said so.', 'Lena Fox', 'songwriter'],
  ['a noun for two things', '【Owner-operator Lena Fox】 said so.', 'Lena Fox', 'Owner-operator'],
  ['the letters of a party', '【Harbour Reform Party (HRP) MP Lena Fox】 said so.', 'Lena Fox', 'Harbour Reform Party (HRP) MP'],
  ['two subjects', '【Cabinet member for highways and transport Cllr Lena Fox】 said so.', 'Lena Fox', 'Cabinet member for highways and transport'],
  ['an office that opens the sentence', '【Chief of Staff General Lena Fox】 said so.', 'Lena Fox', 'Chief of Staff General'],
  ['two titles of respect', '【Transport Minister Datuk Seri Hugo Hill】 said so.', 'Hugo Hill', 'Transport Minister'],
  ['what somebody became', '【Lena Fox, a former guide and now a baker,】 said so.', 'Lena Fox', 'former guide and now a baker'],
  ['what somebody does next', '【Lena Fox, a former guide,】 and now a baker said so.', 'Lena Fox', 'former guide'],
  ['a post and where, in capitals', '【Lena Fox, Vice President of Sales, Oak Economy Group,】 said so.', 'Lena Fox', 'Vice President of Sales, Oak Economy Group'],
  ['another person behind a post', '【Lena Fox, Vice President of Sales, Hugo Hill】 and others said so.', 'Lena Fox', 'Vice President of Sales'],
  ['in what capacity', '【Lena Fox, speaking as chair of the trust,】 said so.', 'Lena Fox', 'chair of the trust'],
  ['no date', 'Lena Fox was made director of the museum last year. 【Fox】 said so.', 'Lena Fox', 'director of the museum'],
  ['an office taken over', 'Lena Fox took over as head coach in June. 【Fox】 said so.', 'Lena Fox', 'head coach'],
  ['where somebody works', 'Lena Fox works at the castle as a guide. 【Fox】 said so.', 'Lena Fox', 'guide'],
  ['a role as the subject', 'The museum’s director is Lena Fox. 【Fox】 said so.', 'Lena Fox', 'museum’s director'],
  ['a thing as the subject', 'The museum’s boat is Lena Fox. 【Fox】 said so.', 'Lena Fox', null],
  ['a body that is dedicated', '【Chairman of the Leeds Rail Users’ Group Lena Fox】 said so.', 'Lena Fox', 'Chairman of the Leeds Rail Users’ Group'],
  ['a body of two words that owns', '【The University of Leeds’s Lena Fox】 said so.', 'Lena Fox', 'University of Leeds'],
  ['residents', '【Residents Lena Fox and Hugo Hill】 said so.', 'Lena Fox and Hugo Hill', 'Resident'],
  ['officers, taken up', 'Officers Lena Fox and Hugo Hill came. 【Hill】 said so.', 'Hugo Hill', 'Officer'],
  ['a plural before one name only', 'Rangers Lena met nobody. 【Rangers Lena】 said so.', 'Rangers Lena', null],
  ['a state’s company', '【State-owned Oak Group】 said so.', 'Oak Group', null],
  ['where somebody was born', '【South Norway-born Lena Fox】 said so.', 'Lena Fox', null],
  ['two offices of two people', 'Lena Fox, CEO of Oak Mills, and Hugo Hill, CEO of Harbour Foods, came. 【The Harbour Foods CEO】 said so.', 'Hugo Hill', 'CEO of Harbour Foods'],
  ['what only a known one was', 'Lena Fox came late. 【The former nurse】 said so.', 'Lena Fox', 'former nurse'],
  ['born somewhere', 'Lena Fox came late. The rain fell. 【The Leeds-born plumber】 said so.', 'Lena Fox', 'Leeds-born plumber'],
  ['one of several', 'Lena Fox came late. 【The other nurse】 said so.', 'other nurse', null],
  ['a trust called charity', 'The River Trust met. 【The charity】 said so.', 'River Trust', 'charity'],
  ['a union called charity', 'Big Engine Bank met. 【The charity】 said so.', 'charity', null],
  ['a council called authority', 'Leeds Council met. 【The authority】 said so.', 'Leeds Council', null],
  ['a ministry between office and name', '【The Permanent Secretary, Ministry of Boats, Lena Fox,】 said so.', 'Lena Fox', 'Permanent Secretary, Ministry of Boats'],
  ['a title between office and name', '【Minister for National Security Senator Honourable Hugo Hill】 said so.', 'Hugo Hill', 'Minister for National Security'],
  ['the post of a body without article', 'Although it rained, Leeds Academy coach, Lena Fox was proud. 【Fox】 said so.', 'Lena Fox', 'Leeds Academy coach'],
  ['behind “as for”', 'As for Leeds coach, Lena Fox, the day was long. 【Fox】 said so.', 'Lena Fox', 'Leeds coach'],
  ['a post whose holder did not say it', 'The Leeds coach, Lena Fox said, was late. 【Fox】 said so.', 'Lena Fox', null],
  ['the letters of an office', 'Police Public Relations Officer Hugo Hill came. 【The PPRO】 said so.', 'Hugo Hill', 'Police Public Relations Officer'],
  ['letters of a body', 'Police Public Relations Officer Hugo Hill came. 【The NRC】 said so.', 'NRC', null],
  ['a place before somebody’s post', 'Welcoming Bo Lin to the Northern Region, 【Spokesman for the farmers, Hugo Hill,】 said so.', 'Hugo Hill', 'Spokesman for the farmers'],
  ['two posts that are nobody’s name', '【Lena Fox, Managing Director & CEO, Oak Economy Group,】 said so.', 'Lena Fox', 'Managing Director & CEO, Oak Economy Group'],
  ['a verb behind the office', 'Lena Fox, Leader of the House paid a visit to Leeds. 【Fox】 said so.', 'Lena Fox', 'Leader of the House'],
  ['an adjective behind the office', '【Professor emerita Lena Fox】 said so.', 'Lena Fox', 'Professor emerita'],
  ['the country in letters', '【US ambassador to Norway Lena Fox】 said so.', 'Lena Fox', 'US ambassador to Norway'],
  ['a nickname in marks', 'Robert “Bob” Fox came. 【Bob】 said so.', 'Robert Fox', null],
  ['known as', 'William Fox, better known as Bill, came. 【Bill】 said so.', 'William Fox', null],
  ['named with reserve', 'A guide known only as Ana came. 【Ana】 said so.', 'Ana', 'guide'],
  ['two given names of four', 'Minister Datuk Reezal Karim Naina Karim came. 【Reezal Karim】 said so.', 'Reezal Karim Naina Karim', 'Minister'],
  ['brothers with one given name each', 'Dr Ahmad Sy Ahmad Osman met Dr Ahmad Shu Ahmad Osman. 【Ahmad Shu Ahmad Osman】 said so.', 'Ahmad Shu Ahmad Osman', 'Dr'],
  ['two subjects and a name', '【Federal Minister for Boats and Water Resources Hugo Hill】 said so.', 'Hugo Hill', 'Federal Minister for Boats and Water Resources'],
  ['somebody else behind an office', 'Lena Fox, minister of Leeds, and Hugo Hill came. 【Hill】 said so.', 'Hugo Hill', null],
  ['letters between office and title', '【Inspector General of Police (IGP) Dr Hugo Hill】 said so.', 'Hugo Hill', 'Inspector General of Police (IGP)'],
  ['a post before a rank', '【Oak Fire and Rescue Station chief, Senior Superintendent Hugo Hill】 said so.', 'Hugo Hill', 'Oak Fire and Rescue Station chief'],
  ['what somebody was in sport', '【Former Olympian Lena Fox】 said so.', 'Lena Fox', 'Former Olympian'],
  ['who had no part in it', '【Lena Fox of the University of Leeds, who was not part of the study,】 said so.', 'Lena Fox', 'University of Leeds'],
  ['a ticker', 'Oak Mills (NYSE: OAK) came. 【OAK】 said so.', 'Oak Mills', null],
  ['sales, and no company', 'Comparable sales fell, 【the company】 said.', 'company', null],
  ['a joint before the post', '【But Leeds head coach, Lena Fox,】 said so.', 'Lena Fox', 'Leeds head coach'],
  ['a joint before two posts', '【But Green MP and housing spokesperson Lena Fox】 said so.', 'Lena Fox', 'Green MP and housing spokesperson'],
  ['counsel for the family', '【Hugo Hill KC, for the family,】 said so.', 'Hugo Hill', 'for the family'],
  ['who is in charge of work', '【Oak Mills vice president of design Lena Fox】 said so.', 'Lena Fox', 'Oak Mills vice president of design'],
  ['in charge of two things', '【Director of music and drama Lena Fox】 said so.', 'Lena Fox', 'Director of music and drama'],
  ['a post at a body', '【Lena Fox, head of design at Oak Mills,】 said so.', 'Lena Fox', 'head of design at Oak Mills'],
  ['a king of West Africa', '【Oba Sunday Fox】 said so.', 'Oba Sunday Fox', null],
  ['a long role in brackets', '【Lena Fox (head of policy at the charity Homes for All in Leeds)】 said so.', 'Lena Fox', 'head of policy at the charity Homes for All in Leeds'],
  ['what somebody is now, before “she”', 'Lena Fox was 23. Now a guide in Leeds, she came back. 【Fox】 said so.', 'Lena Fox', 'guide in Leeds'],
  ['what somebody does today', '【Lena Fox, who today runs the diner,】 said so.', 'Lena Fox', 'who today runs the diner'],
  ['a resident in a sentence of its own', 'Lena Fox is a resident of Mill Lane. 【Fox】 said so.', 'Lena Fox', 'resident of Mill Lane'],
  ['a friend in a sentence of its own', 'Lena Fox is a friend of the band. 【Fox】 said so.', 'Lena Fox', null],
  ['the first of a kind', '【Lena Fox, Leeds’s first female mayor,】 said so.', 'Lena Fox', 'Leeds’s first female mayor'],
  ['two callings behind “by”', 'It was opened by actor and director Lena Fox. 【Fox】 said so.', 'Lena Fox', 'actor and director'],
  ['the father of somebody named', 'He was the father of Lena Fox, a guide. 【Fox】 said so.', 'Lena Fox', 'guide'],
  ['who stands in for an office', '【Mayor Pro Tem Lena Fox】 said so.', 'Lena Fox', 'Mayor Pro Tem'],
  ['a rival that opens the sentence', '【Rival Vindkraft, which makes blades,】 said so.', 'Vindkraft', null],
  ['an elder of East Africa', '【Mama Lena Fox】 said so.', 'Lena Fox', null],
  ['a child named after a day', '【Mr Sunday Fox】 said so.', 'Sunday Fox', null],
  ['a representative of a union', '【Union rep Lena Fox】 said so.', 'Lena Fox', 'Union rep'],
] // biome-ignore format: a row a line

const SPEAKERS: readonly (readonly [string, string, string | null])[] = [
  ['who agreed', '【Hugo Hill】 said so.\nBo Lin agreed. “Very wet,” 【he】 said.', 'Bo Lin'],
  ['who nodded, a paragraph before', '【Hugo Hill】 said so.\nBo Lin nodded.\n“Very wet,” 【he】 said.', 'Bo Lin'],
  ['a body that agreed', '【Mr. Hugo Hill】 said so. Leeds Council agreed. “Very wet,” 【he】 said.', 'Hugo Hill'],
  ['who agreed in a longer sentence', '【Mr. Hugo Hill】 said so. Bo Lin agreed in June to sell the old boat to a friend of his. “Wet,” 【he】 said.', 'Hugo Hill'],
  ['who chairs something', 'Hugo Hill chairs the trust. It rained. 【He】 said so.', 'Hugo Hill'],
  ['nobody’s chairs', 'Mr. Bo Lin came. Hugo Hill chairs were sold. 【He】 said so.', 'Bo Lin'],
  ['an object, not the subject', 'Hugo Hill met reporters. The Oak Post quoted 【him】 as saying so.', 'Hugo Hill'],
  ['nobody of a list', '【Mr. Hugo Hill】 said so.\nThe injured were Ana Ruiz, 28, Bo Lin, 3, Ivo Marsh, 4, and a guide.\n【He】 said so.', 'Hugo Hill'],
  ['whom a letter is to, and who wrote it', 'In a letter to Bo Lin, 【the coach, Hugo Hill, a farmer,】 said so.', 'Hugo Hill'],
  ['whom a question is about', 'Asked about Bo Lin, 【the coach, Hugo Hill】 said so.', 'Hugo Hill'],
  ['according to somebody explained', 'According to 【Bo Lin, the coach】, it rained.', 'Bo Lin'],
  ['no place before the story', 'OAKEN LEA: Hugo Hill said it rained. It was not his day. 【He】 said so.', 'Hugo Hill'],
] // biome-ignore format: a row a line

describe('forms of naming', () => {
  it.each(FORMS)('%s', (_, text, name, role) => {
    const speaker = lastSpeaker(text)
    expect([speaker?.name ?? null, speaker?.role ?? null]).toEqual([name, role])
  })
})

describe('who is meant', () => {
  it.each(SPEAKERS)('%s', (_, text, name) => {
    expect(lastSpeaker(text)?.name ?? null).toBe(name)
  })
})
