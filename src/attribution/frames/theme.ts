import { RAISING_VERBS } from '../../lexicon/frames.ts'
import { NOUNS_OF_CLAIMS, WHAT_IS_TOLD } from '../../lexicon/things-said.ts'
import { isInfinitive } from '../../text/syntax/behind-to.ts'
import { subjectBefore } from '../../text/syntax/clause.ts'
import { is, Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { Subject } from '../../text/syntax/subject.ts'
import type { VerbGroup } from '../../text/syntax/verb-group.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { isClosed } from '../phrases/leading-circumstances.ts'

/** Verbs of which the subject of a passive is the one who hears. */
const TOLD: ReadonlySet<string> = new Set('tell inform notify assure remind advise warn'.split(' '))
/** Verbs of which it is the one who answers: "Fox was asked by a reader whether it leaks". */
export const ASKED: ReadonlySet<string> = new Set('ask question quiz press grill interview challenge'.split(' '))

/** "was quoted as saying", also behind "by the Echo". */
export const leadsToSaying = (tokens: readonly Token[], from: number): boolean =>
  is(tokens, from, 'as') && (tagsAt(tokens, from + 1) & t.GERUND) !== 0

/** "Claims that the quay is sinking were denied by": the clause that opens the sentence with its noun. */
function claimBefore(tokens: readonly Token[], { start }: VerbGroup): Subject | null {
  const noun = tagsAt(tokens, 0) & t.DET ? 1 : 0
  const claimed = NOUNS_OF_CLAIMS.has(tokens[noun]?.lower ?? '') && is(tokens, noun + 1, 'that')
  return claimed && start > noun + 3 ? new Subject(new Phrase(0, start - 1), 'plain') : null
}

/**
 * What a passive or raising verb tells about, which stands before it: "Ruiz is expected to win", "the role was
 * revealed".
 */
export function themeOf(
  tokens: readonly Token[],
  group: VerbGroup,
  lemma: string,
  after: number,
  agent: boolean,
): Phrase | null {
  const raising = RAISING_VERBS.has(lemma) && !group.participle
  if (!group.passive && !raising) return null
  if (leadsToSaying(tokens, after)) return null
  // "The nurses were told they would be paid": who was told is no part of it.
  if (group.passive && TOLD.has(lemma) && !isClosed(tokens, after)) return null
  // "Parents were told by text message"
  if (group.passive && agent && TOLD.has(lemma) && !WHAT_IS_TOLD.has(tokens[group.start - 1]?.lower ?? '')) return null
  if (group.passive && agent && ASKED.has(lemma)) return null
  const infinitive = isInfinitive(tokens, after, t.BASE | t.BE | t.HAVE)
  const open = infinitive || agent || (group.passive && !is(tokens, after, 'that'))
  if (!open) return null
  const subject = group.infinitive ? null : (subjectBefore(tokens, group) ?? claimBefore(tokens, group))
  return subject && !is(tokens, subject.phrase.first, 'it') && subject.kind !== 'shared' ? subject.phrase : null
}
