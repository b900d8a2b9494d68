import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/input/main-text/decide.ts'
import { Hints } from '../../../src/input/main-text/source-hints.ts'
import { readText } from '../../../src/input/text/read-text.ts'
import { Block } from '../../../src/types.ts'
import { newsPage, parts } from './pages.ts'

function sorted(text: string): { kept: string[]; dropped: Map<string, string> } {
  const { blocks } = readText(text, {})
  const words = ({ start, end }: Block) => text.slice(start, end)
  return {
    kept: blocks.filter(({ kept }) => kept).map(words),
    dropped: new Map(blocks.filter(({ kept }) => !kept).map((block) => [words(block), block.rule])),
  }
}

describe('the body of a page', () => {
  it('is its paragraphs, and nothing of what stands around them', () => {
    expect(sorted(newsPage()).kept).toEqual(parts.PARAGRAPHS)
  })

  it('gives a rule and a reason for each line dropped', () => {
    for (const block of readText(newsPage(), {}).blocks.filter(({ kept }) => !kept)) {
      expect(block.rule).not.toBe('')
      expect(block.reason).not.toBe('')
    }
    expect(sorted(newsPage()).dropped.get('Related stories')).toBe('related-list')
  })

  it('is all of what has more lines than any page, but for its bylines', () => {
    const { kept, dropped } = sorted(`${newsPage()}\n\n${'a\n\n'.repeat(50_000)}By Bo Lind\n`)
    expect(kept.length).toBeGreaterThan(50_000)
    expect(dropped.get('By Bo Lind')).toBe('byline')
    expect([...new Set(dropped.values())]).toEqual(['byline'])
  })

  it('is found without empty lines, and with CRLF', () => {
    expect(sorted(newsPage().replace(/\n+/g, '\n')).kept).toEqual(parts.PARAGRAPHS)
    expect(sorted(newsPage().replaceAll('\n', '\r\n')).kept).toEqual(parts.PARAGRAPHS)
  })

  it.each([
    ['a list of other stories', ['Related stories', 'Ferry runs aground in fog', 'Mill to reopen']],
    ['a link to another story', ['Read more: Ferry runs aground in fog']],
    ['a lone headline with a label', ['Harbour diary: Ferry runs aground in fog and nobody saw it happen']],
    ['an advertisement', ['- Advertisement -']],
    ['share labels', ['Share', 'Tweet', 'Email']],
    ['a prompt to subscribe', ['Sign up for our daily newsletter and never miss a story from the harbour.']],
    ['a picture with caption and credit', ['The bridge at dawn on Friday last. (Jo Starks/Harbour Pictures)']],
    ['a caption glued to its credit', ['The bridge has stood here since 1881.', 'Photo: Jo Starks']],
  ])('leaves out %s in its middle', (_, box) => {
    const [first = '', second = '', ...rest] = parts.PARAGRAPHS
    expect(sorted(newsPage([first, second, box.join('\n'), ...rest])).kept).toEqual(parts.PARAGRAPHS)
  })

  it('goes on below a label of comments when its paragraphs do', () => {
    const more = parts.PARAGRAPHS.map((paragraph) => paragraph.replace(/^\S+/, 'Yesterday'))
    const body = [...parts.PARAGRAPHS, ...more]
    const page = newsPage([...parts.PARAGRAPHS, 'Comments', ...more])
    expect(sorted(page).kept).toEqual(body)
  })

  it('ends at a label of comments where names and dates follow', () => {
    const comments = parts.PARAGRAPHS.flatMap((words, i) => [
      `Reader ${i}`,
      '4 June 2024',
      words.replace(/^\S+/, 'Well'),
    ])
    expect(sorted(newsPage(parts.PARAGRAPHS, ['Comments', ...comments])).kept).toEqual(parts.PARAGRAPHS)
  })

  it('is found where paragraphs have no full stop', () => {
    const body = parts.PARAGRAPHS.map((paragraph) => paragraph.replace(/[.!?][”"]?$/, ''))
    expect(sorted(newsPage(body)).kept).toEqual(body)
  })

  it('keeps a long list, glued or not', () => {
    const items = Array.from({ length: 30 }, (_, i) => `• take the ${i + 1}th plank and carry it over`)
    const body = [...parts.PARAGRAPHS.slice(0, 2), items.join('\n')]
    expect(sorted(newsPage(body)).kept.join('\n')).toBe(body.join('\n'))
  })

  it('does not reach over a long menu for a notice', () => {
    const menu = [
      'Gardens',
      'Fishing',
      'Weddings',
      'Letters',
      'Boats',
      'Schools',
      'Farms',
      'Births',
      'Chess',
      'Obits',
      'Art',
      'Law',
    ]
    const notice =
      'We look after every letter that readers send us and will answer it within a week or two, as we always did.'
    expect(sorted([newsPage().split('\nRelated stories')[0], ...menu, '', notice].join('\n')).kept).toEqual(
      parts.PARAGRAPHS,
    )
  })

  it.each([
    ['subheads', ['What it costs']],
    ['lists', ['The three plans are:\n• a new bridge\n• a ferry\n• nothing at all']],
    ['short turns of speech', ['“No,” she said.']],
    ['embedded posts with their authors', ['— Ana Ruiz (@anaruizexample) June 2, 2024']],
    ['Q and A', ['Q: When?', 'A: In June.']],
  ])('keeps %s', (_, lines) => {
    const [first = '', second = '', ...rest] = parts.PARAGRAPHS
    const body = [first, second, ...lines, ...rest]
    expect(sorted(newsPage(body)).kept.join('\n')).toBe(body.join('\n'))
  })

  it('ends where comments begin, however long they are', () => {
    const comments = ['3 Comments']
    for (const name of ['Bo', 'Kit', 'Lee', 'Sam'])
      comments.push(
        name,
        'June 4, 2024',
        `I have crossed that bridge every day of my life, and my mother did before me, says ${name}.`,
        'Reply',
      )
    expect(sorted(newsPage(parts.PARAGRAPHS, comments)).kept).toEqual(parts.PARAGRAPHS)
  })

  it('is not begun by a count of comments near the headline, nor ended by a button', () => {
    const page = newsPage().replace('Share on Facebook', '0 Comments')
    expect(sorted(page).kept).toEqual(parts.PARAGRAPHS)
    const [first = '', ...rest] = parts.PARAGRAPHS
    expect(sorted(newsPage([first, 'Share\nComments\nPrint', ...rest])).kept).toEqual(parts.PARAGRAPHS)
  })

  it('keeps an author box out at its end, and the same words in its middle in', () => {
    const box = 'Jo Starks is a staff writer at The Harbour Post.'
    expect(sorted(newsPage([...parts.PARAGRAPHS, box])).kept).toEqual(parts.PARAGRAPHS)
    const [first = '', ...rest] = parts.PARAGRAPHS
    const longer = [first, box, ...rest, ...rest.map((line) => line.replace('the', 'The'))]
    expect(sorted(newsPage(longer)).kept).toContain(box)
  })

  it('is one copy where a page carries the article twice', () => {
    expect(sorted(newsPage([...parts.PARAGRAPHS, ...parts.PARAGRAPHS])).kept).toEqual(parts.PARAGRAPHS)
  })

  it('is the stretch below byline and date, where a page is made of short lines', () => {
    const lines = 'flour eggs milk butter honey salt'
      .split(' ')
      .map((what) => `Two cups of fresh ${what} from the mill`)
    const page = newsPage([lines.join('\n'), 'Stir well.'])
    expect(sorted(page).kept.slice(0, lines.length)).toEqual(lines)
  })

  it('may be in capitals, or in a script without spaces and full stops', () => {
    const capitals = parts.PARAGRAPHS.map((line) => `${line} ${line}`.toUpperCase())
    expect(sorted(newsPage(capitals)).kept).toEqual(capitals)
    const thai = Array.from({ length: 4 }, (_, i) => `${i} ${'สะพานเหล็กเก่าจะปิดถาวรหลังจากถกเถียงกันมาสิบเอ็ดปี'.repeat(4)}`)
    expect(sorted(newsPage(thai)).kept).toEqual(thai)
  })

  it('is not what a site says of itself before the article', () => {
    const consent =
      'We and our 900 partners store and access information on a device to process personal data, as you can choose below at any time.'
    expect(sorted(`${consent}\n\n${newsPage()}`).kept).toEqual(parts.PARAGRAPHS)
  })

  it('does not hold the headline once more', () => {
    const [first = '', ...rest] = parts.PARAGRAPHS
    const title = 'Old bridge to close for good'
    const { kept, dropped } = sorted(newsPage([first, title, ...rest]))
    expect(kept).toEqual(parts.PARAGRAPHS)
    expect(dropped.get(title)).toBeDefined()
  })

  it('is the whole of a clean article', () => {
    const article = ['Bridge to close', ...parts.PARAGRAPHS].join('\n\n')
    expect(sorted(article).dropped.size).toBe(0)
  })

  it('is everything, with a warning, where nothing stands out', () => {
    const { blocks, warnings } = readText('Home\nNews\nSport', {})
    expect(blocks.every(({ kept }) => kept)).toBe(true)
    expect(warnings.map(({ code }) => code)).toEqual(['no-main-text'])
  })
})

describe('what a source knows beyond the words', () => {
  const text = parts.PARAGRAPHS.join('\n')
  const blocks = () => {
    let start = 0
    return parts.PARAGRAPHS.map((line) => {
      const block = new Block(start, start + line.length)
      start += line.length + 1
      return block
    })
  }

  it('overrides the words by a verdict', () => {
    const verdict = { kept: false, reason: 'hidden', rule: 'hidden' }
    const given = blocks()
    decide(
      text,
      given,
      given.map((_, i) => new Hints(1, 1, 0, 0, '', i === 1 ? verdict : null)),
    )
    expect(given.map(({ rule }) => rule)).toEqual(['', 'hidden', '', ''])
  })

  it('drops what is nothing but links', () => {
    const given = blocks()
    decide(
      text,
      given,
      given.map((_, i) => new Hints(1, 1, i === 3 ? 1 : 0)),
    )
    expect(given.map(({ kept }) => kept)).toEqual([true, true, true, false])
  })
})
