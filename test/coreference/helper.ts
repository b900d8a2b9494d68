import { Attribution } from '../../src/attribution/attribution.ts'
import { attribute } from '../../src/attribution/index.ts'
import { type Knowledge, resolve } from '../../src/coreference/index.ts'
import type { Resolution } from '../../src/coreference/resolution.ts'
import { analyse } from '../../src/text/analyse.ts'
import type { Lexical } from '../../src/text/lexical.ts'
import { SentenceIndex } from '../../src/text/sentence-index.ts'
import { type Article, Block } from '../../src/types.ts'

/** An article whose paragraphs are the lines of a text; those that start with "~ " are dropped, those with "# " headlines. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((found) => {
    const block = new Block(found.index, found.index + found[0].trimEnd().length)
    block.kept = !found[0].startsWith('~')
    return block
  })
  const metadata = { title: null, byline: null, publishedAt: null, site: null, url: null, language: 'en' }
  return {
    text,
    blocks,
    metadata,
    headlines: blocks.filter(({ start }) => text[start] === '#'),
    quoted: [],
    segments: null,
    warnings: [],
  }
}

const LEMMAS = new Map([
  ['replied', 'reply'],
  ['added', 'add'],
])

/** Resolves the mentions that stand between 【 and 】 in a text, as the sources of attributions; 〔 and 〕 hold what they say. */
export function resolveMarked(marked: string, knowledge: Knowledge = {}): (Resolution | null)[] {
  const sources: { start: number; end: number }[] = []
  const contents: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split(/(【[^】]*】|〔[^〕]*〕)/)) {
    const marks = /^[【〔]/.test(part)
    const words = marks ? part.slice(1, -1) : part
    const span = { start: text.length, end: text.length + words.length }
    if (marks) (part.startsWith('【') ? sources : contents).push(span)
    text += words
  }
  const article = articleOf(text)
  const passages = analyse(article)
  attribute(article, passages)
  const sentences = new SentenceIndex(passages)
  const attributions = sources.map((span) => {
    const source = sentences.locate(span)
    const said = /^[,\s]*(\w+)/.exec(text.slice(source.end))
    const according = /according to $/i.test(text.slice(0, source.start)) ? source.start - 'according to '.length : -1
    const start = according >= 0 ? according : source.end + (said?.[0].length ?? 0) - (said?.[1]?.length ?? 0)
    const cue = sentences.locate({ start, end: start + Math.max(1, said?.[1]?.length ?? 0) })
    const own = contents.find((content) => content.start >= source.end)
    const content =
      own && !sources.some((other) => other.start > source.end && other.start < own.start)
        ? [sentences.locate(own)]
        : []
    const lemma = LEMMAS.get(said?.[1] ?? '') ?? 'say'
    return new Attribution({ kind: 'direct', content, cue, lemma, source, rule: 'marked', block: 0 })
  })
  return resolve(article, passages, attributions, knowledge)
}

/** The speaker of the last marked mention. */
export const lastSpeaker = (marked: string, lexical: Lexical | null = null) =>
  resolveMarked(marked, { lexical }).at(-1)?.speaker ?? null
