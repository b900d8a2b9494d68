import { expect, test } from 'vitest'
import type { DocumentVoice } from '../../../src/compare/speakers/voices.ts'
import { HeldSpeaker, HeldVoice } from '../../../src/report/html/held-voice.ts'

const voice: DocumentVoice = {
  ...{ name: 'Ana Ruiz', kind: 'person', roles: ['mayor'], forms: { Ruiz: 2 }, otherForms: [] },
  ...{ claims: 2, direct: 1, words: 9 },
}
const document = { path: 'a.txt', id: null, publishedAt: null, voices: [] }
const speaker = new HeldSpeaker({ name: voice.name, kind: voice.kind, role: null, claims: 2, words: 9, first: 'a' })

test.each([
  ['one form', voice],
  ['its name as its form', { ...voice, forms: { 'Ana Ruiz': 2 } }],
  ['several forms', { ...voice, roles: [], forms: { 'Ana Ruiz': 1, she: 1 }, otherForms: ['Ruiz'] }],
])('a voice of %s is held as it is', (_, given) => {
  const held = new HeldVoice(given, document, speaker)
  const { name, forms, document: of } = held
  expect({ ...held, name, forms }).toEqual({ ...given, document: of, speaker })
})
