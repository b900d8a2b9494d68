import type { Block, Metadata } from '../../../article-types.ts'
import { isAgency, isNames } from '../../author-names.ts'
import { keyOf } from '../content/draft.ts'
import type { MarkupPage } from '../page-block.ts'
import { PageFacts } from './facts.ts'
import { givenAuthors } from './given-authors.ts'
import { dateOfAddress, givenDate } from './given-dates.ts'
import type { StructuredArticle } from './json-ld.ts'
import { joinNames } from './markup-byline.ts'
import { agrees, endsWith, headlineOf, isBlogName, isSitePart, tidy } from './markup-titles.ts'
import { type PrintedMetadata, printedMetadata } from './printed-metadata.ts'

/** The names of a byline, to be compared. */
const namesKey = (byline: string): string[] => byline.split(/, and |, | and | & /).map(keyOf)

/** Of the authors given for machines and the byline that the page prints the one that tells more. */
function bylineFrom(given: readonly string[], printed: PrintedMetadata): string | null {
  const joined = joinNames(given)
  const { marked } = printed
  // One who is given for machines is printed in a line that begins with "By", or nowhere that tells more.
  const isOne = joined !== null && given.length === 1 && !isAgency(joined)
  const byline = isOne ? marked : printed.byline(marked)
  if (joined === null || byline === null) return joined ?? byline
  const [shown, known] = [namesKey(byline), given.map(keyOf)]
  const holdsAll = known.every((name) => shown.includes(name))
  const isKnown = (name: string): boolean => known.some((other) => name === other || name.startsWith(`${other} `))
  const isAnother = marked === byline && !shown.some(isKnown) && isNames(byline)
  return holdsAll || isAnother || (isAgency(joined) && !isAgency(byline)) ? byline : joined
}

/** The line above the body with which the title for machines ends, behind the name of the site. */
function lineEnding(facts: PageFacts, title = ''): string | null {
  for (const line of facts.linesAbove()) if (line.length * 2 > title.length && endsWith(title, line)) return line
  return null
}

const httpOnly = (address: string | null | undefined): string | null =>
  address && /^https?:\/\//i.test(address) ? address.trim() : null

/**
 * Reads what a page tells about its article. The sources, the first that tells counting:
 *
 * - title: the only heading of the first level, where it shares words with a title given for machines; JSON-LD headline;
 *   Open Graph; Twitter; `<title>`; of these the site's name is taken off
 * - byline: JSON-LD author; meta elements; a labelled card for social networks; elements marked as author, and lines
 *   beginning with "By", near the top; of these people only, never the site
 * - date: JSON-LD datePublished of an article; meta elements; the same of the page; `<time>` and elements named as date,
 *   and short lines, near the top, below the headline first, those of an update last; the day in the address
 * - site: JSON-LD publisher; Open Graph; application name
 * - address: canonical link; Open Graph; JSON-LD
 * - language: `lang` of the page; JSON-LD; Open Graph; meta elements
 *
 * What the markup does not tell is taken from what the page prints around its body, as in plain text. A byline that is
 * printed counts for more than one for machines, which is often that of who put the page up.
 *
 * @param blocks of the page, decided on
 */
export function readMetadata(
  page: MarkupPage,
  structured: StructuredArticle | null,
  blocks: readonly Block[],
): Metadata {
  const facts = new PageFacts(page, structured, blocks.find(({ kept }) => kept)?.start ?? 0)
  const { head } = page
  const sites = [structured?.publisher, ...facts.meta('og:site_name', 'application-name')].map(tidy)
  const site = sites.find((name) => name !== '' && !/^https?:/.test(name)) ?? null
  const titles = [structured?.headline, ...facts.meta('og:title', 'twitter:title'), head.title]
    .map(tidy)
    .filter(Boolean)
  const heading = facts.topHeading().words
  const words = facts.headings().map((found) => found.words)
  const isHeadline = agrees(heading, titles) && !isSitePart(heading, titles) && !isBlogName(heading, titles, words)
  const others = words.filter((other) => isHeadline || other !== heading)
  const given = isHeadline ? heading : (lineEnding(facts, titles[0]) ?? headlineOf(titles[0] ?? heading, others, site))
  const language = head.language || structured?.language || facts.meta('og:locale', 'content-language', 'language')[0]
  const url = httpOnly(head.canonical) ?? httpOnly(facts.meta('og:url')[0]) ?? httpOnly(structured?.url)
  const printed = printedMetadata(page, blocks, given || null, given === '' || given !== heading)
  // What the page prints in its only heading of the first level, right above its body, is its headline whatever machines are told.
  const isPrinted = printed.title !== null && endsWith(titles[0] ?? given, printed.title)
  const title =
    printed.title !== null && keyOf(printed.title) === keyOf(heading) ? heading : isPrinted ? printed.title : given
  return {
    title: title || printed.title,
    byline: bylineFrom(givenAuthors(facts, site), printed),
    publishedAt: givenDate(facts) ?? printed.publishedAt ?? dateOfAddress(url),
    site,
    url,
    language: language?.trim().replace('_', '-').slice(0, 35) || null,
  }
}
