import { PREP, VERB } from '../../text/tags.ts'
import { ALL_CAPS } from '../../text/tokens.ts'
import type { CoreferenceContext } from '../context.ts'
import { modifiesNoun } from '../entities/salience.ts'
import type { NameMention } from '../entities/sentence-mentions.ts'
import type { Mention } from '../linking/mention.ts'
import { Referent, referentOf } from '../linking/referent.ts'
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

const isPlace = (run: NameMention): boolean => PLACING.has(run.line.tokens[run.from - 1]?.lower ?? '')
const PLACING = new Set(['in', 'at', 'from', 'near', 'across'])

/** Whether a name can be a company's: nothing shows a person or a place. */
function isCompany(run: NameMention, before: number): boolean {
  const { entity } = run
  if (!entity || run.start >= before || entity.personal > 0 || entity.hint || entity.isPlace) return false
  return !opensOnly(run) && !modifiesNoun(run) && !isPlace(run)
}

/** The body that was named last, the subject of its sentence first: "Fox Biscuits will close. … the company said". */
function lastNamed({ phrase, trace }: Mention, { entityIndex }: CoreferenceContext): Referent | null {
  for (let back = 0; back < SUBJECTS_BACK; back++) {
    const line = entityIndex.lines[phrase.line.ordinal - back]
    const found = line?.runs.filter((run) => isCompany(run, phrase.start)) ?? []
    const [first] = found
    const several = found.some(({ entity }) => entity !== first?.entity)
    if (!first?.entity || (several && !isSubject(first))) continue
    trace.add('earlier', 'the body named last as the subject of a sentence, or alone in it', first)
    return new Referent(first.entity.name, 'organization', null, first.entity)
  }
  return null
}

const isSubject = ({ line, from }: NameMention): boolean =>
  from <= LATEST_SUBJECT && !line.tokens.slice(0, from).some(({ tags }) => (tags & (VERB | PREP)) !== 0)

const isBodyMention = ({ entity, line, from }: NameMention): boolean =>
  entity !== null && (line.tokens[from]?.case === ALL_CAPS || (!entity.isPerson && !entity.isPlace))

const PUBLIC = new Set(['agency'])

/** "The money that NRC asked for and the agency needs": the body named before it in its sentence. */
function sameSentence({ phrase, trace }: Mention): Referent | null {
  const { line, start } = phrase
  const run = line.runs.findLast((one) => one.start < start && isBodyMention(one))
  if (!run?.entity || modifiesNoun(run)) return null
  trace.add('earlier', 'the body named before it in the sentence', run)
  return referentOf(run.entity)
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
    const near = PUBLIC.has(noun) ? sameSentence(mention) : null
    return near ?? lastSpeaker(mention, context) ?? (COMPANY.has(noun) ? lastNamed(mention, context) : null)
  },
}
