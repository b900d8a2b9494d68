import type { Features } from './features.ts'

/** Rows by which a site asks something of its readers. */
const ASKING: ReadonlySet<string | undefined> = new Set([
  'newsletter',
  'inbox',
  'consent',
  'no-spam',
  'supported',
  'support-prompt',
  'subscription-form',
  'news-prompt',
])
/** The same of buttons, which such a box ends with. */
const BUTTONS: ReadonlySet<string | undefined> = new Set(['share', 'follow-us', 'account'])

/** Whether a row asks something of the reader. */
export const asks = (line: Features | undefined): boolean => ASKING.has(line?.rule?.id)

const closes = (line: Features | undefined): boolean => asks(line) || BUTTONS.has(line?.rule?.id)

const LINES_BETWEEN = 2
const MOST_WORDS = 14
/** Somebody's words: no site says so of its letter. */
const TOLD = /[“”"]|\b(?:said|says|told|added|asked)\b/

/** Whether a line may be what a site says of its newsletter: short, and nobody's words. */
const mayPrompt = (line: Features | undefined): boolean =>
  line !== undefined && !line.rule && !line.dateline && line.words <= MOST_WORDS && !TOLD.test(line.line)

/**
 * Marks what stands between the parts of a box in which a site asks for an address or for money: "Shipping news without
 * the jargon" between "Sign up for The Dock" and its button.
 */
export function findPrompts(features: readonly Features[], mark: (i: number) => void): void {
  for (let i = 0; i < features.length; i++) {
    if (!asks(features[i])) continue
    let end = i + 1
    while (end <= i + LINES_BETWEEN && mayPrompt(features[end])) end++
    if (closes(features[end])) for (let k = i + 1; k < end; k++) mark(k)
  }
}
