import { isCompatible } from '../person-names.ts'
import { isNamedVoice, isOtherSpeaker } from '../verify/verdict.ts'
import type { Voice } from '../verify/verification.ts'

/** Whether two quotations are said by one, by two, or by we do not know whom. */
export type VoiceRelation = 'same' | 'unknown' | 'other'

/** How two voices relate, as far as their names tell. */
function voiceRelation(a: Voice | null, b: Voice | null): VoiceRelation {
  if (isOtherSpeaker(a, b)) return 'other'
  return isNamedVoice(a) && isNamedVoice(b) && isCompatible(a.name, b.name) ? 'same' : 'unknown'
}

/** The same for numbered voices: each pair is looked at once. */
export class VoiceRelations {
  private readonly voices: readonly (Voice | null)[]
  private readonly known = new Map<number, VoiceRelation>()

  constructor(voices: readonly (Voice | null)[]) {
    this.voices = voices
  }

  of(a: number, b: number): VoiceRelation {
    const pair = a * this.voices.length + b
    const known = this.known.get(pair)
    if (known) return known
    const relation = voiceRelation(this.voices[a] ?? null, this.voices[b] ?? null)
    if (this.known.size < MOST_KNOWN) this.known.set(pair, relation)
    return relation
  }
}

const MOST_KNOWN = 1_000_000
