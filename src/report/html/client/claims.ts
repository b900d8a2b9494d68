/** A claim as the page shows it, with what it is filtered by. */
export class ShownClaim {
  readonly item: HTMLElement
  readonly speaker: string
  /** What sort of speaker it is: `person`, `unnamed`, …, or `nobody`. */
  readonly by: string
  readonly kind: string
  readonly act: string
  readonly scope: string
  readonly confidence: number
  /** Speaker and statement in lower case, made when somebody searches. */
  #words: string | null = null

  constructor(item: HTMLElement) {
    const { scope = 'statement', by = 'person' } = item.dataset
    const [kind = '', act = ''] = textOf(item, 'summary').split(' · ')
    this.item = item
    this.speaker = textOf(item, 'b').toLowerCase()
    this.by = by
    this.kind = kind
    this.act = act
    this.scope = scope
    this.confidence = Number(textOf(item, 'dd'))
  }

  get words(): string {
    this.#words ??= [...this.item.querySelectorAll(':scope > p')]
      .map(({ textContent }) => textContent)
      .join(' ')
      .toLowerCase()
    return this.#words
  }
}

function textOf(item: ParentNode, selector: string): string {
  return item.querySelector(selector)?.textContent ?? ''
}

/** The claims of a document, and the element that holds the document. */
export interface ShownDocument {
  readonly section: HTMLElement
  readonly claims: readonly ShownClaim[]
}

/** Makes the words that are searched while nobody waits: all at once they take a moment. */
export function prepare(claims: readonly ShownClaim[]): void {
  let next = 0
  const some = (deadline: IdleDeadline): void => {
    while (next < claims.length && deadline.timeRemaining() > 1) claims[next++]?.words
    if (next < claims.length) requestIdleCallback(some)
  }
  // Safari has none.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(some)
}

/** Reads the page as it was written. */
export function shownDocuments(root: ParentNode): ShownDocument[] {
  return [...root.querySelectorAll<HTMLElement>('.doc')].map((section) => ({
    section,
    claims: [...section.querySelectorAll<HTMLElement>('.claims > li')].map((item) => new ShownClaim(item)),
  }))
}
