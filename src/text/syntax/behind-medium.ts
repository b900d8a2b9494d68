import { isSpeechVerb, MEDIA_NOUNS } from '../../lexicon/frames.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'

/** Words of what somebody said something in, at the most: "in a short news release". */
const MEDIUM_REACH = 5

/** "said in a statement the town was glad": behind what it was said in, the clause that was said. */
export function isBehindMedium(tokens: readonly Token[], noun: number): boolean {
  if (!MEDIA_NOUNS.has(tokens[noun]?.lower ?? '')) return false
  for (let i = noun - 1; i > 0 && i > noun - MEDIUM_REACH; i--)
    if (/^(?:in|on)$/.test(tokens[i]?.lower ?? '')) return isSpeechVerb(wordAt(tokens[i - 1]).lemma)
  return false
}
