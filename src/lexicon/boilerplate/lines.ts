import type { LineRule } from './row.ts'

/** Lines that saved pages carry around the article. The first row that matches decides. */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'comments',
    effect: 'end',
    pattern:
      /^(?:\d+ |view |post |show |hide |leave |add |join )*(?:a )?(?:comments?|repl(?:y|ies))(?: \(\d*\+?\))?:?$/i,
    example: 'Leave a comment',
    counterExample: 'Comments like these hurt, she said.',
    reason: 'comments start here',
  },
  {
    id: 'most-read',
    effect: 'end',
    pattern: /^(?:most|the most) (?:popular|read|viewed|shared|commented|watched)\b.{0,40}$/i,
    example: 'Most read in Health',
    counterExample: 'Most popular of all was the old ferry, which ran until 1962.',
    reason: 'a list of popular stories starts here',
  },
  {
    id: 'related',
    effect: 'box',
    pattern: /^(?:related|see also|read (?:more|also|next)|also read|more (?:from|on|in))\b.{0,100}$/i,
    example: 'Related: Five ways to mend a roof',
    counterExample: 'Readers wrote in by the hundred.',
    reason: 'points to another story',
  },
  {
    id: 'copyright',
    effect: 'end',
    pattern: /^(?:©|copyright\b|\(c\) \d{4}).{0,160}$/i,
    example: '© 2024 The Harbour Post. All rights reserved.',
    counterExample: 'The copyright case was settled in May.',
    reason: 'copyright notice',
  },
]
