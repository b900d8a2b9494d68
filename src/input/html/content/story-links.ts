import { isStoryLink } from '../../main-text/linked-statement.ts'
import type { PageBlock } from '../page-block.ts'
import { type Draft, keyOf } from './draft.ts'
import type { ElementVerdict } from './non-content-elements.ts'
import type { Prose } from './prose.ts'

const STORY: ElementVerdict = { rule: 'story-link', reason: 'points to another story' }
/** Share of a line in links from which on it may be the headline of another story, behind a label of its own. */
const STORY_SHARE = 0.4

/** Headlines of other stories between paragraphs, with a label of their own: "Archive: Ferry runs aground in fog". */
export function dropStoryLinks(draft: Draft): void {
  let above: Prose | null = null
  const links: number[] = []
  const labels = repeatedLabels(draft)
  draft.eachKept((block, prose, i) => {
    const isSet = prose.links > STORY_SHARE || isStrongHeadline(draft.textOf(block), block, labels)
    if (above && block.kind === 'paragraph' && isSet && isStoryLink(draft.textOf(block))) links.push(i)
    else above = prose.weight > 0 ? prose : null
    return false
  })
  for (const i of links) if (isProse(draft, i + 1)) draft.drop(i, STORY)
}

const LONGEST_LABEL = 60
const labelOf = (text: string): string => text.slice(0, Math.max(0, text.slice(0, LONGEST_LABEL).indexOf(':')))

/** Whether a line in strong type may be a headline, and no question or answer of an interview. */
const isStrongHeadline = (text: string, { strong }: PageBlock, labels: ReadonlySet<string>): boolean =>
  strong > 0 && !/[?!]$/.test(text.slice(-1)) && !labels.has(labelOf(text))

/** Labels that head several paragraphs: speakers of an interview, whose words may be set in strong type. */
function repeatedLabels(draft: Draft): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  draft.eachKept((block) => {
    const label = block.strong > 0 ? labelOf(draft.textOf(block)) : ''
    if (label !== '') (seen.has(label) ? repeated : seen).add(label)
    return false
  })
  return repeated
}

/** Whether the next block that is kept is prose. */
function isProse(draft: Draft, from: number): boolean {
  let i = from
  while (draft.verdicts[i]) i++
  return (draft.proses[i]?.weight ?? 0) > 0
}

const LEAST_LINKED_HEADING = 5
/** Round-ups set the headlines of their parts so. */
const TOP_LEVELS = new Set(['h1', 'h2'])
const LINKED_HEADING = 0.9
/** So many linked headings are how a round-up is set. */
const MOST_LINKED_HEADINGS = 3
const BLOCKS_OF_SECTION = 3
const LETTERS_OF_CONTENT = 5

/** Headings between paragraphs that are a link as a whole, and of which the paragraphs below have no word: other stories. */
export function dropLinkedHeadings(draft: Draft): void {
  const linked: number[] = []
  draft.eachKept(({ kind, element }, { links, words }, i) => {
    if (kind === 'heading' && !TOP_LEVELS.has(element.name) && links > LINKED_HEADING && words >= LEAST_LINKED_HEADING)
      linked.push(i)
    return false
  })
  if (linked.length >= MOST_LINKED_HEADINGS) return
  for (const i of linked) if (isProse(draft, i + 1) && isForeign(draft, i)) draft.drop(i, STORY)
}

/** Whether what comes below a heading has none of its longer words, as far as they begin alike. */
function isForeign(draft: Draft, at: number): boolean {
  const block = draft.blocks[at]
  const words = block
    ? keyOf(draft.textOf(block))
        .split(' ')
        .filter(({ length }) => length >= LETTERS_OF_CONTENT)
    : []
  const stems = new Set(words.map((word) => ` ${word.slice(0, LETTERS_OF_CONTENT)}`))
  let below = ''
  for (let i = at + 1, seen = 0; i < draft.blocks.length && seen < BLOCKS_OF_SECTION; i++) {
    const other = draft.blocks[i]
    if (!other || draft.verdicts[i]) continue
    below += ` ${keyOf(draft.textOf(other))}`
    seen++
  }
  return [...stems].filter((stem) => below.includes(stem)).length * 3 < stems.size
}
