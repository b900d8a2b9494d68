import { PREP, VERB } from '../../text/tags.ts'
import type { CoreferenceContext } from '../context.ts'
import { modifiesNoun } from '../entities/salience.ts'
import type { NameMention } from '../entities/sentence-mentions.ts'
import type { Mention } from '../linking/mention.ts'
import { Referent } from '../linking/referent.ts'
import type { Sieve } from './sieve.ts'

const BODIES = new Set(
  `group organization organisation agency union association department ministry bureau charity foundation institute
   committee bank station network newspaper magazine university hospital label studio league coalition alliance`.split(
    /\s+/,
  ),
)
const COMPANY = new Set(
  'company firm business corporation retailer manufacturer maker airline carrier club charity'.split(' '),
)

const SPEAKERS_BACK = 10
const SUBJECTS_BACK = 4
/** A body may follow what it is: "Dairy group Fox & Sons will close". */
const LATEST_SUBJECT = 4

/** "Dairy group Fox & Sons": the capital is that of the sentence. */
const opensOnly = (run: NameMention): boolean => run.from === 0 && run.entity?.inner === 0 && modifiesNoun(run)

function lastSpeaker({ phrase, trace }: Mention, { discourse }: CoreferenceContext): Referent | null {
  for (let back = 0; back < SPEAKERS_BACK; back++) {
    const turns = discourse.speakersOf(phrase.line.ordinal - back)
    const last = turns.findLast(({ referent }) => referent.kind === 'organization' && referent.entity !== null)
    if (!last) continue
    trace.add('earlier', 'the organisation that spoke last', last)
    return last.referent
  }
  return null
}

/** The body that was named last as the subject of a sentence: "Fox Biscuits will close. … the company said". */
function lastSubject({ phrase, trace }: Mention, { entityIndex }: CoreferenceContext): Referent | null {
  for (let back = 0; back < SUBJECTS_BACK; back++) {
    const line = entityIndex.lines[phrase.line.ordinal - back]
    const run = line?.runs.find((one) => one.entity && one.start < phrase.start && !opensOnly(one))
    if (!run?.entity || run.from > LATEST_SUBJECT || run.entity.personal > 0) continue
    if (line?.tokens.slice(0, run.from).some((token) => (token.tags & (VERB | PREP)) !== 0)) continue
    trace.add('earlier', 'the body named last as the subject of a sentence', run)
    return new Referent(run.entity.name, 'organization', null, run.entity)
  }
  return null
}

/** "The company", "the source": the one mentioned before by the same noun, or the organisation that spoke last. */
export const earlierSieve: Sieve = {
  name: 'earlier',
  reason: 'A bare definite noun takes up what was brought in before, where nobody’s role fits.',
  resolve(mention, context) {
    const { head, noun, trace } = mention
    if (!mention.isDefinite || head.to - head.from !== 1) return null
    const earlier = context.discourse.byNoun(noun)
    if (earlier?.name?.includes(' ')) {
      trace.add('earlier', `mentioned before as “${earlier.name}”`)
      return earlier
    }
    if (!BODIES.has(noun) && !COMPANY.has(noun)) return null
    return lastSpeaker(mention, context) ?? (COMPANY.has(noun) ? lastSubject(mention, context) : null)
  },
}
