import { readText } from '../../../src/input/text/read-text.ts'
import { parts } from './pages.ts'

const { MENU, PARAGRAPHS, FOOTER } = parts
export const TOP = ['Old bridge to close for good', 'By Jo Starks', 'Published 3 June 2024']

interface Setting {
  readonly above?: readonly string[]
  readonly between?: readonly string[]
  readonly below?: readonly string[]
}

/** The lines that are kept of a page with these lines above, between and below the paragraphs of its article. */
export function kept({ above = [], between = [], below = [] }: Setting): string[] {
  const body = [...PARAGRAPHS.slice(0, 2), ...between, ...PARAGRAPHS.slice(2)]
  const text = [...MENU, '', ...TOP, '', ...[...above, ...body, ...below].flatMap((line) => [line, '']), ...FOOTER]
  return readText(text.join('\n'), {})
    .blocks.filter((block) => block.kept)
    .map(({ start, end }) => text.join('\n').slice(start, end))
}

/** The summary of another story. */
export const SUMMARY =
  'Officers found the boat empty on Sunday, and a fisherman says that he had seen two men swim ashore.'
