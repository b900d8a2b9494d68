import type { Draft } from './draft.ts'
import type { ElementVerdict } from './non-content-elements.ts'

const CAPTION: ElementVerdict = { rule: 'caption-card', reason: 'caption of a picture' }
const COUNTER = /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/
const LONGEST_COUNTER = 12
const FEWEST_SLIDES = 2
const MOST_CAPTION = 40
const MOST_CREDIT = 8

/** The captions of a slideshow, and the credits below them: one sentence below each count of its pictures. */
export function dropSlides(draft: Draft): void {
  const { blocks, proses, verdicts } = draft
  const isCounter = (i: number): boolean => {
    const block = blocks[i]
    return block !== undefined && block.end - block.start <= LONGEST_COUNTER && COUNTER.test(draft.textOf(block))
  }
  const counters = blocks.flatMap((_, i) => (verdicts[i]?.rule === 'image-label' && isCounter(i) ? [i] : []))
  if (counters.length < FEWEST_SLIDES) return
  for (const i of counters) {
    const [caption, credit] = [proses[i + 1], proses[i + 2]]
    if (verdicts[i + 1] || !caption?.isEnded || caption.words > MOST_CAPTION) continue
    draft.drop(i + 1, CAPTION)
    if (credit && !credit.isEnded && credit.words <= MOST_CREDIT && !isCounter(i + 2)) draft.drop(i + 2, CAPTION)
  }
}
