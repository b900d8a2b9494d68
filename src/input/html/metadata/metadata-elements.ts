import type { TextBuilder } from '../content/text-builder.ts'
import type { Mark, OpenElement } from '../dom/element.ts'
import { QUOTE } from '../markup-hints.ts'
import type { Marked } from '../page-block.ts'

const MOST = 5000
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|contributor)(?:[_-]{0,2}(?:name|names|link|s))?(?:$|\s)/i
const DATE_NAME =
  /(?:^|[\s_-])(?:date|dateline|timestamp|published|pubdate|datetime|publish(?:ed)?[_-]?(?:date|time|on|at)|post[_-]?date|entry[_-]?date|article[_-]?date)(?:$|\s)/i
/** The date of a change, of which some themes name nothing else. */
const UPDATE_NAME = /(?:^|[\s_-])(?:updated|modified|(?:date|last|time)[_-]?(?:updated|modified))(?:$|[\s_-])/i
const PUBLISHED_NAME = /publish|created|post(?:ed|[_-]?date)|entry[_-]?date/i
/** Of most names one look is enough. */
const MAY_TELL = /author|by-?line|writer|contrib|date|time|publish/i

type Attributes = ReadonlyMap<string, string>

/** Collects the elements of the page that say who wrote it, when, or whose words they quote. */
export class Marks {
  readonly found: Marked[] = []
  private readonly builder: TextBuilder

  constructor(builder: TextBuilder) {
    this.builder = builder
  }

  onOpen(open: OpenElement, attributes: Attributes): void {
    if (this.found.length < MOST) open.mark = markOf(open, attributes)
  }

  onClose(open: OpenElement, { what, value }: Mark): void {
    const end = this.builder.length
    if (end > open.text || value) this.found.push({ what, value, start: open.text, end, element: open.element })
  }
}

/** What a class name or id says that an element tells. */
function named(label: string): Mark['what'] | null {
  if (label === '' || !MAY_TELL.test(label)) return null
  if (AUTHOR_NAME.test(label)) return 'author'
  return DATE_NAME.test(label) ? 'date' : null
}

function markOf({ tag: { name }, element }: OpenElement, attributes: Attributes): Mark | null {
  if (name === 'cite' || (name === 'footer' && element.hints & QUOTE)) return { what: 'cite', value: '' }
  const item = attributes.get('itemprop') ?? ''
  if (name === 'time' || /datePublished|dateCreated/i.test(item)) {
    const label = `${attributes.get('class') ?? ''} ${item}`
    const what = UPDATE_NAME.test(label) && !PUBLISHED_NAME.test(label) ? 'update' : 'date'
    return { what, value: attributes.get('datetime') ?? attributes.get('content') ?? '' }
  }
  const rel = attributes.get('rel')
  if ((rel && /\bauthor\b/.test(rel)) || (item !== '' && /\bauthor\b/.test(item))) return { what: 'author', value: '' }
  const what = named(attributes.get('class') ?? '') ?? named(attributes.get('id') ?? '')
  return what && { what, value: '' }
}
