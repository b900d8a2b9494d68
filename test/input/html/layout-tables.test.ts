import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/input/html/read-html.ts'

const STORY = [
  'The town council voted on Tuesday to close the old swing bridge at Harrow Quay until next spring.',
  '“We had no choice, and we did not enjoy it,” said Mina Okafor, the council leader.',
  'Traders on the quay said that the closing would cost them a third of their custom.',
  'The repair will cost 2.3 million pounds, of which the county is to pay half.',
]
const TITLE = 'Swing bridge at Harrow Quay to close until spring'

function read(body: string, title = TITLE) {
  const article = readHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`, {})
  const lines = article.blocks.flatMap((block) => (block.kept ? [article.text.slice(block.start, block.end)] : []))
  return { lines, metadata: article.metadata }
}
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')

describe('old pages', () => {
  it('set in a table with columns: only that of the article', () => {
    const { lines, metadata } = read(
      `<table><tr><td colspan=3><font size=1>Serving Harrow since 1888</font></td></tr><tr><td><a href=/1>Front Page</a><br><a href=/2>Sports</a></td><td><b>${TITLE}</b><br><br>By RUTH SANDOVAL<br>Herald Staff Writer<br>Published Tuesday, October 7, 2031<br><br>${STORY.join('<br><br>')}</td><td><b>Poll</b><br>Should the county build a new jail?<br>Yes<br>No</td></tr><tr><td colspan=3>Copyright 2031 Quay Herald</td></tr></table>`,
      `Quay Herald: ${TITLE}`,
    )
    expect(lines).toEqual(STORY)
    expect(metadata).toMatchObject({ title: TITLE, byline: 'RUTH SANDOVAL', publishedAt: '2031-10-07' })
  })

  it('set in a table with columns and paragraphs that nobody closes: only that of the article', () => {
    const { lines, metadata } = read(
      `<TABLE><TR><TD><FONT size=1><A href=/1>Front Page</A><BR><A href=/2>Weather</A></FONT></TD><TD><FONT><B>${TITLE}</B><P><FONT size=2>By RUTH SANDOVAL<BR>Staff Writer<BR>October 7, 2031</FONT><P>${STORY.join('<P>')}</FONT></TD><TD><B>Related</B><BR><A href=/3>Mayor asks for a boat</A></TD></TR></TABLE>`,
    )
    expect(lines).toEqual(STORY)
    expect(metadata).toMatchObject({ title: TITLE, byline: 'RUTH SANDOVAL', publishedAt: '2031-10-07' })
  })

  it('set as letters to subscribers are, in rows: all of them', () => {
    const row = (content: string) => `<tr><td>${content}</td></tr>`
    const { lines } = read(
      `<table>${row('<a href=/b>View in your browser</a>')}${row(`<h1>${TITLE}</h1>`)}${row(p(STORY.slice(0, 2)))}${row('<a href=/ad>Advertise here</a>')}${row(p(STORY.slice(2)))}${row('<p>You are receiving this because you signed up at quay.example. <a href=/u>Unsubscribe</a></p>')}</table>`,
    )
    expect(lines).toEqual(STORY)
  })
})

describe('an article', () => {
  const article = (content: string) => read(`<main><article><h1>${TITLE}</h1>${content}</article></main>`).lines

  it('begins below its key points', () => {
    const points = ['Cracks were found in the pivot of the bridge', 'Traders fear for their winter trade']
    expect(article(`<ul>${points.map((x) => `<li>${x}</li>`).join('')}</ul><div>${p(STORY)}</div>`)).toEqual(STORY)
  })

  it('has no headings that lead to other stories', () => {
    const link = '<h4><a href=/1>Gull steals cake of a bride in Norwick</a></h4>'
    expect(article(p(STORY.slice(0, 2)) + link + p(STORY.slice(2)))).toEqual(STORY)
  })

  it('begins with the heading of its first section', () => {
    const section = (title: string, texts: readonly string[]) => `<h3>${title}</h3>${p(texts)}`
    const lines = article(section('How it began', STORY.slice(0, 2)) + section('How it ends', STORY.slice(2)))
    expect(lines).toEqual(['How it began', ...STORY.slice(0, 2), 'How it ends', ...STORY.slice(2)])
  })

  it('keeps linked headings of which its paragraphs tell', () => {
    const link = '<h4><a href=/1>Traders on the quay count their custom</a></h4>'
    expect(article(p(STORY.slice(0, 2)) + link + p(STORY.slice(2)))).toHaveLength(STORY.length + 1)
  })

  it('has no subtitle, though subheads are set in elements of the same kind further in', () => {
    const inner = `<div><h2>Why it matters more than they say</h2></div>${p(STORY.slice(0, 2))}<div><div><h2>The quay</h2></div></div>${p(STORY.slice(2))}`
    expect(article(inner)).not.toContain('Why it matters more than they say')
  })
})
