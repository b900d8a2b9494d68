import { keyOf } from '../content/draft.ts'
import type { PageFacts } from './facts.ts'
import { namesOf } from './markup-byline.ts'
import { tidy } from './markup-titles.ts'

/** Longer ones hold more than names. */
const LONGEST_CREDIT = 160
/** Characters between the names of one byline, each in an element of its own. */
const BETWEEN_NAMES = 12
const REACH = 300
/** "By", also glued to the name, as where each stands in an element of its own. */
const BEGINS_WITH_BY = /^(?:[Bb]y\b|BY\b|By(?=\p{Lu}\p{Ll}))/u

/** Names of people: without those of the site. */
function withoutPublisher(names: readonly string[], site: string | null): string[] {
  const words = new Set(keyOf(site ?? '').split(' '))
  const isOfSite = (name: string): boolean =>
    keyOf(name)
      .split(' ')
      .some((word) => word.length > 2 && words.has(word))
  return names.filter((name) => !isOfSite(name))
}

/** What cards for social networks show, where it is labelled as the author. */
function cardAuthors(facts: PageFacts): string[] {
  const numbers = ['1', '2'].filter((n) => /\b(?:by|author)\b/i.test(facts.meta(`twitter:label${n}`)[0] ?? ''))
  return numbers.flatMap((n) => facts.meta(`twitter:data${n}`))
}

/** The names in elements that are marked as author: those of the first, and of what follows right behind it. */
function markedAuthors(facts: PageFacts): string[] {
  const found: string[] = []
  let end = 0
  for (const mark of facts.marked('author', REACH)) {
    // Elements come in the order of their ends: one that holds those before repeats them.
    if (mark.start < end) continue
    if (found.length > 0 && mark.start - end > BETWEEN_NAMES) break
    const words = facts.words(mark)
    const names = words.length < LONGEST_CREDIT ? namesOf(words) : []
    if (names.length === 0) continue
    found.push(...names)
    end = Math.max(end, mark.end)
  }
  return found
}

/** A line above the body that begins with "By". */
function bylineLine(facts: PageFacts): string[] {
  for (const words of facts.linesAbove()) {
    const names = words.length < LONGEST_CREDIT && BEGINS_WITH_BY.test(words) ? namesOf(words) : []
    if (names.length > 0) return names
  }
  return []
}

/** Who wrote the article, as the markup gives it: from the first source that names people. */
export function givenAuthors(facts: PageFacts, site: string | null): string[] {
  const tags = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'citation_author']
  const namesIn = (values: readonly string[]): string[] => values.flatMap((value) => namesOf(tidy(value)))
  const sources = [
    () => namesIn(facts.structured?.authors ?? []),
    () => namesIn(facts.meta(...tags)),
    () => namesIn(cardAuthors(facts)),
    () => markedAuthors(facts),
    () => bylineLine(facts),
  ]
  for (const source of sources) {
    const people = withoutPublisher(source(), site)
    if (people.length > 0) return [...new Set(people)]
  }
  return []
}
