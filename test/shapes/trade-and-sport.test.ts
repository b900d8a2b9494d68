import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { direct, indirect, shape } from '../support/shape.ts'

shape('firms whose names end in “’s”', [
  ['Marlow’s said it would close nine shops.', indirect('it would close nine shops', 'Marlow’s')],
  [
    'The grocer Marlow’s said it had a profit after selling two mills.',
    indirect('it had a profit after selling two mills', 'Marlow’s'),
  ],
  ['Marlow’s said Thursday that takings fell by a tenth.', indirect('that takings fell by a tenth', 'Marlow’s')],
  ['Marlow’s announced that it would cut prices.', indirect('that it would cut prices', 'Marlow’s')],
  ['Takings would fall by a tenth, Marlow’s said.', indirect('Takings would fall by a tenth', 'Marlow’s')],
  ['“We are sorry,” Marlow’s told its customers.', direct('We are sorry,', 'Marlow’s')],
  ['Tilda Roke’s claims were false.'],
  ['Tilda Roke’s say in the matter was small.'],
])

shape('nouns that are spelled like no form of “say”', [
  ['Same-store sales for the grocer slipped by a tenth in the quarter.'],
  ['Weak sales cut profit for the grocer.'],
])

shape('where it was said, before whoever speaks, without a comma', [
  ['In a packed courtroom weavers said the roof was weak.', indirect('the roof was weak', 'weavers')],
  ['In a letter residents said the roof was weak.', indirect('the roof was weak', 'residents')],
  ['In a statement police said the road was shut.', indirect('the road was shut', 'police')],
  ['In a crowded hall guild leaders said the roof was weak.', indirect('the roof was weak', 'guild leaders')],
  ['On social media fans said the band was back.', indirect('the band was back', 'fans')],
  ['In court documents prosecutors said the roof was weak.', indirect('the roof was weak', 'prosecutors')],
])

shape('whose parents or pair they are', [
  [
    'Wreaths were laid on the lawn. The parents of a pupil said: “She was kind.”',
    direct('She was kind.', 'parents of a pupil'),
  ],
])

shape('who leads behind “it came as”', [
  ['It came as weavers left the guild, calling for more checks.', indirect('more checks', 'weavers')],
])

shape('what is taught, and what somebody says beside it', [
  [
    'Tilda Roke taught weaving at the guild and headteacher Ivo Lind said he was sorry.',
    indirect('he was sorry', 'Ivo Lind'),
  ],
])

shape('whose words follow a matter that is judged', [
  ['Tilda Roke criticised the plan saying it was late.', indirect('it was late', 'Tilda Roke')],
  ['Tilda Roke left the stage saying “I am tired.”', direct('I am tired.', 'Tilda Roke')],
  ['Tilda Roke challenged the plan asking “Why should we pay?”', direct('Why should we pay?', 'Tilda Roke')],
])

shape('said of a thing that somebody made, without “that”', [
  ['“It is sad,” said Tilda Roke of the song she had written.', direct('It is sad,', 'Tilda Roke')],
  ['“It is sad,” said Tilda Roke in the footage she shared of the fire.', direct('It is sad,', 'Tilda Roke')],
])

shape('whose words a court heard', [
  ['The weaver said to her son: “Go home,” the court heard.', direct('Go home,', 'weaver')],
])

shape('talks that are called for', [
  ['The weavers’ guild called for peace talks.', indirect('peace talks', 'weavers’ guild')],
  [
    'The guild, which speaks for 60 weavers, called for urgent talks with the mayor.',
    indirect('urgent talks with the mayor', 'guild'),
  ],
])

shape('two who speak within a clause', [
  ['The looms, Tilda Roke and Ivo Lind argued, were safe.', indirect('The looms were safe', 'Tilda Roke and Ivo Lind')],
])

shape('a clause that is a subject, around who tells it', [
  [
    'What saved the mill, according to Tilda Roke, was a loan from a friend.',
    indirect('What saved the mill was a loan from a friend', 'Tilda Roke'),
  ],
])

shape('headings of lists are nobody’s labels', [
  ['The tests took a week.\n\nPros:\nno tools required\ncreates a loom\n\nCons:\nonly weaves wool'],
])

test.each([
  ['During a heated debate councillor Tilda Roke said the roof was weak.', 'councillor'],
  ['After the match coach Tilda Roke said the roof was weak.', 'coach'],
  ['In mitigation defence counsel Tilda Roke said the roof was weak.', 'defence counsel'],
  ['In the debate Tilda Roke said the roof was weak.', null],
])('the occasion is no part of the role: %s', async (text, role) => {
  const { claims } = await extract(text)
  expect(claims.map(({ speaker }) => [speaker?.name, speaker?.role ?? null])).toEqual([['Tilda Roke', role]])
})
