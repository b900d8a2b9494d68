import { decodeHTML } from 'entities'

const AGAIN = /(?:quot|apos|[lr][sd]quo|nbsp|[mn]dash|hellip|#0?3[49]|#x2[27]|#82\d\d|#x20[12][\da-f]);/iy

/** A mark that was written as an entity twice ("&amp;quot;"), so that a page shows the entity in its place. */
export class DoubledEntity {
  readonly characters: string
  readonly end: number

  constructor(characters: string, end: number) {
    this.characters = characters
    this.end = end
  }
}

/** The mark whose entity goes on after the `&amp;` that ends at a place of the source, or null. */
export function doubledEntityAt(source: string, end: number): DoubledEntity | null {
  AGAIN.lastIndex = end
  const rest = AGAIN.exec(source)?.[0]
  return rest === undefined ? null : new DoubledEntity(decodeHTML(`&${rest}`), end + rest.length)
}
