import { voicesOf } from '../compare/speakers/voices.ts'
import { auditUnnamed } from '../compare/unnamed/audit.ts'
import { draftQuotations } from '../compare/verify/quotations-of.ts'
import type { DraftQuotation } from '../compare/verify/verification.ts'
import { sourceTextOf, Verifier } from '../compare/verify/verifier.ts'
import type { Document } from '../types.ts'
import type { Work } from './work.ts'

let known: { quotations: readonly DraftQuotation[]; verifier: Verifier } | null = null

/** The index of what is looked for is made once a thread. */
function verifierOf(quotations: readonly DraftQuotation[]): Verifier {
  if (known?.quotations !== quotations) known = { quotations, verifier: new Verifier(quotations) }
  return known.verifier
}

/** What a command over several articles needs of a document: plain data. */
export function reducedFor({ command, quotations = [] }: Work, document: Document): unknown {
  if (command === 'quotations') return draftQuotations(document)
  if (command === 'verify') return [...verifierOf(quotations).compare(sourceTextOf(document))]
  return command === 'speakers' ? voicesOf(document) : auditUnnamed(document)
}
