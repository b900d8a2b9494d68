import { Attribution } from '../../src/attribution/attribution.ts'
import { resolve } from '../../src/coreference/index.ts'
import type { Resolution } from '../../src/coreference/resolution.ts'
import { read } from '../../src/input/read.ts'
import { analyse } from '../../src/text/analyse.ts'
import { loadLexical } from '../../src/text/lexical.ts'
import { SentenceIndex } from '../../src/text/sentence-index.ts'
import type { Span } from '../../src/types.ts'

/** Whom mentions of a text mean, each as if it said something; none where reading the text changes its places. */
export async function resolutionsAt(text: string, mentions: readonly Span[]): Promise<(Resolution | null)[]> {
  const article = await read(text, {})
  if (article.text !== text) return []
  const passages = analyse(article)
  const sentences = new SentenceIndex(passages)
  const attributions = mentions.map((span) => {
    const source = sentences.locate(span)
    return new Attribution({ kind: 'direct', content: [], cue: source, lemma: 'say', source, rule: 'marked', block: 0 })
  })
  return resolve(article, passages, attributions, { lexical: await loadLexical() })
}
