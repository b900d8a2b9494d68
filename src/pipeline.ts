import { DeclinedComments } from './attribution/declined-comments.ts'
import { attribute } from './attribution/index.ts'
import { assemble, type Given } from './claims/assemble.ts'
import { sha256Of } from './claims/digest.ts'
import { cleaned, sourceOf, summaryOf } from './claims/document.ts'
import { type Filter, reportedBy } from './claims/filter.ts'
import { type Attributed, Gathered } from './claims/gathered.ts'
import { ClaimKeys } from './claims/key.ts'
import { inUnit } from './claims/offset-units.ts'
import { Places } from './claims/places.ts'
import { StreamedDocument } from './claims/streamed-document.ts'
import { type Knowledge, resolveSpeakers } from './coreference/index.ts'
import { applyCorrections } from './corrections/applying/apply-corrections.ts'
import { withGiven } from './input/given-metadata.ts'
import { dropOwnLines } from './input/own-lines.ts'
import { read } from './input/read.ts'
import { analyse } from './text/analyse.ts'
import { articleParts } from './text/article-parts.ts'
import { CustomCues } from './text/custom-cues.ts'
import { loadLexical } from './text/lexical.ts'
import type { AnnotatedBlock } from './text/tokens.ts'
import type { Trace, TraceOptions } from './trace/trace.ts'
import type { Article, Claim, Clean, Document, ExtractOptions, ReadArticle, ReadOptions, Vocabulary } from './types.ts'

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
  const source = await sourceOf(digest, article, options)
  const wanted = [reportedBy(options), filter]
  // Corrections may want what nobody else does.
  const filters = options.corrections ? [] : wanted
  const given = { article, keys: new ClaimKeys(source), places: new Places(article), source, options, filters }
  const knowledge = { vocabulary: options.vocabulary, lexical: await loadLexical() }
  const gathered = new Gathered(given)
  const annotated: AnnotatedBlock[] = []
  const found = claimsOf(given, knowledge, gathered, options.corrections ? annotated : null)
  const { claims, warnings } = applyCorrections({ ...given, annotated }, found)
  gathered.orphans = warnings
  const unit = inUnit(article, options.offsetUnit)
  const parts = { source, article: summaryOf(article), claims, told: gathered, inUnit: unit }
  return new StreamedDocument(parts, wanted)
}

/**
 * Reads the parts of an article one after another; their claims are made as they are taken.
 *
 * @param all takes the blocks of all parts, where they are still needed
 */
function* claimsOf(
  given: Omit<Given, 'annotated'>,
  knowledge: Knowledge,
  gathered: Gathered,
  all: AnnotatedBlock[] | null,
): Generator<Claim, void, undefined> {
  for (const article of articleParts(given.article))
    yield* claimsOfPart({ ...given, article }, knowledge, gathered, all)
}

/** A function of its own: what it has found of a part is forgotten before the next is read. */
function* claimsOfPart(
  given: Omit<Given, 'annotated'>,
  knowledge: Knowledge,
  gathered: Gathered,
  all: AnnotatedBlock[] | null,
): Generator<Claim, void, undefined> {
  const found = attributedBy(given.article, knowledge)
  const { annotated, attributions, speakers } = found
  if (all) for (const block of annotated) all.push(block)
  gathered.add(found)
  yield* assemble({ ...given, annotated }, attributions, speakers)
}

/** The article as it is read, with what the caller says of it. */
async function articleOf(input: string | Uint8Array, options: ReadOptions): Promise<ReadArticle> {
  return dropOwnLines(withGiven(await read(input, options), options), options.vocabulary?.boilerplate)
}

/** The attributions of an article, and who is meant by their sources. */
export async function attributed(article: Article, vocabulary?: Vocabulary): Promise<Attributed> {
  return attributedBy(article, { vocabulary, lexical: await loadLexical() })
}

function attributedBy(article: Article, knowledge: Knowledge): Attributed {
  const annotated = analyse(article)
  const heard = new DeclinedComments()
  const attributions = attribute(article, annotated, CustomCues.of(knowledge.vocabulary), heard)
  const declined = heard.in(annotated)
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
