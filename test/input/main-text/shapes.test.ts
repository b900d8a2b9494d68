import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/input/text/read-text.ts'
import { newsPage, parts } from './pages.ts'

const { PARAGRAPHS } = parts
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PARAGRAPHS

/** What is kept of an ordinary page into whose article, after its second paragraph, something is set. */
function keptWith(inserted: string): string {
  const text = newsPage([FIRST, SECOND, inserted, THIRD, FOURTH])
  const { blocks } = readText(text, {})
  return blocks
    .filter(({ kept }) => kept)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
}

const ARTICLE = PARAGRAPHS.join('\n\n')

describe('what stands between the paragraphs of an article and is none of it', () => {
  it.each([
    ['a headline in capitalised words', 'Man Found Asleep in Lighthouse After Three Days'],
    ['a headline in capitals', 'OKAFOR TELLS OF THE NIGHT THAT CHANGED IT ALL'],
    [
      'a long headline in capitals about the same people',
      'ANA RUIZ OF THE COUNCIL TELLS OF THE NIGHT SHE LEFT THE BRIDGE',
    ],
    [
      'headlines below one another',
      'Man Found Asleep in Lighthouse After Three Days\n\nGulls Steal the Bouquet of a Bride at Sea',
    ],
    ['a headline with a label', "'It never rained': Lighthouse keeper tells of the driest summer on the coast"],
    ['a headline with its date', 'Why Do Gulls Always Come Back to Harbours?\nAug. 18, 2023'],
    ['a bracketed headline', '[Five ways to mend a leaking roof]'],
    [
      'a list with a label of its own',
      'Lighthouses More\nWatch live: Keeper opens the tower\nThe keeper who never slept\nHow gulls find their way home\nWhat the fog left behind',
    ],
    [
      'a caption with its credit glued to it',
      'Gulls above the lighthouse at dawn.CreditCreditLena Fox for The Harbour Post',
    ],
    [
      'a caption below a button and its credit',
      '[+] Enlarge\nLena Fox/Harbour PicsThe keeper says that he has never slept.',
    ],
    [
      'a caption behind its credit',
      'Lena Fox/Harbour Pictures The keeper of the lighthouse says that he has never slept.',
    ],
    ['a caption with a credit after a stop', 'Gulls above the lighthouse at dawn. Lena FOX / AFP'],
    ['a caption with a labelled credit', 'Gulls above the lighthouse Credit: LENA FOX/HARBOUR'],
    [
      'a caption and a name below it',
      'Gulls circle above the lighthouse at dawn, as they have since the tower was built.\nLena Fox, AP',
    ],
    ['a lone credit', 'Courtesy of Lena Fox'],
    [
      'a gallery',
      'Image 1 of 4\nGulls circle above the lighthouse at dawn on Monday.\nGulls circle above the lighthouse at dawn on Monday.\nPhoto: Lena Fox, AP\n1 / 4\nBack to Gallery',
    ],
    [
      'a newsletter',
      'Tides Newsletter\nGet the stories you love, like wrecks, tides and whales.\nI agree that The Harbour Post can send me the newsletter.',
    ],
    ['a prompt to subscribe', 'Let the news of the harbour meet your inbox. The stories that matter, every morning.'],
    ['a prompt to watch', 'In each episode of her show Lena Fox looks at the odd world of tides. Click to subscribe!'],
    [
      'a prompt to write',
      'Is there something you think we should know about lighthouses? Email the writer at fox@post.example.',
    ],
    [
      'a note on letters',
      'The Post is committed to publishing letters to the editor. Our email: letters@post.example.',
    ],
  ])('%s', (_, inserted) => {
    expect(keptWith(inserted)).toBe(ARTICLE)
  })

  it.each([
    ['a subhead that says what comes', 'What Shopkeepers Fear on the North Bank of the River'],
    ['a subhead in capitals', 'SHOPS ON THE BANK'],
    ['a subhead with a number', 'Reason #2: Customers who will not walk a mile'],
    ['a short statement', '“It must go.”'],
    ['a statement in brackets', '[Okafor: There is nobody on the line.]'],
    [
      'a sentence about an inbox',
      'The mayor said that 900 letters had reached her inbox since Monday, all of them angry.',
    ],
    ['a sentence about credit', 'Credit for the bridge goes to an engineer, Jo Starks, who drew it in one night.'],
    ['a numbered list', Array.from({ length: 10 }, (_, i) => `${i + 1}. ${'ABCDEFGHIJ'[i]}town`).join('\n')],
    ['a heading of a column in a table', 'Step\n\nWhat to do\n\nComment'],
  ])('but not %s', (_, inserted) => {
    expect(keptWith(inserted)).toContain(inserted.split('\n')[0])
    for (const paragraph of PARAGRAPHS) expect(keptWith(inserted)).toContain(paragraph)
  })

  it.each([
    [
      'code',
      ['fetch("/tides").then((tides) => {', 'for (const tide of tides) {', 'if (tide.isHigh)', 'ring(bell)', '}', '})'],
    ],
    ['a table drawn with signs', ['town │ tides', '─────┼──────', '(bell) │ high', '(bay) │ low']],
  ])('nor does %s part the article from its first paragraphs, however long', (_, lines) => {
    const block = Array.from({ length: 4 }, () => lines.join('\n')).join('\n')
    const text = newsPage([FIRST, block, SECOND, THIRD, FOURTH, ...PARAGRAPHS.map((line) => `Later, ${line}`)])
    const { blocks } = readText(text, {})
    expect(blocks.find(({ kept }) => kept)?.start).toBe(text.indexOf(FIRST))
  })
})

describe('what stands below an article', () => {
  it.each([
    ['an author box with a capital', 'Lena is a Harbour Affairs Reporter for The Post.'],
    [
      'an author box that tells of the years',
      'Lena D. Fox has covered harbours since 2012. Previously, she wrote about gulls. @lenafox',
    ],
    ['a note on the coverage', 'Follow our full coverage of bridges at https://post.example/bridges'],
    ['a note on a reprint', 'This article was reprinted on Harbour.example.'],
    ['rules for comments', 'As you comment, please be respectful of other commenters and other viewpoints.'],
    [
      'teasers below an author box',
      'LENA FOX IS THE HARBOUR POST POLITICAL EDITOR\n\nA keeper to remember\n\nThe keeper of the tower, a patient man of eighty, has seen more storms than anybody else on this coast, and never once complained.\n\nFog challenge good for some\n\nThe good thing about fog is that nobody can see how bad the road has become since the winter came and the lorries returned.\n\nTrue keeper of contrasts\n\nIt was said that the keeper moved inland after losing his lamp, but he did not change at all, says everybody who knew him.',
    ],
    [
      'teasers that end in a link',
      'Gulls do well in towns A study of many years tells how gulls found their way into the towns. Read now',
    ],
    [
      'teasers under a heading',
      'more stories\nOther Columns\n\nThe keeper of the tower, a patient man of eighty, has seen more storms than anybody else on this coast.\n\nFog challenge Good for some, not for me\n\nLENA FOX THE good thing about fog is that nobody can see how bad the road has become since the winter came.\n\nTrue keeper A man of contrasts',
    ],
  ])('%s', (_, below) => {
    const text = newsPage(PARAGRAPHS, ['', below, ''])
    const kept = readText(text, {}).blocks.filter((block) => block.kept)
    expect(kept.map(({ start, end }) => text.slice(start, end))).toEqual(PARAGRAPHS)
  })
})

/** What is kept of a text that has nothing around it but what is given. */
function keptOf(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n')
  return readText(text, {})
    .blocks.filter(({ kept }) => kept)
    .map(({ start, end }) => text.slice(start, end))
}

const HEAD = ['News\nHarbour\nSport', 'Keeper speaks of her nights', 'Tower Watch']
const FOOT = ['Leave a reply', 'Most read', 'Keeper who never slept']

describe('what belongs to an article though it stands at its edge', () => {
  it('a line that says whose words come', () => {
    const line = 'The following words are those of Lena Fox, keeper of the tower at Norwick:'
    expect(keptOf(...HEAD, line, ...PARAGRAPHS, ...FOOT)).toEqual([line, ...PARAGRAPHS])
  })

  it('but no label of a menu', () => {
    expect(keptOf(...HEAD, 'In this section:', ...PARAGRAPHS, ...FOOT)).toEqual(PARAGRAPHS)
  })

  it.each(['UP NEXT', 'Up next:'])('matches to come, under %s', (label) => {
    const games = ['Herons: Host the Miners on Friday.', 'Miners: Visit the Herons on Friday.']
    expect(keptOf('By Lena Fox', ...PARAGRAPHS, label, ...games, 'More on the Herons: https://post.example/h')).toEqual(
      [...PARAGRAPHS, ...games],
    )
  })

  it('but no stories under it', () => {
    const stories = ['Gulls steal the bouquet of a bride', 'Keeper who never slept']
    expect(keptOf('By Lena Fox', ...PARAGRAPHS, 'Up next', ...stories)).toEqual(PARAGRAPHS)
  })

  it('the whole one of two copies, where the first breaks off without a stop', () => {
    const [cut, whole] = [SECOND.replace(/[.”]+$/, ''), SECOND]
    const kept = keptOf(cut, FIRST, 'Advertisement', whole, THIRD, FOURTH)
    expect(kept).toContain(whole)
    expect(kept).not.toContain(cut)
  })

  it('a subhead with a hyphen in its first word', () => {
    expect(keptWith('Picture-in-Picture')).toContain('Picture-in-Picture')
  })
})

describe('a page of questions', () => {
  it('is question and answers, though comments are asked for below each', () => {
    const question = 'The old bridge was closed to lorries in May, and I cannot find out who decided it or when.'
    const lines = [
      'The Bridge Exchange',
      'Ask Question',
      'Who closed the old bridge to lorries?',
      'Asked 3 years ago',
      'Viewed 14k times',
      '27',
      '',
      question,
      'My father, who drove one for thirty years, says that nobody ever asked the drivers what they would do without it.',
      '',
      'Improve this question',
      'asked Mar 3, 2021 at 8:55',
      'lorry_man',
      'Add a comment',
      '2 Answers',
      'Sorted by: Highest score (default)',
      '',
      [FIRST, SECOND].join('\n\n'),
      '',
      'Improve this answer',
      'answered Mar 3, 2021 at 9:30',
      'Add a comment',
      '',
      [THIRD, FOURTH].join('\n\n'),
      '',
      'answered Mar 4, 2021 at 9:30',
    ]
    const text = lines.join('\n')
    const kept = readText(text, {}).blocks.filter((block) => block.kept)
    const words = kept.map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(expect.arrayContaining([question, FIRST, FOURTH]))
    expect(words).not.toContain('Improve this answer')
    expect(words).not.toContain('2 Answers')
  })
})

describe('the heading of a list whose links are lost', () => {
  const NOTICE = 'Article continues after this advertisement'
  const BEHIND = [
    '“We have to wait for the inquiry into the bridge,” Okafor told the council on Monday evening.',
    'Councillor Hugo Marsh said that the allegations about the bridge had to be looked at first by the town.',
  ]
  const page = (paragraphs: readonly string[]): string =>
    keptWith(`Featured stories\n\n${paragraphs.join(`\n\n${NOTICE}\n\n`)}\n\n${NOTICE}`)

  it('is no end where paragraphs of the article stand right below it', () => {
    for (const paragraph of BEHIND) expect(page(BEHIND)).toContain(paragraph)
  })
})
