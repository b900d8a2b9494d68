import type { Correction } from './correction.ts'
import type { GivenMetadata } from './input/given-metadata.ts'
import type { InputOptions } from './input/input-formats.ts'

export type { SourceFormat } from './input/input-formats.ts'

/** Words of the user's own, beside those that are built in. */
export interface Vocabulary {
  /** Verbs that report words, in their base form, each with its particle if it has one: "grouse", "hold forth". */
  readonly cues?: readonly string[]
  /** Nouns for what somebody is, in the singular: "whip", "station master". */
  readonly roles?: readonly string[]
  /** Paragraphs that are no part of an article, whole; one that ends in * stands for all that begin so. */
  readonly boilerplate?: readonly string[]
  /** Other names of people and organisations, each with the name that is meant: "AOC" with "Alexandria Ocasio-Cortez". */
  readonly aliases?: Readonly<Record<string, string>>
}

export type OffsetUnit = 'utf16' | 'codepoint'

/** What the caller knows about the input beyond its bytes. */
export interface ReadOptions extends InputOptions, GivenMetadata {
  readonly id?: string | null
  readonly url?: string | null
  /** Whether `source.text` gives the document text. */
  readonly withText?: boolean
  /** What offsets and columns count: UTF-16 code units (the default), or code points as Python and jq do. */
  readonly offsetUnit?: OffsetUnit
  readonly vocabulary?: Vocabulary
}

export interface ExtractOptions extends ReadOptions {
  readonly explain?: boolean
  /** Also what people believe, want, expect and find. Default: only what they said. */
  readonly attitudes?: boolean
  /** Everything that was considered a claim, however unsure; attitudes, too. */
  readonly all?: boolean
  /** Claims that are less sure are left out, from 0 to 1. Default: a floor above which most claims are right. */
  readonly minConfidence?: number
  /** What persons have put right; those of other documents are passed over. */
  readonly corrections?: readonly Correction[]
}
