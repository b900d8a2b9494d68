import type { Element } from '../dom/element.ts'
import { EMBED, QUOTE } from '../markup-hints.ts'
import type { Container } from './container.ts'
import type { Draft } from './draft.ts'
import type { ElementVerdict } from './non-content-elements.ts'
import type { Prose } from './prose.ts'
import { isSparedList } from './spared-lists.ts'

const CARD: ElementVerdict = { rule: 'teaser-card', reason: 'teaser of another story' }
const LINK_LIST: ElementVerdict = { rule: 'link-list', reason: 'list of links' }

/** Elements that give an article its own structure, and are no cards. */
const STRUCTURE = new Set(
  'p li ul ol dl dd dt table tbody thead tr td th blockquote figure article h1 h2 h3 h4 h5 h6'.split(' '),
)
const LISTS = new Set(['ul', 'ol', 'dl'])
const MOST_BLOCKS = 8
const MOST_WORDS = 80
const LONG_BLOCK = 60
/** A teaser has one paragraph. */
const PARAGRAPHS = 2
/** What makes up this share of the body's prose is how the page presents its article, not a teaser. */
const BODY_SHARE = 0.25

/** Whether an element is a linked headline with at most a few lines. */
function isCard(element: Element, proses: readonly Prose[]): boolean {
  const size = element.last - element.first
  if (size < 2 || size > MOST_BLOCKS) return false
  let linked = 0
  let words = 0
  let sentences = 0
  for (const block of proses.slice(element.first, element.last)) {
    if (block.words > LONG_BLOCK) return false
    if (block.links > 0.8 && block.words >= 3) linked++
    else words += block.words
    if (block.weight > 0 && block.links === 0) sentences++
  }
  return linked * 4 >= size && words <= MOST_WORDS && sentences < PARAGRAPHS
}

/** Of its words and of its items. */
const LINK_SHARE = 0.45
const LINKED_ITEM = 0.7

/** Whether most of a list are links: other stories, tags. Where one is a plain sentence, they are a text. */
function isLinkList(element: Element, proses: readonly Prose[]): boolean {
  const items = element.last - element.first
  if (items < 2) return false
  let linked = 0
  let words = 0
  let links = 0
  for (const block of proses.slice(element.first, element.last)) {
    if (block.weight > 0 && block.links === 0) return false
    linked += block.links * block.words
    words += block.words
    if (block.links > LINKED_ITEM) links++
  }
  return linked > LINK_SHARE * words && links > LINK_SHARE * items
}

/** Finds teasers and lists of links within the body, by their shape. */
export function findCards(
  { element: body, elements, weights }: Container,
  draft: Draft,
  give: (element: Element, verdict: ElementVerdict) => void,
): void {
  const candidates = new Map<string, { verdict: ElementVerdict; found: Element[] }>()
  for (const element of elements) {
    if (element === body || element.first < body.first || element.last > body.last) continue
    const isList = LISTS.has(element.name)
    if (element.hints & (EMBED | QUOTE) || (!isList && STRUCTURE.has(element.name))) continue
    if (!(isList ? isLinkList(element, draft.proses) : isCard(element, draft.proses))) continue
    if (isSparedList(draft, element)) continue
    const key = `${element.name} ${element.label.replace(/\d+/g, '')}`
    const same = candidates.get(key)
    if (same) same.found.push(element)
    else candidates.set(key, { verdict: isList ? LINK_LIST : CARD, found: [element] })
  }
  for (const { verdict, found } of candidates.values()) {
    const weight = found.reduce((sum, element) => sum + weights.over(element), 0)
    if (weight < BODY_SHARE * weights.over(body)) for (const element of found) give(element, verdict)
  }
}
