/** More meta elements than any page has that is not made to be long. */
const MOST = 2000

type Attributes = ReadonlyMap<string, string>

/** Collects what a page says about itself for machines: meta elements, the title, the canonical address, JSON-LD. */
export class Head {
  /** Values of meta elements by name, property or `itemprop:` name, lower case, in page order. */
  readonly meta = new Map<string, string[]>()
  readonly jsonLd: string[] = []
  title = ''
  language: string | null = null
  canonical: string | null = null
  private captured: string[] | null = null
  private count = 0

  get isCapturing(): boolean {
    return this.captured !== null
  }

  capture(text: string): void {
    this.captured?.push(text)
  }

  onOpen(tag: string, attributes: Attributes): void {
    if (tag === 'meta') this.onMeta(attributes)
    else if (tag === 'html') this.language ??= attributes.get('lang') || attributes.get('xml:lang') || null
    else if (tag === 'link') this.onLink(attributes)
    else if (tag === 'title' && this.title === '') this.captured = []
    else if (tag === 'script' && attributes.get('type')?.toLowerCase().includes('ld+json')) this.captured = []
  }

  private onMeta(attributes: Attributes): void {
    const content = attributes.get('content')?.trim()
    const item = attributes.get('itemprop')
    const key = attributes.get('property') ?? attributes.get('name') ?? (item && `itemprop:${item}`)
    if (!content || !key || this.count++ > MOST) return
    const values = this.meta.get(key.toLowerCase())
    if (values) values.push(content)
    else this.meta.set(key.toLowerCase(), [content])
  }

  private onLink(attributes: Attributes): void {
    if (attributes.get('rel')?.toLowerCase() === 'canonical') this.canonical ??= attributes.get('href') || null
  }

  onClose(tag: string): void {
    if (!this.captured || (tag !== 'title' && tag !== 'script')) return
    const text = this.captured.join('')
    this.captured = null
    if (tag === 'script') this.jsonLd.push(text)
    else this.title = text.replace(/\s+/g, ' ').trim()
  }
}
