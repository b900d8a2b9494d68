import type { Warning } from '../../article-types.ts'
import { warning } from '../../warnings.ts'

/**
 * What a reader has to say of the text it found, whatever the format.
 *
 * @param found whether a main text stood out
 * @param nothing what is said where there is no text at all
 */
export function bodyWarnings(
  blocks: readonly unknown[],
  found: boolean,
  nothing: 'empty' | 'no-text' = 'empty',
): Warning[] {
  if (blocks.length === 0) return [warning(nothing)]
  return found ? [] : [warning('no-main-text')]
}
