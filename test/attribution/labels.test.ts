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

  test('a post in capitals behind a name, also where the surname is an office, too', async () => {
    const found = await directOf(
      'Transcript\n\nIDA STONE, HOST: Who keeps the bees?\n\nWALTER ABBOT, BEEKEEPER: I keep them.\n\nLEO FARR, PRESIDENT OF THE NORWICK BEE CLUB: I have told him so.\n\nABBOT: He has.',
    )
    expect(found.map(([name]) => name)).toEqual(['IDA STONE', 'WALTER ABBOT', 'LEO FARR', 'WALTER ABBOT'])
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
    [
      'ingredients',
      'Gate bread\n\nYou need an hour and a warm kitchen.\n\nRye Flour: I use a coarse one, as my aunt did.\n\nOlive Oil: You can take butter.\n\nSea Salt: We like it flaky.\n\nMaple Syrup: Honey will do.\n\nOlive Oil: You need some for the tin.',
    ],
    [
      'places',
      'A day in Norwick\n\nWe would go to these.\n\nNorwick Castle: You can walk the walls for nothing.\n\nMill Lane Market: Come hungry, as we did.\n\nThe Old Swan: We had the best pie in the county here.\n\nRiver Boats: My children loved them.',
    ],
    [
      'goods compared',
      'Shoes\n\nWe ran in all of them.\n\nGlide 4: You can run a marathon in these, and we did.\n\nPros: They are light, and we liked the laces.\n\nCons: They cost too much.\n\nWave 2: I wore these for a month.\n\nPros: You will not find a softer shoe.\n\nCons: They wear out fast.',
    ],
    [
      'a diary',
      'Lambing\n\nMonday: We had three lambs.\n\nTuesday: I slept for two hours.\n\nWednesday: It rained and we lost one.\n\nThursday: My neighbour came to help.',
    ],
  ])('not %s', async (_, text) => {
    expect(await directOf(text)).toEqual([])
  })

  test.each<[string, string, (string | undefined)[]]>([
    [
      'people, some with names that are words',
      'Five of us\n\nLena Holm: You can do both if you plan well.\n\nOkoro: It will take ten years.\n\nMayor: The council has decided.\n\nRose Field: My father drowned in it.\n\nWill Butcher: It smells.',
      ['Lena Holm', 'Okoro', 'Mayor', 'Rose Field', 'Will Butcher'],
    ],
    [
      'parties',
      'What the parties say\n\nLabour: We will bring the bus back.\n\nGreen Party: We would make it free.\n\nLiberal Democrats: We have asked for it.\n\nConservatives: The cost comes first.',
      ['Labour', 'Green Party', 'Liberal Democrats', 'Conservatives'],
    ],
    [
      'readers with their towns',
      'Tips\n\nHilda, Norwick: I keep mine in a tin.\n\nJon, Leeds: We freeze it.\n\nMrs Okafor, Hull: My mother used a bin.\n\nPete: You should eat it.',
      ['Hilda', 'Jon', 'Okafor', 'Pete'],
    ],
  ])('%s', async (_, text, names) => {
    expect((await directOf(text)).map(([name]) => name)).toEqual(names)
  })

  test('a topic before a quotation speaks nowhere', async () => {
    const found = await directOf('Gates\n\nVerdict: “A good gate, and cheap at the price,” said Lena Fox.')
    expect(found.map(([name]) => name)).toEqual(['Lena Fox'])
  })

  test('a heading among turns is none', async () => {
    const found = await directOf(
      'Two engineers on gates\n\nLena Fox: How do you build a gate?\n\nGus Hill: We begin with the hinge.\n\nDisclaimer: The views are the authors’ own.\n\nLena Fox: And then?\n\nGus Hill: I hang the boards.',
    )
    expect(found.map(([name]) => name)).toEqual(['Lena Fox', 'Gus Hill', 'Lena Fox', 'Gus Hill'])
  })
})
