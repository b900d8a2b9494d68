import type { Attribution } from '../attribution/attribution.ts'
import type { DescribedSource, Resolution } from './resolution.ts'

const PRONOUN = /^(?:he|she|they|i|we|it|who)\b/i

/**
 * Nobody is their own reporter under another description: in "Fox said the captain shouted" the captain is somebody
 * else, whom the document does not name. A pronoun or the same name may well be the reporter.
 */
function apartFrom(reporter: Resolution | null, found: Resolution | null): Resolution | null {
  const { speaker, evidence } = found ?? { speaker: null, evidence: [] }
  if (!speaker?.name || speaker.name !== reporter?.speaker.name) return found
  const last = speaker.name.split(' ').at(-1) ?? speaker.name
  if (PRONOUN.test(speaker.mention) || speaker.mention.includes(last)) return found
  const name = speaker.mention.replace(/^(?:the|an?) /i, '')
  const step = { step: 'reporter', reason: 'described apart from who reports it, so somebody else' }
  return {
    speaker: { ...speaker, name, role: null, roles: [], kind: 'unnamed' },
    evidence: [...evidence, step],
    forms: [],
    isThing: false,
    doubt: null,
  }
}

/**
 * Whom the attributions of a document lead to. A resolution is made each time that it is asked for: of a hundred thousand
 * attributions they would fill the memory.
 */
export class Speakers {
  readonly #text: string
  readonly #found: ReadonlyMap<Attribution, DescribedSource>

  constructor(text: string, found: ReadonlyMap<Attribution, DescribedSource>) {
    this.#text = text
    this.#found = found
  }

  /** Who an attribution leads to; null where nobody is given. */
  get(attribution: Attribution): Resolution | null {
    const { via } = attribution
    const own = this.resolution(attribution)
    return via ? apartFrom(this.resolution(via), own) : own
  }

  /** The same, whoever reports it. */
  resolution(attribution: Attribution): Resolution | null {
    return this.#found.get(attribution)?.resolution(this.#text) ?? null
  }

  /** The other forms of the names that some attributions, and those that report them, lead to, by the name. */
  forms(attributions: readonly Attribution[]): Map<string, readonly string[]> {
    const forms = new Map<string, readonly string[]>()
    const add = (resolution: Resolution | null): void => {
      if (resolution?.speaker.name && resolution.forms.length > 0) forms.set(resolution.speaker.name, resolution.forms)
    }
    for (const attribution of attributions) {
      if (attribution.via) add(this.resolution(attribution.via))
      add(this.get(attribution))
    }
    return forms
  }
}
