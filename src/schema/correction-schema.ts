import { ACT_NAMES, CLAIM_KINDS, SCOPES, SPEAKER_KINDS } from '../claim-values.ts'
import { boolean, enumeration, nullable, object, optional, type Schema, string, text } from './parts.ts'

const correctedFields = {
  speaker: optional(nullable(text('The name to be read; null for nobody.'))),
  speaker_kind: optional(enumeration(SPEAKER_KINDS)),
  role: optional(nullable(string)),
  kind: optional(enumeration(CLAIM_KINDS)),
  scope: optional(enumeration(SCOPES)),
  act: optional(enumeration(ACT_NAMES)),
  negated: optional(boolean),
  via: optional(nullable(text('Who reports it; null for nobody.'))),
}
const correctedText = optional(text('Other words, which stand where the claim does.'))
/** A line of a corrections file. */
export const correction: Schema = {
  ...object('A line of a corrections file, which whosaid review writes.', {
    source: {
      ...object('The document: its address, else its path from the folder of the file, with the id of a record.', {
        url: optional(string),
        path: optional(string),
        id: optional(string),
      }),
      anyOf: [{ required: ['url'] }, { required: ['path'] }],
    },
    select: object('The words of the claim, and what stands around them.', {
      exact: string,
      prefix: string,
      suffix: string,
    }),
    set: optional(object('What has been put right.', { ...correctedFields, text: correctedText })),
    drop: optional({ const: true, description: 'It is no claim.' }),
    add: optional(object('It is a claim, and had not been found.', correctedFields)),
    was: optional(object('What had been found.', { ...correctedFields, text: correctedText })),
    note: optional(string),
    by: optional(string),
    at: optional(text('ISO 8601.')),
  }),
  oneOf: [{ required: ['set'] }, { required: ['drop'] }, { required: ['add'] }],
}
