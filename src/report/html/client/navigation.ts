const LIT = 'on'

/** The key of the claim that an address or an element belongs to; null where it belongs to none. */
const keyIn = (text: string | undefined): string | null => /^#?(?:claim|text)-(\w+)$/.exec(text ?? '')?.[1] ?? null

const cardOf = (key: string): HTMLElement | null => document.getElementById(`claim-${key}`)

/** Sets off the words of a claim in the text and its card. */
function light(key: string): void {
  const card = cardOf(key)
  const number = card?.firstElementChild?.textContent
  for (const lit of document.querySelectorAll(`.${LIT}`)) lit.classList.remove(LIT)
  for (const mark of card?.closest('.doc')?.querySelectorAll(`[data-k="${number}"]`) ?? []) mark.classList.add(LIT)
  card?.classList.add(LIT)
}

/** The key of the claim whose number a mark has. */
function keyOf(mark: HTMLElement): string | null {
  const cards = mark.closest('.doc')?.querySelectorAll('.claims > li') ?? []
  return keyIn(cards[Number(mark.dataset.k) - 1]?.id)
}

/** The claim that has the focus, or that was looked at last. */
function currentCard(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('.claims > li')
  return focused ?? document.querySelector<HTMLElement>(`.claims > li.${LIT}`)
}

/** Moves the focus over the claims that are shown, across documents. */
function step(by: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLElement>('.doc:not([hidden]) .claims > li:not([hidden])')]
  const current = currentCard()
  const at = current ? cards.indexOf(current) : -1
  const next = cards[at < 0 ? 0 : at + by]
  const key = keyIn(next?.id)
  if (!next || key === null) return
  light(key)
  document.getElementById(`text-${key}`)?.scrollIntoView({ block: 'center' })
  next.focus()
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea')

/** Keys: j and k go from claim to claim, / searches, Escape leaves the field. */
export function addKeys(search: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'Escape' && target instanceof HTMLElement) target.blur()
    if (isTyping(target)) return
    if (key === 'j') step(1)
    else if (key === 'k') step(-1)
    else if (key === '/') {
      event.preventDefault()
      search.focus()
    }
  })
}

/** A click on words goes to their claim; an address with a claim in it lights the claim. */
export function addLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-k]') : null
    const key = mark && keyOf(mark)
    if (key) location.hash = `claim-${key}`
  })
  const follow = (): void => {
    const key = keyIn(location.hash)
    if (key !== null) light(key)
  }
  addEventListener('hashchange', follow)
  follow()
}
