import { AUX, BE, NAME, NOMINAL } from '../../text/tags.ts'
import { ALL_CAPS, WORD } from '../../text/tokens.ts'
import type { SentenceMentions } from './sentence-mentions.ts'

/** "Marlow’s said", "Marlow’s is to close", "Marlow’s (NYSE: MRL)": nothing is owned there, so the mark belongs to a shop’s name. */
export function isShopName({ tokens }: SentenceMentions, end: number): boolean {
  const next = tokens[end + 1]
  if (tokens[end]?.lower === "'s" && tokens[end].tags & NAME) return true
  if (tokens[end]?.lower === "'s" && next?.text === '(') return tokens[end + 2]?.case === ALL_CAPS
  if (tokens[end]?.lower !== "'s" || !next || next.kind !== WORD) return false
  return (next.tags & (AUX | BE)) !== 0 && (next.tags & NOMINAL) === 0
}
