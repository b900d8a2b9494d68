const times = (text: string, size: number, scale: number): string =>
  text.repeat(Math.ceil((size * scale) / text.length))

const PARAGRAPH = `“We are glad that it is over,” said Ana Ruiz, the mayor of Norwick. “It took eleven years.”

The council will meet again on Thursday to talk about the toll, which drivers on both banks have long opposed.

According to the report, Mr Hill told Ms Fox that he would “look into” it, she said on Monday.

`

const MB = 1e6

/** Inputs that break tools, made to a scale: 1 is the size that a user could still meet. */
export const HOSTILE: Readonly<Record<string, (scale: number) => string>> = {
  'a text of 50 MB': (scale) => times(PARAGRAPH, 50 * MB, scale),
  'a million straight quotation marks': (scale) => times('"', MB, scale),
  'a million quotation marks that open': (scale) => times('“', MB, scale),
  'a million quotation marks between words': (scale) => times('" a ', 4 * MB, scale),
  'a million single marks': (scale) => times("' a'", 2 * MB, scale),
  'a line of ten megabytes without a full stop': (scale) => times('said the mayor of the town and ', 10 * MB, scale),
  'a word of ten megabytes': (scale) => times('a', 10 * MB, scale),
  'a line of capitals': (scale) => times('Ana Ruiz ', 2 * MB, scale),
  'a million empty lines': (scale) => times('\n', MB, scale),
  'half a million short lines': (scale) => times('“a”\n\n', 2 * MB, scale),
  'a megabyte of spaces': (scale) => times(' ', MB, scale),
  'a million commas': (scale) => times(', ', 2 * MB, scale),
  'cue after cue': (scale) => times('said that Ana Ruiz said ', 2 * MB, scale),
  'a million brackets that open': (scale) => times('(', MB, scale),
  'escape sequences': (scale) => times('\u001b[31m“No,” said Ana Ruiz.\u001b[0m\u202e ', MB, scale),
  'lone surrogates': (scale) => times('\ud800 “No,” said Ana Ruiz. \udc00', MB, scale),
}

/** Inputs that are not read in time yet, and why: a synchronous loop cannot be stopped, so they are not begun. */
export const PENDING: Readonly<Record<string, string>> = {
  'a line of ten megabytes without a full stop':
    'attribution/clause.ts: governingSubject and sharedSubject call each other for every verb behind "and": exponential',
}
