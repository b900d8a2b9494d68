import type { Attribution } from '../attribution/attribution.ts'
import type { Speakers } from '../coreference/speakers.ts'
import type { Declined } from '../types.ts'
import type { Places } from './places.ts'

/** Who declined to comment, and where it says so, in the order of the text. */
export function declinedBy(
  declined: readonly Attribution[],
  speakers: Speakers,
  places: Places,
  text: string,
): Declined[] {
  const found = declined.map((attribution) => {
    const { cue, content, source } = attribution
    const start = cue?.start ?? source?.start ?? 0
    const end = Math.max(cue?.end ?? start, content.at(-1)?.end ?? start)
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    return { text: words, ...places.of({ start, end }), speaker: speakers.get(attribution)?.speaker ?? null }
  })
  return found.sort((a, b) => a.start - b.start)
}
