import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/input/html/read-html.ts'
import { LOCK_STORY as STORY } from './lock-story.ts'

const TITLE = 'Lost drawings keep a lock shut'
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
const story = (above: string, between: string): string =>
  `<main><h1>${TITLE}</h1>${above}${p(STORY.slice(0, 3))}${between}${p(STORY.slice(3))}</main>`

function kept(html: string): string[] {
  const { text, blocks } = readHtml(`<!doctype html><title>${TITLE}</title><body>${html}`, {})
  return blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end))
}

const APPEAL = [
  'Your support helps us to tell the story',
  'From the marsh to the town hall, we are there when it happens, whether the tide is in or out.',
  'Your support makes all the difference.',
]

describe('no body', () => {
  it.each([
    ['the credit of a picture outside its caption', '', '<figure><img><span>Harbour Media</span></figure>'],
    [
      'key points between headline and byline',
      '<p>What you need to know:</p><ul><li>The court says that the gates were sold.</li><li>The board says no.</li></ul><p>By Jo Starks</p><p>Reporter</p>',
      '',
    ],
    [
      'short key points below their label',
      '<h3>Key points</h3><ul><li>Board votes 5-2</li><li>Appeal is likely</li></ul>',
      '',
    ],
    ['the paragraphs of an appeal that ask for nothing themselves', `<div>${p(APPEAL)}</div>`, ''],
    [
      'an embedded post that breaks off above a link to the rest',
      '',
      '<div><h4>How the weir was built</h4><div>Jo Starks</div><div>In 1904 nobody thought that boats would ever be as wide as…</div><div>Read full story</div></div>',
    ],
    [
      'the title of a film in a part named so',
      '',
      '<div class="video-card"><div>A gull steals the cake of a bride</div></div>',
    ],
    ['a short subtitle', '<p class="article-subtitle">Boaters say they were not told</p>', ''],
    [
      'key points below a caption',
      '<p>Engineer Tilda Roan says that she has looked for the drawings everywhere.</p><b>STORY HIGHLIGHTS</b><ul><li>The lock stays shut until the summer</li><li>The canal board has lost the drawings of it</li></ul>',
      '',
    ],
  ])('%s', (name, above, between) => {
    const lines = kept(story(above, between))
    expect(name === 'key points below a caption' ? lines.slice(1) : lines).toEqual(STORY)
  })

  it.each([
    ['articles', 'article', ''],
    ['parts of one name with a byline each', 'div', ' class="story-wrap"'],
  ])('another article below the first, both %s', (_, tag, label) => {
    const next = [1, 2, 3, 4, 5, 6].map(
      (n) => `The choir of tram drivers has won cup number ${n} in a row, to the surprise of all.`,
    )
    const article = (title: string, texts: readonly string[]): string =>
      `<${tag}${label}><h1>${title}</h1><div class="byline">By Jo Starks</div>${p(texts)}</${tag}>`
    expect(kept(`<main>${article(TITLE, STORY)}${article('A cup for the choir', next)}</main>`)).toEqual(STORY)
  })
})

describe('body', () => {
  it.each([
    ['a table in a figure', '<figure><table><tr><td>Boats</td><td>40</td></tr></table></figure>', 'Boats\t40'],
    [
      'a quotation in a figure',
      '<figure><blockquote>“Nobody has told us anything,” said Ann Holm.</blockquote></figure>',
      '“Nobody has told us anything,” said Ann Holm.',
    ],
    [
      'a paragraph beside a link to read more',
      '<div><p>The board will meet again on Monday, its chairman said.</p><p>Read more</p></div>',
      'The board will meet again on Monday, its chairman said.',
    ],
  ])('%s', (_, between, line) => {
    expect(kept(story('', between))).toContain(line)
  })

  it('sections with a heading of the first level each', () => {
    const section = (title: string, texts: readonly string[]): string =>
      `<section class="s"><h1>${title}</h1>${p(texts)}</section>`
    const parts = section('What is known', STORY.slice(0, 3)) + section('What comes now', STORY.slice(3))
    const lines = kept(`<main><h1>${TITLE}</h1>${parts}</main>`)
    for (const line of STORY) expect(lines).toContain(line)
  })
})
