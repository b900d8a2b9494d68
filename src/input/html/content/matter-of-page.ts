import { LEAST_ON_MATTER, MATTER, ON_MATTER } from '../../main-text/on-matter.ts'
import type { Draft } from './draft.ts'

const SAMPLE = 400

/** Whether the paragraphs around a line like a notice speak of the same: an article on cookies, a page on privacy. */
export function isAmongAlike({ blocks, proses, verdicts, text }: Draft, at: number, rule: string): boolean {
  if (!ON_MATTER.has(rule)) return false
  let above = 0
  let others = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || i === at || verdicts[i] || !proses[i]?.weight) continue
    if (!MATTER.test(text.slice(block.start, Math.min(block.end, block.start + SAMPLE)))) continue
    others++
    if (i < at) above++
  }
  return others >= LEAST_ON_MATTER && above > 0
}
