import { expect, it } from 'vitest'
import { verbGroup } from '../../../src/text/syntax/verb-group.ts'
import { Tagged } from '../../support/tagged.ts'

it.each([
  ['She [said] no.', 'said', 'finite'],
  ['She has never really [said] no.', 'has never really said', 'finite'],
  ['She would have [said] no.', 'would have said', 'finite'],
  ['She was [quoted] by the Echo.', 'was quoted', 'passive'],
  ['She had been [told] to go.', 'had been told', 'passive'],
  ['She wants to [say] no.', 'to say', 'infinitive'],
  ['She left, [saying] no.', 'saying', 'participle'],
  ['She was [saying] no.', 'was saying', 'finite'],
  ['When she [sought] help, it came.', 'sought', 'finite'],
  ['The mayor’s [claim] is old.', 'claim', 'finite'],
])('%s: “%s” is %s', (marked, words, kind) => {
  const tagged = new Tagged(marked)
  const group = verbGroup(tagged.tokens, tagged.at)
  expect(tagged.words(group.start, group.head)).toBe(words)
  const found = group.passive ? 'passive' : group.infinitive ? 'infinitive' : group.participle ? 'participle' : 'finite'
  expect(found).toBe(kind)
})
