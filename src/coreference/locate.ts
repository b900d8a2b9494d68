import type { TokenSpan } from '../text/token-span.ts'
import { tokenize } from '../text/tokenize.ts'
import { isQuotedTitle, QUOTATION, type Sentence } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import type { EntityIndex } from './entities/entity-index.ts'
import { linkShort } from './entities/short-names.ts'
import type { Entity } from './names/entity.ts'
import { findNames } from './names/find-names.ts'
import { lastAt, type NameMention, runsAround, SentenceMentions } from './names/sentence-mentions.ts'
import { isImpersonalName, splitName } from './names/split-name.ts'
import { pronounRow } from './pronouns/resolve-pronoun.ts'
import { SourcePhrase } from './source-phrases/source-phrase.ts'
import { wholePhrase } from './source-phrases/whole-phrase.ts'

/** Finds the source phrases of attributions among the sentences of the document. */
export class PhraseLocator {
  readonly #index: EntityIndex

  constructor(index: EntityIndex) {
    this.#index = index
  }

  #lineOf(sentence: Sentence | null): SentenceMentions | undefined {
    if (!sentence) return undefined
    const { lines } = this.#index
    const line = lines[lastAt(lines, sentence.start, ({ start }) => start)]
    return line?.sentence === sentence ? line : undefined
  }

  /** The phrase of a span: of its sentence, or, within a quotation, read anew; null where no sentence holds it. */
  locate(span: TokenSpan, cue: TokenSpan | null = null): SourcePhrase | null {
    const line = this.#lineOf(span.sentence)
    if (!line) return span.start < (this.#index.lines[0]?.tokens[0]?.start ?? Infinity) ? this.#read(span, -1) : null
    const { first, last } = span
    const quoted = line.tokens[first]
    if (quoted?.kind === QUOTATION && span.end <= quoted.end) return this.#read(span, line.ordinal, line.block)
    const to = last + 1
    // "It is called “Oak Days.” They say it will grow": the quotation ended the sentence before.
    const own = line.tokens[last]
    if (own && last > first && isQuotedTitle(line.tokens[last - 1]) && pronounRow(own.lower)?.use === 'personal')
      return new SourcePhrase(line, last, to, true)
    // Of a headline only the names that the article knows were kept: where there is none, its words are read as they stand.
    const named = runsAround(line, first, to).some((run) => run.entity && run.from >= first && run.to <= to)
    return !line.titled || named
      ? wholePhrase(new SourcePhrase(line, first, to), cue)
      : this.#read(span, line.ordinal, line.block)
  }

  #read(span: Span, ordinal: number, block = -1): SourcePhrase | null {
    const { reading, counts, registry } = this.#index
    const tokens = tokenize(reading.text, span.start, span.end)
    if (tokens.length === 0) return null
    const line = new SentenceMentions({ tokens, ownTokens: tokens, start: span.start }, block, ordinal, reading)
    findNames(line)
    for (const run of line.runs) {
      splitName(run, counts)
      if (run.key) run.entity = registry.whole(run.key) ?? this.#fuller(run) ?? linkShort(run, this.#index)
    }
    return new SourcePhrase(line, 0, tokens.length)
  }

  /** A whole name in a headline or quotation gives its form to whom the article calls by the last name only. */
  #fuller(run: NameMention): Entity | null {
    const { registry, counts } = this.#index
    const last = run.key.slice(run.key.lastIndexOf(' ') + 1)
    if (last === run.key || isImpersonalName(run, counts)) return null
    const known = registry.whole(last)
    if (!known || known.words.length > 1) return registry.addFull(run, true)
    registry.rename(known, run)
    return known
  }
}
