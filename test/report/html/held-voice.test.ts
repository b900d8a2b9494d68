import { expect, test } from 'vitest'
import type { DocumentVoice } from '../../../src/compare/speakers/voices.ts'
import { HeldVoice } from '../../../src/report/html/held-voice.ts'

const voice: DocumentVoice = {
  ...{ name: 'Ana Ruiz', kind: 'person', roles: ['mayor'], forms: { Ruiz: 2 }, otherForms: [] },
  ...{ claims: 2, direct: 1, words: 9 },
}

test.each([
  ['one form', voice],
  ['several forms', { ...voice, roles: [], forms: { 'Ana Ruiz': 1, she: 1 }, otherForms: ['Ruiz'] }],
])('a voice of %s is held as it is', (_, given) => {
  const { forms, ...fields } = given
  expect({ ...new HeldVoice(given) }).toEqual(fields)
  expect(new HeldVoice(given).forms).toEqual(forms)
})
