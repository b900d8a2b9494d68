import { COMMAND_GROUPS, type OptionRow } from './option-row.ts'
import { name } from './option-values.ts'

const { extract, compare, review } = COMMAND_GROUPS

/** The options for what people correct. */
export const REVIEW_OPTIONS: readonly OptionRow[] = [
  {
    flags: '-o, --output <file>',
    description: 'write all corrections to another file than the one they are added to (-: standard output)',
    commands: review,
    aside: true,
  },
  {
    flags: '--corrections <file>',
    description:
      'apply what whosaid review has written to this file (default: whosaid.corrections.jsonl in the working folder, or beside the configuration)',
    commands: [...extract, ...compare],
    aside: true,
  },
  {
    flags: '--no-corrections',
    description: 'report everything as it is found',
    commands: [...extract, ...compare],
    aside: true,
  },
  {
    flags: '--corrections <file>',
    description:
      'add to this file (default: whosaid.corrections.jsonl in the working folder, or beside the configuration)',
    commands: review,
  },
  {
    flags: '--by <name>',
    description: 'who has corrected, to be kept with each correction',
    commands: review,
    read: name,
  },
]
