import { direct, indirect, shape } from '../support/shape.ts'

shape('a boss behind a plural name is no verb', [
  [
    '“We tried hard,” said Holm Rovers boss Dave Fox.',
    direct('We tried hard,', 'Dave Fox', { role: 'Holm Rovers boss' }),
  ],
  ['“We tried hard,” said Tigers coach Dave Fox.', direct('We tried hard,', 'Dave Fox', { role: 'Tigers coach' })],
])

shape('somebody in a team who is called something else', [
  [
    'Dave Fox, the Rovers manager, was in the stands. “It was late,” Fox said.\n\nThe former Holm United man said: “We tried hard.”',
    direct('It was late,', 'Dave Fox'),
    direct('We tried hard.', 'Dave Fox'),
  ],
  [
    'Dave Fox, the Rovers boss, was in the stands.\n\n“It was late,” Fox said.\n\n“We tried hard,” the Rovers chief said.',
    direct('It was late,', 'Dave Fox'),
    direct('We tried hard,', 'Dave Fox'),
  ],
  [
    'Dave Fox was in the stands.\n\n“It was late,” Fox said.\n\nThe Londoner said: “We tried hard.”',
    direct('It was late,', 'Dave Fox'),
    direct('We tried hard.', 'Dave Fox'),
  ],
])

shape('one of several, with a name', [
  ['Fox has two sons. The younger, Tom, said the road was long.', indirect('the road was long', 'Tom')],
  ['The youngest of them, Ida, says the road was long.', indirect('the road was long', 'Ida')],
])

shape('a given name alone is somebody’s', [
  [
    'Fox married Ada Moll, a nurse. Anna said it was cold. “He was cross,” she said.',
    indirect('it was cold', 'Anna', { speakerKind: 'person' }),
    direct('He was cross,', 'Anna'),
  ],
  [
    'Dr Siobhán Fox, a botanist, has spoken with Ada Moll for years. She says the moss is old.',
    indirect('the moss is old', 'Siobhán Fox'),
  ],
])

shape('how somebody puts it, behind the words', [
  ['“You cannot eat a moss,” as the minister put it to Parliament.', direct('You cannot eat a moss,', 'minister')],
  ['“You cannot eat a moss,” as Lena Fox put it in 1998.', direct('You cannot eat a moss,', 'Lena Fox')],
  ['“You cannot eat a moss,” as Lena Fox likes to say.', direct('You cannot eat a moss,', 'Lena Fox')],
  ['“You cannot eat a moss,” as my father used to say.', direct('You cannot eat a moss,', 'father')],
  ['Lena Fox ran the shop. A neighbour put it more bluntly. “She stole,” she said.', direct('She stole,', 'neighbour')],
])

shape('when it was is no part of a role, nor what somebody does besides', [
  [
    'Last week the health minister, Dr Hugo Fox, said the road was long.',
    indirect('the road was long', 'Hugo Fox', { role: 'health minister' }),
  ],
  [
    'Earlier this month the club’s owner, Lena Fox, said the road was long.',
    indirect('the road was long', 'Lena Fox', { role: 'club’s owner' }),
  ],
  [
    'Lena Fox is a baker in Leeds and plays the fiddle. “I love it,” she says.',
    direct('I love it,', 'Lena Fox', { role: 'baker in Leeds' }),
  ],
  ['My own sister says the road is long.', indirect('the road is long', 'sister')],
])

shape('what the writer asks', [
  [
    'When I ask what he was like, Lena Fox is quiet for a while. “He slept,” she says.',
    direct('He slept,', 'Lena Fox'),
  ],
])

const LIFE = 'Hugo Fox, poet, dies at 88\n\nHugo Fox, who has died aged 88, was a poet.'

shape('a paragraph of an obituary goes on with the one whose life it tells', [
  [
    `${LIFE}\n\nHe shared a flat with Angus Moll. Moll said that it leaked.\n\nIn 1974 he was held for a week. Asked what he had seen there, he replied: “Moss.”`,
    indirect('that it leaked', 'Angus Moll'),
    direct('Moss.', 'Hugo Fox'),
  ],
  [
    `${LIFE}\n\n“It leaked,” said Angus Moll, a friend.\n\nHe wrote his first book in 1960. He once told a student that poems were letters.`,
    direct('It leaked,', 'Angus Moll'),
    indirect('that poems were letters', 'Hugo Fox'),
  ],
  [
    `${LIFE}\n\n“It leaked,” said Angus Moll, a friend.\n\nHe said that it was cold.`,
    direct('It leaked,', 'Angus Moll'),
    indirect('that it was cold', 'Angus Moll'),
  ],
])
