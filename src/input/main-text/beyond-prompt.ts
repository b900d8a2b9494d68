import { isPlainParagraph, SAYING } from './beyond-list.ts'
import { sharedWith } from './closing-section.ts'
import type { Features } from './features.ts'
import { asks } from './prompt-boxes.ts'
import type { RecoveredLines } from './recover-lines.ts'

/** Lines of a box in which a site asks for an address, and paragraphs below it that an article may close with. */
const MOST_LINES = 8
const MOST_PARAGRAPHS = 4
const LEAST_WORDS = 5
/** Share of the words of a closing paragraph that the article has, too. */
const SHARED = 0.35

/** Words of a headline, from which on a line that begins as the heading of a list is one link and no list. */
const LEAST_HEADLINE = 5

const isLink = ({ rule, words }: Features): boolean => rule?.effect === 'list' && words >= LEAST_HEADLINE

const isPrompt = (line: Features): boolean => asks(line) || line.rule?.id === 'follow-us' || isLink(line)

/** Whether a line belongs to the box: marked, or right below another of its lines. */
function isOfBox(found: RecoveredLines, i: number): boolean {
  const line = found.features[i]
  const effect = line?.rule?.effect
  if (!line || line.dateline || effect === 'end' || effect === 'foot' || effect === 'dateline') return false
  return effect === 'list' ? isPrompt(line) : found.marked(i) || line.hints.blanksBefore === 0
}

/** Where the box ends that begins at a line; the line itself where nothing in it asks. */
function endOfBox(found: RecoveredLines, from: number): number {
  let to = from
  while (to < from + MOST_LINES && isOfBox(found, to)) to++
  return found.features.slice(from, to).some(isPrompt) ? to : from
}

/** Whether a paragraph goes on with what the article tells, or says what somebody said. */
const tellsOn = (line: Features, body: readonly Features[]): boolean =>
  line.words >= LEAST_WORDS && (SAYING.test(line.line) || sharedWith([line], body) >= SHARED)

/**
 * Goes on behind a box in which the site asks for an address, which outweighs the short paragraphs that an article may
 * close with below it: they tell on with its words, and no headline stands below them.
 */
export function winBackBeyondPrompt(found: RecoveredLines, kept: Uint8Array): void {
  const { features, first } = found
  const end = kept.lastIndexOf(1) + 1
  const box = endOfBox(found, end)
  if (end <= first || box === end) return
  let to = box
  while (to <= box + MOST_PARAGRAPHS && isPlainParagraph(found, to)) to++
  const below = features[to]
  if (to > box + MOST_PARAGRAPHS || (below && !found.marked(to) && below.words >= LEAST_HEADLINE)) return
  const body = features.slice(first, end)
  const from = features.findIndex((line, i) => i >= box && i < to && tellsOn(line, body))
  if (from >= 0) kept.fill(1, from, to)
}
