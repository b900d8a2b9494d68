import { ruleOf } from '../../main-text/markers.ts'
import { asksById } from '../../main-text/prompt-boxes.ts'
import type { Element } from '../dom/element.ts'
import type { PageBlock } from '../page-block.ts'
import type { Draft } from './draft.ts'
import type { ElementVerdict } from './non-content-elements.ts'
import type { Prose } from './prose.ts'

const PROMPT: ElementVerdict = { rule: 'prompt-box', reason: 'asks something of the reader' }
const CARD: ElementVerdict = { rule: 'teaser-card', reason: 'teaser of another story' }

/** A page with what is known of each block so far. */
interface Judged {
  readonly text: string
  readonly blocks: readonly PageBlock[]
  readonly proses: readonly Prose[]
  readonly verdicts: (ElementVerdict | null)[]
}

/** Words of which an appeal for money has some: most paragraphs need not be looked at further. */
const APPEALS =
  /\b[Yy]our (?:support|donation|contribution|subscription|membership)\b|\bpaywalls?\b|\breporters on the ground\b/
const LEAST_APPEAL = 6
const LONGEST_APPEAL = 600

/** Drops paragraphs in which the site asks for money, before it is decided where the article stands: they outweigh short ones. */
export function dropAppeals(page: Judged): void {
  const { text, blocks, proses, verdicts } = page
  const found: number[] = []
  blocks.forEach(({ start, end }, i) => {
    const words = proses[i]?.words ?? 0
    if (verdicts[i] || words < LEAST_APPEAL || end - start > LONGEST_APPEAL) return
    const line = text.slice(start, end)
    const rule = APPEALS.test(line) ? ruleOf(line.slice(0, LONGEST_RULED), words) : null
    if (!rule || !asksById(rule.id)) return
    verdicts[i] = { rule: rule.id, reason: rule.reason }
    found.push(i)
  })
  for (const i of found) dropAround(page, i)
}

/** Drops what stands around a paragraph that asks for money, in a box of its own. */
function dropAround(page: Judged, at: number): void {
  const box = boxAround(page, at)
  if (!box || !isPrompt(page, indexesOf(box))) return
  for (const i of indexesOf(box)) page.verdicts[i] ??= PROMPT
}

const LONGEST_RULED = 400
const MOST_BLOCKS = 10
/** Of the words of a box what asks must have so much, and of the page's prose a box no more. */
const ASKING_SHARE = 0.3
const BOX_SHARE = 0.25
/** Somebody's words, more than a term. */
const TOLD = /[“"][^”"]{25}|\b(?:said|says|told|added|asked)\b/
const MOST_TEASER = 80
/** Breaks off with dots. */
const CUT = /(?:…|\.\.\.)["”]?$/
/** Elements that give an article its structure, and are no boxes. */
const STRUCTURE = new Set('p li ul ol table tbody tr td blockquote body main article'.split(' '))

/** The innermost element around a block that holds others, too. */
function boxAround({ blocks }: Judged, at: number): Element | null {
  let element = blocks[at]?.element ?? null
  while (element && element.last - element.first < 2) element = element.parent
  if (!element || STRUCTURE.has(element.name) || element.last - element.first > MOST_BLOCKS) return null
  return element
}

function indexesOf({ first, last }: Element): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i)
}

const wordsOf = ({ proses }: Judged, indexes: readonly number[]): number =>
  indexes.reduce((sum, i) => sum + (proses[i]?.words ?? 0), 0)

const textAt = ({ text, blocks }: Judged, i: number): string => text.slice(blocks[i]?.start ?? 0, blocks[i]?.end ?? 0)

/** Whether much of a box asks something, and nobody's words stand in the rest: all of it is the site's. */
function isPrompt(draft: Judged, indexes: readonly number[]): boolean {
  const asking = indexes.filter((i) => asksById(draft.verdicts[i]?.rule))
  if (wordsOf(draft, asking) < ASKING_SHARE * wordsOf(draft, indexes)) return false
  return indexes.every((i) => draft.verdicts[i] || !TOLD.test(textAt(draft, i)))
}

/** Whether a box ends with a link to read on, and holds the beginning of what is to be read. */
function isTeaser(draft: Judged, indexes: readonly number[], at: number): boolean {
  if (at !== indexes[indexes.length - 1] || wordsOf(draft, indexes) > MOST_TEASER) return false
  return indexes.some((i) => CUT.test(textAt(draft, i).slice(-5)))
}

/** Drops what stands around a prompt or a link to read on, in a box of its own within the article. */
export function dropBoxes(draft: Draft): void {
  const all = draft.proses.reduce((sum, { weight }, i) => sum + (draft.verdicts[i] ? 0 : weight), 0)
  for (let at = 0; at < draft.blocks.length; at++) {
    const rule = draft.verdicts[at]?.rule
    if (rule !== 'read-more' && !asksById(rule)) continue
    const box = boxAround(draft, at)
    if (!box) continue
    const indexes = indexesOf(box)
    const weight = indexes.reduce((sum, i) => sum + (draft.verdicts[i] ? 0 : (draft.proses[i]?.weight ?? 0)), 0)
    if (weight > BOX_SHARE * all) continue
    if (rule === 'read-more' ? isTeaser(draft, indexes, at) : isPrompt(draft, indexes))
      for (const i of indexes) draft.drop(i, rule === 'read-more' ? CARD : PROMPT)
  }
}
