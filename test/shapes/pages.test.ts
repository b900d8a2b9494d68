import { describe, expect, test } from 'vitest'
import { clean, extract } from '../../src/index.ts'

const STORY = [
  'The last cable ferry on the Carrow will stop running in the autumn, the county said on Monday, after the third breakdown of the year left a hearse in mid-river.',
  '“We cannot ask people to be buried by appointment,” said transport chief Imogen Vail. The crossing has linked the two halves of Tolland since 1871.',
  'A replacement bus will take the long way round. Silas Brook, who has worked the winch for 31 years, said he would miss the quiet. “You hear the fish,” he said.',
  'The winch will be given to the town museum, which has said that it has nowhere to put it and will not take the bell.',
]

const between = (...boxes: readonly string[]): string =>
  STORY.map((paragraph, index) => [paragraph, boxes[index] ?? ''].filter(Boolean).join('\n\n')).join('\n\n')

describe('boxes within an article', () => {
  test.each([
    ['a link to another story', 'Also read: Mayor says tram is “cursed”'],
    ['a list of links', 'Related\nMayor says tram is “cursed”\nFive bridges that fell down'],
    ['a newsletter', 'Sign up to our newsletter\nThe mayor’s tram is “cursed”: get our stories first\nSubscribe'],
    ['an advertisement', 'Advertisement\nContinue reading below'],
    [
      'a teaser with a line of the story',
      'READ MORE\nMayor says tram is “cursed”\nThe tram has now been hit by three lorries, a swan and a falling chimney.\n5 May 2032',
    ],
  ])('%s is left out', async (_, box) => {
    const text = between('', box)
    const { text: kept } = await clean(text)
    expect(kept).not.toContain('cursed')
    expect(kept).not.toContain('Subscribe')
    for (const paragraph of STORY) expect(kept).toContain(paragraph)
    const { claims } = await extract(text)
    expect(claims.filter(({ kind }) => kind !== 'indirect').map((claim) => claim.speaker?.name)).toEqual([
      'Imogen Vail',
      'Silas Brook',
    ])
  })
})

describe('what comes after the end', () => {
  test.each([
    [
      'the excerpt of another story',
      'More from Tolland\n\nThe swan that hit the tram\nWhen the number nine tram left the depot on Sunday nobody expected a swan. “It was cursed,” said the driver, Noor Platt.\nRead more',
    ],
    [
      'comments',
      'Comments (2)\n\nolderman44\n2 hours ago\n“Cursed” is the word for it. My uncle fell off that ferry in 1960 and nobody said sorry.\nReply\n\nBen T\n1 hour ago\nIt was cursed from the start, he said.\nReply',
    ],
    [
      'a note about the company',
      'About Carrow Media\n\nCarrow Media is the leading publisher of cursed news in the valley. “Local is everything,” says founder Hal Orme.\n\nContact us | Privacy policy | © 2032 Carrow Media',
    ],
    [
      'an author box',
      'About the author\n\nPetra Lyle covers transport and is cursed with a love of trams. She previously worked for the Dunmore Star.',
    ],
  ])('%s is left out', async (_, tail) => {
    const text = `${STORY.join('\n\n')}\n\n${tail}`
    const { text: kept } = await clean(text)
    expect(kept).not.toMatch(/cursed/i)
    for (const paragraph of STORY) expect(kept).toContain(paragraph)
  })
})

describe('a headline and caption that repeat a quotation', () => {
  test('the words are reported once', async () => {
    const title = '“You hear the fish”: last ferryman says goodbye'
    const text = `Menu\nHome\nNews\nSport\n\n${title}\n\nBy Petra Lyle\n5 May 2032\n\nSilas Brook: “You hear the fish.” Photo: Petra Lyle\n\n${STORY.join('\n\n')}`
    const { claims, article } = await extract(text)
    expect(
      claims.filter((claim) => claim.text.startsWith('You hear the fish')).map((claim) => claim.speaker?.name),
    ).toEqual(['Silas Brook'])
    expect(article.title).toBe(title)
    expect(article.byline).toBe('Petra Lyle')
  })
})
