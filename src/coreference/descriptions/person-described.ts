import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import type { Entity } from '../names/entity.ts'
import { isBackground, positionOf } from '../names/salience.ts'
import { lastAt, type NameMention, type SentenceMentions } from '../names/sentence-mentions.ts'
import {
  canDescribe,
  type Describing,
  describingOf,
  isContender,
  isInOffice,
  isRival,
  isShownAsPerson,
  isToldOf,
} from './describing.ts'
import { introducedAs } from './introduced.ts'
import { onlyInView } from './only-in-view.ts'

/** How far back somebody may have been named or have spoken last. */
const SENTENCES_BACK = 12

const isSaid = ({ start, end }: NameMention, { content }: Mention): boolean =>
  content.some((span) => span.start <= start && end <= span.end)

/** Whether a sentence before a mention names somebody, outside what is said, or gives their words. */
const tellsOf = (
  line: SentenceMentions,
  entity: Entity,
  mention: Mention,
  { discourse }: CoreferenceContext,
): boolean =>
  line.runs.some((run) => run.entity === entity && run.start < mention.phrase.start && !isSaid(run, mention)) ||
  discourse.speakersOf(line.ordinal).some(({ referent }) => referent.entity === entity)

/** Whether a name could be the one described: a possessor only tells whose something is, the object of a preposition where. */
function rivals(run: NameMention, describing: Describing, mention: Mention): boolean {
  const { entity, line, start, from } = run
  if (!entity?.isPerson || start >= mention.phrase.start || isSaid(run, mention)) return false
  if (isBackground(positionOf(run, line))) return false
  // Who is the subject of a sentence may be called something new, whatever they do.
  const told = from === 0 && !isInOffice(entity) && canDescribe(entity, describing, mention)
  return told || isRival(entity, describing, mention)
}

/** Whether nobody who was named since then could be described so; those who were brought in with what they do are not. */
function isUnrivalled(entity: Entity, describing: Describing, mention: Mention, context: CoreferenceContext): boolean {
  const { lines } = context.entityIndex
  const { ordinal } = mention.phrase.line
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const line = lines[ordinal - back]
    if (!line) return false
    const spoke = context.discourse.speakersOf(line.ordinal).some(({ referent }) => referent.entity === entity)
    if (!spoke && line.runs.some((run) => run.entity !== entity && rivals(run, describing, mention))) return false
    if (tellsOf(line, entity, mention, context)) return true
  }
  return false
}

/** "“Hill is late,” the coach said": nobody speaks of themselves by name. */
const isSpokenOf = (entity: Entity, { content }: Mention, { entityIndex }: CoreferenceContext): boolean =>
  content.some(({ start, end }) => {
    const { runs } = entityIndex
    for (let i = lastAt(runs, end, (run) => run.start); i >= 0 && (runs[i]?.start ?? 0) >= start; i--)
      if (runs[i]?.entity === entity) return true
    return false
  })

/** Whom a definite description means that no role fits: the one just told of, else whom the article is about. */
export function personDescribed(mention: Mention, context: CoreferenceContext): Entity | null {
  const describing = describingOf(mention)
  if (!describing) return null
  const { main, discourse, descriptions } = context
  const seen = onlyInView(mention, context)
  const fitting = (one: Entity | null): one is Entity =>
    one !== null &&
    (isShownAsPerson(one) || discourse.spoken.has(one)) &&
    canDescribe(one, describing, mention) &&
    !isSpokenOf(one, mention, context)
  const inView = fitting(seen) && (seen === main || !isToldOf(seen))
  const near = inView ? seen : null
  const about = !near && fitting(main) && !isContender(mention.noun) && isUnrivalled(main, describing, mention, context)
  const entity = near ?? (about ? main : null)
  if (!entity || descriptions.isKnownAs(mention.noun, entity, mention.phrase.start)) return null
  return introducedAs(mention, context) === 'one' ? null : entity
}
