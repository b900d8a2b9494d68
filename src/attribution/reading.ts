import type { Token } from '../text/tokens.ts'
import { contentShape } from './content/content-end.ts'
import { isNegated, objectHead } from './cues/cue-context.ts'
import { verbForm } from './cues/cue-values.ts'
import type { Frame } from './frames/frame.ts'

/** How the sentence reads around a cue: what tells whether anything was said, beyond the words themselves. */
export class Reading {
  /** What follows the cue: "that", "clause", "to", "wh", "quotation", "phrase"; "left" where the content stands before it. */
  readonly shape: string
  /** The form of the verb and its first auxiliary: "past:", "base:would". */
  readonly form: string
  readonly negated: boolean
  /** The noun that a content that is a noun phrase ends in, as a lemma. */
  readonly object: string
  /** The word behind the cue that leads to the content: "for" in "called for"; empty where there is none. */
  readonly particle: string
  /** Whether the sentence asks. */
  readonly asks: boolean

  constructor(tokens: readonly Token[], frame: Frame) {
    const first = frame.content[0]?.first ?? frame.cueLast + 1
    this.shape = frame.direction === 'right' ? contentShape(tokens, first) : 'left'
    this.form = verbForm(tokens, frame)
    this.negated = isNegated(tokens, frame)
    this.object = this.shape === 'phrase' ? objectHead(tokens, first) : ''
    this.particle = frame.cueLast > frame.head ? (tokens[frame.cueLast]?.lower ?? '') : ''
    this.asks = tokens.at(-1)?.text === '?'
  }
}
