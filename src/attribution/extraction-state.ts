import type { Quotation } from '../text/tokens.ts'
import { Attribution } from './attribution.ts'

/** How many blocks may lie between a quotation that stands alone and the attribution that it continues. */
const CARRY_BLOCKS = 2

/** What was found so far in an article, and who spoke last. */
export class Ledger {
  readonly found: Attribution[] = []
  last: Attribution | null = null
  /** The quotation that an attribution ends with, and the attribution's place: what stands alone next to it belongs to it. */
  open: { quotation: Quotation; at: number } | null = null
  /** A sentence that ends in a colon: who is about to be quoted. */
  introduction: Attribution | null = null
  /** Index of the block that is being read. */
  block = 0

  /** The last attribution, unless it lies too far back. */
  recent(): Attribution | null {
    return this.last && this.block - this.last.block <= CARRY_BLOCKS ? this.last : null
  }

  /** Adds an attribution of the block that is being read; who speaks in it spoke last. */
  push(fields: Omit<ConstructorParameters<typeof Attribution>[0], 'block'>): void {
    this.found.push(new Attribution({ ...fields, block: this.block }))
    this.last = this.found.at(-1) ?? null
  }
}
