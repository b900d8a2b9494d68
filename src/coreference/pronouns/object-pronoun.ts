import type { Gender } from '../names/noun-lexicon.ts'
import { isObject, isOwnObject } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'

/** "Ivo Marsh asked her to go": a pronoun, and whose act it is the object of; they are two. */
interface ObjectPronoun {
  /** Place of the pronoun among the tokens. */
  readonly at: number
  readonly subject: NameMention
}

/** "His" only in "a bench in his honour". */
const WORDS = { male: /^(?:him|his)$/, female: /^her$/ } as const

/** The first "him" or "her" of a sentence, where somebody named is the subject whose object it is; null otherwise. */
export function objectPronoun(line: SentenceMentions, gender: Gender): ObjectPronoun | null {
  if (line.runs.length === 0) return null
  const at = line.tokens.findIndex(({ lower }) => WORDS[gender].test(lower))
  if (at < 1 || !isObject(line, at)) return null
  const start = line.tokens[at]?.start ?? 0
  const [subject, ...others] = line.runs.filter((run) => run.entity?.isPerson && run.start < start)
  // "Ivo Marsh said Ida Fox cheered those around her": of two, "her" may be either.
  return subject && others.length === 0 && isOwnObject(subject, line, at) ? { at, subject } : null
}
