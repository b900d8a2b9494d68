import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { type AnnotatedBlock, CAPITALISED, type Sentence, WORD } from '../../text/tokens.ts'

/** Verbs with which the interviewer is named: "she talked to Nora Whitlock". */
const TALKED = /^(?:talks|talked|talking|speaks|spoke|speaking|chats|chatted|sits|sat|tells|told)$/
/** Who talked to whoever answers: the writer, or the paper. */
const WRITER = /^(?:we|i|us)$/

/** A name in full, and how often its last word stands in the article. */
interface Named {
  readonly span: TokenSpan
  readonly words: string
  count: number
}

/** The names of two words and more in a sentence. */
function namesIn(sentence: Sentence): Named[] {
  const { tokens } = sentence
  const found: Named[] = []
  for (let i = 0; i < tokens.length; i++) {
    let end = i
    while (tokens[end]?.kind === WORD && tokens[end]?.case === CAPITALISED && (tokens[end]?.tags ?? 0) & t.NAME) end++
    if (end - i >= 2 && !isInterviewer(sentence, i)) {
      const span = TokenSpan.of(sentence, i, end - 1)
      found.push({
        span,
        words: tokens
          .slice(i, end)
          .map(({ lower }) => lower)
          .join(' '),
        count: 0,
      })
    }
    if (end > i) i = end
  }
  return found
}

/** "He talked to Nora Whitlock": of two who talk, the one who is not named here answers. */
function isInterviewer({ tokens }: Sentence, at: number): boolean {
  const verb = tokens[at - 1]?.lower === 'to' || tokens[at - 1]?.lower === 'with' ? tokens[at - 2] : tokens[at - 1]
  if (!verb || !TALKED.test(verb.lower)) return false
  return !tokens.slice(0, at).some(({ lower }) => WRITER.test(lower))
}

/** How often the last word of each name stands in the article. */
function countNames(names: readonly Named[], blocks: readonly AnnotatedBlock[]): void {
  const byLast = new Map<string, Named[]>()
  for (const name of names) {
    const last = name.words.slice(name.words.lastIndexOf(' ') + 1)
    byLast.set(last, [...(byLast.get(last) ?? []), name])
  }
  for (const { sentences } of blocks)
    for (const { tokens } of sentences)
      for (const { lower } of tokens) for (const name of byLast.get(lower) ?? []) name.count++
}

/** Where the one who answers is named before the first question: of those named in full the one named most. */
export function interviewee(
  blocks: readonly AnnotatedBlock[],
  question: AnnotatedBlock,
  byline: string | null,
): TokenSpan | null {
  const before = blocks.slice(0, blocks.indexOf(question))
  const author = byline?.toLowerCase() ?? ''
  const names = before
    .flatMap(({ sentences }) => sentences.flatMap(namesIn))
    .filter(({ words }) => !author.includes(words))
  countNames(names, blocks)
  return names.reduce<Named | null>((best, one) => (!best || one.count > best.count ? one : best), null)?.span ?? null
}
