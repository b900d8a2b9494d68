import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('a relative pronoun before who tells', [
  ['The lamps, which police said were lit by gas, burned all day.', indirect('were lit by gas', 'police')],
  ['The looms, which staff say were sold, are gone.', indirect('were sold', 'staff')],
])

shape('the deeds of others in a list', [
  [
    'Tilda Roke said the thief hit the wall, fled the mill and threatened a nurse.',
    indirect('the thief hit the wall, fled the mill and threatened a nurse', 'Tilda Roke'),
  ],
])

shape('who speaks in a participle beside the clause', [
  [
    'The guild said it no longer sells dye, adding that the shop would close.',
    indirect('it no longer sells dye', 'guild'),
    indirect('that the shop would close', 'guild'),
  ],
  ['Weavers were shocked, with one writing: “So it is hers.”', direct('So it is hers.', 'one')],
])

shape('how much is asked for', [
  ['The letter calls for at least a one-year delay.', indirect('at least a one-year delay', 'letter')],
  ['The guild asked for at least two weeks.', indirect('at least two weeks', 'guild')],
])

shape('holders of posts and what they are called', [
  ['Guild leader in the ward Tilda Roke said it was late.', indirect('it was late', 'Tilda Roke')],
  ['Weavers Local 12 said it was late.', indirect('it was late', 'Weavers Local 12')],
  [
    'Minister of Mills, Looms and Dyes said the shop was safe.',
    indirect('the shop was safe', 'Minister of Mills, Looms and Dyes'),
  ],
  ['The Commissioner of Mills, Tilda Roke, wept.\n\nThe CM said it was late.', indirect('it was late', 'Tilda Roke')],
  ['WEAVERS ARE to leave the mill.\n\nWeavers said that it was late.', indirect('that it was late', 'Weavers')],
])

shape('one whose gender nothing tells', [
  [
    'A source told the Echo: “The dye is safe.”\n\nThey added: “It was sold.”',
    direct('The dye is safe.', 'source'),
    direct('It was sold.', 'source'),
  ],
])

shape('British spelling', [
  ['Tilda Roke criticised the dye as “a joke”.', mixed('the dye as “a joke”', 'Tilda Roke')],
  ['Weavers criticised how the mill was closed.', indirect('how the mill was closed', 'Weavers')],
  ['Tilda Roke characterised the plan as dead.', indirect('the plan as dead', 'Tilda Roke')],
])

shape('what is called for', [
  ['Tilda Roke called for a halt to the work.', indirect('a halt to the work', 'Tilda Roke')],
  ['The guild has called for a boycott and a strike.', indirect('a boycott and a strike', 'guild')],
])

shape('bodies of two halves', [
  ['Textile and Allied Dyers Union president Ivo Hill said it was late.', indirect('it was late', 'Ivo Hill')],
])

shape('who is brought in, and quoted next', [
  [
    'Among those who spoke was retired dyer Tilda Roke.\n\n“I worry about the looms. Nobody asked us about them.”',
    direct('I worry about the looms. Nobody asked us about them.', 'Tilda Roke'),
  ],
  [
    'The weaver, Ivo Hill, wept after the guild said the cup was gone.\n\n“This is the worst day of my life. I will go home.”',
    indirect('the cup was gone', 'guild'),
    direct('This is the worst day of my life. I will go home.', 'Ivo Hill'),
  ],
])

shape('what somebody is told to do, by a verb that is seldom met', [
  ['Tilda Roke told weavers to evacuate immediately.', indirect('to evacuate immediately', 'Tilda Roke')],
  ['Tilda Roke urged the guild to demolish.', indirect('to demolish', 'Tilda Roke')],
  ['Tilda Roke urged drivers to disperse by noon.', indirect('to disperse by noon', 'Tilda Roke')],
])

shape('who says it beside, behind “with”', [
  ['The plan was mocked, with one user writing: “What a joke.”', direct('What a joke.', 'one user')],
  ['The plan was welcomed by weavers, with Tilda Roke tweeting: “At last.”', direct('At last.', 'Tilda Roke')],
])

test.each(['The weavers were concerned that the roof might fall.', 'Tilda Roke was pleased that the roof had held.'])(
  'what somebody feels is no statement: %s',
  async (text) => {
    const { claims } = await extract(text, { all: true })
    expect(claims.map(({ scope }) => scope)).toEqual(['attitude'])
  },
)
