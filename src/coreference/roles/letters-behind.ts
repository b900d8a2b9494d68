import { SEAT_LETTERS } from '../../lexicon/people/ranks-and-posts.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import { RolePhrase } from './role-phrase.ts'

/** "Lena Fox MP", "Hugo Hill KC": what the letters behind a name say that somebody is. */
export function lettersBehind({ line: { tokens }, nameFrom, nameTo, to }: NameMention): RolePhrase | null {
  const { text = '' } = tokens[nameTo] ?? {}
  const member = SEAT_LETTERS.test(text)
  const counsel = /^(?:KC|QC)$/.test(text)
  // "The Leeds East MP said": a seat, and nobody's name.
  if (
    nameTo >= to ||
    /^(?:the|a|an)$/.test(tokens[nameFrom - 1]?.lower ?? '') ||
    nameTo - nameFrom < 2 ||
    // "National Party MP Lena Fox": a seat of the party’s.
    isImpersonalLast(tokens[nameTo - 1]?.lower ?? '') ||
    (!member && !counsel)
  )
    return null
  return new RolePhrase(nameTo, nameTo + 1, nameTo, counsel ? 'counsel-letters' : null)
}
