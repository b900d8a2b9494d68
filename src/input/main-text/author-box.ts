import { areKnownNames, isNames, namesIn, SEVERAL_NAMES, surnameOf } from '../author-names.ts'
import type { Features } from './features.ts'

/** Lines of a page among which those are looked for that say who wrote it. */
const LINES_OF_TOP = 80
const BY = /^by:? /i

/** The names that the bylines of a page give, as far as they begin with "By". */
export function signersOf(features: readonly Features[]): readonly string[] {
  const names: string[] = []
  for (const { rule, line } of features.slice(0, LINES_OF_TOP)) {
    if (rule?.id !== 'byline' || !BY.test(line)) continue
    const found = namesIn(line.replace(BY, ''))
    if (found) names.push(...found.split(SEVERAL_NAMES).filter((name) => name.includes(' ')))
  }
  return names
}

/** Words of a name that stands in a line by itself. */
const FEWEST_WORDS = 2
const MOST_WORDS = 4

/** Whether a surname stands in a paragraph that does not begin with the name: whoever is told of did not write the page. */
function isToldOf(features: readonly Features[], name: string): boolean {
  const surname = surnameOf(name)
  return features.some(({ ended, line }) => ended && !line.startsWith(name) && line.includes(surname))
}

/** Names that stand in a line by themselves near the top, of people of whom the page tells nothing. */
export function loneNames(features: readonly Features[]): readonly string[] {
  return features
    .slice(0, LINES_OF_TOP)
    .filter(({ ended, rule, words }) => !ended && !rule && words >= FEWEST_WORDS && words <= MOST_WORDS)
    .map(({ line }) => line)
    .filter((line) => areKnownNames(line) && !isToldOf(features, line))
}

/** What somebody is or does, behind the name. */
export const TOLD_OF_AUTHOR =
  /^ (?:is|was|has|writes|covers|reports|works|joined|teaches|edits|lives|grew|studied|leads|runs)\b/

/**
 * Whether a paragraph tells of who wrote the page: it begins with the name that a byline gives, or stands below a line
 * that is the same name and nothing else.
 */
export function tellsOfAuthor(features: readonly Features[], i: number, signers: readonly string[]): boolean {
  const line = features[i]?.line ?? ''
  const above = features[i - 1]?.line ?? ''
  const name = signers.find((signer) => line.startsWith(signer)) ?? (line.startsWith(above) ? above : '')
  return name.includes(' ') && TOLD_OF_AUTHOR.test(line.slice(name.length)) && isNames(name)
}
