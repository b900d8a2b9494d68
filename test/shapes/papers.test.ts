import { direct, indirect, mixed, shape } from '../support/shape.ts'

const T = 'Tilda Roke'

shape('what somebody calls something', [
  ['The strike began after what the guild called “a slap in the face”.', direct('a slap in the face', 'guild')],
  ['The strike began after what Tilda Roke called a “slap in the face”.', mixed('a “slap in the face”', T)],
  [
    'Dyers are bracing for what one trader described as “a very ugly season”.',
    direct('a very ugly season', 'one trader'),
  ],
  [
    'Ivo Marsh left the dyer Tilda Roke fuming at what she called “the worst decision in years”.',
    direct('the worst decision in years', T),
  ],
])

shape('one of several', [
  ['The crew cheered. One shouted: “We are home at last.”', direct('We are home at last.', 'One')],
  ['The dyers were split. “I never saw it,” wrote one.', direct('I never saw it,', 'one')],
])

shape('bodies of several names behind a clause', [
  [
    'The cases fell by half, the Department of Health and Human Services said on Monday.',
    indirect('The cases fell by half', 'Department of Health and Human Services'),
  ],
  [
    'The cases fell by half, the Ministry of Trade and Industry said.',
    indirect('The cases fell by half', 'Ministry of Trade and Industry'),
  ],
])

shape('who reports behind a clause', [
  ['The dye is safe, the researchers report in a journal.', indirect('The dye is safe', 'researchers')],
  ['The dyers learned it in May, the team reports in a journal.', indirect('The dyers learned it in May', 'team')],
  [
    'The vats ran dry in May, The Norwick Echo reported on Tuesday, citing two dyers.',
    indirect('The vats ran dry in May', 'Norwick Echo'),
  ],
])

shape('a sentence behind the words that says something else', [
  [
    '“It is not who we are,” Tilda Roke said on a podcast. “We will dye again.” The guild said in a letter that it would pay.',
    direct('It is not who we are, We will dye again.', T),
    indirect('that it would pay', 'guild'),
  ],
])

shape('who the clause itself is about, where nobody else is', [
  ['Harland Foods will close the mill, it said.', indirect('Harland Foods will close the mill', 'Harland Foods')],
  ['Tilda Roke was glad of the dye, she said.', indirect('Tilda Roke was glad of the dye', T)],
  ['The union was “glad” of the dye, it said.', mixed('The union was “glad” of the dye', 'union')],
])

shape('a clause between a subject and its verbs', [
  [
    'A senior dyer, when I put it to her that the guild had failed, smiled and said: “You want numbers.”',
    direct('You want numbers.', 'senior dyer'),
  ],
])

shape('questions with where and when they were asked', [
  ['A trader asked her in her first week whether she was lost.', indirect('whether she was lost', 'trader')],
  ['The reporter asked Roke on Monday whether she was lost.', indirect('whether she was lost', 'reporter')],
])

shape('what is sung or shouted', [
  ['Dyers sang “We are going home” long after the bell.', direct('We are going home', 'Dyers')],
])

shape('how somebody sums something up', [
  ['“The dye ran out” is how Tilda Roke sums it up.', direct('The dye ran out', T)],
])

shape('one of them, and a place with its years', [
  ['One of them described the gap as “a rounding error”.', mixed('the gap as “a rounding error”', 'One of them | One')],
  [
    'At the mill, which has dyed three days a week since November, the warden, Tilda Roke, said that it was late.',
    indirect('that it was late', T),
  ],
])
