import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

const claimOf = async (text: string) => (await extract(text, { all: true })).claims[0]

describe('acts', () => {
  test.each([
    ['“Is it over?” Ines Calder said.', 'asks'],
    ['“It is over. Or is it?” Ines Calder said.', 'states'],
    ['The report warned that the well was dry.', 'warns'],
    ['The report says that the well is dry.', 'quotes'],
    ['According to the report, the well is dry.', 'quotes'],
    ['Ines Calder denied that the well was dry.', 'denies'],
    ['Ines Calder threatened to fill the well.', 'warns'],
  ])('%s', async (text, act) => {
    expect((await claimOf(text))?.act).toBe(act)
  })
})

describe('negation', () => {
  test.each([
    ["Ines Calder didn't say that the well was dry.", true],
    ['Ines Calder would not say whether the well was dry.', true],
    ['Ines Calder has never publicly claimed that the well was dry.', true],
    ['Ines Calder declined to say whether the well was dry.', true],
    ['No villager said that the well was dry.', true],
    ['Ines Calder stopped short of saying that the well was dry.', true],
    ['Ines Calder said that the well was not dry.', undefined],
    ['Ines Calder denied that the well was dry.', undefined],
    ['Ines Calder could neither confirm nor deny that the well was dry.', true],
    ['“No,” Ines Calder said.', undefined],
    ['Never a patient woman, Ines Calder said that the well was dry.', undefined],
    ['Not for the first time, Ines Calder said that the well was dry.', undefined],
  ])('%s', async (text, negated) => {
    expect((await claimOf(text))?.negated).toBe(negated)
  })
})

describe('the cue as it is read', () => {
  test.each([
    ['“It is over,” Ines Calder said.', 'said'],
    ['Ines Calder denied that the well was dry.', 'denied'],
    ['Ines Calder has never publicly claimed that the well was dry.', 'has never publicly claimed'],
    ["Ines Calder didn't say that the well was dry.", "didn't say"],
    ['Ines Calder would not say whether the well was dry.', 'would not say'],
    ['Ines Calder refused to say whether the well was dry.', 'refused'],
    ['Ines Calder failed to mention that the well was dry.', 'failed to mention'],
    ['Ines Calder stopped short of saying that the well was dry.', 'stopped short of saying'],
    ['Ines Calder was unable to say why the well was dry.', 'was unable to say'],
    ['Ines Calder strongly warned against a second well.', 'strongly warned against'],
    ['Ines Calder vowed not to dig a second well.', 'vowed'],
    ['Ines Calder told two reporters that the well was dry.', 'told two reporters'],
    ['Ines Calder told two reporters: “The well is dry.”', 'told two reporters'],
    ['Neither Ines Calder nor Bo Ferris said the well was dry.', 'Neither … said'],
    ['According to Ines Calder, the well was dry.', 'According to'],
  ])('%s', async (text, phrase) => {
    expect((await claimOf(text))?.cue?.phrase).toBe(phrase)
  })
})
