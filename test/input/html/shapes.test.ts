import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/input/html/read-html.ts'
import { LOCK_STORY } from './lock-story.ts'

const STORY = LOCK_STORY.slice(0, -1)
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
const page = (inner: string): string =>
  `<!doctype html><title>Lost drawings keep a lock shut</title><nav><a href=/>Home</a></nav><h1>Lost drawings keep a lock shut</h1>${inner}<footer>About us</footer>`

function kept(source: string): string[] {
  const { text, blocks } = readHtml(source, {})
  return blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end))
}

const [FIRST = '', SECOND = '', ...REST] = STORY
/** What is kept of a page into whose article something is set. */
const keptWith = (inserted: string): string[] => kept(page(`<div>${p([FIRST, SECOND])}${inserted}${p(REST)}</div>`))

describe('text that is not shown within a line', () => {
  const sentence = 'Ms Roan of the board said the gates would be measured again.'
  it.each([
    ['a hidden attribute', '<span hidden>Read our profile of her </span>'],
    ['a style', '<span style="display: none">Read our profile of her </span>'],
    ['a name for screen readers', '<span class="sr-only">Read our profile of her </span>'],
    [
      'a tooltip',
      '<span class="tooltip-text">Tilda Roan <a href=/r>More about Ms Roan, her gates and her canal</a> MORE</span>',
    ],
    [
      'a card that opens over a name',
      '<span class="rollover-people-block"><a href=/r>Tilda Roan</a> <a href=/s>Lock stays shut, says board</a></span>',
    ],
  ])('by %s is none of the article', (_, hidden) => {
    expect(keptWith(`<p>${sentence.replace('of the board', `${hidden}of the board`)}</p>`)).toContain(sentence)
  })

  it.each([
    [
      'a drop cap',
      '<span class="dropcap" aria-hidden="true">M</span>s Roan of the board said the gates would be measured again.',
    ],
    ['a soft hyphen', 'Ms Roan of the board said the gates would be mea&shy;sured again.'],
    ['a zero-width space', 'Ms Roan of the board said the gates would be measured&#8203; again.'],
    ['a no-break space', 'Ms&nbsp;Roan of the board said the gates would be measured again.'],
    ['small print', '<small>Ms Roan of the board said the gates would be measured again.</small>'],
    ['a word with a term', 'Ms Roan of the board said the <span class="tooltip">gates</span> would be measured again.'],
  ])('but %s is', (_, shown) => {
    expect(keptWith(`<p>${shown}</p>`)).toContain(sentence)
  })
})

describe('links in an article', () => {
  it.each([
    [
      'a sentence most of which is a link',
      'Ms Roan faces <a href=/c>a charge of keeping the key of the lock from its owners</a>.',
    ],
    [
      'a quotation that is all link',
      '<a href=/q>“The key has never left this house, and it never will,” she said.</a>',
    ],
  ])('%s is kept', (_, inner) => {
    expect(keptWith(`<p>${inner}</p>`)).toContain(inner.replace(/<[^>]*>/g, ''))
  })

  it.each([
    [
      'a headline behind a label',
      '<p><strong>Archive:</strong> Engineer who drew the gates was never paid for his work</p>',
    ],
    [
      'a linked headline behind a quotation',
      '<p><b>“It never rained”:</b> <a href=/d>The driest summer that the canal has seen</a></p>',
    ],
  ])('%s is left out', (_, inner) => {
    expect(keptWith(inner)).toEqual(STORY)
  })
})

describe('parts of an article that look like accessories', () => {
  const rows = STORY.map((text, i) => `<tr><td>Gate ${i}</td><td>${text.replace('The', 'That')}</td></tr>`).join('')
  it.each([
    [
      'a part whose name was made out of its heading',
      `<section id="sharing-the-lock-with-others"><h2>Sharing the lock with others</h2>${p(REST)}</section>`,
    ],
    ['a paragraph with a made-up name', `<p id="e1ad">${REST.join(' ')}</p>`],
    [
      'a list of sentences with links',
      `<ul>${REST.map((text) => `<li><a href=/x>${text.slice(0, text.length / 2)}</a>${text.slice(text.length / 2)}</li>`).join('')}</ul>`,
    ],
  ])('%s is kept', (_, inner) => {
    expect(kept(page(`<div>${p([FIRST, SECOND])}${inner}</div>`)).join(' ')).toContain(REST.at(-1))
  })

  it.each([
    [
      'a part that is named for what it does',
      '<section id="share-buttons"><h2>Show your friends</h2><p>Send it on.</p></section>',
    ],
    ['a list of links', `<ul>${REST.map((text) => `<li><a href=/x>${text}</a></li>`).join('')}</ul>`],
  ])('%s is not', (_, inner) => {
    expect(keptWith(inner)).toEqual(STORY)
  })

  it('a table is a part of the text around it', () => {
    const found = kept(
      page(`<div>${p([FIRST])}<table><tbody>${rows}${rows.replaceAll('Gate', 'Lock')}</tbody></table></div>`),
    )
    expect(found[0]).toBe(FIRST)
    expect(found.at(-1)).toContain('Lock 4')
  })
})

describe('where the text of a page stands', () => {
  it.each([
    [
      'first paragraphs beside a box with the rest',
      `<div><div class="par">${FIRST}</div><div class="par">${SECOND}</div><div class="all"><div class="ad"></div>${REST.map((text) => `<div class="par">${text}</div>`).join('')}</div></div>`,
    ],
    [
      'boxes between pictures',
      `<div><div class="ph"></div><div class="txt">${p([FIRST, SECOND])}<p><a href=/x>Lock at Holm to open in the summer</a></p></div><div class="ph"></div><div class="txt">${p(REST)}</div></div>`,
    ],
    [
      'widgets of a page builder',
      STORY.map((text) => `<div class="widget-wrap widget text-widget"><p>${text}</p></div>`).join(''),
    ],
    [
      'only for readers without scripts',
      `<div id="app"></div><noscript><div>${p([...STORY, ...STORY.map((text) => text.replace(/^\S+/, 'Since then'))])}</div></noscript>`,
    ],
  ])('%s', (_, inner) => {
    expect(kept(page(inner)).slice(0, STORY.length)).toEqual(STORY)
  })

  it('nothing is read twice where pictures have a fallback without scripts', () => {
    const picture = '<noscript><p>The lock at Marrow Weir will stay shut, in black and white.</p></noscript>'
    expect(kept(page(`<div>${picture}${p(STORY)}${p(REST)}</div>`)).join(' ')).not.toContain('black and white')
  })
})

describe('links to other stories near the end of an article', () => {
  const links =
    '<ul><li><a href=/1>Gulls steal the bouquet of a bride</a></li><li><a href=/2>Mill to reopen</a></li></ul>'
  it('do not end it where paragraphs go on below them', () => {
    const [tail, head] = [STORY.slice(-2), STORY.slice(0, -2)]
    expect(kept(page(`<div>${p(head)}<p>READ MORE:</p>${links}${p(tail)}</div>`))).toEqual(STORY)
  })

  it('end it where teasers stand below them', () => {
    const below = '<h3><a href=/3>Boats sink</a></h3><p>Nine of twelve boats sank in the night, and nobody saw it.</p>'
    expect(kept(page(`<div>${p(STORY)}<p>READ MORE:</p>${links}${below}</div>`))).toEqual(STORY)
  })
})

describe('who wrote the article', () => {
  const note = 'Lena Fox is a retired judge who lives in Norwick.'
  const signed = (story: readonly string[]): string =>
    `<p class=byline>Lena Fox</p><p>Special to The Star</p><div>${p(story)}</div>`
  it('is told of at its end', () => {
    expect(kept(page(signed([...STORY, note])))).toEqual(STORY)
  })

  it('is part of it where the rest tells of the same', () => {
    const told = [...STORY, 'Ms Fox had the drawings.', note]
    expect(kept(page(signed(told)))).toEqual(told)
  })
})

describe('a block of headline, name, role and date parted by line breaks', () => {
  it('is no body, and gives byline and date', () => {
    const head = 'Lost drawings keep a lock shut<br>By Lena Fox<br>Courier Staff Writer<br>June 3, 2024'
    const source = `<title>Lost drawings keep a lock shut</title><table><tr><td><font>${head}</font><br><br>${STORY.join('<br><br>')}</td></tr></table>`
    expect(kept(source)).toEqual(STORY)
    expect(readHtml(source, {}).metadata).toMatchObject({ byline: 'Lena Fox', publishedAt: '2024-06-03' })
  })
})

describe('the headline of a blog', () => {
  it('is the heading of the post, not the name of the blog', () => {
    const source = `<title>Notes from the Lock: Lost drawings keep a lock shut</title><h1>Notes from the Lock</h1><h3>Lost drawings keep a lock shut</h3><div>${p(STORY)}</div>`
    expect(readHtml(source, {}).metadata.title).toBe('Lost drawings keep a lock shut')
  })
})
