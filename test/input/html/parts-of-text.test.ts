import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/input/html/read-html.ts'

const kept = (body: string): string[] => {
  const { text, blocks } = readHtml(
    `<html><head><title>Lock stew, as they eat it | Quay Table</title></head><body><div>Quay Table</div><div><a href=/n>News</a></div><div><h1>Lock stew, as they eat it</h1><div>Ruth Sandoval</div><div>7 October 2031</div>${body}<div><div>More stories</div><div><a href=/1>Ferry captain says nobody asked him</a></div><div><a href=/2>Five bridges that never opened again</a></div></div></div></body></html>`,
    {},
  )
  return blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end))
}
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const LEAD = ['The lock keepers ate it on Fridays, and nobody else was asked.', 'It wants two hours and no attention.']
const GOODS = ['500 g eel, skinned', '2 large onions', '1 tablespoon flour']
const STEPS = [
  'Cut the eel as long as a thumb and salt it on both sides.',
  'Fry the onions slowly until they are brown, and dust them with the flour.',
  'Put all of it into a pot with cold water and leave it alone for two hours.',
]
const REVIEW = [
  'The new ferry is quieter than the old one, which could be heard from the church.',
  'It turns within its own length, and the captain lets it.',
  'I crossed nine times on Monday, and the ninth time I fell asleep.',
]
const story = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

describe('parts of a text in elements of their own', () => {
  it('keeps the ingredients and the lead beside the steps, whatever is called like a byline', () => {
    const lines = kept(
      `<div class="tx">${story(LEAD)}<div class="card"><div><h3>Stew</h3><div class="meta">Prep: 15 mins</div></div><div class="goods"><h4>Ingredients</h4>${list(GOODS)}</div><div class="steps"><h4>Method</h4>${list(STEPS)}</div></div></div>`,
    )
    expect(lines).toEqual([...LEAD, 'Ingredients', ...GOODS, 'Method', ...STEPS])
  })
  it('keeps what speaks for and against beside a review, and the sum below', () => {
    const sum = 'Nobody will miss the old one, the gulls least of all.'
    const box = `<div class="box"><div class="byline">Quay</div><div><h4>Pros</h4>${list(['Very quiet', 'Room for bicycles'])}<h4>Cons</h4>${list(['No tea', 'Costs two pounds'])}</div><div><h4>Summary</h4><p>${sum}</p></div></div>`
    const lines = kept(`<div class="tx"><div class="top">${box}</div><div class="story">${story(REVIEW)}</div></div>`)
    expect(lines).toEqual([
      'Pros',
      'Very quiet',
      'Room for bicycles',
      'Cons',
      'No tea',
      'Costs two pounds',
      'Summary',
      sum,
      ...REVIEW,
    ])
  })
  it('leaves lists out that lead elsewhere, labels, and key points above the first paragraph', () => {
    const links = ['<a href=/1>Herons are back</a>', '<a href=/2>Gulls are not</a>', '<a href=/3>Eels may be</a>']
    const points = [
      'The old ferry is sold to a museum',
      'The new one costs two pounds a head',
      'It sails from seven until nine',
    ]
    const lines = kept(
      `<div class="tx"><div><h4>At a glance, the week</h4>${list(points)}</div><div><h4>Also here</h4>${list(links)}</div><div><h4>Key events</h4>${list(['14.32 Bridge shut', '13.05 Ferry sails', '11.40 Bell rings'])}</div><div><h4>Share it</h4>${list(['Post', 'Mail', 'Print'])}</div><div class="story">${story(REVIEW)}</div></div>`,
    )
    expect(lines).toEqual(REVIEW)
  })
})

describe('a short paragraph is no whole text', () => {
  const entries = ['Who pays?', 'Why now?', 'Who mends it?', 'Is it safe?']
  const answers = ['The town does.', '“Because it fell,” said Mina Okafor.', 'Lock and Sons.', 'Nobody knows.']
  it('keeps entries that stand beside it, each of a few words', () => {
    const faq = entries.map((entry, i) => `<div class="faq"><h3>${entry}</h3><p>${answers[i]}</p></div>`).join('')
    const lines = kept(`<div class="tx">${story([REVIEW[0] ?? ''])}${faq}</div>`)
    expect(lines).toEqual([REVIEW[0], ...entries.flatMap((entry, i) => [entry, answers[i]])])
  })
  it('keeps a list of single words under a heading that heads nothing else', () => {
    const lines = kept(
      `<div class="tx">${story(LEAD.slice(0, 1))}<h2>You will need</h2>${list(['Stone', 'Towel'])}<h2>What to do</h2>${list(STEPS)}</div>`,
    )
    expect(lines).toEqual([LEAD[0], 'You will need', 'Stone', 'Towel', 'What to do', ...STEPS])
  })
})

it('keeps what is like a notice among paragraphs on that matter', () => {
  const on = [
    'The ferry company sets cookies on each phone that books a crossing, and it says what for.',
    'Most of these cookies are gone when the boat has landed, and a few remain for a year.',
    'Whoever wants no cookies can pay at the quay, where nobody asks for a name.',
  ]
  const notice = 'Shops on the quay use cookies to link what you buy with where you walked.'
  expect(kept(`<div class="tx">${story([...on, notice, ...REVIEW])}</div>`)).toContain(notice)
  expect(kept(`<div class="tx">${story([...REVIEW, notice])}</div>`)).not.toContain(notice)
})

describe('links that belong to a text', () => {
  const works = ['<a href=/w1>Fox, A. Locks and eels</a>', '<a href=/w2>Ruiz, B. The quay by night</a>']
  it('keeps a list of references under its heading, and no other list of links', () => {
    expect(kept(`<div class="tx">${story(REVIEW)}<h3>References</h3>${list(works)}</div>`)).toContain(
      'Fox, A. Locks and eels',
    )
    expect(kept(`<div class="tx">${story(REVIEW)}<h3>Seen today</h3>${list(works)}</div>`)).toEqual(REVIEW)
  })
  it('keeps links below an item that introduces them', () => {
    const nested = `<ul><li>Mended this week: the pivot and the bell<ul><li><a href=/b1>The pivot sticks in frost</a></li><li><a href=/b2>The bell rings twice</a></li></ul></li><li>Nothing else was mended, and nobody complained.</li></ul>`
    expect(kept(`<div class="tx">${story(REVIEW)}${nested}</div>`)).toContain('The pivot sticks in frost')
  })
  it('keeps where to go and whom to call', () => {
    const box = `<div class="box"><h4>If you go</h4><p>Where: Lock House, 200 Bay St.</p><p><a href="https://maps.example/x">Find it on the map</a></p><p><a href="tel:+15550100">+1 555 0100 22</a></p></div>`
    const lines = kept(`<div class="tx">${story(REVIEW)}${box}</div>`)
    expect(lines).toContain('Where: Lock House, 200 Bay St.')
    expect(lines).toContain('+1 555 0100 22')
  })
})
