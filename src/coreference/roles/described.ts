import { Role } from '../entities/entity.ts'
import { isListedRole, nounClass } from '../entities/nouns.ts'
import type { Phrase } from '../linking/locate.ts'
import type { Target } from '../linking/referent.ts'

/** Speakers who are described first and named in the next sentence: "The owner said it leaned. “Badly,” said Lena Fox." */
export class Described {
  #last: { phrase: Phrase; target: Target } | null = null

  /** Takes the next source; one who is named for the first time, without a role, may be the one just described. */
  meet(phrase: Phrase, target: Target): void {
    const before = this.#last
    const { line } = phrase
    const described =
      target.entity === null && target.name !== null && target.noun !== null && isListedRole(target.noun)
    this.#last = described && line.tokens[phrase.from]?.lower === 'the' ? { phrase, target } : null
    const { entity } = target
    if (!before || !entity?.isPerson || entity.words.length < 2 || entity.roles.some(({ text }) => text)) return
    const next = line.block === before.phrase.line.block && line.ordinal === before.phrase.line.ordinal + 1
    if (!next || entity.start < phrase.start || entity.start >= phrase.end) return
    const { name, noun } = before.target
    const { start, end } = before.phrase
    if (name && noun) entity.roles.push(new Role(name, start, end, 'lead', nounClass(noun)?.rank ?? 'position', noun))
  }
}
