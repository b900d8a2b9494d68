/** How much may be under way or waiting to be taken: so many items, and in all so many bytes. */
export interface Window {
  readonly items: number
  readonly bytes: number
}

/** The items that are under way, in their order. */
class UnderWay<Outcome> {
  private readonly window: Window
  private readonly entries: { outcome: Promise<Outcome>; size: number }[]
  private bytes: number

  constructor(window: Window) {
    this.window = window
    this.entries = []
    this.bytes = 0
  }

  get first(): Promise<Outcome> | undefined {
    return this.entries[0]?.outcome
  }

  /** Whether there is room for one more; where there is none at all, one of any size is let in. */
  get hasRoom(): boolean {
    return this.entries.length === 0 || (this.entries.length < this.window.items && this.bytes < this.window.bytes)
  }

  add(outcome: Promise<Outcome>, size: number): void {
    this.entries.push({ outcome, size })
    this.bytes += size
  }

  shift(): void {
    this.bytes -= this.entries.shift()?.size ?? 0
  }
}

/**
 * Starts a job for each item and yields the outcomes in the order of the items. At most a window of jobs is under way or
 * waiting to be taken: a slow consumer holds the source back. What is ready is yielded without waiting for more items.
 *
 * @param sizeOf how many bytes an item keeps in memory
 */
export async function* ordered<Item, Outcome>(
  items: AsyncIterable<Item>,
  window: Window,
  start: (item: Item) => Promise<Outcome>,
  sizeOf: (item: Item) => number,
): AsyncGenerator<Outcome> {
  const source = items[Symbol.asyncIterator]()
  const underWay = new UnderWay<Outcome>(window)
  let next: Promise<IteratorResult<Item>> | null = null
  let ended = false
  while (!ended || underWay.first) {
    if (!ended && underWay.hasRoom) next ??= source.next()
    const { first } = underWay
    const ready = first && next ? await Promise.race([first.then(() => true), next.then(() => false)]) : !!first
    if (ready && first) {
      underWay.shift()
      yield await first
    } else if (next) {
      const item = await next
      next = null
      if (item.done) ended = true
      else underWay.add(start(item.value), sizeOf(item.value))
    }
  }
}
