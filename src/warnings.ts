import type { Warning, WarningCode } from './article-types.ts'

/** What each warning says, everywhere: in the output, the schema and the README. */
export const WARNINGS: Readonly<Record<WarningCode, string>> = {
  empty: 'the input holds no text',
  'invalid-encoding': 'some bytes are not valid in the character set of the file; each was read as U+FFFD',
  'double-encoded':
    'the text was encoded twice, or its characters were written as entities; offsets index the text as it was read',
  'unclosed-quotation': 'a quotation is not closed; it was taken to end with its paragraph',
  'not-english': 'the text does not seem to be English; only quotation marks were followed',
  'no-main-text': 'no main text stands out; everything was kept',
  'no-text': 'the page holds no text, only pictures or scripts',
  'truncated-markup': 'the page ends within a tag: it was saved in part',
  'too-deep': 'elements are nested too deeply; the innermost were read as one',
  'in-parts':
    'the text is longer than a book and was read in parts; a name that one part gives in full may be shorter in another',
  'orphan-correction': 'a correction was not applied: its words were not found again for certain',
}

/** A warning in its one wording. */
export const warning = (code: WarningCode): Warning => ({ code, message: WARNINGS[code] })
