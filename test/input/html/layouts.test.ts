import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/input/html/read-html.ts'
import { LOCK_STORY as STORY } from './lock-story.ts'

/** Teasers of other articles, and comments of readers: all of them prose. */
const TEASERS = [
  'A man in Holm has walked backwards to work for nineteen years and says his knees are better for it.',
  'The mayor of Sund has opened a new library in a former swimming bath, complete with the diving board.',
  'Farmers near Ost are asking for rain, while their neighbours across the river are asking for it to stop.',
  'A choir of tram drivers has won the regional cup for the third time in a row, to the surprise of all.',
  'Why do geese fly in a line? Our reporter went to the marsh to ask them and came back rather wet.',
  'The price of bread will rise again in the autumn, bakers say, and cakes will follow soon after that.',
]
const COMMENTS = [
  'I have been on my boat since March and nobody from the board has ever spoken to me about it.',
  'Typical of this board. They lost the drawings of the bridge as well, back in 1987, remember that?',
  'Has anybody looked under the sofa in the office? That is where I always find everything I lose.',
  'My grandfather made those gates with his own hands and he never used any drawings at all, I tell you.',
]

const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
const HEAD = '<h1>Lost drawings keep a lock shut</h1>'
const comment = (text: string): string => `<li><b>user</b> <span>2 May</span><p>${text}</p></li>`
const teaser = (text: string): string =>
  `<div class=item><h3><a href=/x>${text.slice(0, 40)}</a></h3><p>${text}</p></div>`

/** Ways in which pages are built, none of them with names that tell; and how many paragraphs of the story they hold. */
const LAYOUTS: readonly (readonly [string, string, number])[] = [
  [
    'line breaks for paragraphs',
    `<div id=x>${HEAD}${STORY.join('<br><br>')}</div><div>${TEASERS.map((t) => `<div><a href=/t>${t.slice(0, 30)}</a> ${t}</div>`).join('')}</div>`,
    6,
  ],
  [
    'a short story beside teasers',
    `<div class=col>${HEAD}${p(STORY.slice(0, 2))}</div><div class=col2>${TEASERS.map(teaser).join('')}</div>`,
    2,
  ],
  [
    'a short story beside teasers without titles',
    `<div class=col>${HEAD}${p(STORY.slice(0, 3))}</div><div class=col2>${TEASERS.map((t) => `<div class=item><a href=/x><img></a><p>${t}</p></div>`).join('')}</div>`,
    3,
  ],
  [
    'comments',
    `<div class=a>${HEAD}${p(STORY)}</div><div class=b>${COMMENTS.map((t) => `<div class=c><b>user</b><span>2 May</span><p>${t}</p></div>`).join('')}</div>`,
    6,
  ],
  [
    'a short story with more comments than text',
    `<div class=wrap><div class=a>${HEAD}${p(STORY.slice(0, 3))}</div><ul class=b>${[1, 2, 3].flatMap((n) => COMMENTS.map((t) => comment(`${t} ${n}.`))).join('')}</ul></div>`,
    3,
  ],
  [
    'a box for each paragraph',
    `<main>${HEAD}${STORY.map((t, i) => `<div class="s-${i}"><div class="w w-${i}"><p>${t}</p></div></div>`).join('<div class="ad-slot"><p>Advertisement</p></div>')}</main><div>${p(TEASERS.slice(0, 3))}</div>`,
    6,
  ],
  [
    'a story in two boxes',
    `<article>${HEAD}<div class=part>${p(STORY.slice(0, 4))}</div><div class=video><p>Video</p></div><div class=part>${p(STORY.slice(4))}</div></article>`,
    6,
  ],
  [
    'columns of a table',
    `<table><tr><td><a href=/1>News</a><br><a href=/2>Sport</a></td><td>${HEAD}${p(STORY)}</td><td>${TEASERS.slice(0, 2)
      .map((t) => `<p><a href=/x>More</a> ${t}`)
      .join('')}</td></tr></table>`,
    6,
  ],
  [
    'columns of a table with line breaks for paragraphs',
    `<table><tr><td><a href=/1>News</a><br><a href=/2>Sport</a><br>“${TEASERS[0]}”</td><td>${STORY.join('<br><br>')}<br></td><td><b>Also</b><br><a href=/x>${TEASERS[1]}</a><br>${TEASERS[2]}</td></tr></table>`,
    6,
  ],
  [
    'comments under a label in strong type, with a name each',
    `<div>${HEAD}${p(STORY.slice(0, 4))}<div><b>Comments (3)</b>${COMMENTS.slice(0, 3)
      .map((t) => `<div><i>otter</i><p>${t}</p></div>`)
      .join('')}</div></div>`,
    4,
  ],
  [
    'an advertisement between, and a link to another story below',
    `<article>${HEAD}${p(STORY.slice(0, 3))}<amp-ad><p>${TEASERS[3]}</p></amp-ad>${p(STORY.slice(3))}<ul><li><a href=/x>${TEASERS[0]?.slice(0, -1)}</a></li></ul></article>`,
    6,
  ],
  [
    'another story after it',
    `<div class=page><div class=story>${HEAD}${p(STORY)}</div><div class=story><h2>Man walks backwards</h2>${p(TEASERS.slice(0, 3))}</div></div>`,
    6,
  ],
  [
    'sections with subheads',
    `<article>${HEAD}${STORY.map((t, i) => `<section class=s${i}><h2>Part ${i}</h2><p>${t}</p></section>`).join('')}</article>`,
    6,
  ],
  [
    'header and footer of its own',
    `<article><header>${HEAD}<p>By Ana Ruiz</p></header>${p(STORY)}<footer><p>Ana Ruiz is a reporter for this paper and lives on a boat.</p></footer></article>`,
    6,
  ],
]

describe('layouts', () => {
  it.each(LAYOUTS)('%s', (_name, body, paragraphs) => {
    const { text, blocks } = readHtml(`<!DOCTYPE html><title>Lost drawings keep a lock shut</title>${body}`, {})
    const kept = blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end))
    expect(STORY.filter((line) => kept.join('\n').includes(line))).toEqual(STORY.slice(0, paragraphs))
    expect([...TEASERS, ...COMMENTS].filter((line) => kept.some((block) => block.includes(line)))).toEqual([])
  })
})
