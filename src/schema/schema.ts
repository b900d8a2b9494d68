import { ACT_NAMES, CLAIM_KINDS, SCOPES, SPEAKER_KINDS } from '../claim-values.ts'
import { PUBLISHED_AT } from '../input/given-metadata.ts'
import { FORMAT_NAMES } from '../input/input-formats.ts'
import { SCHEMA_VERSION } from '../report/json.ts'
import { ERRORS } from '../report/messages.ts'
import type { BlockKind } from '../types.ts'
import { WARNINGS } from '../warnings.ts'
import { ambiguousName, drift, speakerRecord, unnamedAudit, verification } from './compared.ts'
import { correction } from './correction-schema.ts'
import {
  array,
  boolean,
  codes,
  enumeration,
  integer,
  nullable,
  object,
  offset,
  optional,
  place,
  ref,
  type Schema,
  string,
  text,
} from './parts.ts'
import { traced } from './traced.ts'

const line = integer(1, 'Line of the document text, from 1.')
const BLOCKS: readonly BlockKind[] = [
  ...([
    'paragraph',
    'heading',
    'list-item',
    'quote',
    'pull-quote',
    'caption',
    'table-row',
    'embed',
    'preformatted',
  ] as const),
]

const source = object('Where a document came from.', {
  path: text('The path as given or found; - for standard input.'),
  id: nullable(string),
  url: nullable(string),
  format: enumeration(FORMAT_NAMES),
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Of the bytes read.' },
  text: optional(text('The document text, which all offsets index; with --with-text.')),
  blocks: optional(
    array(
      object('A block of the document text; with --with-text.', { ...place, kind: enumeration(BLOCKS), kept: boolean }),
    ),
  ),
})

const article = object('What the page tells about the article.', {
  title: nullable(string),
  byline: nullable(text('Names only, without "By".')),
  publishedAt: nullable({
    type: 'string',
    pattern: PUBLISHED_AT.source,
    description: 'A day, or RFC 3339 where the page gives a time with its zone.',
  }),
  site: nullable(string),
  language: nullable(text('BCP 47.')),
  words: integer(0, 'Words of the kept blocks.'),
})

const inText = {
  ...place,
  line,
  column: integer(1, 'In code units, from 1.'),
  sourceStart: optional(integer(0, 'The place in the decoded markup.')),
  sourceEnd: optional(integer(0, 'The place in the decoded markup.')),
  sourceLine: optional(integer(1, 'Line of the decoded markup, from 1.')),
  sourceColumn: optional(integer(1, 'Column in that line, from 1.')),
}
const claimSpan = object('A part of the content, without its quotation marks.', inText)

const speaker = object('Who said it.', {
  name: nullable(text('The fullest form that the document gives; null for a pronoun left unresolved.')),
  mention: text('The words of the text that carry the attribution.'),
  ...place,
  role: nullable(string),
  roles: array(text('A role that the document gives; the most telling first.')),
  kind: enumeration(SPEAKER_KINDS),
})

const cue = object('What shows that somebody said it.', {
  text: string,
  lemma: string,
  ...place,
  phrase: optional(
    text(
      'As it is read: with auxiliaries, adverbs, negation and what leads on to the content, as the article has them.',
    ),
  ),
})
const circumstance = object('Words of the text that give a circumstance.', { text: string, ...place })
const evidence = object('One step of the way from the text to the claim; with --explain.', {
  step: string,
  reason: string,
  text: optional(string),
  start: optional(offset),
  end: optional(offset),
})

const claim = object('One attribution: who said what.', {
  id: text('Unique within the document, given before any filter.'),
  key: text('The same claim has it in every run: a hash of the source, the words and their occurrence.'),
  kind: enumeration(CLAIM_KINDS, 'Whether all of the content is quoted, some of it, or none.'),
  scope: enumeration(SCOPES, 'Whether it was said, or only thought, wanted, expected or found.'),
  text: text(
    'The content, without the comma that leads to its attribution; parts joined by “ … ” where words of the article stand between them, else by a space.',
  ),
  quoted: optional(
    nullable(text('The words between quotation marks only, parts joined as in text; null for an indirect claim.')),
  ),
  spans: { ...array(ref('claimSpan')), minItems: 1 },
  quotations: optional(array(object('A stretch of the content between quotation marks, the marks left out.', place))),
  context: ref('circumstance'),
  cue: nullable(ref('cue')),
  speaker: nullable(ref('speaker')),
  confidence: { type: 'number', minimum: 0, maximum: 1, description: 'How often claims with this evidence are right.' },
  rule: text('The rule that found it.'),
  act: optional(enumeration(ACT_NAMES)),
  negated: optional({ const: true }),
  via: optional(ref('speaker')),
  addressee: optional(ref('circumstance')),
  medium: optional(ref('circumstance')),
  when: optional(ref('when')),
  repeats: optional(array(ref('claimSpan'))),
  evidence: optional(array(ref('evidence'))),
  corrected: optional({ const: true, description: 'A person has put it right, or added it.' }),
})

const speakerSummary = object('A speaker of the document and the number of claims.', {
  name: string,
  kind: enumeration(SPEAKER_KINDS),
  role: nullable(string),
  forms: array(text('Another form of the name that the document has.')),
  claims: integer(1, 'How many of the claims reported are theirs.'),
})

const warning = object('Something that the user should know about the input.', {
  code: codes(WARNINGS),
  message: string,
  line: optional(line),
  sourceLine: optional(integer(1, 'Line of the decoded markup, from 1.')),
})

const fields = { source: ref('source'), article: ref('article') }
const declined = object('Somebody who declined to comment, or did not answer; no claim, as nothing was said.', {
  text: text('The words that say so.'),
  ...inText,
  speaker: nullable(ref('speaker')),
})
const document = {
  ...fields,
  claims: array(ref('claim')),
  speakers: array(ref('speakerSummary')),
  declined: optional(array(ref('declined'))),
}
const clean = {
  ...fields,
  text: text('The kept blocks, separated by empty lines.'),
  kept: array(object('A kept block.', place)),
  dropped: array(object('A dropped block.', { ...place, reason: string, rule: string })),
}
const error = {
  source: object('The input that could not be read.', { path: string, id: nullable(string) }),
  error: object('Why.', { code: codes(ERRORS), message: string }),
}
const warnings = { warnings: array(ref('warning')) }
const recorded = (type: string): Record<string, Schema> => ({
  schema: { const: SCHEMA_VERSION },
  type: { const: type },
})

const $defs: Record<string, Schema> = {
  source,
  article,
  claim,
  claimSpan,
  declined,
  cue,
  speaker,
  circumstance,
  when: object('When it was said.', { text: string, ...place, date: optional(text('ISO 8601.')) }),
  evidence,
  speakerSummary,
  warning,
  document: object('An article and its claims.', { ...document, ...warnings }),
  error: object('An input that could not be read.', error),
  report: object('What --format json prints.', {
    schema: { const: SCHEMA_VERSION },
    tool: object('What made it.', { name: { const: 'whosaid' }, version: string }),
    documents: array(ref('document')),
    errors: array(ref('error')),
  }),
  documentRecord: object('A line of --format jsonl.', { ...recorded('document'), ...document, ...warnings }),
  cleanRecord: object('A line of clean --format jsonl.', { ...recorded('clean'), ...clean, ...warnings }),
  traceRecord: object('A line of trace --format jsonl.', { ...recorded('trace'), ...traced }),
  verificationRecord: object('A line of verify --format jsonl.', { ...recorded('verification'), ...verification }),
  speakerRecord: object('A line of speakers --format jsonl.', { ...recorded('speaker'), ...speakerRecord }),
  ambiguousRecord: object('Another line of speakers --format jsonl.', { ...recorded('ambiguous'), ...ambiguousName }),
  driftRecord: object('A line of drift --format jsonl.', { ...recorded('drift'), ...drift }),
  unnamedRecord: object('A line of unnamed --format jsonl.', { ...recorded('unnamed'), ...unnamedAudit }),
  correction,
  errorRecord: object('A line of either for an input that could not be read.', { ...recorded('error'), ...error }),
}

/** JSON Schema (2020-12) of everything that the command writes for programs: a whole report, or a line of jsonl. */
export const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'whosaid output',
  description:
    'A report of --format json, one record of --format jsonl, or one of a corrections file. Fields may be added in later versions.',
  anyOf: [
    ref('report'),
    ref('documentRecord'),
    ref('cleanRecord'),
    ref('traceRecord'),
    ref('verificationRecord'),
    ref('speakerRecord'),
    ref('ambiguousRecord'),
    ref('driftRecord'),
    ref('unnamedRecord'),
    ref('errorRecord'),
    ref('correction'),
  ],
  $defs,
}
