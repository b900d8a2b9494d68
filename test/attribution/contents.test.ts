import { expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

it.each([
  ['Fox called for the quay to be mended in full and the town backed the idea.', 'the quay to be mended in full'],
  [
    'The builders said Ada Roe had met Lena Fox, the mother of his child.',
    'Ada Roe had met Lena Fox, the mother of his child',
  ],
  [
    'Fox demanded a plan to pay builders their wages and wage increases as agreed.',
    'a plan to pay builders their wages and wage increases as agreed',
  ],
  ['Claims that the quay is sinking have been denied by the port.', 'Claims that the quay is sinking'],
  ['The union wants “real talks”, not “empty words”.', '“real talks”, not “empty words”'],
  ['Fox said she is proud of her team, which she called “a family”.', 'a family'],
  [
    'Builders of Quaysafe, which announced it was closing its yards in Hull and Leeds, left the quay.',
    'it was closing its yards in Hull and Leeds',
  ],
  ['Fox urged them to leave, but the builders refused the offer.', 'to leave'],
  [
    'Fox promised to win with her appeal to owners and men whose mills have closed.',
    'to win with her appeal to owners and men whose mills have closed',
  ],
  ['Fox urged new builders who had not seen the crack to read the report.', 'to read the report'],
  ['The town paid for what Fox said was a bad joke.', 'a bad joke'],
  ['Fox expressed hope that the quay would hold.', 'that the quay would hold'],
  ['The crack, described by Lena Fox on Monday as “a joke”, is a metre wide.', 'as “a joke”'],
  ['Fox described the crack as deep, frightening and dark.', 'the crack as deep, frightening and dark'],
  ['Fox asked Ada Roe to sit down and the council then rose.', 'to sit down'],
  ['Fox said she would not go and the guard then led her out.', 'she would not go'],
  ['Fox said the guard had shouted and the crew then left.', 'the guard had shouted and the crew then left'],
  ['The mayor is said to have told friends he was tired.', 'he was tired'],
  ['The mayor is said to be tired of friends he was tied to.', 'The mayor … to be tired of friends he was tied to'],
  ['Fox said the ward was short of nurses and criticised the board for it.', 'the ward was short of nurses'],
  ['Fox said she was angry and blamed the board.', 'she was angry and blamed the board'],
  ['Fox criticised the council saying it had let people down.', 'it had let people down'],
  ['Fox criticised him for saying he had let people down.', 'him for saying he had let people down'],
])('what is said: %s', async (sentence, content) => {
  const { claims } = await extract(sentence, { all: true })
  expect(claims.map(({ text }) => text)).toContain(content)
})
