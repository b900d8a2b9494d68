/** A number as it is read; the formatter takes longer to make than a small number needs. */
export const shown = (count: number): string =>
  count < 1000 ? String(count) : new Intl.NumberFormat('en').format(count)

/** A number with its noun: `1 claim`, `1,204 claims`. */
export function counted(count: number, noun: string): string {
  return `${shown(count)} ${noun}${count === 1 ? '' : 's'}`
}
