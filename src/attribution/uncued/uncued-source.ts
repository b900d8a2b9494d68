import { CUE_ADJECTIVES, isSpeechVerb } from '../../lexicon/frames.ts'
import { controllingSubject } from '../../text/syntax/clause.ts'
import { hasFinite, is, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { holdsSomebody } from '../../text/syntax/subject-after.ts'
import * as t from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import type { Frame } from '../frames/frame.ts'
import { isSomebody } from './about-to-speak.ts'

/** The first name before a colon without a verb: "Then Ruiz, from the back: “…”", "And from Coach Ruiz: “…”". */
export function colonSource(tokens: readonly Token[], colon: number): Phrase | null {
  for (let i = 0; i < colon; i++) {
    if (!(tagsAt(tokens, i) & t.NAME)) continue
    const last = phraseEnd(tokens, i)
    return last >= i ? new Phrase(i, Math.min(last, colon - 1)) : null
  }
  return null
}

/** "“…,” per Ruiz". */
export function perSource(tokens: readonly Token[], at: number): Phrase | null {
  const per = is(tokens, at + 1, ',') ? at + 2 : at + 1
  const last = is(tokens, per, 'per') ? phraseEnd(tokens, per + 1) : -1
  return last > per ? new Phrase(per + 1, last) : null
}

/** "“We stay,” Mayor Ruiz.": nothing but a name behind the words: the verb was left out. */
export function isSigned(tokens: readonly Token[], at: number): boolean {
  const names = tokens.length - 2
  if (at !== 0 || names < 1 || names > LONGEST_SIGNATURE || !tokens[0]?.quotation?.punctuated) return false
  return (
    is(tokens, names + 1, '.') &&
    tokens.slice(1, names + 1).every((token) => token.kind === WORD && token.case !== LOWER)
  )
}

/** Longest name with its title, in tokens. */
const LONGEST_SIGNATURE = 5

/** "“…,” Ana Ruiz, head of Docks, Quays, and Piers, said in that letter.": the name behind, where a verb of speech follows. */
function nameBehind(tokens: readonly Token[], at: number): Phrase | null {
  if (isSigned(tokens, at)) return new Phrase(at + 1, tokens.length - 2)
  const last = at === 0 && tokens[at]?.quotation?.punctuated ? phraseEnd(tokens, at + 1) : -1
  if (last <= at || !(tagsAt(tokens, at + 1) & t.NAME)) return null
  if (!is(tokens, last + 1, ',')) return null
  const speaks = tokens
    .slice(last + 2)
    .some((token) => token.tags & (t.PAST | t.PRESENT) && isSpeechVerb(wordAt(token).lemma))
  // "“…,” Ana Ruiz, director of the Docks.": the verb was left out.
  return speaks || !hasFinite(tokens, last + 2, tokens.length - 1) ? new Phrase(at + 1, last) : null
}

/** "One respondent summed it up as follows: “…”", "put it this way: “…”": whoever is the subject says it, named or not. */
export const isAnnounced = (tokens: readonly Token[], at: number): boolean =>
  is(tokens, at - 1, ':') && /^(?:follows|way|thus|words|terms)$/.test(tokens[at - 2]?.lower ?? '')

/**
 * Who speaks a quotation without a cue: the source of the nearest frame of its sentence, else the subject of the verb
 * before it.
 */
export function uncuedSource(tokens: readonly Token[], at: number, frames: readonly Frame[]): Phrase | null {
  const per = perSource(tokens, at)
  if (per) return per
  const behind = nameBehind(tokens, at)
  if (behind) return behind
  const framed = frames.filter((frame) => frame.source !== null)
  const before = framed.filter((frame) => frame.head < at).at(-1) ?? framed[0]
  if (before?.source) return before.source
  const subject = controllingSubject(tokens, at - 1)?.phrase
  if (subject && isAnnounced(tokens, at)) return subject
  if (is(tokens, at - 1, ':') && !(subject && isSomebody(tokens, subject)))
    // "His brother was more open: “…”"
    return colonSource(tokens, at - 1) ?? (subject && holdsSomebody(tokens, subject) ? subject : null)
  return subject && !CUE_ADJECTIVES.has(tokens[subject.first]?.lower ?? '') ? subject : null
}
