import { COMPARE_OPTIONS } from './compare-options.ts'
import { INPUT_OPTIONS } from './input-options.ts'
import type { OptionRow } from './option-row.ts'
import { OUTPUT_OPTIONS } from './output-options.ts'

/** Options of all commands, in the order of the help; two rows of one name where it means something else. */
export const OPTIONS: readonly OptionRow[] = [...OUTPUT_OPTIONS, ...COMPARE_OPTIONS, ...INPUT_OPTIONS]
