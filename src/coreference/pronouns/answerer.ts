import type { CoreferenceContext } from '../discourse/context.ts'
import type { SpeakerTurn } from '../discourse/discourse.ts'
import type { PronounSite } from '../discourse/pronoun-site.ts'
import { Referent, referentOf } from '../discourse/referent.ts'
import { isSalient } from '../names/salience.ts'
import { genderAgreement } from './agreement.ts'

const SENTENCES_BACK = 5

/** "Asked whether Hill was held, he said": the sentence opens with a question put to whoever answers. */
function opensWithQuestion({ line: { tokens }, row }: PronounSite): boolean {
  const at = /^(?:when|if|while)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  return row.gender !== null && /^(?:asked|pressed|quizzed|questioned)$/.test(tokens[at]?.lower ?? '')
}

/** Whoever spoke last and is asked now; null where somebody else was the subject of the sentence before. */
export function answererOf(
  site: PronounSite,
  { discourse, entityIndex, departed }: CoreferenceContext,
): SpeakerTurn | null {
  if (!opensWithQuestion(site)) return null
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const line = entityIndex.lines[site.line.ordinal - back]
    if (!line) return null
    const turn = discourse.speakersOf(line.ordinal).findLast(({ referent: { entity } }) => entity?.isPerson)
    // In an obituary it is the one whose life it tells that somebody once asked.
    if (turn && departed && turn.referent.entity !== departed) return null
    if (turn) {
      const gender = genderAgreement(turn.referent, site.row.gender)
      return turn.asked || gender === null || gender === 'differs' ? null : turn
    }
    const isOwn = line.block === site.line.block
    if (isOwn && line.runs.some((run) => run.entity?.isPerson && isSalient(run, line))) return null
  }
  return null
}

/** How far behind who asks the noun for who is asked may stand, in tokens. */
const ASKED_REACH = 4

/** "Lena Fox asked the witness whether it leaned. “It did,” he replied": who is asked, by a noun only; null where a name is. */
export function askedByNoun(
  site: PronounSite,
  { discourse, entityIndex, descriptions }: CoreferenceContext,
): Referent | null {
  const line = entityIndex.lines[site.line.ordinal - 1]
  if (!site.replies || !line) return null
  const turn = discourse.speakersOf(line.ordinal).findLast(({ asked }) => asked)
  if (!turn) return null
  const from = line.tokens.findIndex(({ start }) => start >= turn.end)
  for (let at = from; from >= 0 && at < from + ASKED_REACH; at++) {
    const [article, noun] = [line.tokens[at], line.tokens[at + 1]]
    if (article?.lower !== 'the' || !noun || !line.nouns.isRoleNoun(noun.lower)) continue
    const known = descriptions.find(noun.lower, [], noun.start)
    return known ? referentOf(known) : new Referent(noun.text, 'unnamed', null, null, false, noun.lower)
  }
  return null
}
