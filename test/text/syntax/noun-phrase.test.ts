import { describe, expect, it } from 'vitest'
import { headOf, MEDIUM_HEAD, objectHead, SOURCE_HEAD } from '../../../src/text/syntax/head-noun.ts'
import { isCircumstance, phraseEnd } from '../../../src/text/syntax/noun-phrase.ts'
import { phraseStart } from '../../../src/text/syntax/phrase-start.ts'
import { Tagged } from '../../support/tagged.ts'

describe('phraseEnd: the noun phrase that starts at the word in brackets', () => {
  it.each([
    ['[The] old mayor of Norwick said no.', 'The old mayor of Norwick'],
    ['[The] mayor in a statement said no.', 'The mayor'],
    ['[Lena] Fox and Ana Ruiz said no.', 'Lena Fox and Ana Ruiz'],
    ['[Marcus] “The Hammer” Boyle said no.', 'Marcus “The Hammer” Boyle'],
    ['[Lena] Fox (Ind.) said no.', 'Lena Fox (Ind.)'],
    ['[She] said no.', 'She'],
    ['[The] mayor Monday said no.', 'The mayor'],
    ['[The] man that left said no.', 'The man'],
    ['[said] nothing.', ''],
    ['They saw [,] and left.', ''],
  ])('%s', (marked, phrase) => {
    const tagged = new Tagged(marked)
    expect(tagged.words(tagged.at, phraseEnd(tagged.tokens, tagged.at))).toBe(phrase)
  })
})

describe('phraseStart: the noun phrase that ends at the word in brackets', () => {
  it.each([
    ['The old mayor of [Norwick] said no.', 'The old mayor of Norwick'],
    ['He left, and the [mayor] said no.', 'the mayor'],
    ['Nearly all of the [mayors] said no.', 'Nearly all of the mayors'],
    ['More than half of the [crew] said no.', 'More than half of the crew'],
    ['Lena Fox and Ana [Ruiz] said no.', 'Lena Fox and Ana Ruiz'],
    ['On Monday the [mayor] said no.', 'the mayor'],
    ['Outside [experts] said no.', 'Outside experts'],
    ['They [said] no.', ''],
  ])('%s', (marked, phrase) => {
    const tagged = new Tagged(marked)
    expect(tagged.words(phraseStart(tagged.tokens, tagged.at), tagged.at)).toBe(phrase)
  })
})

describe('headOf', () => {
  it.each([
    ['[The] old mayor of Norwick', 'mayor', 'mayor'],
    ['[Lena] Fox, a nurse', 'Fox', 'nurse'],
    ['[an] interview and a letter', 'letter', 'interview'],
    ['[she]', 'she', 'she'],
  ])('%s: of a source %s, of a medium %s', (marked, source, medium) => {
    const { tokens, at } = new Tagged(marked)
    const head = (reading: typeof SOURCE_HEAD) => tokens[headOf(tokens, at, tokens.length - 1, reading)]?.text
    expect([head(SOURCE_HEAD), head(MEDIUM_HEAD)]).toEqual([source, medium])
  })

  it.each([
    ['She made [a] solemn promise to stay.', 'promise'],
    ['She took [to] Twitter.', 'Name'],
    ['She said [that] it rained.', ''],
    ['She said [,] it rained.', ''],
  ])('the object in %s ends in “%s”', (marked, noun) => {
    const { tokens, at } = new Tagged(marked)
    expect(objectHead(tokens, at)).toBe(noun)
  })
})

describe('isCircumstance: where, when or in what somebody spoke', () => {
  it.each([
    ['She spoke [in] a long statement.', true],
    ['She spoke [on] Monday.', true],
    ['She spoke [in] anger.', false],
    ['She spoke [of] a statement.', false],
  ])('%s %s', (marked, expected) => {
    const { tokens, at } = new Tagged(marked)
    expect(isCircumstance(tokens, at)).toBe(expected)
  })
})
