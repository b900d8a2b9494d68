// How a quotation is changed for `verify.mjs`, and what has to be said of it: by name, the statuses that are right, and what
// makes the changed quotation; null where the operation does not apply.
import { ALTERATIONS } from './altering-operations.mjs'
import { EDITS } from './editing-operations.mjs'

/** In this order, as chance is asked by each in turn. */
export const OPERATIONS = { ...EDITS, ...ALTERATIONS }
