import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

const directOf = async (text: string) =>
  (await extract(text)).claims.filter(({ kind }) => kind === 'direct').map(({ speaker, text }) => [speaker?.name, text])

describe('what stands before a colon speaks in a transcript only', () => {
  test('an interview', async () => {
    const found = await directOf(
      'Two engineers on gates\n\nLena Fox: How do you build a gate?\n\nGus Hill: We begin with the hinge, as my father did.\n\nLena Fox: And then?\n\nGus Hill: I hang the boards.',
    )
    expect(found.map(([name]) => name)).toEqual(['Lena Fox', 'Gus Hill', 'Lena Fox', 'Gus Hill'])
  })

  test('a record of a parliament, with seats and times in brackets', async () => {
    const found = await directOf(
      'Assembly of Norwick\n\nThe Hon. A.B. RUIZ (Lee) (15:14): I rise to speak of the mill.\n\nThe SPEAKER: The member will be heard.\n\nThe Hon. C. HILL (Mere—Minister for Mills) (15:20): I thank the Speaker.',
    )
    expect(found).toEqual([
      ['A.B. RUIZ', 'I rise to speak of the mill.'],
      ['SPEAKER', 'The member will be heard.'],
      ['C. HILL', 'I thank the Speaker.'],
    ])
  })

  test.each([
    ['a recipe', 'Gate bread\n\nCourse: Bread\n\nCuisine: Nordic\n\nCalories: 216\n\nProtein: 5 g\n\nServings: 4'],
    [
      'a comparison',
      'Gates compared\n\nAdvantages: Steel gates are strong and easy to paint.\n\nDisadvantages: They rust.\n\nAvailability: Most yards sell them.\n\nAdvantages: Oak gates look well.\n\nDisadvantages: They warp.',
    ],
    [
      'a glossary',
      'Words\n\nHinge: Where a gate turns.\n\nLatch: What holds it.\n\nLeaf: One half.\n\nPost: What it hangs on.',
    ],
    [
      'letters to a column',
      'Ask Abby\n\nDEAR ABBY: My gate creaks, and I cannot sleep.\n\nDEAR SLEEPLESS: I would buy some oil.\n\nDEAR ABBY: My gate is stuck.',
    ],
  ])('not %s', async (_, text) => {
    expect(await directOf(text)).toEqual([])
  })

  test('a heading among turns is none', async () => {
    const found = await directOf(
      'Two engineers on gates\n\nLena Fox: How do you build a gate?\n\nGus Hill: We begin with the hinge.\n\nDisclaimer: The views are the authors’ own.\n\nLena Fox: And then?\n\nGus Hill: I hang the boards.',
    )
    expect(found.map(([name]) => name)).toEqual(['Lena Fox', 'Gus Hill', 'Lena Fox', 'Gus Hill'])
  })
})
