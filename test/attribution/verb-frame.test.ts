import { describe, expect, it } from 'vitest'
import { isCueCandidate } from '../../src/attribution/cues/cue-candidate.ts'
import { verbFrame } from '../../src/attribution/frames/verb-frame.ts'
import { extract } from '../../src/pipeline.ts'
import { Tagged } from '../support/tagged.ts'

describe('verbFrame: cue and source around the verb in brackets, and the side of the content', () => {
  it.each([
    ['Lena Fox [said] it sank.', 'subject-verb-content', 'said', 'Lena Fox', 'right'],
    ['“It sank,” Lena Fox [said].', 'content-subject-verb', 'said', 'Lena Fox', 'left'],
    ['“It sank,” [said] Lena Fox, a nurse.', 'content-verb-subject', 'said', 'Lena Fox, a nurse', 'left'],
    ['[Said] Lena Fox: “It sank.”', 'verb-subject-content', 'Said', 'Lena Fox', 'right'],
    ['Lena Fox rose and [said] it sank.', 'joined-verb', 'said', 'Lena Fox', 'right'],
    ['Lena Fox left, [saying] it sank.', 'dependent-verb', 'saying', 'Lena Fox', 'right'],
    ['Lena Fox, who [said] it sank, left.', 'relative-clause', 'said', 'who', 'right'],
    ['Lena Fox [called] for an inquiry.', 'subject-verb-content', 'called for', 'Lena Fox', 'right'],
    ['Lena Fox [pointed] out that it sank.', 'subject-verb-content', 'pointed out', 'Lena Fox', 'right'],
    ['It was [said] that it sank.', 'verb-content', 'was said', null, 'right'],
    ['It was [announced] by the board that it sank.', 'verb-agent-content', 'was announced', 'the board', 'right'],
    ['Lena Fox has not [said] that it sank.', 'subject-verb-content', 'has not said', 'Lena Fox', 'right'],
  ])('%s', (marked, rule, cue, source, direction) => {
    const tagged = new Tagged(marked)
    const frame = verbFrame(tagged.text, tagged.tokens, tagged.at)
    const found = frame.source && tagged.words(frame.source.first, frame.source.last)
    expect([frame.rule, tagged.words(frame.cueFirst, frame.cueLast), found, frame.direction]).toEqual([
      rule,
      cue,
      source,
      direction,
    ])
  })

  it('what a passive or raising verb tells about stands before it', () => {
    const theme = (marked: string) => {
      const tagged = new Tagged(marked)
      const phrase = verbFrame(tagged.text, tagged.tokens, tagged.at).theme
      return phrase && tagged.words(phrase.first, phrase.last)
    }
    expect(theme('Lena Fox is [expected] to win.')).toBe('Lena Fox')
    expect(theme('Lena Fox [seems] to agree.')).toBe('Lena Fox')
    expect(theme('It is [expected] that she wins.')).toBeNull()
  })
})

it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  'a word that every object knows is a word as any other: %s',
  async (word) => {
    const { claims } = await extract(`The miller accused ${word} of theft. Lena Fox said a man accused ${word} lied.`)
    expect(claims.map(({ speaker }) => speaker?.name)).toContain('Lena Fox')
  },
)

describe('isCueCandidate', () => {
  it.each([
    ['Fox [said] no.', true],
    ['Fox is [confident] that it holds.', true],
    ['The [confident] mayor left.', false],
    ['Fox [has] said no.', false],
    ['Fox said [no].', false],
  ])('%s %s', (marked, expected) => {
    const { tokens, at } = new Tagged(marked)
    expect(isCueCandidate(tokens, at)).toBe(expected)
  })
})
