import type { Metadata } from '../../../article-types.ts'
import { keyOf } from '../content/draft.ts'
import type { MarkupPage } from '../content/page-block.ts'
import { PageFacts } from './facts.ts'
import type { StructuredArticle } from './json-ld.ts'
import { joinNames } from './markup-byline.ts'
import { agrees, headlineOf, tidy } from './markup-titles.ts'

/** Authors without the names of the site that stand among them. */
function withoutPublisher(names: readonly string[], site: string | null): readonly string[] {
  const words = new Set(keyOf(site ?? '').split(' '))
  const people = names.filter(
    (name) =>
      !keyOf(name)
        .split(' ')
        .some((word) => word.length > 2 && words.has(word)),
  )
  return people.length > 0 ? people : names
}

const httpOnly = (address: string | null | undefined): string | null =>
  address && /^https?:\/\//i.test(address) ? address.trim() : null

/**
 * Reads what a page tells about its article. The sources, the first that tells counting:
 *
 * - title: the only heading of the first level, where it shares words with a title given for machines; JSON-LD headline;
 *   Open Graph; Twitter; `<title>`; of these the site's name is taken off
 * - byline: JSON-LD author; meta elements; elements marked as author, and lines beginning with "By", near the top
 * - date: JSON-LD datePublished; meta elements; `<time>` and elements named as date, and short lines, near the top
 * - site: JSON-LD publisher; Open Graph; application name
 * - address: canonical link; Open Graph; JSON-LD
 * - language: `lang` of the page; JSON-LD; Open Graph; meta elements
 *
 * @param bodyStart where the article's body begins in the page's text
 */
export function readMetadata(page: MarkupPage, structured: StructuredArticle | null, bodyStart: number): Metadata {
  const facts = new PageFacts(page, structured, bodyStart)
  const { head } = page
  const sites = [structured?.publisher, ...facts.meta('og:site_name', 'application-name')].map(tidy)
  const site = sites.find((name) => name !== '' && !/^https?:/.test(name)) ?? null
  const titles = [structured?.headline, ...facts.meta('og:title', 'twitter:title'), head.title]
    .map(tidy)
    .filter(Boolean)
  const heading = facts.topHeading()
  const words = facts.headings().map((found) => found.words)
  const title = agrees(heading, titles) ? heading : headlineOf(titles[0] ?? heading, words, site)
  const language = head.language ?? structured?.language ?? facts.meta('og:locale', 'content-language', 'language')[0]
  return {
    title: title || null,
    byline: joinNames(withoutPublisher(facts.authors(), site)),
    publishedAt: facts.published(),
    site,
    url: httpOnly(head.canonical) ?? httpOnly(facts.meta('og:url')[0]) ?? httpOnly(structured?.url),
    language: language?.trim().replace('_', '-').slice(0, 35) || null,
  }
}
