import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TokenPattern } from '../../src/text/token-pattern.ts'
import { Tagged } from '../support/tagged.ts'

/** The words that a pattern takes at the beginning of a text; null where it does not match. */
function taken(pattern: string, text: string): string | null {
  const tagged = new Tagged(text)
  const end = new TokenPattern(pattern, { small: ({ lower }) => lower.length < 4 }).matchAt(
    tagged.tokens,
    0,
    tagged.tokens.length,
    null,
  )
  return end < 0 ? null : tagged.words(0, end - 1)
}

describe('TokenPattern', () => {
  it.each([
    ['one of some words, in any case', 'so|such said', 'So said Lena Fox', 'So said'],
    ['not another word', 'so said', 'So spoke Lena Fox', null],
    ['anchored where it is tried', 'said', 'So said Lena Fox', null],
    ['an optional element that is there', 'so ,? at? least? said', 'So, at least, said', null],
    ['optional elements', 'so ,? at? least? ,? said', 'So, at least, said', 'So, at least, said'],
    ['optional elements that are not there', 'so ,? at? least? ,? said', 'So said Fox', 'So said'],
    ['any number', 'so <word>*', 'So said Lena Fox.', 'So said Lena Fox'],
    ['a class of the pattern', '<small>{2} said', 'So he said no', 'So he said'],
    ['so many and no more', '<small>{2} said', 'So he too said no', null],
    ['nothing is given back', '<word>* said', 'So said', null],
    ['the end', 'so said $', 'So said', 'So said'],
    ['no end', 'so said $', 'So said Fox', null],
    ['the first alternative that matches', 'so spoke / so said', 'So said Fox', 'So said'],
    ['a class that all patterns know', 'so said <name>{3}', 'So said Lena Fox today', 'So said Lena Fox'],
    ['what must follow, which is not taken', 'so &said', 'So said Fox', 'So'],
    ['what must follow and does not', 'so &said', 'So spoke Fox', null],
    ['what must not follow', 'so !said', 'So spoke Fox', 'So'],
    ['what must not follow and does', 'so !said', 'So said Fox', null],
    ['the end, where nothing follows', 'so said !fox', 'So said', 'So said'],
  ])('%s', (_, pattern, text, words) => {
    expect(taken(pattern, text)).toBe(words)
  })

  it.each([
    ['the words before a place', 'chief of <any>', 'The chief of staff [Fox]', 'chief of staff'],
    ['optional elements', 'chief ,? who? is? called', 'The chief, who is called [Fox]', 'chief, who is called'],
    ['what must not stand before', '!to chief', 'Go to chief [Fox]', null],
    ['the edge', '$ chief', 'Chief [Fox]', 'Chief'],
    ['no edge', '$ chief', 'The chief [Fox]', null],
    ['the wrong order', 'called chief', 'The chief called [Fox]', null],
  ])('from right to left: %s', (_, pattern, text, words) => {
    const tagged = new Tagged(text)
    const start = new TokenPattern(pattern).matchBefore(tagged.tokens, tagged.at, null)
    expect(start < 0 ? null : tagged.words(start, tagged.at - 1)).toBe(words)
  })

  it('refuses a class that nobody knows', () => {
    expect(() => new TokenPattern('so <nobody>')).toThrow('nobody')
  })

  it('takes tokens from where it is tried to the limit at most', () => {
    const words = fc.array(fc.constantFrom('so', 'said', 'Fox', ',', '.'), { minLength: 1, maxLength: 12 })
    const elements = fc.array(fc.constantFrom('so', 'said?', '<name>*', '<any>{2}', ',?', '$', '!said', '&so'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, elements, fc.nat(12), fc.nat(12), (text, pattern, at, limit) => {
        const { tokens } = new Tagged(text.join(' '))
        const [from, to] = [Math.min(at, tokens.length), Math.min(limit, tokens.length)]
        const end = new TokenPattern(pattern.join(' ')).matchAt(tokens, from, Math.max(from, to), null)
        expect(end === -1 || (end >= from && end <= Math.max(from, to))).toBe(true)
      }),
    )
  })
})
