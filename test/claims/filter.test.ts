import { describe, expect, test } from 'vitest'
import { type Filter, filterClaims, fold } from '../../src/claims/filter.ts'
import { claim, document, speaker } from '../support/documents.ts'

const named = (name: string) => speaker({ name })
const given = document([
  claim({ id: 'c1', speaker: named('José García'), confidence: 0.9 }),
  claim({ id: 'c2', kind: 'mixed', speaker: named("Siobhán O'Brien"), confidence: 0.8 }),
  claim({ id: 'c3', kind: 'indirect', speaker: null, confidence: 0.5 }),
  claim({ id: 'c4', speaker: speaker({ name: null, mention: 'she' }), confidence: 0.7 }),
])

test.each<[string, Filter, string[]]>([
  ['nothing asked', {}, ['c1', 'c2', 'c3', 'c4']],
  ['a part of a name', { speakers: ['GARCI'] }, ['c1']],
  ['accents aside', { speakers: ['siobhan'] }, ['c2']],
  ['an apostrophe of the other sort', { speakers: ['o’brien'] }, ['c2']],
  ['one of several', { speakers: ['garcia', 'brien'] }, ['c1', 'c2']],
  ['the words of the text where there is no name', { speakers: ['she'] }, ['c4']],
  ['kinds', { kinds: ['mixed', 'indirect'] }, ['c2', 'c3']],
  ['confidence', { minConfidence: 0.8 }, ['c1', 'c2']],
  ['all together', { minConfidence: 0.8, kinds: ['direct'], speakers: ['brien'] }, []],
])('%s', (_, filter, ids) => {
  expect(filterClaims(given, filter).claims.map(({ id }) => id)).toEqual(ids)
})

test('speakers are counted among the claims that are left', () => {
  expect(filterClaims(given, { speakers: ['garcia'] }).speakers.map(({ name }) => name)).toEqual(['José García'])
})

describe('fold', () => {
  test.each([
    ['Łukasz  Øberg', 'lukasz oberg'],
    ['Straße', 'strasse'],
    ['D’Angelo', "d'angelo"],
    ['Nguyễn Đức', 'nguyen duc'],
  ])('%s', (name, folded) => {
    expect(fold(name)).toBe(folded)
  })
})
