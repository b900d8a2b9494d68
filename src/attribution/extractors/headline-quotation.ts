import { isSpeechVerb } from '../../lexicon/frames.ts'
import { reportingGroup } from '../../lexicon/reporting.ts'
import { hasFinite, is, isNominal, Phrase, phraseEnd } from '../../text/syntax/noun-phrase.ts'
import { TokenSpan } from '../../text/token-span.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { inner, phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { LooseQuotation } from '../extractor.ts'
import { HEADLINE_COLON } from '../rule-ids.ts'

/** Words of a quotation that is no title of a work, at least. */
const FEWEST_WORDS = 2

const SPEAKING: ReadonlySet<string> = new Set(['say', 'ask', 'judge', 'promise', 'explain'])

/** “‘It will sink’: Mayor warns builders”: the subject behind the colon; null where no verb of speech follows one. */
function subjectBehind(tokens: readonly Token[], colon: number): Phrase | null {
  if (!is(tokens, colon, ':') || !isNominal(tokens, colon + 1)) return null
  const last = phraseEnd(tokens, colon + 1)
  if (last <= colon || !hasFinite(tokens, last + 1, last + 1)) return null
  const { lemma } = wordAt(tokens[last + 1])
  const speaks = lemma !== 'show' && (isSpeechVerb(lemma) || SPEAKING.has(reportingGroup(lemma)))
  return speaks ? new Phrase(colon + 1, last) : null
}

/** A headline that opens with words in marks and a colon: who acts behind it has said them. */
export function extractHeadlineQuotation({ reading, at, quotation }: LooseQuotation, state: ExtractionState): boolean {
  const { sentence } = reading
  const words = state.context.text.slice(quotation.innerStart, quotation.innerEnd).split(' ').length
  const subject = state.blocksRead < 2 && at === 0 && words >= FEWEST_WORDS ? subjectBehind(sentence.tokens, 1) : null
  if (!subject) return false
  state.push({
    kind: 'direct',
    content: [inner(sentence, at, quotation)],
    cue: TokenSpan.of(sentence, 1, 1),
    lemma: ':',
    source: phraseSpan(sentence, subject),
    rule: HEADLINE_COLON,
  })
  return true
}
