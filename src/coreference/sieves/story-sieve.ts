import type { CoreferenceContext } from '../context.ts'
import { type Entity, Role } from '../entities/entity.ts'
import type { SentenceMentions } from '../entities/sentence-mentions.ts'
import {
  canDescribe,
  type Describing,
  describingOf,
  isContender,
  isRival,
  isShownAsPerson,
  isToldOf,
} from '../linking/describing.ts'
import { introducedAs } from '../linking/introduced.ts'
import type { Mention } from '../linking/mention.ts'
import { onlyInView } from '../linking/only-in-view.ts'
import { referentOf } from '../linking/referent.ts'
import type { Sieve } from './sieve.ts'

/** How far back somebody may have been named or have spoken last. */
const SENTENCES_BACK = 12

/** Whether a sentence before a mention names somebody, or gives their words. */
const tellsOf = (
  line: SentenceMentions,
  entity: Entity,
  { phrase }: Mention,
  { discourse }: CoreferenceContext,
): boolean =>
  line.runs.some((run) => run.entity === entity && run.start < phrase.start) ||
  discourse.speakersOf(line.ordinal).some(({ referent }) => referent.entity === entity)

/** Who else has been named in a sentence: a possessor only tells whose something is. */
const othersIn = (line: SentenceMentions, entity: Entity, { phrase, content }: Mention): Entity[] =>
  line.runs.flatMap((run) => {
    const said = content.some(({ start, end }) => start <= run.start && run.end <= end)
    const other = run.entity?.isPerson && run.entity !== entity && !run.possessive && run.start < phrase.start
    return other && !said && run.entity ? [run.entity] : []
  })

/** Whether nobody who was named since then could be described so; those who were brought in with what they do are not. */
function isUnrivalled(entity: Entity, describing: Describing, mention: Mention, context: CoreferenceContext): boolean {
  const { lines } = context.entityIndex
  const { ordinal } = mention.phrase.line
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const line = lines[ordinal - back]
    if (!line) return false
    const found = tellsOf(line, entity, mention, context)
    const spoke = context.discourse.speakersOf(line.ordinal).some(({ referent }) => referent.entity === entity)
    const rivals = spoke ? [] : othersIn(line, entity, mention)
    if (rivals.some((rival) => isRival(rival, describing, mention))) return false
    if (found) return true
  }
  return false
}

/** "The Year 10 student": told of nobody else, so it is what the person is. */
function addDescription({ roles }: Entity, { phrase, head, noun, nounClass }: Mention): void {
  const [first, last] = [phrase.line.tokens[head.from], phrase.line.tokens[head.noun]]
  if (!first || !last || nounClass?.rank !== 'position' || roles.some((role) => role.head === noun)) return
  if (!isContender(noun) && roles.some(({ text, rank }) => text !== '' || rank === 'title')) return
  roles.push(
    new Role(phrase.line.reading.text.slice(first.start, last.end), first.start, last.end, 'copula', 'position', noun),
  )
}

/** "Isobel Hill won it. … The Year 10 student said": whom the story is about, or has just told of, is called something new. */
export const storySieve: Sieve = {
  name: 'story',
  reason:
    'A definite description that brings nobody in means somebody whom the reader knows: the one in view, else whom the story is about.',
  resolve(mention, context) {
    const describing = describingOf(mention)
    if (!describing || introducedAs(mention, context) === 'one') return null
    const seen = onlyInView(mention, context)
    const fitting = (one: Entity | null): one is Entity =>
      one !== null &&
      (isShownAsPerson(one) || context.discourse.spoken.has(one)) &&
      canDescribe(one, describing, mention)
    const { main } = context
    const near = fitting(seen) && (seen === main || !isToldOf(seen)) ? seen : null
    const entity =
      near ??
      (fitting(main) && !isContender(mention.noun) && isUnrivalled(main, describing, mention, context) ? main : null)
    if (!entity || context.descriptions.isKnownAs(mention.noun, entity, mention.phrase.start)) return null
    addDescription(entity, mention)
    mention.trace.add('story', near ? 'the one just told of' : 'the one whom the story is about', entity)
    return referentOf(entity)
  },
}
