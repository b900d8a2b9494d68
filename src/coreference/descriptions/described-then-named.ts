import type { Referent } from '../discourse/referent.ts'
import { Role } from '../names/entity.ts'
import type { SourcePhrase } from '../source-phrases/source-phrase.ts'

/** Speakers who are described first and named in the next sentence: "The owner said it leaned. “Badly,” said Lena Fox." */
export class DescribedThenNamed {
  #last: { phrase: SourcePhrase; referent: Referent } | null = null

  /** Takes the next source; one who is named for the first time, without a role, may be the one just described. */
  observe(phrase: SourcePhrase, referent: Referent): void {
    const before = this.#last
    const { line } = phrase
    const described =
      referent.entity === null &&
      referent.name !== null &&
      referent.noun !== null &&
      line.nouns.isListedRole(referent.noun)
    this.#last = described && line.tokens[phrase.from]?.lower === 'the' ? { phrase, referent } : null
    const { entity } = referent
    if (!before || !entity?.isPerson || entity.words.length < 2 || entity.roles.some(({ text }) => text)) return
    const next = line.block === before.phrase.line.block && line.ordinal === before.phrase.line.ordinal + 1
    if (!next || entity.start < phrase.start || entity.start >= phrase.end) return
    const { name, noun } = before.referent
    const { start, end } = before.phrase
    if (name && noun)
      entity.roles.push(new Role(name, start, end, 'lead', line.nouns.classOf(noun)?.rank ?? 'position', noun))
  }
}
