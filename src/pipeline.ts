import { DeclinedComments } from './attribution/declined-comments.ts'
import { attribute } from './attribution/index.ts'
import { assemble } from './claims/assemble.ts'
import { declinedBy } from './claims/declined.ts'
import { cleaned, sha256Of, sourceOf, summaryOf } from './claims/document.ts'
import { type Filter, reportedBy } from './claims/filter.ts'
import { inUnit } from './claims/offset-units.ts'
import { quotationWarnings } from './claims/open-quotations.ts'
import { Places } from './claims/places.ts'
import { StreamedDocument } from './claims/streamed-document.ts'
import { resolveSpeakers } from './coreference/index.ts'
import { applyCorrections } from './corrections/applying/apply-corrections.ts'
import { withGiven } from './input/given-metadata.ts'
import { dropOwnLines } from './input/own-lines.ts'
import { read } from './input/read.ts'
import { analyse } from './text/analyse.ts'
import { CustomCues } from './text/custom-cues.ts'
import { loadLexical } from './text/lexical.ts'
import type { Trace, TraceOptions } from './trace/trace.ts'
import type { Article, Clean, Document, ExtractOptions, ReadArticle, ReadOptions, Vocabulary } from './types.ts'

/**
 * Finds who said what in a saved article.
 *
 * @param input the article: text, or the bytes of a file
 * @returns the document of the output contract; offsets index its text
 */
export async function extract(input: string | Uint8Array, options: ExtractOptions = {}): Promise<Document> {
  return (await extractStreamed(input, options)).whole()
}

/** The same with its claims made one at a time, for whoever writes them. */
export async function extractStreamed(
  input: string | Uint8Array,
  options: ExtractOptions = {},
  filter: Filter = {},
): Promise<StreamedDocument> {
  const digest = sha256Of(input)
  const article = await articleOf(input, options)
  const { annotated, attributions, declined, speakers } = await attributed(article, options.vocabulary)
  const places = new Places(article)
  const source = await sourceOf(digest, article, options)
  const given = { article, annotated, places, source, options }
  const { claims, warnings: orphans } = applyCorrections(given, assemble(given, attributions, speakers))
  const warnings = [...article.warnings, ...quotationWarnings(annotated, places), ...orphans]
  const silent = declinedBy(declined, speakers, places, article.text)
  const forms = speakers.forms([...attributions, ...declined])
  const unit = inUnit(article, options.offsetUnit)
  const parts = { source, article: summaryOf(article), claims, forms, declined: silent, warnings, inUnit: unit }
  return new StreamedDocument(parts, [reportedBy(options), filter])
}

/** The article as it is read, with what the caller says of it. */
async function articleOf(input: string | Uint8Array, options: ReadOptions): Promise<ReadArticle> {
  return dropOwnLines(withGiven(await read(input, options), options), options.vocabulary?.boilerplate)
}

/** The attributions of an article, and who is meant by their sources. */
export async function attributed(article: Article, vocabulary?: Vocabulary) {
  const annotated = analyse(article)
  const heard = new DeclinedComments()
  const attributions = attribute(article, annotated, CustomCues.of(vocabulary), heard)
  const declined = heard.in(annotated)
  const knowledge = { vocabulary, lexical: await loadLexical() }
  const speakers = resolveSpeakers(article, annotated, [...attributions, ...declined], knowledge)
  return { annotated, attributions, declined, speakers }
}

/**
 * Shows how a saved article was read: blocks, sentences, words, clauses, every candidate for an attribution,
 * and how each source was resolved.
 *
 * @param options with `line`, only the block on that line of the document text, counted from 1
 */
export async function trace(input: string | Uint8Array, options: TraceOptions = {}): Promise<Trace> {
  const digest = sha256Of(input)
  const article = await articleOf(input, options)
  // Its tables are large, and nothing else needs them.
  const { traceArticle } = await import('./trace/trace.ts')
  const knowledge = { vocabulary: options.vocabulary, lexical: await loadLexical() }
  return traceArticle(article, await sourceOf(digest, article, options), options.line ?? null, knowledge)
}

/** Finds the main text of a saved article: what is kept, what is dropped and why. */
export async function clean(input: string | Uint8Array, options: ReadOptions = {}): Promise<Clean> {
  const digest = sha256Of(input)
  const article = await articleOf(input, options)
  return inUnit(article, options.offsetUnit)(cleaned(article, await sourceOf(digest, article, options)))
}
