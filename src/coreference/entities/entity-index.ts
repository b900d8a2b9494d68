import type { Reader } from '../roles/role-phrase.ts'
import { Registry } from './registry.ts'
import type { Line, NameRun } from './sentence-mentions.ts'
import { Seen } from './split.ts'

/** Everybody whom the document names, and where. */
export class Census {
  readonly registry = new Registry()
  readonly seen = new Seen()
  readonly lines: Line[] = []
  /** In the order of the text. */
  readonly runs: NameRun[] = []
  readonly reader: Reader
  /** Who wrote the article. */
  readonly byline: string | null

  constructor(reader: Reader, byline: string | null) {
    this.reader = reader
    this.byline = byline
  }
}
