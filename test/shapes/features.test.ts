import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

const SCENE = `Lena Fox, a potter from Dundee, opens the door early. She has worked here for eleven years.

A few doors down lives Ivo Marsh, a cook.

“You learn to listen,” says Marsh.`

/** Who is given for the last quotation of a piece about two people. */
async function speakerOf(paragraphs: string): Promise<string | null> {
  const { claims } = await extract(`${SCENE}\n\n${paragraphs}`)
  return claims.findLast(({ kind }) => kind === 'direct')?.speaker?.name ?? null
}

const YEAR = '“It was the best year of my life. We had nothing.”'

describe('a sentence about one of two before words that stand alone', () => {
  it.each([
    `Fox shrugs and pours another coffee. ${YEAR}`,
    `For Fox, the answer was simple. ${YEAR}`,
    `But for Fox, there was no going back. ${YEAR}`,
    `To Fox it was a miracle. ${YEAR}`,
    `It was not always easy for Fox. ${YEAR}`,
    `It was Fox who found the letter. ${YEAR}`,
    `Fox’s own view is different. ${YEAR}`,
    `Fox’s face falls. ${YEAR}`,
    `When asked about it, Fox shrugs. ${YEAR}`,
    `When I ask Fox what has changed, she smiles. ${YEAR}`,
    `When I ask about the money, Fox shrugs. ${YEAR}`,
    `I ask Fox about the early days. ${YEAR}`,
    `We asked Fox how it works. ${YEAR}`,
    `Is Fox worried? ${YEAR}`,
    `For Fox, it is a matter of pride. ${YEAR}\n\n“I still dream about it.”`,
  ])('%s', async (paragraphs) => {
    expect(await speakerOf(paragraphs)).toBe('Lena Fox')
  })
})

describe('a sentence that names somebody who is not quoted', () => {
  it.each([
    `The house once belonged to Ada Roe. ${YEAR}`,
    'It was not always easy for Fox. “I watched her cry in the yard.”',
    `He met Fox at school. ${YEAR}`,
  ])('%s', async (paragraphs) => {
    expect(await speakerOf(paragraphs)).toBe('Ivo Marsh')
  })
})

describe('a sentence that opens with its verb', () => {
  it.each(['Adds', 'Recalls', 'Continues', 'Agrees', 'Jokes', 'Replies', 'Says'])('%s', async (verb) => {
    expect(await speakerOf(`“We tried,” says Marsh. ${verb} Fox, ${YEAR}`)).toBe('Lena Fox')
    expect(await speakerOf(`${verb} Fox, who has run the kiln since 1998: ${YEAR}`)).toBe('Lena Fox')
  })

  it('is a name where no words follow', async () => {
    const { claims } = await extract('Notes Fox, a rider, came early. “We tried,” she said.')
    expect(claims[0]?.speaker?.name).toBe('Notes Fox')
  })
})

describe('names and figures', () => {
  it.each([
    'Fox sold a sketch of the man she called “Duke”.',
    'As portrayed by Fox, the queen was lonely and longed to leave.',
    'Plans for the work, called deep tiling, rested on a guess.',
  ])('nobody says %s', async (sentence) => {
    const { claims } = await extract(`Lena Fox, a potter, came early.\n\n${sentence}`)
    expect(claims).toEqual([])
  })
})

describe('somebody without a name who takes a stance', () => {
  it.each([
    ['A neighbour is less sure.', 'neighbour'],
    ['A neighbour, who asked not to be named, agrees.', 'neighbour'],
    ['One of the dancers has mixed feelings.', 'dancer'],
    ['Her agent shrugs.', 'agent'],
    ['Another customer takes a different view.', 'customer'],
    ['But a former colleague goes further.', 'colleague'],
    ['Some neighbours were not convinced.', 'neighbours'],
  ])('%s', async (sentence, name) => {
    expect(await speakerOf(`${sentence} ${YEAR}`)).toContain(name)
  })

  it.each(['Her mother was a nurse.', 'A neighbour has a dog.'])(
    'is not the one who only acts: %s',
    async (sentence) => {
      expect(await speakerOf(`${sentence} ${YEAR}`)).toBe('Ivo Marsh')
    },
  )
})
