import { SPEAKER_KINDS } from '../claim-values.ts'
import { array, boolean, enumeration, nullable, object, place, ref, string, text } from './parts.ts'

const span = object('A stretch of the document text.', place)
const phrase = object('A phrase with its head.', { ...place, head: span })
/** `whosaid trace`: how an article was read. */
export const traced = {
  source: ref('source'),
  blocks: array(object('A block of the text.', { ...place, kept: boolean, reason: string, rule: string })),
  sentences: array(span),
  tokens: array(object('A word or mark.', { ...place, pos: text('A universal part-of-speech tag (UPOS).') })),
  clauses: array(
    object('What was read around a verb.', { verb: span, subject: nullable(phrase), complement: nullable(span) }),
  ),
  frames: array(
    object('A candidate for an attribution.', {
      rule: string,
      cue: span,
      lemma: string,
      source: nullable(span),
      content: array(span),
      probability: nullable({ type: 'number', minimum: 0, maximum: 1 }),
      chosen: boolean,
      fault: text('Why it was rejected; empty where it was chosen.'),
    }),
  ),
  quotations: array(
    object('A quotation outside all frames.', {
      ...place,
      probability: nullable({ type: 'number', minimum: 0, maximum: 1 }),
      threshold: nullable({ type: 'number', minimum: 0, maximum: 1 }),
      extractor: text('What took it; empty where nothing did.'),
    }),
  ),
  mentions: array(
    object('A source phrase, and whom it means.', {
      ...place,
      name: nullable(string),
      kind: enumeration(SPEAKER_KINDS),
      sieves: array(
        object('A step that was tried, in order; the one that found somebody is the last.', {
          sieve: string,
          found: boolean,
        }),
      ),
    }),
  ),
  entities: array(
    object('Somebody or something that the text names.', {
      name: string,
      kind: enumeration(SPEAKER_KINDS),
      gender: nullable(enumeration(['male', 'female'])),
      roles: array(object('What somebody is, and the row or step that found it.', { text: string, rule: string })),
      names: array(span),
    }),
  ),
}
