import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/input/text/read-text.ts'
import { kept } from './article-lines.ts'
import { parts } from './pages.ts'

const { MENU, PARAGRAPHS, FOOTER } = parts

/** The lines kept of a page with these lines, as they stand, below its paragraphs; an empty string for an empty line. */
function keptBelow(below: readonly string[], between: readonly string[] = []): string[] {
  const set = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, ''])
  const body = [...set(PARAGRAPHS.slice(0, 2)), ...set(between), ...set(PARAGRAPHS.slice(2))]
  const text = [
    ...MENU,
    '',
    'Old bridge to close for good',
    'By Jo Starks',
    '3 June 2024',
    '',
    ...body,
    ...below,
    '',
    ...FOOTER,
  ]
  return readText(text.join('\n'), {})
    .blocks.filter((block) => block.kept)
    .map(({ start, end }) => text.join('\n').slice(start, end))
}

describe('goes on below the last prose', () => {
  it('with a list under a heading of its own', () => {
    const lines = ['In the box', '', 'Ferry, folded', 'Hex key', 'Tags: bridges']
    expect(keptBelow(lines)).toEqual(expect.arrayContaining(['In the box', 'Ferry, folded', 'Hex key']))
  })
  it('with sections as the body has them, and what a colon announces', () => {
    const between = ['The cost', 'It is borne by the town.', 'The ferry', 'It sails from seven.']
    const lines = [
      'The bridge',
      '',
      'To sum up the bridge:',
      '',
      'Old bridges crack',
      'Ferries do not',
      'Tags: bridges',
    ]
    expect(keptBelow(lines, between)).toEqual(
      expect.arrayContaining(['To sum up the bridge:', 'Old bridges crack', 'Ferries do not']),
    )
  })
  it('with the next of numbered headings, and with a word that answers a question', () => {
    const lines = ['Day 2: Lenz', '', 'Take the ferry.', '', 'Day 3: Home', '', 'Buy salt.', 'Tags: bridges']
    expect(keptBelow(lines, ['Day 1: Piran'])).toEqual(expect.arrayContaining(['Take the ferry.', 'Buy salt.']))
    expect(keptBelow(['Who mends the bridge?', '', 'Nobody.', 'Tags: bridges'])).toContain('Nobody.')
  })
  it('with no list under other headings, and nothing whose end is not known', () => {
    expect(keptBelow(['Company', '', 'Careers here', 'Press room', 'Tags: bridges'])).not.toContain('Press room')
    expect(keptBelow(['In the box', '', 'Ferry, folded', '', 'Otters are back on the river and in it'])).not.toContain(
      'Ferry, folded',
    )
  })
})

it('keeps labelled parts above the first prose, as a dictionary has them', () => {
  const lines = kept({ above: ['PRONUNCIATION:', '(SAWN-tuhr)', 'MEANING:', 'verb: To walk slowly.', 'ORIGIN:'] })
  expect(lines).toEqual(expect.arrayContaining(['(SAWN-tuhr)', 'verb: To walk slowly.', 'ORIGIN:']))
})

describe('paragraphs that begin alike', () => {
  const start =
    'Loaf with olives and garlic, baked in the oven of the old ferry house as the keepers of the lock have baked it for as long as anyone on the quay can think back.'
  const first = `${start} It goes well with the soup that they cook there.`
  it('keeps both where they end otherwise', () => {
    const second = `${start} Serve it warm, by itself, when the last boat is in.`
    expect(kept({ between: [first, second] })).toEqual(expect.arrayContaining([first, second]))
  })
  it('keeps one of copies', () => {
    expect(
      kept({ between: [first, 'Nobody swims to buy a loaf, says the baker.', first] }).filter((line) => line === first),
    ).toHaveLength(1)
  })
})

it('keeps what is like a notice among paragraphs on that matter', () => {
  const notice = 'Ads on our site are set by cookies to improve what visitors see.'
  const on = [
    'The ferry company sets cookies on each phone that books a crossing, and it says what for.',
    'Most of these cookies are gone when the boat has landed, and a few remain for a year.',
    'Whoever wants no cookies can pay at the quay, where nobody asks for a name.',
  ]
  expect(kept({ between: [...on, notice] })).toContain(notice)
  expect(kept({ between: [notice] })).not.toContain(notice)
})

it('keeps the facts that a review knows of a thing above its first sentence', () => {
  const facts = [
    'Need to know',
    'Expect to pay £13',
    'Built by Quay Yard',
    'Sold by Lock and Sons',
    'Tried on 4 days in May',
    'Seats 12 or 14',
    'Colour Blue',
    'Tea None',
  ]
  expect(kept({ above: facts })).toEqual(expect.arrayContaining(facts))
})
