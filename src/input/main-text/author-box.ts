import { isNames, namesIn } from '../author-names.ts'
import type { Features } from './features.ts'

/** Lines of a page among which those are looked for that say who wrote it. */
const LINES_OF_TOP = 80
const BY = /^by:? /i
const SEVERAL = /, and |, | and | & /

/** The names that the bylines of a page give, as far as they begin with "By". */
export function signersOf(features: readonly Features[]): readonly string[] {
  const names: string[] = []
  for (const { rule, line } of features.slice(0, LINES_OF_TOP)) {
    if (rule?.id !== 'byline' || !BY.test(line)) continue
    const found = namesIn(line.replace(BY, ''))
    if (found) names.push(...found.split(SEVERAL).filter((name) => name.includes(' ')))
  }
  return names
}

/** What somebody is or does, behind the name. */
const TOLD = /^ (?:is|was|has|writes|covers|reports|works|joined|teaches|edits|lives|grew|studied|leads|runs)\b/

/**
 * Whether a paragraph tells of who wrote the page: it begins with the name that a byline gives, or stands below a line
 * that is the same name and nothing else.
 */
export function tellsOfAuthor(features: readonly Features[], i: number, signers: readonly string[]): boolean {
  const line = features[i]?.line ?? ''
  const above = features[i - 1]?.line ?? ''
  const name = signers.find((signer) => line.startsWith(signer)) ?? (line.startsWith(above) ? above : '')
  return name.includes(' ') && TOLD.test(line.slice(name.length)) && isNames(name)
}
