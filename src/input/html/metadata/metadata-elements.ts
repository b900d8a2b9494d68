import { QUOTE } from '../content/markup-hints.ts'
import type { Marked } from '../content/page-block.ts'
import type { TextBuilder } from '../content/text-builder.ts'
import type { Mark, OpenElement } from '../dom/element.ts'

const MOST = 5000
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|contributor)(?:[_-]{0,2}(?:name|names|link|s))?(?:$|\s)/i
const DATE_NAME =
  /(?:^|[\s_-])(?:date|dateline|timestamp|published|pubdate|datetime|publish(?:ed)?[_-]?(?:date|time|on|at)|post[_-]?date|entry[_-]?date|article[_-]?date)(?:$|\s)/i

type Attributes = ReadonlyMap<string, string>

/** Collects the elements of the page that say who wrote it, when, or whose words they quote. */
export class Marks {
  readonly found: Marked[] = []
  private readonly builder: TextBuilder
  private readonly byName = new Map<string, Mark['what'] | null>()

  constructor(builder: TextBuilder) {
    this.builder = builder
  }

  onOpen(open: OpenElement, attributes: Attributes): void {
    if (this.found.length < MOST) open.mark = markOf(open, attributes, (label) => this.named(label))
  }

  /** What class names and ids say that an element tells. */
  private named(label: string): Mark['what'] | null {
    let what = this.byName.get(label)
    if (what === undefined) {
      what = AUTHOR_NAME.test(label) ? 'author' : DATE_NAME.test(label) ? 'date' : null
      this.byName.set(label, what)
    }
    return what
  }

  onClose(open: OpenElement, { what, value }: Mark): void {
    const end = this.builder.length
    if (end > open.text || value) this.found.push({ what, value, start: open.text, end, element: open.element })
  }
}

function markOf(
  { name, element }: OpenElement,
  attributes: Attributes,
  named: (label: string) => Mark['what'] | null,
): Mark | null {
  if (name === 'cite' || (name === 'footer' && element.hints & QUOTE)) return { what: 'cite', value: '' }
  const item = attributes.get('itemprop') ?? ''
  if (name === 'time' || /datePublished|dateCreated/i.test(item)) {
    return { what: 'date', value: attributes.get('datetime') ?? attributes.get('content') ?? '' }
  }
  const rel = attributes.get('rel')
  if ((rel && /\bauthor\b/.test(rel)) || (item !== '' && /\bauthor\b/.test(item))) return { what: 'author', value: '' }
  const what = named(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)
  return what && { what, value: '' }
}
