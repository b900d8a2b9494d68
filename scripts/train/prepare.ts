import { analyse } from '../../src/text/analyse.ts'
import { nameWordsOf, tagSentence } from '../../src/text/tag.ts'
import * as t from '../../src/text/tags.ts'
import { QUOTATION, type Sentence, type Token, WORD } from '../../src/text/tokens.ts'
import { type Article, Block, type Span } from '../../src/types.ts'
import type { AnnotatedArticle, Annotation } from './corpus.ts'

/** An annotated article, its sentences tagged. */
export interface Prepared extends AnnotatedArticle {
  readonly sentences: readonly Sentence[]
  /** From the deciding word of each annotated cue to the annotation. */
  readonly heads: ReadonlyMap<Token, Annotation>
}

/** An article with the tokens of each annotated cue. */
interface Tagged extends AnnotatedArticle {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly cues: readonly (readonly Token[])[]
}

/** The text as it stands, every line a block of the body. */
function articleOf(text: string): Article {
  const lines = [...text.matchAll(/\S[^\n]*/g)]
  const blocks = lines.map(({ index, 0: line }) => new Block(index, index + line.trimEnd().length))
  const metadata = { title: null, byline: null, publishedAt: null, site: null, language: null, url: null }
  return { text, blocks, headlines: [], quoted: [], segments: null, metadata, warnings: [] }
}

function tokensIn(spans: readonly Span[], byStart: ReadonlyMap<number, Token>): Token[] {
  const inside: Token[] = []
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) {
      const token = byStart.get(at)
      if (token) inside.push(token)
    }
  return inside
}

function tagged({ text, annotations }: AnnotatedArticle): Tagged {
  const sentences = analyse(articleOf(text)).flatMap((block) => block.sentences)
  const names = nameWordsOf(sentences)
  for (const sentence of sentences) tagSentence(sentence, names)
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(({ kind }) => kind !== QUOTATION)
  const byStart = new Map(tokens.map((token) => [token.start, token]))
  return { text, annotations, sentences, tokens, cues: annotations.map(({ cue }) => tokensIn(cue, byStart)) }
}

/** The share of each word's occurrences that stand in an annotated cue. */
function cueShares(articles: readonly Tagged[]): (word: string) => number {
  const counts = new Map<string, { inCues: number; all: number }>()
  for (const { tokens, cues } of articles) {
    const inside = new Set(cues.flat())
    for (const token of tokens) {
      const count = counts.get(token.lower) ?? { inCues: 0, all: 0 }
      counts.set(token.lower, count)
      count.all++
      if (inside.has(token)) count.inCues++
    }
  }
  return (word) => {
    const { inCues, all } = counts.get(word) ?? { inCues: 0, all: 0 }
    return (inCues + 0.1) / (all + 2)
  }
}

const isVerb = ({ tags }: Token): boolean => (tags & t.VERB) !== 0 && (tags & t.AUX) === 0

/** The word of a cue that decides: of its verbs, or else of all its words, the one that is a cue most often. */
function headOf(cue: readonly Token[], share: (word: string) => number): Token | null {
  const words = cue.filter(({ kind }) => kind === WORD)
  const verbs = words.filter(isVerb)
  const candidates = verbs.length > 0 ? verbs : words
  return [...candidates].sort((a, b) => share(b.lower) - share(a.lower))[0] ?? null
}

/** Tags articles, and finds the word of each annotated cue that decides. */
export function prepare(articles: readonly AnnotatedArticle[]): Prepared[] {
  const all = articles.map(tagged)
  const share = cueShares(all)
  return all.map(({ text, annotations, sentences, cues }) => {
    const heads = new Map<Token, Annotation>()
    annotations.forEach((annotation, i) => {
      const head = headOf(cues[i] ?? [], share)
      if (head) heads.set(head, annotation)
    })
    return { text, annotations, sentences, heads }
  })
}
