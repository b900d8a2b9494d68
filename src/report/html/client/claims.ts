/** A claim as the page shows it, with what it is filtered by. */
export class ShownClaim {
  readonly item: HTMLElement
  readonly speaker: string
  readonly kind: string
  readonly act: string
  readonly confidence: number
  /** Speaker and statement in lower case, made when somebody searches. */
  #words: string | null = null

  constructor(item: HTMLElement) {
    const { kind = '', act = '', sure = '0' } = item.dataset
    this.item = item
    this.speaker = item.querySelector('.n')?.textContent ?? ''
    this.kind = kind
    this.act = act
    this.confidence = Number(sure)
  }

  get words(): string {
    this.#words ??= `${this.speaker} ${this.item.querySelector('.w')?.textContent ?? ''}`.toLowerCase()
    return this.#words
  }
}

/** The claims of a document, and the element that holds the document. */
export interface ShownDocument {
  readonly section: HTMLElement
  readonly claims: readonly ShownClaim[]
}

/** Reads the page as it was written. */
export function shownDocuments(root: ParentNode): ShownDocument[] {
  return [...root.querySelectorAll<HTMLElement>('.doc')].map((section) => ({
    section,
    claims: [...section.querySelectorAll<HTMLElement>('.claims > li')].map((item) => new ShownClaim(item)),
  }))
}
