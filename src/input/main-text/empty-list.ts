import { isPlainParagraph, listBelow, NAME_WITHIN, SAYING, WORDS_OF_PARAGRAPH } from './beyond-list.ts'
import type { RecoveredLines } from './recover-lines.ts'

const LEAST_PARAGRAPHS = 2

/** A line by a row that ends nothing: an advertisement, another link. */
function isFurniture({ features }: RecoveredLines, i: number): boolean {
  const line = features[i]
  const effect = line?.rule?.effect
  return effect !== undefined && effect !== 'end' && effect !== 'foot' && effect !== 'dateline' && !line?.dateline
}

/** Whether paragraphs tell what people said whom the article names. */
function tell({ features, first, last }: RecoveredLines, paragraphs: readonly number[]): boolean {
  const lines = paragraphs.map((i) => features[i]?.line ?? '')
  const names = new Set(lines.flatMap((line) => line.match(NAME_WITHIN) ?? []))
  const body = features.slice(first, last + 1)
  return (
    lines.some((line) => SAYING.test(line)) && [...names].some((name) => body.some(({ line }) => line.includes(name)))
  )
}

/**
 * Goes on behind the heading of a list whose links a saved text has lost ("Featured stories" and an empty line): behind it
 * stand paragraphs at once, with advertisements between them, and they tell of the same people.
 */
export function winBackBelowEmptyList(found: RecoveredLines, kept: Uint8Array): void {
  const heading = listBelow(found)
  if (heading < 0 || !isPlainParagraph(found, heading + 1)) return
  const paragraphs: number[] = []
  for (let i = heading + 1; isPlainParagraph(found, i) || isFurniture(found, i); i++)
    if (isPlainParagraph(found, i)) paragraphs.push(i)
  const long = paragraphs.filter((i) => (found.features[i]?.words ?? 0) >= WORDS_OF_PARAGRAPH)
  if (long.length >= LEAST_PARAGRAPHS && tell(found, paragraphs)) for (const i of paragraphs) kept[i] = 1
}
