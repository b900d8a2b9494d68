import { LINE_RULES } from '../../lexicon/boilerplate/all.ts'
import { PITCH } from '../../lexicon/boilerplate/pitches.ts'
import type { LineRule } from '../../lexicon/boilerplate/row.ts'
import { Mentions } from './keyword-prefilter.ts'
import { isPitch } from './speaks-to-readers.ts'

const MOST_WORDS_OF_A_LABEL = 20
/** A longer paragraph may end with a source in brackets; a caption is no paragraph. */
const MOST_WORDS_OF_A_CAPTION = 80
const SENTENCE_END = /[\p{Ll}\d)]\.["”’']?$|[.!?][”"]$/u

/** A name may end with a stop that closes no sentence. */
const JUNIOR = /\b[JS]r\.$/

/** Whether a line can be a heading, button or label: short, and not closed as a sentence is. */
export function isLabel(line: string, words: number): boolean {
  if (words > MOST_WORDS_OF_A_LABEL) return false
  return words <= 3 || !SENTENCE_END.test(line.slice(-4)) || JUNIOR.test(line.slice(-4))
}

function includesAny(line: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (line.includes(words[i] ?? '')) return true
  return false
}

/** What no notice of a site has: somebody who says something. */
const SAYS =
  /\b(?:said|says|told|asked|added|wrote|admitted|argued|claimed|insisted|warned|ruled|announced|snapped|according)\b/

let mentions: Mentions | null = null

/** The row that a line of a page matches, or null. */
export function ruleOf(line: string, words: number): LineRule | null {
  mentions ??= new Mentions(LINE_RULES)
  mentions.read(line)
  const label = isLabel(line, words)
  for (let i = mentions.next(0); i >= 0; i = mentions.next(i + 1)) {
    const row = LINE_RULES[i]
    if (!row || !(label || row.form === 'line')) continue
    if (row.holds && !includesAny(line, row.holds)) continue
    if (words > MOST_WORDS_OF_A_CAPTION && row.effect === 'caption') continue
    if (row.isNotice && SAYS.test(line)) continue
    if (row.speaksOf && !label && !row.speaksOf.test(line)) continue
    if (row === PITCH ? isPitch(line, words) : row.pattern.test(line)) return row
  }
  return null
}
