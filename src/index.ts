import { contentOf, type Input } from './given.ts'
import { checkExtractOptions, checkReadOptions } from './option-checks.ts'
import * as pipeline from './pipeline.ts'
import type { Clean, Document, ExtractOptions, ReadOptions } from './types.ts'

export { DriftIndex, type DriftOptions, driftOf } from './compare/drift/drift-index.ts'
export { driftQuotationsOf } from './compare/drift/drift-quotations.ts'
export type * from './compare/drift/drift-types.ts'
export { SpeakerRegistry, type SpeakersReport } from './compare/speakers/registry.ts'
export { voicesOf } from './compare/speakers/voices.ts'
export { auditUnnamed, type UnnamedAudit } from './compare/unnamed/audit.ts'
export type { Verification } from './compare/verify/verdict.ts'
export { verify } from './compare/verify/verifier.ts'
export type { ReadErrorCode } from './failures.ts'
export { type FormatOptions, format } from './formatted.ts'
export type { Input } from './given.ts'
export { ReadError } from './input/errors.ts'
export type { FiledForm } from './report/filed-forms.ts'
export type * from './types.ts'
export { VERSION } from './version.ts'

/**
 * Finds who said what in a saved article.
 *
 * @param input the article: text, or the bytes of a file
 * @returns the document of the output contract; offsets index its text
 * @throws ReadError where it cannot be read as an article: `code` says why
 * @throws TypeError or RangeError where something else is given, or an option has a value that it cannot have
 */
export async function extract(input: Input, options: ExtractOptions = {}): Promise<Document> {
  checkExtractOptions(options)
  return pipeline.extract(await contentOf(input, options.maxSize), options)
}

/**
 * Finds the main text of a saved article: what is kept, what is dropped and why.
 *
 * @throws as `extract` does
 */
export async function clean(input: Input, options: ReadOptions = {}): Promise<Clean> {
  checkReadOptions(options)
  return pipeline.clean(await contentOf(input, options.maxSize), options)
}
