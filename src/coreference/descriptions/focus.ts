import type { CoreferenceContext } from '../discourse/context.ts'
import type { Entity } from '../names/entity.ts'
import { isSalient } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import type { SourcePhrase } from '../source-phrases/source-phrase.ts'

const SENTENCES_BACK = 4
/** A word alone takes so much to be a person: clubs and towns are subjects, too. */
const CERTAIN = 3

const isDoubtful = (entity: Entity): boolean => entity.words.length === 1 && entity.personal === 0

function isSubject(run: NameMention, line: SentenceMentions): boolean {
  const { entity, from } = run
  if (!entity?.isPerson || (entity.words.length === 1 && entity.personal < CERTAIN)) return false
  return from === 0 || isSalient(run, line)
}

/** The persons just spoken of: who spoke in a sentence, then the subject of it, from the phrase backwards. */
export function* inFocus(phrase: SourcePhrase, { entityIndex, discourse }: CoreferenceContext): Generator<Entity> {
  for (let back = 0; back < SENTENCES_BACK; back++) {
    const line = entityIndex.lines[phrase.line.ordinal - back]
    const turn = discourse.speakersOf(phrase.line.ordinal - back).findLast(({ referent }) => referent.entity?.isPerson)
    const run = line?.runs.find((one) => isSubject(one, line) && one.start < phrase.start)
    if (turn?.referent.entity && !isDoubtful(turn.referent.entity)) yield turn.referent.entity
    if (run?.entity && run.entity !== turn?.referent.entity) yield run.entity
  }
}
