import type { Style } from '../report/style.ts'
import type { Work } from './work.ts'

/** Chalk is told whether to colour, and loaded only where something is shown to people. */
export async function styleOf({ coloured }: Pick<Work, 'coloured'>): Promise<Style> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: coloured ? 1 : 0 })
}
