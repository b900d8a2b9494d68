import type { Streamed } from '../claims/streamed-document.ts'
import type { Claim } from '../types.ts'
import { toJson } from './safe.ts'

/** A claim as a flat record, for tables and databases; a field is null where nothing is known. */
export type FlatRow = Readonly<Record<(typeof COLUMNS)[number], string | number | boolean | null>>

/** The names of the fields, in the order of the columns of a spreadsheet. */
export const COLUMNS = [
  ...(['key', 'path', 'url', 'title', 'byline', 'site', 'published'] as const),
  ...([
    'speaker',
    'speaker_kind',
    'role',
    'mention',
    'kind',
    'scope',
    'act',
    'negated',
    'cue',
    'text',
    'quoted',
  ] as const),
  ...(['context', 'when', 'when_date', 'medium', 'addressee', 'via', 'confidence', 'rule'] as const),
  ...(['line', 'start', 'end', 'spans', 'corrected'] as const),
]

function articleFields({ source, article }: Streamed['head']) {
  const { title, byline, site, publishedAt } = article
  return { path: source.id ?? source.path, url: source.url, title, byline, site, published: publishedAt }
}

function speakerFields({ speaker, via }: Claim) {
  return {
    speaker: speaker?.name ?? null,
    speaker_kind: speaker?.kind ?? null,
    role: speaker?.role ?? null,
    mention: speaker?.mention ?? null,
    via: via ? (via.name ?? via.mention) : null,
  }
}

function circumstanceFields({ when, medium, addressee }: Claim) {
  return {
    when: when?.text ?? null,
    when_date: when?.date ?? null,
    medium: medium?.text ?? null,
    addressee: addressee?.text ?? null,
  }
}

/** Where the claim stands: its first line, its bounds, and `start-end` of each part, with spaces between. */
function placeFields({ spans }: Claim) {
  const [first] = spans
  return {
    line: first?.sourceLine ?? first?.line ?? null,
    start: first?.start ?? null,
    end: spans.at(-1)?.end ?? null,
    spans: spans.map(({ start, end }) => `${start}-${end}`).join(' '),
  }
}

/** A claim with what is known of its document, under the names of `COLUMNS`. */
export function rowOf(document: Streamed['head'], claim: Claim): FlatRow {
  const { key, kind, scope, act, negated, cue, text, quoted, context, confidence, rule } = claim
  return {
    ...{ key, ...articleFields(document), ...speakerFields(claim), ...circumstanceFields(claim) },
    ...{ kind, scope, act: act ?? null, negated: negated === true, cue: cue?.text ?? null, text, quoted },
    ...{ context: context.text, confidence, rule, ...placeFields(claim), corrected: claim.corrected === true },
  }
}

function rowLine(document: Streamed['head'], claim: Claim): string {
  const row = rowOf(document, claim)
  return `${toJson(Object.fromEntries(COLUMNS.map((name) => [name, row[name]])))}\n`
}

/** A document of `--format rows`: a flat JSON record a claim. */
export function* rowPieces(document: Streamed): Generator<string> {
  const { head } = document
  for (const claim of document.claims()) yield rowLine(head, claim)
}
