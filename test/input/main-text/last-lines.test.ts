import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/input/text/read-text.ts'
import { parts } from './pages.ts'

// The last paragraphs of an article weigh little against what a page sets before them: none may be lost.
const { MENU, PARAGRAPHS, STORIES, FOOTER } = parts
const TOP = ['Old bridge to close for good', 'By Jo Starks', 'Published 3 June 2024']
const LAST = [
  '“We will find a way across, but it will not be a short one,” said Rosa Lind, who drives the school bus.',
  '“It is late,” she said.',
]

/** Paragraphs, with something in a group of its own before the last ones, and what follows the article. */
function page(group: readonly string[], last: readonly string[], between: string): string {
  const body = [...PARAGRAPHS, group.join('\n'), ...last].join(between)
  return `${[...MENU, '', ...TOP].join('\n')}\n\n${body}\n\n${['Related stories', ...STORIES, '', ...FOOTER].join('\n')}`
}

function kept(text: string): string[] {
  return readText(text, {})
    .blocks.filter((block) => block.kept)
    .map(({ start, end }) => text.slice(start, end))
}

const OTHERS = ['Read more:', 'Bus fares to rise again', 'Mill to reopen in autumn', 'Ferry runs aground in fog']
const BOX = ['Sign up for our newsletter', 'Get the best of the Post every Friday, free of charge.', 'Email address']
const POST = ['Rob Gow', '@robgow', 'Nobody has shown me the money.', '5:02 PM · Jun 3, 2024', '12 Reply Copy link']

describe.each([
  ['set apart by empty lines', '\n\n'],
  ['without empty lines', '\n'],
])('paragraphs %s', (_, between) => {
  it.each([
    ['a list of other stories', OTHERS, LAST],
    ['an advertisement', ['Advertisement'], LAST.slice(1)],
    ['a prompt to subscribe', BOX, LAST],
    ['an embedded post', POST, LAST],
  ])('are kept behind %s', (_name, group, last) => {
    const lines = kept(page(group, last, between))
    expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS, ...last]))
    expect(lines).not.toContain(group[0] === 'Rob Gow' ? 'Ferry runs aground in fog' : group[0])
  })

  it('are kept below it: short answers that close the article', () => {
    expect(kept(page(['Rosa Lind drives on.'], ['“Nobody asked us.”'], between))).toContain('“Nobody asked us.”')
  })

  it('are kept behind a box: a short sentence of somebody of whom the article has told', () => {
    const box = ['Read Also', "'No bread for three days', say bakers of Port Lena"]
    const last = 'Hill said the ferry would be late.'
    expect(kept(page(box, [last], between))).toContain(last)
    expect(kept(page(box, ['Okafor said the ferry would be late.'], between))).toEqual(PARAGRAPHS)
  })

  it('are kept where a post stands below the first of them', () => {
    const [first = '', ...others] = PARAGRAPHS
    const body = [first, POST.join('\n'), ...others].join(between)
    expect(kept(`${[...MENU, '', TOP[0]].join('\n')}\n\n${body}\n\n${FOOTER.join('\n')}`)).toContain(first)
  })
})

it('a teaser with its summary stays out behind a list of stories', () => {
  const summary = 'Fares on county buses are to rise by a tenth in April, the operator wrote to its passengers.'
  const text = page(['Read more:', 'Bus fares to rise again'], [summary], '\n\n')
  expect(kept(text)).not.toContain(summary)
})
