import type { NounLexicon } from './noun-lexicon.ts'

/** What is known wherever names and roles are read in a document. */
export interface ReadingScope {
  readonly text: string
  /** Where the cues of attributions start: every phrase ends at them. */
  readonly cues: ReadonlySet<number>
  readonly nouns: NounLexicon
}
