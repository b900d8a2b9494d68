import { warning } from '../warnings.ts'
import type { Segments } from './segments.ts'

export const AS_ENTITIES = warning('double-encoded')

/** A quotation mark or apostrophe written as an entity, as plain text exported from a page holds them. */
const TELLING = /&(?:amp;)?(?:quot|[lr][sd]quo|apos|#0?3[49]|#x2[27]|#82(?:1[67]|2[01])|#x201[89cd]);/gi
const ENOUGH = 2

/** Whether plain text has its quotation marks written as entities, so that nobody would find a quotation in it. */
export function isEntityEncoded(text: string): boolean {
  if (!text.includes('&')) return false
  let found = 0
  for (const _ of text.matchAll(TELLING)) if (++found >= ENOUGH) return true
  return false
}

/** Decodes the entities of a text, keeping for each place where it stood. */
export async function decodeEntities(source: string): Promise<{ text: string; segments: Segments }> {
  const [{ decodeHTML }, { SegmentBuilder }] = await Promise.all([import('entities'), import('./segments.ts')])
  const builder = new SegmentBuilder()
  const parts: string[] = []
  let length = 0
  let end = 0
  const add = (part: string, start: number, stop: number): void => {
    if (part === '') return
    builder.add(length, part.length, start, stop)
    parts.push(part)
    length += part.length
  }
  for (const match of source.matchAll(/&(?:amp;)?(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12});/gi)) {
    const stop = match.index + match[0].length
    add(source.slice(end, match.index), end, match.index)
    add(decodeHTML(match[0].replace(/^&amp;/i, '&')), match.index, stop)
    end = stop
  }
  add(source.slice(end), end, source.length)
  return { text: parts.join(''), segments: builder.build(source) }
}
