/**
 * Starts a job for each item and yields the outcomes in the order of the items. At most `window` jobs are under way or
 * waiting to be taken: a slow consumer holds the source back. What is ready is yielded without waiting for more items.
 */
export async function* ordered<Item, Outcome>(
  items: AsyncIterable<Item>,
  window: number,
  start: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const source = items[Symbol.asyncIterator]()
  const underWay: Promise<Outcome>[] = []
  let next: Promise<IteratorResult<Item>> | null = null
  let ended = false
  while (!ended || underWay.length > 0) {
    if (!ended && underWay.length < window) next ??= source.next()
    const [first] = underWay
    const ready = first && next ? await Promise.race([first.then(() => true), next.then(() => false)]) : !!first
    if (ready && first) {
      underWay.shift()
      yield await first
    } else if (next) {
      const item = await next
      next = null
      if (item.done) ended = true
      else underWay.push(start(item.value))
    }
  }
}
