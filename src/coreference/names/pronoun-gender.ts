import { PRONOUNS } from '../../lexicon/people/pronouns.ts'
import type { Gender } from './noun-lexicon.ts'

/** The gender that a pronoun shows. */
export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map(
  PRONOUNS.flatMap(({ words, gender }) => (gender ? words.map((word) => [word, gender] as const) : [])),
)
