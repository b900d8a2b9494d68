import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Attribution } from '../../src/attribution/attribution.ts'
import { attribute } from '../../src/attribution/index.ts'
import { resolve } from '../../src/coreference/index.ts'
import { analyse } from '../../src/text/analyse.ts'
import { loadLexical } from '../../src/text/lexical.ts'
import { SentenceIndex } from '../../src/text/sentence-index.ts'
import { articleOf, resolveMarked } from './helper.ts'

const PIECES = [
  'Lena', 'Fox', 'Hill', 'Mr.', 'President', 'the', 'who', 'said', 'he', 'she', 'they', ',', '.', '“', '”', 'of', 'and',
  'mayor', "'s", '(', ')', 'D-Ariz', '54', 'Department', 'officials', 'report', 'is', 'a', 'his', 'wife', '\n', 'NRA', '—',
] // biome-ignore format: a list of words

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '))

function resolveAnywhere(text: string, spans: readonly (readonly [number, number])[]) {
  const article = articleOf(text)
  const passages = analyse(article)
  attribute(article, passages)
  const sentences = new SentenceIndex(passages)
  const attributions = spans.map(([start, length]) => {
    const source = sentences.locate({ start, end: start + length })
    return new Attribution({ kind: 'direct', content: [], cue: null, lemma: '', source, rule: 'any', block: 0 })
  })
  return resolve(article, passages, attributions)
}

describe('resolve', () => {
  it('never throws, and its evidence lies within the text', () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })), { maxLength: 8 })
    fc.assert(
      fc.property(texts, spans, (text, places) => {
        const inside = places.filter(([start, length]) => start + length <= text.length)
        const resolutions = resolveAnywhere(text, inside)
        expect(resolutions).toHaveLength(inside.length)
        for (const { evidence, speaker } of resolutions.flatMap((found) => found ?? [])) {
          expect(speaker.mention).toBe(text.slice(speaker.start, speaker.end))
          for (const { text: words, start, end } of evidence) {
            if (start !== undefined) expect(words).toBe(text.slice(start, end))
          }
        }
      }),
    )
  })

  it('takes over the speaker of the attribution that is continued', () => {
    const text = 'Lena Fox left. “Yes,” Fox said.\n“And more.”'
    const article = articleOf(text)
    const passages = analyse(article)
    const first = attribute(article, passages).find(({ source }) => source)
    const content = [new SentenceIndex(passages).locate({ start: 33, end: 42 })]
    const rest = { content, lemma: '', rule: 'carried', block: 1, cue: null, source: null }
    const carried = new Attribution({ kind: 'direct', ...rest, continues: first ?? null })
    const free = new Attribution({ kind: 'direct', ...rest })
    const [own, taken, nobody] = resolve(article, passages, [...(first ? [first] : []), carried, free])
    expect(own?.speaker.name).toBe('Lena Fox')
    expect(taken).toEqual(own)
    expect(nobody).toBeNull()
  })

  it('gives all roles, the most telling first, and the other forms of the name', () => {
    const text = 'Sen. Lena Fox, the chair of the rules panel, left with Ms. Fox’s dog. 【Lena】 said so.'
    const [found] = resolveMarked(text)
    expect(found?.speaker.roles).toEqual(['chair of the rules panel', 'Sen.'])
    expect(found?.speaker.role).toBe('chair of the rules panel')
    expect(found?.forms).toEqual(['Fox', 'Lena'])
  })

  it('tells the way from mention to name, and who was rejected', () => {
    const [found] = resolveMarked('Mayor Hugo Hill met Bo Lin. 【He】 said so.')
    expect(found?.evidence.map(({ step }) => step)).toEqual(['mention', 'pronoun', 'rejected'])
    expect(found?.evidence.map(({ text }) => text)).toEqual(['He', 'Mayor Hugo Hill', 'Bo Lin'])
  })
})

describe('a word list', () => {
  it('knows given names and places', async () => {
    const lexical = await loadLexical()
    expect(['william', 'lena', 'qzx', 'robin'].map((name) => lexical.genderOf(name))).toEqual([
      'male',
      'female',
      null,
      null,
    ])
    expect(['moscow', 'lena', 'constructor'].map((name) => lexical.isImpersonal(name))).toEqual([true, false, false])
  })
})
