/** A page begins with its document type, its root, or one of the elements that only a page has. */
const PAGE_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|table|p|h[1-6]|link|script|style)\b/i
/** Feeds and other XML: their tags are no text. */
const XML_START = /^\s*<\?xml\s/
const ROOT_START = /^<(?:!doctype\s+html|html|head|body)\b/i
const ANY_TAG = /<(?:!doctype|\/?[a-z][a-z0-9]*)\b[^<>]*>/i

/** So much of a text shows that it is a page, in characters: of its beginning, and of it for any tag. */
const HEAD = 4096
const SAMPLE = 65_536

/** What may stand before the first tag of a page: white space, the XML declaration, comments, in any number. */
function withoutProlog(head: string): string {
  let rest = head.trimStart()
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : /^<\?xml\b/i.test(rest) ? '>' : null
    const end = close === null ? -1 : rest.indexOf(close, 4)
    if (close === null || end < 0) return rest
    rest = rest.slice(end + close.length).trimStart()
  }
}

/**
 * Whether decoded text is a page: told by its beginning, the name being only a hint.
 *
 * @param hint whether the name is a page's, or that of another format; null where it tells nothing
 */
export function isPage(text: string, hint: 'own' | 'other' | null): boolean {
  const head = text.slice(0, HEAD)
  const start = withoutProlog(head)
  if (ROOT_START.test(start) || XML_START.test(head)) return true
  if (hint === 'own') return ANY_TAG.test(text.slice(0, SAMPLE))
  return hint === null && PAGE_START.test(start) && /<\//.test(text.slice(0, SAMPLE))
}
