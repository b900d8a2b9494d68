import { decodeHTML } from 'entities'
import { keyOf } from '../content/draft.ts'
import type { MarkupPage } from '../page-block.ts'
import type { StructuredArticle } from './json-ld.ts'

/** Longer ones are no titles, whatever the markup says. */
const LONGEST_TITLE = 1000

/** For titles of 1000 characters at most. */
const SITE_SEPARATOR = /\s+(?:[|·•»—–-]|::)\s+/
const SEPARATOR_AT_END = /\s+(?:[|·•»—–-]|::)\s+$/

/** Pages with more headings of the first level use them for sections. */
const MOST_TOP_HEADINGS = 2

/** What a publishing system for blogs sets between the site and the headline. In a title of 1000 characters at most. */
const BLOG_ARCHIVE = /^.{1,80}\sBlog Archives?\s+(?:[|·•»—–-]|::)\s+(?=\S)/

/** The title without the name of the site before or after it. */
export function withoutSite(title: string, site: string | null): string {
  if (BLOG_ARCHIVE.test(title)) return title.replace(BLOG_ARCHIVE, '')
  const parts = title.split(SITE_SEPARATOR)
  if (parts.length < 2) return title
  const first = parts[0] ?? ''
  const last = parts[parts.length - 1] ?? ''
  const same = (part: string): boolean => site !== null && part.toLowerCase() === site.toLowerCase()
  if (same(first)) return title.slice(title.indexOf(parts[1] ?? ''))
  const isSite = same(last) || (last.split(' ').length <= 4 && last.length * 2 < title.length)
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(SEPARATOR_AT_END, '') : title
}

/** The title without what is not its headline: of its parts the longest that a heading gives, else all but the site's name. */
export function headlineOf(title: string, headings: readonly string[], site: string | null): string {
  const keys = new Set(headings.map(keyOf))
  const parts = title.split(SITE_SEPARATOR).filter((part) => keys.has(keyOf(part)))
  const part = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
  return part || headings.find((heading) => endsWith(title, heading)) || withoutSite(title, site)
}

/** What parts the name of a site, or of what it shows, from the title behind it. */
const BEFORE_TITLE = /(?:[|·•»—–:-]|::)\s*$/
const LEAST_PART = 3

/** Whether a title is a printed headline with the name of the site before it. */
export function endsWith(title: string, headline: string): boolean {
  const before = title.slice(0, title.length - headline.length)
  return title.endsWith(headline) && headline.split(' ').length >= LEAST_PART && BEFORE_TITLE.test(before)
}

/** Attribute values as the page shows them: written twice as entities and with markup in them often enough. */
export const tidy = (text: string | undefined): string =>
  decodeHTML((text ?? '').slice(0, LONGEST_TITLE).replace(/<[^<>]{0,200}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()

/** Not "to" or "of", which most titles have in common. */
const isLong = (word: string): boolean => word.length > 3

/** Whether a heading is the headline: it shares words with what the page gives as its title for machines. */
export function agrees(heading: string, titles: readonly string[]): boolean {
  const words = new Set(keyOf(heading).split(' '))
  if (words.size < 2) return false
  if (titles.length === 0) return true
  const hasLong = [...words].some(isLong)
  return titles.some((title) => {
    const others = keyOf(title).split(' ')
    const shared = others.filter((word) => words.has(word))
    return shared.length * 3 >= Math.min(words.size, others.length) && (!hasLong || shared.some(isLong))
  })
}

/** Whether a heading is only what a title has before or after a longer part: the name of the site. */
export function isSitePart(heading: string, titles: readonly string[]): boolean {
  const key = keyOf(heading)
  return titles.some((title) => {
    const parts = title.split(SITE_SEPARATOR)
    const isEnd = keyOf(parts[0] ?? '') === key || keyOf(parts[parts.length - 1] ?? '') === key
    return parts.length > 1 && isEnd && parts.some((part) => keyOf(part) !== key && part.length >= 2 * heading.length)
  })
}

/** Whether a heading is what a title has before a colon, and another heading what comes behind: a blog and its post. */
export function isBlogName(heading: string, titles: readonly string[], headings: readonly string[]): boolean {
  return titles.some((title) => {
    if (!title.startsWith(`${heading}: `)) return false
    const post = keyOf(title.slice(heading.length + 1))
    return headings.some((other) => other !== heading && keyOf(other) === post)
  })
}

/** Everything that the page gives as its headline: none of it is part of the body. */
export function titlesOf({ head, blocks, text }: MarkupPage, structured: StructuredArticle | null): string[] {
  const given = [
    structured?.headline ?? '',
    ...(head.meta.get('og:title') ?? []),
    ...(head.meta.get('twitter:title') ?? []),
    head.title,
  ]
  const headings = blocks
    .filter(({ element, start, end }) => element.name === 'h1' && end - start <= LONGEST_TITLE)
    .map(({ start, end }) => text.slice(start, end))
  const tops = headings.length <= MOST_TOP_HEADINGS ? headings : []
  const all = [...given.map(tidy), ...tops].filter((title) => title.length > 8)
  return [...all, ...all.map((title) => withoutSite(title, null))]
}
