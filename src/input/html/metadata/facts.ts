import type { Span } from '../../../article-types.ts'
import { dateIn } from '../../metadata/page-date.ts'
import { PUBLISHED, publishedPart } from '../../metadata/published.ts'
import { HEADING } from '../content/markup-hints.ts'
import type { MarkupPage } from '../content/page-block.ts'
import { isoDate } from './iso-date.ts'
import type { StructuredArticle } from './json-ld.ts'
import { namesOf } from './markup-byline.ts'
import { tidy } from './markup-titles.ts'

const DAY = 86_400_000

/** What the page says about its article, from the sources of `readMetadata`, in order. */
/** The sign that manuals set behind a heading, for a link to it. */
const PERMALINK = /\s?[¶§]$/

export class PageFacts {
  readonly page: MarkupPage
  readonly structured: StructuredArticle | null
  /** Where the body begins: what stands long after it does not tell about the article. */
  private readonly bodyStart: number

  constructor(page: MarkupPage, structured: StructuredArticle | null, bodyStart: number) {
    this.page = page
    this.structured = structured
    this.bodyStart = bodyStart
  }

  meta(...names: readonly string[]): string[] {
    return names.flatMap((name) => this.page.head.meta.get(name) ?? [])
  }

  private words({ start, end }: Span): string {
    return this.page.text.slice(start, Math.min(end, start + 400)).trim()
  }

  /** Headings, without those that are a link as a whole: the site's name, other stories. */
  headings(): { level: string; words: string; start: number }[] {
    return this.page.blocks
      .filter(({ element, start, end, linked }) => element.own & HEADING && linked < end - start)
      .map((block) => ({
        level: block.element.name,
        words: this.words(block).replace(PERMALINK, ''),
        start: block.start,
      }))
  }

  /** The words of the only heading of the first level, of several the only one above the body; empty for none. */
  topHeading(): string {
    const all = this.headings().filter(({ level }) => level === 'h1')
    const above = all.filter(({ start }) => start < this.bodyStart)
    const found = all.length > 1 ? above : all
    return found.length === 1 ? (found[0]?.words ?? '') : ''
  }

  /** What marked elements near the beginning of the body say. */
  private *marked(what: string, reach: number): Generator<{ value: string; words: string }> {
    for (const mark of this.page.marked) {
      if (mark.what !== what || mark.start > this.bodyStart + reach) continue
      yield { value: mark.value, words: this.words(mark) }
    }
  }

  authors(): string[] {
    const sources = [
      this.structured?.authors ?? [],
      this.meta(
        'author',
        'article:author',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'byl',
        'citation_author',
      ),
    ]
    for (const source of sources) {
      const names = source.flatMap((name) => namesOf(tidy(name)))
      if (names.length > 0) return [...new Set(names)]
    }
    for (const { words } of this.marked('author', 300)) {
      const names = words.length < 160 ? namesOf(words) : []
      if (names.length > 0) return names
    }
    return this.bylineBlock()
  }

  /** A line above the body that begins with "By". */
  private bylineBlock(): string[] {
    for (const block of this.page.blocks) {
      if (block.start > this.bodyStart) break
      const words = this.words(block)
      const names = words.length < 160 && /^by\b/i.test(words) ? namesOf(words) : []
      if (names.length > 0) return names
    }
    return []
  }

  /** The day given for machines; the neighbouring day where the page prints only that, as its time zone is another. */
  published(): string | null {
    const given = this.givenDate()
    if (!given) return null
    const day = given.slice(0, 10)
    const shown = this.shownDates(Number(day.slice(0, 4)))
    const neighbours = shown.filter(({ date }) => Math.abs(Date.parse(day) - Date.parse(date)) === DAY)
    const neighbour = neighbours.find(({ line }) => PUBLISHED.test(line)) ?? neighbours[0]
    const isShown = shown.some(({ date }) => date === day)
    return neighbour && (!isShown || PUBLISHED.test(neighbour.line)) ? neighbour.date : given
  }

  /**
   * The dates that the page prints near the beginning of its body.
   *
   * @param year of the date given for machines: pages leave out that of what is new
   */
  private shownDates(year: number): { readonly date: string; readonly line: string }[] {
    const lines = [...this.marked('date', 300)].map(({ words }) => words)
    for (const block of this.page.blocks) {
      if (block.start > this.bodyStart) break
      if (block.end - block.start < 100) lines.push(this.words(block))
    }
    return lines.flatMap((line) => {
      const date = line.length < 100 ? dateIn(publishedPart(line))?.iso(year) : null
      return date ? [{ date, line }] : []
    })
  }

  private givenDate(): string | null {
    const given = [
      this.structured?.published ?? '',
      ...this.meta(
        'article:published_time',
        'itemprop:datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'publishdate',
        'publish-date',
        'pubdate',
        'publication_date',
        'citation_publication_date',
        'dc.date.issued',
        'dc.date',
        'dcterms.created',
        'date',
        'og:article:published_time',
        'datepublished',
      ),
    ]
    for (const { value } of this.marked('date', 0)) given.push(value)
    for (const { words } of this.marked('date', 300)) given.push(words)
    for (const value of given) {
      const date = value === '' ? null : isoDate(value)
      if (date) return date
    }
    return this.dateBlock()
  }

  /** A date in a short line right above the body. */
  private dateBlock(): string | null {
    let found: string | null = null
    for (const block of this.page.blocks) {
      if (block.start > this.bodyStart) break
      const date = block.end - block.start < 100 ? dateIn(publishedPart(this.words(block)))?.iso() : null
      if (date) found = date
    }
    return found
  }
}
