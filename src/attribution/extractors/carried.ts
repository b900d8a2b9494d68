import type { Phrase } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Sentence } from '../../text/tokens.ts'
import { phraseSpan } from '../convert.ts'
import type { ExtractionState } from '../extraction-state.ts'
import type { LooseQuotation } from '../extractor.ts'
import { CARRIED, INTRODUCED, NAME_BEFORE } from '../rule-ids.ts'
import { mainSubject } from '../uncued/uncued-quotations.ts'

/**
 * A quotation that stands alone next to the one before, or that opens again without closing: a part of the same
 * claim.
 */
export function extendOpen({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const { open, found, block } = state
  const before = open ? found[open.at] : undefined
  if (!reading.alone || !open || !before || before.kind === 'indirect') return false
  if (quotation.continues !== open.quotation && before.block !== block) return false
  before.extend(words)
  state.open = { quotation, at: open.at }
  return true
}

/** The source of a sentence before that ends in a colon: "Ruiz put it plainly:" */
export function extractIntroduced({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const { introduction } = state
  if (!reading.alone || !introduction) return false
  state.push({ ...introduction, kind: 'direct', content: [words], rule: INTRODUCED })
  state.introduction = null
  state.openWith(quotation)
  return true
}

/** "Ruiz was blunt. “Sell the cows.”": the subject of the sentence before, in the same block. */
export function extractNameBefore({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const before = reading.alone ? state.unattributed : null
  const phrase = before && mainSubject(before.tokens)
  if (!phrase) return false
  const source = phraseSpan(before, phrase)
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source, rule: NAME_BEFORE })
  state.openWith(quotation)
  return true
}

/** "Kofi Mensah led the campaign.", and his words in the next paragraph: whom a paragraph tells of that quotes nobody. */
export function extractToldOf({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  const { told } = state
  if (!reading.alone || reading.index > 0 || told?.block !== state.block - 1) return false
  const phrase = mainSubject(told.sentence.tokens)
  if (!phrase || !isNamedInFull(told.sentence, phrase)) return false
  const source = phraseSpan(told.sentence, phrase)
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source, rule: NAME_BEFORE })
  state.openWith(quotation)
  return true
}

/** Whether a phrase holds two words of a name: whoever is told of anew. */
const isNamedInFull = ({ tokens }: Sentence, { first, last }: Phrase): boolean =>
  tokens.slice(first, last + 1).filter(({ tags }) => (tags & t.NAME) !== 0).length >= 2

/** A quotation that stands alone takes over the speaker of the last attribution. */
export function extractCarried({ reading, quotation, words }: LooseQuotation, state: ExtractionState): boolean {
  if (!reading.alone) return false
  const last = state.recent()
  const source = last?.source ?? null
  state.push({ kind: 'direct', content: [words], cue: null, lemma: '', source, rule: CARRIED, continues: last })
  if (!source) state.sourceless = state.found.length - 1
  state.openWith(quotation)
  return true
}
