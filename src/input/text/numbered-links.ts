import type { Segments } from '../segments.ts'

/** Above the addresses at the end of a page that a text browser has written out, numbered as in the text. */
const HEADING = /\nReferences[ \t\r]*\n/g
const ADDRESS = /^\s*(\d{1,5})\. \S+$/
const KIND = /^\s*(?:Visible|Hidden) links:?\s*$/
const LEAST_LINKS = 2
/** Numbers that may be left out: of pictures, of links without words. */
const MOST_LEFT_OUT = 8
const NUMBER = /\[(\d{1,5})\]/g

/** Where the list of addresses begins, and how many it has. */
interface LinkList {
  readonly start: number
  readonly links: number
}

/** The addresses at the end of a dump: nothing else stands below their heading. */
function linkListOf(text: string): LinkList | null {
  let start = -1
  for (const { index } of text.matchAll(HEADING)) start = index
  if (start < 0) return null
  let links = 0
  for (const line of text.slice(text.indexOf('\n', start + 1)).split('\n')) {
    if (line.trim() === '' || KIND.test(line)) continue
    const number = ADDRESS.exec(line.trimEnd())?.[1]
    if (number === undefined) return null
    links = Number(number)
  }
  return links >= LEAST_LINKS ? { start, links } : null
}

/** The numbers of links in a text, in their order: what else stands in brackets is the writer's. */
function numbersIn(text: string, { start, links }: LinkList): number[] {
  const found: number[] = []
  let last = 0
  for (const { index, 1: digits } of text.matchAll(NUMBER)) {
    const number = Number(digits)
    if (index >= start) break
    if (number <= last || number > links || number - last > MOST_LEFT_OUT) continue
    found.push(index)
    last = number
  }
  return found.length >= LEAST_LINKS ? found : []
}

/**
 * The text of a page that a text browser has written out (`lynx -dump`), without the numbers of its links and without
 * their addresses, each place with where it stood; null for any other text.
 */
export async function withoutLinkNumbers(source: string): Promise<{ text: string; segments: Segments } | null> {
  const list = linkListOf(source)
  const numbers = list ? numbersIn(source, list) : []
  if (!list || numbers.length === 0) return null
  const { SegmentBuilder } = await import('../segments.ts')
  const builder = new SegmentBuilder()
  const parts: string[] = []
  let length = 0
  let from = 0
  for (const to of [...numbers, list.start]) {
    builder.add(length, to - from, from, to)
    parts.push(source.slice(from, to))
    length += to - from
    from = to < list.start ? source.indexOf(']', to) + 1 : to
  }
  return { text: parts.join(''), segments: builder.build(source) }
}
