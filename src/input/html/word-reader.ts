import type { TextBuilder } from './content/text-builder.ts'
import { doubledEntityAt } from './dom/character-reference.ts'
import { EntityReader } from './dom/entity-reader.ts'

/** Gives the text of a page to its builder, with what its entities stand for. */
export class WordReader {
  /** Marks that were written as an entity twice. */
  doubled = 0
  private readonly source: string
  private readonly builder: TextBuilder
  private readonly entities: EntityReader
  /** End of what was read ahead, with an entity. */
  private resume = 0

  constructor(source: string, builder: TextBuilder) {
    this.source = source
    this.builder = builder
    this.entities = new EntityReader(source)
  }

  /** @param isCode whether entities mean nothing */
  add(start: number, end: number, isCode: boolean): void {
    let from = Math.max(start, this.resume)
    for (let at = isCode ? end : this.entities.signFrom(from); at < end; ) {
      const entity = this.entities.at(at)
      if (entity) {
        if (from < at) this.builder.add(from, at)
        this.addEntity(entity.characters, at, entity.end)
        from = this.resume
      }
      at = this.entities.signFrom(entity ? from : at + 1)
    }
    if (from < end) this.builder.add(from, end)
  }

  private addEntity(characters: string, start: number, end: number): void {
    const again = characters === '&' ? doubledEntityAt(this.source, end) : null
    if (again) this.doubled++
    this.resume = again?.end ?? end
    this.builder.addEntity(again?.characters ?? characters, start, this.resume)
  }
}
