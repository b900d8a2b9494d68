import type { Change } from '../../compare/verify/verification.ts'
import { oneLine } from '../safe.ts'
import type { Style } from '../style.ts'

/**
 * A comparison as one line: words that only the source has as `[-…-]`, words that only the draft has as `{+…+}`, as
 * `git diff --word-diff` shows them; both stand out by colour, too.
 */
export function wordDiff(changes: readonly Change[], style: Style): string {
  const parts = changes.map(({ kind, draft, source }) => {
    if (kind === 'equal') return oneLine(draft)
    const lost = source === '' ? '' : style.red(`[-${oneLine(source)}-]`)
    const gained = draft === '' ? '' : style.bold(`{+${oneLine(draft)}+}`)
    return [lost, gained].filter(Boolean).join(' ')
  })
  return parts.join(' ')
}
