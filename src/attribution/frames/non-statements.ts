import {
  isSpeechVerb,
  OPENS_SILENCE,
  PERFORMING_VERBS,
  QUOTING_VERBS,
  RAISING_VERBS,
  SILENCE,
} from '../../lexicon/frames.ts'
import { is } from '../../text/syntax/noun-phrase.ts'
import { isQuotedTitle, type Token } from '../../text/tokens.ts'
import { contentShape } from '../content/content-end.ts'
import type { Frame } from './frame.ts'
import { leadsToSaying } from './verb-frame.ts'

const NAMING_VERBS = new Set(['call', 'name', 'dub', 'nickname', 'title', 'entitle', 'term', 'know'])

/** "The dish is called “gorsk”", "is known as the author": a name is told, and by nobody. */
function isNaming(tokens: readonly Token[], frame: Frame): boolean {
  if (frame.source !== null || !NAMING_VERBS.has(frame.lemma)) return false
  const last = frame.content.at(-1)?.first ?? -1
  return isQuotedTitle(tokens[last]) || (frame.lemma === 'know' && is(tokens, last, 'as'))
}

/** “Twenty-Six Winters,” comes out in March: the quotation is the subject of its verb. */
const isOwnSubject = (frame: Frame): boolean => frame.rule === 'left-none' && !isSpeechVerb(frame.lemma)

/** "sang the part of the maid": a part or a work is performed; words are said only where they follow. */
const isPerformance = (tokens: readonly Token[], frame: Frame): boolean =>
  PERFORMING_VERBS.has(frame.lemma) && contentShape(tokens, frame.content[0]?.first ?? 0) === 'phrase'

/** "declined to comment", "asked not to be named": nothing is said. */
export function isSilence(tokens: readonly Token[], frame: Frame): boolean {
  const part = frame.content[0]
  if (is(tokens, frame.cueFirst - 1, 'without')) return true
  if (isOwnSubject(frame) || isNaming(tokens, frame) || isPerformance(tokens, frame)) return true
  if (!part || frame.content.length > 1) return false
  // "was quoted as saying": "saying" is the cue; "know the bend as “Widow's Corner”": a name.
  if (leadsToSaying(tokens, part.first) && QUOTING_VERBS.has(frame.lemma) && frame.source === null) return true
  if (is(tokens, part.last - 1, 'as') && isQuotedTitle(tokens[part.last])) return true
  const raised = RAISING_VERBS.has(frame.lemma) && frame.direction === 'right'
  if (raised && !/^(?:to|that|like|as)$/.test(tokens[part.first]?.lower ?? '')) return true
  if (!OPENS_SILENCE.has(tokens[part.first]?.lower ?? '')) return false
  const words = tokens.slice(part.first, part.last + 1).map((token) => token.lower)
  return SILENCE.test(words.join(' '))
}
