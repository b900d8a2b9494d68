import type { Attribution } from '../attribution/attribution.ts'
import { isGivenName } from '../models/given-names.ts'
import type { Speaker } from '../types.ts'

/** "Rafael (Diego Montero)", "an accountant (Lena Voss, superb)": a figure, and in brackets who plays it. */
const PLAYED =
  /(?<figure>\p{L}[\p{L}’'-]{0,30}) \((?<actor>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){1,2})[,)]/gu

const SCREEN =
  /\b(?:films?|movies?|screenplay|sitcom|miniseries|cinematograph\w{1,5}|screenwriter|starring|on-?screen|filmmaker|box office)\b/i

/** So many figures make a review. */
const FEWEST = 2

/** Whose words a review of a film gives in telling its plot: nobody has said them. */
export class Figures {
  readonly #names: ReadonlySet<string>
  readonly #actors: ReadonlySet<string>

  private constructor(names: ReadonlySet<string>, actors: ReadonlySet<string>) {
    this.#names = names
    this.#actors = actors
  }

  /** Null for a text that tells of no film with its figures. */
  static of(text: string): Figures | null {
    if (!text.includes(' (') || !SCREEN.test(text)) return null
    const found = [...text.matchAll(PLAYED)].map(({ groups }) => [groups?.figure ?? '', groups?.actor ?? ''] as const)
    if (found.length < FEWEST || !found.some(([, actor]) => isGivenName(actor.split(' ')[0] ?? ''))) return null
    return new Figures(new Set(found.map(([figure]) => figure)), new Set(found.map(([, actor]) => actor)))
  }

  /** Whether words are those of a figure: in the present, and by somebody who is one, or whom only a pronoun or noun tells. */
  speak(text: string, { cue, source }: Attribution, speaker: Speaker | null): boolean {
    if (
      cue &&
      !/^(?:says?|asks?|tells?|replies|answers|shouts|whispers|insists|adds)\b/.test(text.slice(cue.start, cue.end))
    )
      return false
    const mention = source ? text.slice(source.start, source.end) : ''
    if (mention.includes('(') || (source && text.startsWith(' (', source.end))) return true
    const words = (speaker?.name ?? '').split(' ')
    if (words.some((word) => this.#names.has(word)) && !this.#actors.has(speaker?.name ?? '')) return true
    const named =
      /\p{Lu}/u.test(mention.slice(1)) ||
      /^\p{Lu}\p{Ll}/u.test(mention.replace(/^(?:She|He|They|The|An?|His|Her)\b/, ''))
    return !named
  }
}
