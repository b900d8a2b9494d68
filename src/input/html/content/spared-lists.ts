import type { Element } from '../dom/element.ts'
import { LIST } from '../markup-hints.ts'
import type { Draft } from './draft.ts'

/** Headings under which a text names what it rests on, numbered or not. */
const REFERENCES =
  /^(?:\d{1,2}[.)]? ?)?(?:references?(?: cited| list)?|bibliography|works cited|endnotes|footnotes|(?:notes|sources|references) (?:and|&) (?:sources|notes|links|references)|sources(?: used| cited)?|list of (?:references|sources))\W{0,2}$/i
const LONGEST_HEADING = 40

/** Whether a list, or the part that holds it, stands under a heading of references: they belong to a text, all links as they are. */
export function isOfReferences({ blocks, text }: Draft, { first, depth }: Element): boolean {
  const head = blocks[first]?.kind === 'heading' ? blocks[first] : blocks[first - 1]
  if (!head || head.end - head.start > LONGEST_HEADING || head.element.depth > depth + 1) return false
  if (head.kind !== 'heading' && head.strong < head.end - head.start) return false
  return REFERENCES.test(text.slice(head.start, head.end))
}

const LEAST_INTRODUCTION = 2

/** Whether a list stands in an item of another below words of its own that lead nowhere: what that item tells in full. */
function isInItem({ blocks, proses }: Draft, { first, parent }: Element): boolean {
  if (parent?.name !== 'li' || !(parent.hints & LIST) || parent.first >= first) return false
  const own = blocks[parent.first]
  return own !== undefined && own.linked === 0 && (proses[parent.first]?.words ?? 0) >= LEAST_INTRODUCTION
}

/** Whether a list of links is part of a text. */
export const isSparedList = (draft: Draft, element: Element): boolean =>
  isInItem(draft, element) || isOfReferences(draft, element)
