import { type Article, Block, type ReadOptions } from '../types.ts'

/** Reads text or bytes as an article: decodes them, cuts them into blocks, decides which belong to its body. */
export async function read(input: string | Uint8Array, _options: ReadOptions): Promise<Article> {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input)
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((m) => new Block(m.index, m.index + m[0].trimEnd().length))
  const metadata = { title: null, byline: null, publishedAt: null, site: null, url: null, language: 'en' }
  return { text, blocks, format: 'text', metadata, headlines: [], quoted: [], segments: null, warnings: [] }
}
