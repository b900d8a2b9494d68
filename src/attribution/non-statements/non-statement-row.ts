import type { Phrase } from '../../text/syntax/noun-phrase.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'

/** A frame with its content settled, as such rows see it. */
export interface FrameSite {
  readonly tokens: readonly Token[]
  readonly frame: Frame
  /** The content where it has only one part; null where it has several. */
  readonly only: Phrase | null
}

/** A frame that looks like an attribution and reports no statement. Its id is the reason that a trace gives. */
export interface NonStatementRow {
  readonly id: string
  readonly holds: (site: FrameSite) => boolean
  readonly example: string
  readonly counter: string
  readonly reason: string
}
