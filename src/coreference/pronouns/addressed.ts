import type { PronounSite } from '../discourse/pronoun-site.ts'
import type { Referent } from '../discourse/referent.ts'

/** Whom words address as they begin: “Mr. Fox, you …”, “Lena, it is …”. */
const OPENING =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Judge|Senator)\.? )?(\p{Lu}[\p{L}'’-]+), (?:you|your|I|we|it|this|that|don|do|did|are|is|were|what|why|how|please|sit|go|get|let|come|can|will)\b/u

/** So much of the words is looked at, in characters. */
const OPENING_LENGTH = 60

/** Nobody says “Mr. Fox, you lied” to themselves. */
export function isAddressed({ line, content }: PronounSite, { entity }: Referent): boolean {
  const [first] = content
  if (!entity || !first) return false
  const opening = line.reading.text.slice(first.start, Math.min(first.end, first.start + OPENING_LENGTH))
  const name = OPENING.exec(opening)?.[1]?.toLowerCase()
  return name !== undefined && (name === entity.words.at(-1) || name === entity.words[0])
}
