import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/attribution/index.ts'
import { readText } from '../../src/input/text/read-text.ts'
import { analyse } from '../../src/text/analyse.ts'

/** Source and content of each attribution of a text. */
async function pairs(text: string): Promise<string[]> {
  const article = await readText(text, {})
  return attribute(article, analyse(article)).map(({ source, content }) => {
    const who = source ? text.slice(source.start, source.end) : ''
    return `${who}: ${content.map(({ start, end }) => text.slice(start, end)).join(' | ')}`
  })
}

describe('what stands between a cue and its content, and beside it', () => {
  it.each([
    [
      'whom somebody told',
      'Ivo Marsh told reporters, who had waited since noon, that the mill would close.',
      ['Ivo Marsh: that the mill would close'],
    ],
    [
      'whom somebody told, and what they had done',
      'Managers told the parents, gathered at the hall on Monday, they would look at the plan again.',
      ['Managers: they would look at the plan again'],
    ],
    [
      'a phrase that opens the words, behind a clause and its colon',
      'Ivo Marsh gave a reason: Before birth, he said, mice dream about the world.',
      ['he: Before birth | mice dream about the world'],
    ],
    [
      'a clause and its colon with nothing behind the cue',
      'Ivo Marsh has one habit: tirelessly sweeping the mill, his sister said.',
      ['his sister: Ivo Marsh has one habit: tirelessly sweeping the mill'],
    ],
    [
      'no clause before the colon',
      'The rule at sea: the crew sleeps, Ivo Marsh said.',
      ['Ivo Marsh: The rule at sea: the crew sleeps'],
    ],
    [
      'an infinitive behind “according to”',
      'The plan would allow 300 more people, according to Ivo Marsh, to apply for help.',
      ['Ivo Marsh: The plan would allow 300 more people | to apply for help'],
    ],
    [
      'another statement of the same speaker, begun by “as”',
      'Ivo Marsh said the mill was shut as he assured the town that nobody was hurt.',
      ['Ivo Marsh: the mill was shut', 'he: that nobody was hurt'],
    ],
    [
      'a clause with “as” that says nothing',
      'Ivo Marsh said the mill was shut as he left the town.',
      ['Ivo Marsh: the mill was shut as he left the town'],
    ],
    [
      'a mark with a space behind it',
      'Ivo Marsh said, ‘ I am telling the town that the mill is shut.’',
      ['Ivo Marsh: I am telling the town that the mill is shut.'],
    ],
    [
      'a relative clause behind a time',
      'Ivo Marsh repeatedly apologised for a loss last week that cost the mill a wheel.',
      ['Ivo Marsh: a loss last week that cost the mill a wheel'],
    ],
    [
      'a choice that leads to words',
      'Ivo Marsh opted to describe the plan as “a waste of money”.',
      ['Ivo Marsh: the plan as “a waste of money”'],
    ],
    [
      'where a voice was heard',
      'Residents shouted “Save our old mill” outside the hall.',
      ['Residents: Save our old mill'],
    ],
    [
      'what a record gives as somebody’s words',
      'The draft records Ivo Marsh as saying, “I am sorry for the words I used.”',
      ['Ivo Marsh: I am sorry for the words I used.'],
    ],
    [
      'a second request',
      'Board members questioned the plan, and asked for a copy of it.',
      ['Board members: the plan', 'Board members: a copy of it'],
    ],
    [
      'a second clause without “that”',
      'Ivo Marsh said he was hopeful and added a deal was near.',
      ['Ivo Marsh: he was hopeful', 'Ivo Marsh: a deal was near'],
    ],
    [
      'a second verb of the sentence behind a noun phrase',
      'Ivo Marsh admitted theft and was jailed.',
      ['Ivo Marsh: theft'],
    ],
    [
      'a second infinitive behind a noun phrase',
      'Ivo Marsh urged builders to drive less and be careful.',
      ['Ivo Marsh: to drive less and be careful'],
    ],
    [
      'a noun that is a verb elsewhere',
      'Ivo Marsh expressed worry over the old mill wheel.',
      ['Ivo Marsh: the old mill wheel'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await pairs(text)).toEqual(expected)
  })
})

describe('labels of one turn', () => {
  it('takes one turn of a record of a parliament for a speech', async () => {
    const text = 'Mr IVO MARSH (Norwick) (11:46): I thank the builders. The mill is safe.'
    expect(await pairs(text)).toEqual(['Mr IVO MARSH (Norwick) (11:46): I thank the builders. The mill is safe.'])
  })

  it('takes no town before the first sentence of a story for a speaker', async () => {
    const text =
      'Norwick: The old mill was shut on Monday after one of its wheels sank into the river near the bridge.\n\nNorwick is a town.'
    expect(await pairs(text)).toEqual([])
  })
})
