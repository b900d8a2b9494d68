import { subjectBefore } from '../../text/syntax/clause.ts'
import { is } from '../../text/syntax/noun-phrase.ts'
import type { Subject } from '../../text/syntax/subject.ts'
import type { VerbGroup } from '../../text/syntax/verb-group.ts'
import type { Token } from '../../text/tokens.ts'
import { contentShape } from '../content/content-shape.ts'
import { isClosed } from '../content/leading-circumstances.ts'
import { endsContent } from './content-side.ts'

/** Before whom things are told in public. */
const HEARING =
  /^(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|trial|magistrates?|judges?|committee|commission|panel|meeting|council|councillors|conference)$/

/** Who hears what is told: the subject of "the court heard that", and of "the bridge was shut, the town was told"; else null. */
export function hearerOf(tokens: readonly Token[], group: VerbGroup, lemma: string, subject: Subject): Subject | null {
  if (lemma === 'hear' && !group.passive && subject.kind === 'plain')
    return HEARING.test(tokens[subject.phrase.last]?.lower ?? '') && !is(tokens, group.head + 1, 'from')
      ? subject
      : null
  if (!group.passive || subject.kind !== 'none' || !/^(?:tell|warn|inform|advise)$/.test(lemma)) return null
  const told = subjectBefore(tokens, group)
  if (told?.kind !== 'plain' || is(tokens, told.phrase.first, 'it')) return null
  if (/^(?:that|clause)$/.test(contentShape(tokens, group.head + 1))) return told
  return isClosed(tokens, group.head + 1) && endsContent(tokens, told.phrase.first - 1) ? told : null
}
