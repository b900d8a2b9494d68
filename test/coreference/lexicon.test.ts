import { describe, expect, it } from 'vitest'
import { ENGLISH_NOUNS } from '../../src/coreference/entities/noun-lexicon.ts'
import { BODY_KINDS } from '../../src/lexicon/people/body-kinds.ts'
import { GROUPS, NATIONALS, NOT_PERSON_ANY, NOT_PERSON_LAST, REDESCRIBING } from '../../src/lexicon/people/groups.ts'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../src/lexicon/people/particles.ts'
import { PRONOUNS } from '../../src/lexicon/people/pronouns.ts'
import {
  APPOINTING,
  BEFORE_ROLE_STOPS,
  NOT_PERSONS,
  NOT_ROLES,
  PERSON_ENDINGS,
  ROLE_PARTICIPLES,
  ROLE_VERBS,
  ROLES,
} from '../../src/lexicon/people/roles.ts'
import { AGES, DESCRIBING, STARTERS } from '../../src/lexicon/people/starters.ts'
import { PORTFOLIOS, TITLE_OR_GIVEN_NAME, TITLES } from '../../src/lexicon/people/titles.ts'
import { type WordRow, wordsOf } from '../../src/lexicon/people/word-row.ts'
import { lastSpeaker } from './helper.ts'

const ROWS: readonly WordRow[] = [
  ...GROUPS,
  ...NATIONALS,
  ...REDESCRIBING,
  ...BODY_KINDS,
  ...NOT_PERSON_ANY,
  ...NOT_PERSON_LAST,
  ...NAME_SUFFIXES,
  ...NAME_PARTICLES,
  ...APPOINTING,
  ...BEFORE_ROLE_STOPS,
  ...NOT_PERSONS,
  ...NOT_ROLES,
  ...ROLE_PARTICIPLES,
  ...ROLE_VERBS,
  ...ROLES,
  ...STARTERS,
  ...AGES,
  ...DESCRIBING,
  ...TITLE_OR_GIVEN_NAME,
  ...TITLES,
  ...PORTFOLIOS,
]

/** Rows whose counter-example holds a word of theirs in another use: tested by what comes of it. */
const BY_USE = new Set(['title-or-given-name'])

const holds = (row: WordRow, text: string): boolean => {
  const padded = ` ${text.toLowerCase().replace(/[,;]/g, ' ')} `.replace(/\.(?=\s*$)/, ' ')
  return wordsOf(row).some((word) => padded.includes(` ${word} `) || padded.includes(` ${word}. `))
}

describe('rows of words', () => {
  it.each(ROWS.map((row) => [row.id, row] as const))('%s: its example holds one of its words', (_, row) => {
    expect(holds(row, row.example)).toBe(true)
  })

  const counters = ROWS.filter(({ counter, id }) => counter && !BY_USE.has(id))
  it.each(counters.map((row) => [row.id, row] as const))('%s: its counter-example holds none', (_, row) => {
    expect(holds(row, row.counter ?? '')).toBe(false)
  })

  it('a word that is a title and a given name is the given name before one word only', () => {
    const [row] = TITLE_OR_GIVEN_NAME
    const name = (example: string | undefined) => lastSpeaker(`【${example?.replace(/ agreed.*/, '')}】 agreed.`)?.name
    expect(name(row?.example)).toBe('Dean Hollis')
    expect(name(row?.counter)).toBe('Lena Hollis')
  })

  it('have an id of their own', () => {
    const ids = ROWS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(PRONOUNS.map((row) => [row.id, row] as const))('pronoun %s stands in its example', (_, row) => {
    const words = row.example.toLowerCase().match(/[a-z]+/g) ?? []
    expect(row.words.some((word) => words.some((other) => other === word))).toBe(true)
  })

  it.each(PERSON_ENDINGS.map((row) => [row.id, row] as const))('%s: an ending makes a person', (_, row) => {
    const noun = (text: string | undefined) => ENGLISH_NOUNS.classOf(text?.split(' ')[1] ?? '')?.kind
    expect(noun(row.example)).toBe('person')
    expect(noun(row.counter)).not.toBe('person')
  })
})

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
