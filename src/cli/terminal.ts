import { LEAST_WIDTH } from './output-options.ts'
import type { ColorWhen } from './settings.ts'
import type { Output, Surroundings } from './surroundings.ts'

/** The width of a report that goes to no terminal. */
const DEFAULT_WIDTH = 100

function autoColour(stream: Output | null, env: Surroundings['env']): boolean {
  if (env.NO_COLOR) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream?.isTTY === true && env.TERM !== 'dumb'
}

/**
 * Decides once whether there is colour: the option, then NO_COLOR, FORCE_COLOR, the terminal. Everybody else is
 * told: chalk by itself would look at the arguments of the process.
 */
export function isColoured(when: ColorWhen, stream: Output | null, env: Surroundings['env']): boolean {
  return when === 'auto' ? autoColour(stream, env) : when === 'always'
}

/** The columns to lay out for: the option, the terminal, COLUMNS, a usual width. */
export function widthFor(wish: number | undefined, stream: Output | null, env: Surroundings['env']): number {
  const terminal = stream?.isTTY ? stream.columns : undefined
  const columns = /^\d{1,5}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0
  return Math.max(LEAST_WIDTH, wish || terminal || columns || DEFAULT_WIDTH)
}

/** The address of the working folder where the terminal makes links of addresses (OSC 8), else null. */
export async function linksFor(
  stream: Output | null,
  coloured: boolean,
  { env, isHomeless, cwd }: Pick<Surroundings, 'env' | 'isHomeless' | 'cwd'>,
): Promise<string | null> {
  const isAsked = env.FORCE_HYPERLINK !== undefined
  if (stream === null || isHomeless || (!isAsked && (stream.isTTY !== true || !coloured))) return null
  const { createSupportsHyperlinks } = await import('supports-hyperlinks')
  if (!createSupportsHyperlinks({ isTTY: stream.isTTY === true })) return null
  const { pathToFileURL } = await import('node:url')
  return pathToFileURL(`${cwd ?? process.cwd()}/`).href
}
