import type { Claim, Clean, Document, Speaker } from '../../src/types.ts'

/** A speaker, but for what is given. */
export function speaker(fields: Partial<Speaker> = {}): Speaker {
  const { role = 'head of the clinic' } = fields
  const roles = role === null ? [] : [role]
  return { name: 'Lena Fox', mention: 'Fox', start: 0, end: 3, role, roles, kind: 'person', ...fields }
}

/** A claim, but for what is given. */
export function claim(fields: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    kind: 'direct',
    text: 'We open at nine.',
    quoted: 'We open at nine.',
    spans: [{ start: 10, end: 26, line: 3, column: 5 }],
    cue: { text: 'said', lemma: 'say', start: 30, end: 34, phrase: 'said' },
    speaker: speaker(),
    confidence: 0.9,
    rule: 'quote-cue-speaker',
    ...fields,
  }
}

const source = { path: 'news/a.txt', id: null, url: null, format: 'text', sha256: '0'.repeat(64) } as const
const article = {
  title: 'The clinic opens',
  byline: null,
  publishedAt: '2025-09-03',
  site: null,
  language: 'en',
  words: 12,
}

/** A document with some claims, but for what is given. */
export function document(claims: readonly Claim[], fields: Partial<Document> = {}): Document {
  return { source, article, claims, speakers: [], warnings: [], ...fields }
}

/** What `clean` gives, but for what is given. */
export function cleanOf(fields: Partial<Clean> = {}): Clean {
  return { source, article, text: '', kept: [], dropped: [], warnings: [], ...fields }
}
