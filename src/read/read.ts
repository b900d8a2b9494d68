import type { Article, ReadOptions } from '../types.ts'
import { readText } from './text/read-text.ts'

/** Reads text or bytes as an article: decodes them, cuts them into blocks, decides which belong to its body. */
export async function read(input: string | Uint8Array, options: ReadOptions): Promise<Article> {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input)
  return readText(text, options)
}
