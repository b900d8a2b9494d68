import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** Characters that a page writes as an entity, and where it ends. */
export class EntityFound {
  readonly characters: string
  readonly end: number

  constructor(characters: string, end: number) {
    this.characters = characters
    this.end = end
  }
}

/** Finds the entities in the text of a page, which is gone through from its beginning to its end. */
export class EntityReader {
  private readonly source: string
  private readonly decoder: EntityDecoder
  private characters = ''
  private consumed = 0
  /** The next "&" that was found: none stands between it and where it was looked for. */
  private sign = -1

  constructor(source: string) {
    this.source = source
    this.decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
      this.characters += String.fromCodePoint(codePoint)
      this.consumed = consumed
    })
  }

  /** Where the next "&" stands, at a place or behind it; behind the end of the page where there is none. */
  signFrom(place: number): number {
    if (this.sign < place) {
      const found = this.source.indexOf('&', place)
      this.sign = found < 0 ? this.source.length : found
    }
    return this.sign
  }

  /** The entity that begins with the "&" at a place; null where it is a sign and no more. */
  at(place: number): EntityFound | null {
    this.characters = ''
    this.consumed = 0
    this.decoder.startEntity(DecodingMode.Legacy)
    if (this.decoder.write(this.source, place + 1) < 0) this.decoder.end()
    return this.consumed > 0 ? new EntityFound(this.characters, place + this.consumed) : null
  }
}
