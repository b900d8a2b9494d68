import { DRIFT_CHANGES } from '../compare/drift/drift-types.ts'
import { VERIFY_STATUSES } from '../compare/verify/verification.ts'
import { STATUS_MEANINGS } from '../report/compare/statuses.ts'
import { array, boolean, codes, enumeration, integer, nullable, object, type Schema, string, text } from './parts.ts'

const share = { type: 'number', minimum: 0, maximum: 1 } as const
const voice = nullable(object('Who says it.', { name: nullable(string), kind: string }))
const kinds = { equal: 'in both', changed: 'in other words', inserted: 'the draft only', omitted: 'the source only' }

const match = {
  status: enumeration(VERIFY_STATUSES),
  risks: array(string),
  path: string,
  line: integer(1, 'Of the text of the source.'),
  start: integer(0, 'UTF-16, of the text of the source.'),
  end: integer(0, 'Exclusive.'),
  text: string,
  speaker: voice,
  diff: array(object('A piece of the comparison.', { kind: codes(kinds), draft: string, source: string })),
  omitted: array(string),
  similarity: { ...share, description: 'Share of the draft’s words that the source has.' },
}

/** `whosaid verify`: what became of a quotation. */
export const verification: Readonly<Record<string, Schema>> = {
  status: codes(STATUS_MEANINGS),
  draft: object('The quotation.', {
    path: string,
    line: integer(1, 'Of the text of the draft.'),
    start: integer(0, 'UTF-16, of the text of the draft.'),
    end: integer(0, 'Exclusive.'),
    text: string,
    speaker: voice,
  }),
  source: nullable(object('The best place in the sources.', match)),
  others: array(object('Other places that are as good.', match)),
}

const count = integer(0, 'How many.')
const day = nullable(text('YYYY-MM-DD.'))

/** `whosaid speakers`: somebody who is quoted in one or several documents. */
export const speakerRecord: Readonly<Record<string, Schema>> = {
  name: string,
  kind: enumeration(['person', 'organization']),
  roles: array(string),
  forms: array(object('What it is called.', { mention: string, claims: count, documents: count })),
  claims: count,
  direct: count,
  words: count,
  documents: count,
  first: day,
  last: day,
  evidence: enumeration(['full-name', 'acronym', 'alias', 'single'], 'Why its documents are joined.'),
  paths: array(string),
}

/** `whosaid speakers`: a name that was not joined. */
export const ambiguousName: Readonly<Record<string, Schema>> = {
  name: string,
  reason: enumeration(['bare-name', 'conflicting-roles', 'middle-initial', 'acronym']),
  paths: array(string),
  claims: count,
  candidates: array(string),
}

const unnamedSource = object('A source that is not named; a plural counts once.', {
  name: string,
  mentions: array(string),
  type: string,
  count: nullable(integer(0, 'How many people; null for a plural without a number.')),
  claims: count,
  words: count,
  line: integer(1, 'Of its first claim.'),
  anonymity: object('Why it is not named.', {
    reason: enumeration(['given', 'not-authorised', 'requested', 'none']),
    text: nullable(string),
    start: nullable(integer(0, 'UTF-16.')),
    end: nullable(integer(0, 'Exclusive.')),
  }),
  isOnly: boolean,
  accuses: boolean,
})

/** `whosaid unnamed`: what rests on unnamed sources in a document. */
export const unnamedAudit: Readonly<Record<string, Schema>> = {
  path: string,
  id: nullable(string),
  title: nullable(string),
  publishedAt: nullable(string),
  claims: count,
  unnamedClaims: count,
  shareOfClaims: share,
  shareOfWords: share,
  leadRestsOnThem: boolean,
  sources: array(unnamedSource),
  spokespeople: array(unnamedSource),
}

const driftPlace = {
  path: string,
  id: nullable(string),
  url: nullable(string),
  published: nullable(string),
  line: integer(1, 'Of the text of the document.'),
  start: integer(0, 'UTF-16.'),
}

/** `whosaid drift`: the same quotation in several documents. */
export const drift: Readonly<Record<string, Schema>> = {
  id: string,
  speaker: voice,
  canonical: text('The longest form: all others are compared with it.'),
  first: object('The earliest by date.', driftPlace),
  documents: integer(2, 'Copies of one report count once.'),
  copies: count,
  variants: array(
    object('The quotation in certain words.', {
      text: string,
      change: enumeration(DRIFT_CHANGES, 'The gravest difference from the longest form.'),
      diff: array(object('A piece of the comparison.', { kind: codes(kinds), text: string, canonical: string })),
      sources: array(
        object('A document that has it.', {
          ...driftPlace,
          speaker: voice,
          copies: array(object('A copy.', driftPlace)),
        }),
      ),
    }),
  ),
}
