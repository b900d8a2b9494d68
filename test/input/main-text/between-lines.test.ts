import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/input/text/read-text.ts'
import { kept, SUMMARY, TOP } from './article-lines.ts'
import { parts } from './pages.ts'

// What pages set between the paragraphs of an article and right around it, without a word that gives each line away.
const { MENU, PARAGRAPHS, FOOTER } = parts

const SITE_OF_ITSELF =
  'From the marsh to the town hall, we are there when it happens, because you should know what the tide brings.'

describe('no body', () => {
  it.each([
    [
      'what a site says of its letter between the title of a box and its button',
      ['Sign up for The Dock', 'Shipping news without the jargon, twice a week.', 'Subscribe'],
    ],
    [
      'the summary and the outlet below a link to a story',
      ['Coast Guard Searches For Missing Sailor Off Norwick Head', SUMMARY, 'Coast Review Tom Fox'],
    ],
    [
      'headlines in small letters of which the paragraphs around have no word',
      ['Ferry to run aground in a film', 'How a gull stole the wedding cake'],
    ],
    ['a caption that tells what somebody does', ['A drummer waves a flag outside the town hall on Saturday night']],
    ['a caption with its photographer', ['Leeks stand in rows at first light. Photo by Lena Fox.']],
    ['how a picture may be used', ['Screenshot from a film by the Town Watch. Fair use.']],
    [
      'a panel of a film',
      ['Video Ad Feedback', 'Watch what the mayor did outside the town hall', '02:12 - Source: Harbour News'],
    ],
    [
      'what a sponsor says',
      ['A message from our sponsor', 'Low rates are back at the Harbour Bank, and loans are cheap.'],
    ],
    ['a headline by itself that names somebody', ['Tom Okafor asks Norwick to pay for stadium']],
    [
      'an episode of a show',
      [
        'The Tide Daily',
        'Who took the boat',
        'On today’s episode, our reporter tells why the mayor says nobody did.',
        '18:22',
      ],
    ],
    [
      'what customers of a sponsor say',
      [
        'Brought to you by Harbour Bank',
        'It has helped many. “It changed our lives,” says one customer.',
        'Learn more',
      ],
    ],
    [
      'a question to the readers',
      [
        'Poll',
        'Should the council reverse its decision?',
        'Yes, it was wrong',
        '1,204 people have voted so far',
        'Vote',
      ],
    ],
    [
      'a slideshow',
      [
        '1 / 2',
        'Rosa Lind says that her barn was gone in an hour.',
        'Lena Fox | Harbour Post',
        '2 / 2',
        'Divers rest beside the quay.',
      ],
    ],
    [
      'headlines in a list, a question first',
      ['Recommended reading', 'Should the mayor of Norwick go?', 'Boat found empty off the head'],
    ],
    ['a section and a headline of it', ['Politics', 'Mayor of Norwick is asked about the missing boat']],
    ['a headline above a button', ['Mayor of Norwick is asked about the missing boat', 'Read more']],
    [
      'the name of a letter above a prompt',
      ['Harbour Nightly', 'The unofficial guide to the quay.', 'No spam. Unsubscribe anytime.'],
    ],
    [
      'paragraphs between the lines of an appeal',
      ['Your support makes all the difference.', SITE_OF_ITSELF, 'Your donation keeps our reporters on the quay.'],
    ],
    ['a caption glued to the name of an agency', ['PA Media\nA fisherman said he had seen the men']],
    ['a caption with an outlet and a name in brackets', ['The quay was closed on Monday. (Dock News: Ana Ruiz)']],
    [
      'a box with a film: title, age, length and what it shows',
      [
        'Bridge plan explained',
        '2 days ago',
        'Duration 2:04',
        'The harbour master says the bridge will pay for itself.',
      ],
    ],
    ['a list of what else to read', ['Further reading', 'Ferry to run aground in a film', 'Gull steals wedding cake']],
    ['a label glued to a headline', ['ALSO READFive ways to mend a leaking roof']],
  ])('%s', (_, between) => {
    expect(kept({ between })).toEqual(PARAGRAPHS)
  })

  it('a caption at the top is none where the article tells of whom it names', () => {
    const above = [
      'Pictures that were taken on the quay on Monday show the leader of the council in a boat.',
      'Ana Ruiz',
    ]
    expect(kept({ above })).toContain(above[0])
  })

  it('a caption at the top with its credit below', () => {
    const above = ['Councillors listen to the traders on Tuesday night.', 'LENA FOX, THE HARBOUR POST', 'Facebook']
    expect(kept({ above })).toEqual(PARAGRAPHS)
  })

  it('a caption at the top with the name of its photographer below', () => {
    const above = ['Firefighters spray water on what is left of a barn near Route 9 on Monday.', 'Rahul Deshpande']
    expect(kept({ above })).toEqual(PARAGRAPHS)
  })

  it.each([
    ['a section and a headline each', (n: number) => ['HARBOUR', `Boat ${n} found empty off the head`, SUMMARY]],
    ['a headline and a byline each', (n: number) => [`Boat ${n} found empty off the head`, SUMMARY, 'By Jo Starks']],
  ])('teasers with %s', (_, teaser) => {
    expect(kept({ below: [...teaser(1), ...teaser(2)] })).toEqual(PARAGRAPHS)
  })

  it('teasers with a headline each below the heading of a list', () => {
    const long = `${SUMMARY} They are said to have left a dog, three coats and a letter on the deck of it.`
    const below = ['Read next', 'Boat found empty off the head', long, 'Two men swam ashore at night', long]
    expect(kept({ below })).toEqual(PARAGRAPHS)
  })

  it.each([
    ['a byline names', 'Jo Starks runs a small farm and has covered the harbour since she was nineteen.'],
    ['the line above names', 'Lena Fox teaches at the college in Milltown and likes rain.'],
  ])('a paragraph below the last that tells of somebody whom %s', (_, told) => {
    const below = [...(told.startsWith('Lena') ? ['Lena Fox'] : []), told]
    expect(kept({ below }).filter((line) => line !== 'Lena Fox')).toEqual(PARAGRAPHS)
  })
})

describe('body', () => {
  it.each([
    ['two lines that the paragraphs around take up', ['A council without money', 'Shopkeepers on the north bank']],
    [
      'goods that the paragraphs do not name',
      ['Touchscreen display of 5.5 inches', 'Fusion chip with motion coprocessor'],
    ],
    ['what a reader may do, twice', ['If you would like to speak to us about it, please call (Textphone 1)']],
    ['a short answer below a subhead', ['What the mayor says', '“We do not like it.”']],
    [
      'a paragraph about somebody else of that name',
      ['Jo Starks’s father had built the bridge, and nobody thanked him.'],
    ],
  ])('%s', (_, between) => {
    expect(kept({ between })).toEqual([...PARAGRAPHS.slice(0, 2), ...between, ...PARAGRAPHS.slice(2)])
  })

  it('the line with which an agency closes', () => {
    const below = ['Reporting by Jo Starks in Milltown and Lena Fox in Norwick; Editing by Hugo Hill']
    expect(kept({ below })).toEqual([...PARAGRAPHS, ...below])
  })

  it('the last signature of a page of letters, as those above', () => {
    const signed = PARAGRAPHS.flatMap((line, i) => [line, `${['Max', 'Ida', 'Jo', 'Tom'][i]} Lind, Port Lena`])
    const text = [...MENU, '', 'Letters: our old bridge', '', signed.join('\n\n'), '', ...FOOTER].join('\n')
    const lines = readText(text, {}).blocks.flatMap((block) => (block.kept ? [text.slice(block.start, block.end)] : []))
    expect(lines).toEqual(signed)
  })

  it.each([
    ['a paragraph with somebody’s words', '“Nobody asked us,” said Rosa Lind.'],
    ['a paragraph that tells what somebody said', 'The police said they had found no sign of a break-in.'],
  ])('%s between two prompts', (_, line) => {
    const between = ['Sign up for The Dock', line, 'No spam. Unsubscribe anytime.']
    expect(kept({ between })).toContain(line)
  })

  it('one paragraph behind a list of other stories that names who is told of above', () => {
    const last =
      'Neither Ruiz nor Hill would say where the lorries are to go once the bridge has been taken down by the army.'
    const between = ['Related', 'Ferry runs aground in fog', 'Five ways to mend a leaking roof', 'Mill to reopen', '']
    const text = [...MENU, '', ...TOP, '', PARAGRAPHS.join('\n\n'), '', ...between, last, '', ...FOOTER].join('\n')
    const lines = readText(text, {}).blocks.flatMap((block) => (block.kept ? [text.slice(block.start, block.end)] : []))
    expect(lines).toEqual([...PARAGRAPHS, last])
  })
})
