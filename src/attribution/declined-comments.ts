import type { AnnotatedBlock, Sentence } from '../text/tokens.ts'
import type { Attribution } from './attribution.ts'
import { attributionOf } from './convert.ts'
import type { AttributionObserver, FrameVerdict } from './observer.ts'

/** Ids of the rows of `lexicon/silences.ts` by which somebody was asked and said nothing. */
const DECLINING: ReadonlySet<string> = new Set(['no-comment', 'request-for-comment'])

/** Where its sentence starts. */
const startOf = ({ tokens }: FrameVerdict): number => tokens[0]?.start ?? -1

/** Hears of frames that are no attributions since somebody declined to comment: an editor wants to know who was asked. */
export class DeclinedComments implements AttributionObserver {
  readonly #verdicts: FrameVerdict[] = []

  frame(verdict: FrameVerdict): void {
    if (DECLINING.has(verdict.fault ?? '') && verdict.frame.source) this.#verdicts.push(verdict)
  }

  /** Who declined and the words that say so, in the form of attributions; they are none. */
  in(blocks: readonly AnnotatedBlock[]): Attribution[] {
    if (this.#verdicts.length === 0) return []
    const wanted = new Set(this.#verdicts.map(startOf))
    const places = new Map(
      blocks.flatMap(({ sentences }, block) =>
        sentences
          .filter(({ start }) => wanted.has(start))
          .map((sentence): [number, { sentence: Sentence; block: number }] => [sentence.start, { sentence, block }]),
      ),
    )
    return this.#verdicts.flatMap((verdict) => {
      const place = places.get(startOf(verdict))
      return place ? [attributionOf(place.sentence, verdict.frame, place.block)] : []
    })
  }
}
