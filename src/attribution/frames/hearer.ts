import { HEARINGS } from '../../lexicon/hearings.ts'
import { subjectBefore } from '../../text/syntax/clause.ts'
import { headOf, SOURCE_HEAD } from '../../text/syntax/head-noun.ts'
import { is, isQuotation, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { phraseStart } from '../../text/syntax/phrase-start.ts'
import { Subject } from '../../text/syntax/subject.ts'
import type { VerbGroup } from '../../text/syntax/verb-group.ts'
import { AUX, BASE, DET, FINITE, MODAL, POSSESSIVE, PREP, PRESENT } from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'
import { endsContent } from './content-side.ts'

/** Whether a word is for a court, a hearing or a meeting. */
export const isHearing = (word: string): boolean => HEARINGS.has(word)

/** Who hears a case: "District Judge Ana Ruiz heard", "Norwick coroner, Ana Ruiz, heard". */
const HEARS = /^(?:coroner|judge|justice|magistrate|sheriff|recorder)$/

/** The subject with a court, a hearing or a meeting as its head: "a public hearing in the town hall"; else null. */
function hearingOf(tokens: readonly Token[], subject: Subject): Subject | null {
  const { first, last } = subject.phrase
  const hears = (i: number): boolean => isHearing(tokens[i]?.lower ?? '')
  if (hears(headOf(tokens, first, last, SOURCE_HEAD)) || hears(last)) return subject
  if (tokens.slice(first, last + 1).some(({ lower }) => HEARS.test(lower))) return subject
  // A word in -ing is no noun by itself.
  const preposition = tagsAt(tokens, first) & PREP ? first : first - 1
  const noun = preposition - 1
  if (!(tagsAt(tokens, preposition) & PREP) || !hears(noun)) return null
  return new Subject(new Phrase(phraseStart(tokens, noun), last), subject.kind)
}

/** "A public hearing heard": a word in -ing behind its adjective, right before the verb. */
function hearingBefore(tokens: readonly Token[], noun: number): Subject | null {
  if (!/^(?:hearing|meeting)$/.test(tokens[noun]?.lower ?? '')) return null
  const first = phraseStart(tokens, noun - 1)
  return first < noun ? new Subject(new Phrase(first, noun), 'plain') : null
}

const hasAux = (tokens: readonly Token[], { start, head }: VerbGroup): boolean =>
  tokens.slice(start, head).some(({ tags }) => (tags & AUX) !== 0)

const lastWord = (tokens: readonly Token[]): number => {
  let last = tokens.length - 1
  while (last > 0 && isClosed(tokens, last)) last--
  return last
}

/** "Families told ‘stay indoors’ after leak", "Teachers warned they face cuts": a headline leaves out "were". */
export function isToldInHeadline(tokens: readonly Token[], { start, head, passive }: VerbGroup): boolean {
  if (passive || start !== head || head < 1 || !isUnended(tokens) || tagsAt(tokens, 0) & (DET | POSSESSIVE))
    return false
  const { lower } = tokens[head] ?? { lower: '' }
  // "Driver who fled told he faces jail": nobody tells "he".
  const verb = tagsAt(tokens, head + 2)
  if (lower === 'told' && /^(?:s?he|they)$/.test(tokens[head + 1]?.lower ?? '') && verb & FINITE) return true
  if (!tokens[head - 1]?.lower.endsWith('s') || phraseStart(tokens, head - 1) > 0 || head > LONGEST_HEARER) return false
  const they = is(tokens, head + 1, 'they') && (verb & (PRESENT | BASE | MODAL)) !== 0
  if (lower !== 'told') return they && /^(?:warned|informed|assured)$/.test(lower)
  return isQuotation(tokens, head + 1) && !is(tokens, head + 2, 'that')
}

/** Words of whoever is told, at the most: "Flood-hit village families". */
const LONGEST_HEARER = 4

const isUnended = (tokens: readonly Token[]): boolean => !/^[.!?]$/.test(tokens.at(-1)?.text ?? '.')

/** Who hears what is told: the subject of "the court heard that", and of "the bridge was shut, the town was told"; else null. */
export function hearerOf(tokens: readonly Token[], group: VerbGroup, lemma: string, subject: Subject): Subject | null {
  if (lemma === 'hear' && subject.kind === 'none' && !group.passive) return hearingBefore(tokens, group.start - 1)
  if (lemma === 'hear' && !group.passive && subject.kind === 'plain')
    return is(tokens, group.head + 1, 'from') ? null : hearingOf(tokens, subject)
  // "Driver looked at phone, jury told": a headline leaves out the auxiliary.
  if (lemma === 'tell' && !group.passive && subject.kind === 'plain' && group.head === lastWord(tokens))
    return isHearing(tokens[subject.phrase.last]?.lower ?? '') ? subject : null
  if (!group.passive || subject.kind !== 'none' || !/^(?:tell|warn|inform|advise)$/.test(lemma)) return null
  const told = subjectBefore(tokens, group)
  if (told?.kind !== 'plain' || is(tokens, told.phrase.first, 'it')) return null
  if (
    /^(?:that|clause)$/.test(contentShape(tokens, group.head + 1)) ||
    (!hasAux(tokens, group) && isQuotation(tokens, group.head + 1))
  )
    return told
  return isClosed(tokens, group.head + 1) && endsContent(tokens, told.phrase.first - 1) ? told : null
}
