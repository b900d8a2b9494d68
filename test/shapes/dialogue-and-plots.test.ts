import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { direct, indirect, shape } from '../support/shape.ts'

const HOME = 'Lena Fox opens the door. Her grandson, Ivo Marsh, comes in with a bucket.\n\n“It rained,” says Marsh.'

shape('who is asked answers in the next paragraph', [
  [
    `${HOME}\n\n“Are you cold?” asks Fox.\n\n“No.”`,
    direct('It rained,', 'Ivo Marsh'),
    direct('Are you cold?', 'Lena Fox'),
    direct('No.', 'Ivo Marsh'),
  ],
  [
    `${HOME}\n\n“Who pays?” asks Fox.\n\n“My pupils are cold. They wear their coats all day and nobody has told us when the heat will be back.”`,
    direct('It rained,', 'Ivo Marsh'),
    direct('Who pays?', 'Lena Fox'),
    direct(
      'My pupils are cold. They wear their coats all day and nobody has told us when the heat will be back.',
      'Lena Fox',
    ),
  ],
])

const FILM =
  'The film is Ada Moll’s second. A clerk (Lena Voss, superb) looks up and says, “It adds up.” “You were his,” the eldest, Rafael (Diego Montero), tells his sister. “No,” she replies.'

/** The words that are shown, each with who says them. */
async function shown(text: string): Promise<string[]> {
  const { claims } = await extract(text)
  return claims.map(({ speaker, text: words }) => `${speaker?.name}: ${words}`)
}

describe('figures of a film say nothing that anybody said', () => {
  it.each([
    [FILM, []],
    [
      `${FILM} Montero, who told the Echo that he had learned to rake and “had a bad back” by the end of it, is strong.`,
      ['Diego Montero: that he had learned to rake and “had a bad back” by the end of it'],
    ],
    ['The fair was full. “It adds up,” says a clerk (pictured).', ['clerk: It adds up']],
  ])('%s', async (text, wanted) => {
    expect(await shown(text)).toEqual(wanted)
  })
})

it('shows no question of the writer', async () => {
  const text = 'Lena Fox opens the door. “Come in,” she says.\n\n“Do you miss it?” I ask.\n\n“Every day.”'
  expect(await shown(text)).toEqual(['Lena Fox: Come in', 'Lena Fox: Every day.'])
})

shape('one of several goes on as “he”, and what was shared in two places is one thing', [
  [
    'Ivo Marsh came. “I paid,” he said. Two men spoke of long hours. One said he had fainted. “It was hot,” he said.',
    direct('I paid,', 'Ivo Marsh'),
    indirect('he had fainted', 'One'),
    direct('It was hot,', 'One'),
  ],
  [
    'A leaflet handed out in Leeds and Holm says that the mill is shut.',
    indirect('that the mill is shut', 'leaflet handed out in Leeds and Holm'),
  ],
  [
    'Posters put up by Fox and Marsh say the mill is shut.',
    indirect('the mill is shut', 'Posters put up by Fox and Marsh'),
  ],
  ['Staff complain of long hours.', indirect('long hours', 'Staff')],
])

shape('a former player of a side with a name', [
  [
    'Paul Fox said it was a blow.\n\n“You rest,” the former All Black said.',
    indirect('it was a blow', 'Paul Fox'),
    direct('You rest,', 'Paul Fox'),
  ],
])

shape('what somebody does in a scene is no part of the name', [
  ['Rustam Ali points at the sea and says it is salt.', indirect('it is salt', 'Rustam Ali')],
  ['Lena Fox heads for the door and says it is over.', indirect('it is over', 'Lena Fox')],
])

shape('a title behind its article, between commas', [
  ['They moved to the hall, whose vicar, the Rev Tim Fox, says it is cold.', indirect('it is cold', 'Tim Fox')],
])
