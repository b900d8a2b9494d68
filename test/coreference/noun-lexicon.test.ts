import { describe, expect, it } from 'vitest'
import { ENGLISH_NOUNS } from '../../src/coreference/names/noun-lexicon.ts'

const NOUNS: readonly (readonly [string, string | undefined, boolean | undefined])[] = [
  ['senator', 'person', false],
  ['senators', 'group', true],
  ['officials', 'unnamed', true],
  ['spokeswoman', 'person', false],
  ['analysts', 'unnamed', true],
  ['police', 'group', true],
  ['report', 'document', false],
  ['surveys', 'document', true],
  ['ministry', 'organization', false],
  ['companies', 'organization', true],
  ['ex-president', 'person', false],
  ['editor-in-chief', 'person', false],
  ['locksmith', 'person', false],
  ['committee', 'organization', false],
  ['shortlist', undefined, undefined],
  ['bridge', undefined, undefined],
]

describe('nouns', () => {
  it.each(NOUNS)('%s is a %s', (word, kind, plural) => {
    const found = ENGLISH_NOUNS.classOf(word)
    expect([found?.kind, found?.plural]).toEqual([kind, plural])
  })
})
