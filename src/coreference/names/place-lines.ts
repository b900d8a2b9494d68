import { isGivenName } from '../../models/given-names.ts'
import { ALL_CAPS } from '../../text/tokens.ts'
import type { Entity } from './entity.ts'
import type { NameMention } from './sentence-mentions.ts'

/** "ISLAMABAD: …", "LONDON — …": a single word in capitals that opens one line only. */
export const isStoryPlace = (entity: Entity, run: NameMention): boolean =>
  isPlaceLine(entity, run) || isLongPlaceLine(entity, run)

/** "PETALING JAYA: Minister Lena Fox said", "KOTA BHARU — A trader": words in capitals before a dash, or before what somebody else says. */
function isLongPlaceLine({ words, mentions }: Entity, { line: { tokens }, from, to }: NameMention): boolean {
  if (from > 0 || words.length < 2 || mentions > 1 || !/^[:—–]$/.test(tokens[to]?.text ?? '')) return false
  const shouted = tokens.slice(from, to).every((token) => token.case === ALL_CAPS)
  if (!shouted || isGivenName(tokens[from]?.lower ?? '')) return false
  const reported = tokens.slice(to, to + FIRST_WORDS).some(({ lower }) => /^sa(?:id|ys)$/.test(lower))
  return reported || tokens[to]?.text !== ':'
}

const FIRST_WORDS = 24

const isPlaceLine = ({ words, mentions, personal }: Entity, { line, from, to }: NameMention): boolean =>
  from === 0 &&
  words.length === 1 &&
  mentions < 2 &&
  personal === 0 &&
  line.tokens[0]?.case === ALL_CAPS &&
  /^[:—–]$/.test(line.tokens[to]?.text ?? '')
