import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.ts'
import { readHtml } from '../../../src/input/html/read-html.ts'

// Pages in the manner of widely used publishing systems, each with what it sets around and between the paragraphs.
const STORY = [
  'The town council voted on Tuesday to close the old swing bridge at Harrow Quay until next spring, after engineers found cracks in the pivot.',
  '“We had no choice, and we did not enjoy it,” said Mina Okafor, the council leader, who lives on the far side of the water.',
  'Traders on the quay said that the closing would cost them a third of their custom over the winter.',
  '“Nobody swims to buy a loaf,” said Piet Lomax, who has baked there since 1989 and whose shop window faces the bridge.',
  'The repair will cost 2.3 million pounds, of which the county is to pay half, and it will begin as soon as the ice is gone.',
  'A ferry will run from seven in the morning until nine at night and is to be free for residents and for school children.',
]
const TITLE = 'Swing bridge at Harrow Quay to close until spring'
const H1 = `<h1>${TITLE}</h1>`
const TEASER = 'Ferry captain says “nobody asked me” about timetable'
const p = (texts: readonly string[], name = ''): string =>
  texts.map((text) => `<p${name && ` class="${name}"`}>${text}</p>`).join('\n')
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang=en><head><title>${TITLE} | Quay Herald</title>${head}</head><body><header><nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav></header>${body}<footer><p>© 2031 Quay Herald Ltd. All rights reserved.</p></footer></body></html>`

interface Shape {
  readonly name: string
  readonly source: string
  readonly byline?: string
  readonly date?: string
  /** What is kept beside the paragraphs. */
  readonly also?: readonly string[]
}

const SHAPES: readonly Shape[] = [
  {
    name: 'blocks of an editor, with pull quote, sign-up, latest posts, author box and comments',
    source: page(
      `<main><article class="post type-post"><header class="entry-header">${H1}<div class="entry-meta"><span class="byline">By <a href=/a>Ruth Sandoval</a></span><time datetime="2031-10-07T18:20:00+01:00">7 October 2031</time></div></header><div class="entry-content wp-block-post-content">${p(STORY.slice(0, 2))}<figure class="wp-block-image"><img><figcaption class="wp-element-caption">The bridge in 1955. Photo: Herald archive</figcaption></figure>${p(STORY.slice(2, 4))}<div class="wp-block-group"><h3>Get the Herald in your inbox</h3><p>Sign up for our free daily newsletter and never miss a story from the quay.</p><form><input><button>Sign up</button></form></div>${p(STORY.slice(4))}<div class="wp-block-group"><h3>More on this story</h3><ul class="wp-block-latest-posts"><li><a href=/1>${TEASER}</a></li><li><a href=/2>Five bridges that never opened again</a></li></ul></div></div><div class="author-box"><p><strong>Ruth Sandoval</strong> is the Herald’s council reporter. She has won two awards for her work.</p></div></article><section id=comments><h2>2 comments</h2><ol><li><p class=fn>Old Salt</p><p>“They never ask us,” as my father said. The bridge was fine and the council is not.</p></li><li><p class=fn>quaygirl</p><p>I for one will be glad of the quiet, and of the ferry, which was much nicer in my day.</p></li></ol></section></main>`,
    ),
    byline: 'Ruth Sandoval',
    date: '2031-10-07T18:20:00+01:00',
  },
  {
    name: 'a line of links between paragraphs that share a class, and a list of the most read',
    source: page(
      `<main><article>${H1}<h2 class="b-subheadline">Traders fear for winter as engineers find cracks in pivot</h2><div class="ArticleHeader-byline"><span>By </span><a href=/a>Ruth Sandoval</a></div><span class="date">October 7, 2031 at 6:20 p.m. EDT</span><div class="article-body">${p(STORY.slice(0, 2), 'wpds-c-he')}<div data-qa="interstitial-link"><p class="interstitial_link"><i>[<a href=/1>${TEASER}</a>]</i></p></div>${p(STORY.slice(2, 4), 'wpds-c-he')}<div class="newsletter-inline"><span>Catch up with 7 Things</span><p>Three minutes and you are caught up with the biggest stories of the day.</p><button>Sign me up</button></div>${p(STORY.slice(4), 'wpds-c-he')}</div></article><section class="most-read"><h3>Most Read</h3><ol><li><a href=/3>Opinion: “Let the bridge fall,” and other cheap ideas</a></li><li><a href=/4>The baker who feeds gulls</a></li></ol></section></main>`,
    ),
    byline: 'Ruth Sandoval',
    date: '2031-10-07',
  },
  {
    name: 'nested fields, with a line that says who submitted it',
    source: page(
      `<div class="region region-content"><div class="node node-article">${H1}<div class="submitted">Submitted by Ruth Sandoval on 7 October 2031 - 18:20</div><div class="content"><div class="field field-name-body"><div class="field-items"><div class="field-item even">${p(STORY)}</div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags:</div><a href=/t1>Bridges</a> <a href=/t2>Council</a></div></div><ul class="links inline"><li><a href=/login>Log in</a> or <a href=/r>register</a> to post comments</li></ul></div></div>`,
    ),
    byline: 'Ruth Sandoval',
    date: '2031-10-07',
  },
  {
    name: 'a bookmark of another story, and a section to read more',
    source: page(
      `<main><article class="gh-article post"><header class="gh-article-header">${H1}<p class="gh-article-excerpt">Engineers found cracks in the pivot; a ferry will run for free.</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href=/a>Ruth Sandoval</a></h4><time datetime="2031-10-07">Oct 7, 2031</time><span>2 min read</span></div></header><section class="gh-content">${p(STORY.slice(0, 3))}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href=/1><div class="kg-bookmark-content"><div class="kg-bookmark-title">${TEASER}</div><div class="kg-bookmark-description">The timetable was made without him, says the man who is to sail it.</div></div></a></figure>${p(STORY.slice(3))}</section></article><section class="gh-read-more"><h3>Read more</h3><article><a href=/x><h3>Five bridges that never opened again</h3><p>“It was only to be for a week,” an engineer remembers of the first.</p></a></article></section></main>`,
    ),
    byline: 'Ruth Sandoval',
    date: '2031-10-07',
  },
  {
    name: 'a newsletter with a form in its middle and a discussion below',
    source: page(
      `<div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">A free ferry, and a baker without customers</h3><div class="pencraft"><a href=/@ruth>Ruth Sandoval</a></div><div class="pencraft">Oct 07, 2031</div><div><button>Share</button></div></div><div class="available-content"><div class="body markup">${p(STORY.slice(0, 3))}<div class="subscription-widget-wrap"><p>Harrow Notes is a reader-supported publication. To receive new posts, consider becoming a subscriber.</p><form><input><button>Subscribe</button></form></div>${p(STORY.slice(3))}<p class="button-wrapper"><a class="button" href=/share>Share Harrow Notes</a></p></div></div></article><div class="comments-section"><h4>Discussion about this post</h4><div class=comment><div>Dot Perry</div><div>“Best thing to happen to the quay in years,” says my mother, who is ninety and sails.</div></div></div></div>`,
    ),
    byline: 'Ruth Sandoval',
    date: '2031-10-07',
  },
  {
    name: 'a page for telephones, with its consent box within the article',
    source: page(
      `<article>${H1}<div class="meta">Ruth Sandoval</div>${p(STORY.slice(0, 2))}<amp-ad width=300><div placeholder>Advertisement</div></amp-ad><amp-list src=/r.json><div><a href=/1>${TEASER}</a></div></amp-list>${p(STORY.slice(2))}<amp-consent id=c><div id=ui><p>We value your privacy. We and our partners store information on a device.</p><button>Accept</button></div></amp-consent></article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2031-10-07T17:20:00Z","author":{"@type":"Person","name":"Ruth Sandoval"}}</script>`,
    ),
    byline: 'Ruth Sandoval',
    date: '2031-10-07T17:20:00Z',
  },
  {
    name: 'a live blog, whose entries have times and headings',
    source: page(
      `<main><article>${H1}<div class="live-blog">${[0, 2, 4].map((i) => `<div class="live-entry" id="p${i}"><time datetime="2031-10-07T1${8 - i / 2}:20:00Z">${8 - i / 2}:20 p.m.</time><h2>Part ${i} of the meeting</h2>${p(STORY.slice(i, i + 2))}</div>`).join('')}</div></article></main>`,
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2031-10-07T16:00:00Z","author":[{"@type":"Person","name":"Ruth Sandoval"}]}</script>',
    ),
    byline: 'Ruth Sandoval',
    date: '2031-10-07T16:00:00Z',
    also: [0, 2, 4].flatMap((i) => [`${8 - i / 2}:20 p.m.`, `Part ${i} of the meeting`]),
  },
  {
    name: 'a gallery in the middle',
    source: page(
      `<main><article>${H1}<div class=body>${p(STORY.slice(0, 2))}<div class="gallery"><h3>In pictures: the bridge through the years</h3><ul class="slides"><li><img><p class="caption">1 of 2 “The old girl,” as dockers called her, on opening day in 1871. Picture: County Museum</p></li><li><img><p class="caption">2 of 2 A lorry hangs over the edge in 1968. Picture: Herald archive</p></li></ul><a href=/g>View gallery</a></div>${p(STORY.slice(2))}</div></article></main>`,
    ),
  },
  {
    name: 'a paywall and a consent box laid over it',
    source: page(
      `<main><article>${H1}<div class="byline">Ruth Sandoval</div><section name="articleBody">${p(STORY)}</section></article></main><div class="paywall-overlay" role="dialog"><h2>You have read your last free article</h2><p>“The best local paper in the land,” says everybody who has subscribed to it. Subscribe for £1 a week.</p></div><div id="onetrust-consent-sdk"><p>We and our 842 partners store and access personal data, like browsing data, on your device. Selecting I Accept enables tracking technologies.</p></div>`,
    ),
    byline: 'Ruth Sandoval',
  },
  {
    name: 'an embedded post, and comments of two services',
    source: page(
      `<main><article>${H1}<div class="story">${p(STORY.slice(0, 2))}<blockquote class="twitter-tweet"><p>Closing the bridge is a scandal. I will chain myself to it.</p>— Vera Stone (@verastone) <a href=/tw>October 7, 2031</a></blockquote>${p(STORY.slice(2))}</div></article><div class="fb-comments"><p>Ken Ray</p><p>“Shame on them all,” I say, and so does everyone down our street, bar one.</p></div><div id="disqus_thread"><noscript>Please enable JavaScript to view the comments.</noscript></div></main>`,
    ),
    also: ['Closing the bridge is a scandal. I will chain myself to it.', '— Vera Stone (@verastone) October 7, 2031'],
  },
  {
    name: 'a list of the most read between paragraphs, and a note of a correction',
    source: page(
      `<main><article>${H1}<div class="c-article-body">${p(STORY.slice(0, 2))}<div class="c-box"><p class="c-box__title">Most read in News</p><ol><li><a href=/3>Baker says “sorry” after gull attack</a></li><li><a href=/4>Why the tide was late on Sunday</a></li></ol></div>${p(STORY.slice(2, 4))}<p><strong>READ MORE: <a href=/6>${TEASER}</a></strong></p>${p(STORY.slice(4))}<p><em>Correction: an earlier version of this article had another year for the bridge.</em></p></div></article></main>`,
    ),
  },
  {
    name: 'paragraphs parted by line breaks only',
    source: page(
      `<div id=page><div id=col>${H1}<div class=txt><b>By Ruth Sandoval</b><br><br>${STORY.join('<br><br>')}</div></div><div id=side><a href=/1>${TEASER}</a><br><a href=/2>Five bridges</a></div></div>`,
    ),
    byline: 'Ruth Sandoval',
  },
  {
    name: 'an introduction above a body that is set as slides',
    source: page(
      `<main><article>${H1}<div class="byline">By Ruth Sandoval</div><div class=intro><p>${STORY[0]}</p></div><div class=slides>${p(STORY.slice(1, 3), 'slide')}<h2>On the quay</h2>${p(STORY.slice(3), 'slide')}</div></article></main>`,
    ),
    byline: 'Ruth Sandoval',
    also: ['On the quay'],
  },
  {
    name: 'a part whose id a program made up',
    source: page(
      `<main><article>${H1}<div class="outline-2" id="org4401ef">${p(STORY.slice(0, 4))}</div><div class="outline-2" id="orgd7109ad">${p(STORY.slice(4))}</div></article></main>`,
    ),
  },
]

function keptOf(source: string) {
  const { text, blocks, metadata } = readHtml(source, {})
  return { kept: blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end)), metadata }
}

describe('pages of today', () => {
  it.each(SHAPES)('$name', async ({ source, byline = null, date = null, also = [] }) => {
    const { kept, metadata } = keptOf(source)
    expect(kept.filter((line) => !also.includes(line))).toEqual(STORY)
    expect(kept.filter((line) => also.includes(line))).toEqual(also)
    expect(metadata).toMatchObject({ title: TITLE, byline, publishedAt: date })
    const { claims } = await extract(source, { format: 'html' })
    const direct = claims.filter(({ kind }) => kind === 'direct').map(({ speaker }) => speaker?.name)
    expect(direct.filter((name) => name !== 'Vera Stone')).toEqual(['Mina Okafor', 'Piet Lomax'])
  })
})

describe('what stands below the last paragraph', () => {
  it.each(['<div>861</div><div>Kudos</div>', '<h3>More</h3><span>12</span>'])('%s is none of it', (below) => {
    const { kept } = keptOf(page(`<main><article>${H1}<div class=entry>${p(STORY)}${below}</div></article></main>`))
    expect(kept).toEqual(STORY)
  })
})

describe('an interview', () => {
  const turns = [
    '<strong>Herald: Do you use the ferry yourself?</strong>',
    'Every day from Monday on, and I have bought a hat for it that the wind cannot take.',
    '<strong>Herald: And after that you will walk</strong>',
    'I will walk, since my boat is on the wrong side of the bridge and will be until spring.',
  ]
  it('keeps its questions, which are set in strong type as headlines of other stories may be', () => {
    const { kept } = keptOf(
      page(`<main><article>${H1}<div class=entry>${p([...STORY, ...turns])}</div></article></main>`),
    )
    expect(kept).toEqual([...STORY, ...turns.map((turn) => turn.replace(/<[^>]+>/g, ''))])
  })
})

describe('a manual', () => {
  it('keeps sections whose headings are links to themselves', () => {
    const section = (name: string, texts: readonly string[]): string =>
      `<div class=section id=${name}><h2><a href="#${name}">Sharing with ${name}</a><a href="#${name}">¶</a></h2>${p(texts)}</div>`
    const { kept, metadata } = keptOf(
      `<title>Bridges</title><div class=body><h1>Bridges<a href="#top">¶</a></h1>${section('boats', STORY.slice(0, 1))}${section('carts', STORY.slice(1, 2))}${section('feet', STORY.slice(2))}</div>`,
    )
    expect(STORY.filter((line) => !kept.includes(line))).toEqual([])
    expect(kept).toContain('Sharing with carts¶')
    expect(metadata.title).toBe('Bridges')
  })
})

it('comments below their heading stay out, though nothing but words tells them and they outweigh the article', () => {
  const comment = (who: string, day: number, words: string) =>
    `<div><b>${who}</b> <span>October ${day}, 2031 at 7:11 am</span><p>${words}</p><a href="#r">Reply</a></div>`
  const comments = [
    comment(
      'Old Salt',
      8,
      'They never ask us, and the bridge was fine as it was before the council let it rust for years.',
    ),
    comment('quaygirl', 9, 'I for one will be glad of the quiet, and of the ferry, which was so much nicer in my day.'),
  ]
  const body = `<table><tr><td>${H1}<p>By Ruth Sandoval</p>${p(STORY)}<div><h3>2 Comments</h3>${comments.join('')}</div></td></tr></table>`
  const { text, blocks } = readHtml(page(body), {})
  const kept = blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end))
  expect(kept).toEqual(STORY)
})
