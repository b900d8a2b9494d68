import { namedReferent } from '../descriptions/named-referent.ts'
import type { Mention } from '../discourse/mention.ts'
import { type NameMention, runsAround } from '../names/sentence-mentions.ts'
import type { Sieve } from './sieve.ts'

/** The person behind a document; of a body the document itself speaks. */
function authorOf({ phrase: { line, to }, head, nounClass }: Mention): NameMention | undefined {
  const by = head.noun + 1
  if (line.tokens[by]?.lower !== 'by' || nounClass?.kind !== 'document') return undefined
  return runsAround(line, by, to).find(
    ({ roleFrom, from, entity }) => Math.min(roleFrom, from) === by + 1 && entity?.isPerson && entity.personal > 0,
  )
}

/** "A 2018 survey by Lena Fox of Leeds University says". */
export const authorSieve: Sieve = {
  name: 'author',
  reason: 'Readers ask who wrote it where the phrase itself names the author.',
  resolve(mention) {
    const author = authorOf(mention)
    if (!author) return null
    mention.trace.add('author', 'the person by whom the document is', author)
    return namedReferent(author, mention.trace)
  },
}
