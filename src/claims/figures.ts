import type { Attribution } from '../attribution/attribution.ts'
import { isGivenName } from '../models/given-names.ts'
import type { Speaker } from '../types.ts'

/** "Rafael (Diego Montero)", "an accountant (Lena Voss, superb)": what stands before the bracket, and who plays it. */
const ACTOR = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}(?=[,)])/u
/** Characters of a word or name that are looked at. */
const REACH = 60

/** The figures of a text, each with who plays it. */
function* figuresOf(text: string): Generator<readonly [string, string]> {
  for (let at = text.indexOf(' ('); at >= 0; at = text.indexOf(' (', at + 2)) {
    const before = text.slice(Math.max(0, at - REACH), at)
    const figure = before.slice(before.lastIndexOf(' ') + 1)
    const actor = ACTOR.exec(text.slice(at + 2, at + 2 + REACH))?.[0]
    if (/^\p{L}/u.test(figure) && actor) yield [figure, actor]
  }
}

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
    const found = [...figuresOf(text)]
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
    return !/\p{Lu}/u.test(mention.replace(/^(?:She|He|They|The|An?|His|Her)\b/, ''))
  }
}
