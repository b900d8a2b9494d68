import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { Referent } from '../discourse/referent.ts'
import { displayName } from '../names/name-registry.ts'
import type { NameMention } from '../names/sentence-mentions.ts'

/** Sentences back within which somebody may have been told to belong to the body. */
const SENTENCES_BACK = 12
const FEWEST_WORDS = 2

/** The words of a body that a role ends in: "the Bridge Trust" of "chairman of the Bridge Trust"; none for other names. */
function wordsInRole({ entity, nameFrom, nameTo, from, to, line: { tokens } }: NameMention): readonly string[] {
  if (entity || nameFrom < nameTo || to - from < FEWEST_WORDS) return []
  if (!/^(?:of|for|at|with)$/.test(tokens[from - (tokens[from - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '')) return []
  return tokens.slice(from, to).map(({ lower }) => lower)
}

/** "Lena Fox, chair of the Bridge Trust, agreed. … the trust said": the body of a role that was told last, by the words of its name. */
export function bodyInRole(
  { phrase }: Mention,
  { entityIndex: { runs } }: CoreferenceContext,
  fits: (words: readonly string[]) => boolean,
): Referent | null {
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at]
    if (!run || run.start >= phrase.start) continue
    if (phrase.line.ordinal - run.line.ordinal > SENTENCES_BACK) return null
    const words = wordsInRole(run)
    if (words.length > 0 && fits(words))
      return new Referent(displayName(run.line.tokens, run.from, run.to), 'organization')
  }
  return null
}
