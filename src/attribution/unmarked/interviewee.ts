import { isSpeechVerb } from '../../lexicon/frames.ts'
import { isGivenName } from '../../models/given-names.ts'
import { subjectBefore } from '../../text/syntax/clause.ts'
import { verbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import { TokenSpan } from '../../text/token-span.ts'
import { type AnnotatedBlock, CAPITALISED, LOWER, type Sentence, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'

/** Verbs with which the interviewer is named: "she talked to Nora Whitlock". */
const TALKED = /^(?:talks|talked|talking|speaks|spoke|speaking|chats|chatted|sits|sat|tells|told)$/
/** Who talked to whoever answers: the writer, or the paper. */
const WRITER = /^(?:we|i|us)$/

/** A name in full, and how often its last word stands in the article. */
interface Named {
  readonly span: TokenSpan
  readonly words: string
  /** Named as the one who was talked to. */
  readonly heard: boolean
  count: number
}

/** The names of two words and more in a sentence. */
function namesIn(sentence: Sentence): Named[] {
  const { tokens } = sentence
  const found: Named[] = []
  for (let i = 0; i < tokens.length; i++) {
    let end = i
    while (tokens[end]?.kind === WORD && tokens[end]?.case === CAPITALISED && (tokens[end]?.tags ?? 0) & t.NAME) end++
    if (end - i >= 2) {
      const span = TokenSpan.of(sentence, i, end - 1)
      found.push({
        span,
        words: tokens
          .slice(i, end)
          .map(({ lower }) => lower)
          .join(' '),
        heard: isInterviewer(sentence, i),
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

/** "Says Whitlock": somebody who speaks in the article counts as often as one who is named so many times. */
const SPEAKS = 3

const isSpeech = (token: Token | undefined): boolean => token !== undefined && isSpeechVerb(wordAt(token).lemma)

/** How often the last word of each name stands in the article, rather where it speaks. */
function countNames(names: readonly Named[], blocks: readonly AnnotatedBlock[]): void {
  const byLast = new Map<string, Named[]>()
  for (const name of names) {
    const last = name.words.slice(name.words.lastIndexOf(' ') + 1)
    byLast.set(last, [...(byLast.get(last) ?? []), name])
  }
  for (const { sentences } of blocks)
    for (const { tokens } of sentences)
      tokens.forEach(({ lower, case: letters }, i) => {
        const own = letters === LOWER ? undefined : byLast.get(lower)
        if (!own) return
        const times = isSpeech(tokens[i - 1]) || isSpeech(tokens[i + 1]) ? SPEAKS : 1
        for (const name of own) name.count += times
      })
}

/** Who hears what is said in public: never who answers. */
const PUBLIC = /^(?:us|me|the|reporters|media|journalists|press|this|our)$/

/** "The manager spoke to the media": whoever talks to the writer or the public; null where nobody does. */
function talkerIn(sentence: Sentence): TokenSpan | null {
  const { tokens } = sentence
  for (let verb = 1; verb < tokens.length - 2; verb++) {
    if (!/^(?:spoke|speaks|talked|talks|chatted)$/.test(tokens[verb]?.lower ?? '')) continue
    if (!/^(?:to|with)$/.test(tokens[verb + 1]?.lower ?? '') || !PUBLIC.test(tokens[verb + 2]?.lower ?? '')) continue
    const subject = subjectBefore(tokens, verbGroup(tokens, verb))
    if (subject?.kind === 'plain' && !((tokens[subject.phrase.first]?.tags ?? 0) & t.PRONOUN))
      return TokenSpan.of(sentence, subject.phrase.first, subject.phrase.last)
  }
  return null
}

const mostNamed = (names: readonly Named[]): Named | null =>
  names.reduce<Named | null>((best, one) => (!best || one.count > best.count ? one : best), null)

/** "Breast Cancer" may be named as often as Nora Whitlock, and answers nothing. */
function likeliest(names: readonly Named[]): Named | null {
  const most = mostNamed(names)
  const person = mostNamed(names.filter(({ words }) => isGivenName(words.slice(0, words.indexOf(' ')))))
  return most && person && 2 * person.count >= most.count ? person : most
}

/** How many paragraphs above the first question tell of the talk. */
const TOLD_ABOVE = 3

/** "The Echo spoke to Nora Whitlock, a baker, about flour": a paper or a programme that talked to somebody. */
function talkedTo(before: readonly AnnotatedBlock[], names: readonly Named[]): Named | null {
  const sentences = new Set<Sentence | null>(before.slice(-TOLD_ABOVE).flatMap((block) => block.sentences))
  const isPaper = ({ span: { sentence, first } }: Named): boolean => {
    const subject = sentence?.tokens[first - 3]
    const isPerson = names.some(({ words }) => words.endsWith(` ${subject?.lower}`))
    return subject?.kind === WORD && subject.case !== LOWER && (subject.tags & t.PRONOUN) === 0 && !isPerson
  }
  return names.find((one) => one.heard && sentences.has(one.span.sentence) && isPaper(one)) ?? null
}

/**
 * Where the one who answers is named before the first question: whoever is told to have talked, else of those named in
 * full the one named most.
 */
export function interviewee(
  blocks: readonly AnnotatedBlock[],
  question: AnnotatedBlock,
  byline: string | null,
): TokenSpan | null {
  const before = blocks.slice(0, blocks.indexOf(question))
  for (const { sentences } of before)
    for (const sentence of sentences) {
      const talker = talkerIn(sentence)
      if (talker) return talker
    }
  const author = byline?.toLowerCase() ?? ''
  const names = before
    .flatMap(({ sentences }) => sentences.flatMap(namesIn))
    .filter(({ words }) => !author.includes(words))
  countNames(names, blocks)
  return (talkedTo(before, names) ?? likeliest(names.filter(({ heard }) => !heard)))?.span ?? null
}
