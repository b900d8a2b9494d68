import { TURN_ROWS } from '../../lexicon/subtitle-turns.ts'

/** What the beginning of a line says of who speaks from there on. */
export interface TurnSign {
  /** Characters of the line that are the sign and no words of anybody. */
  readonly length: number
  /** Where the speaker's name stands in the line, the end exclusive; null where the sign only says that it is another. */
  readonly name: readonly [number, number] | null
  readonly id: string
}

/** The sign that a line begins with; null where it goes on with whoever spoke. */
export function turnSign(line: string): TurnSign | null {
  for (const { id, pattern } of TURN_ROWS) {
    const found = pattern.exec(line)
    if (!found) continue
    const [whole, name] = found
    const at = name ? whole.indexOf(name) : 0
    return { id, length: whole.length, name: name ? [at, at + name.length] : null }
  }
  return null
}
