import { direct, indirect, shape } from '../support/shape.ts'

shape('names in phrases', [
  [
    'A Harbour Task Force (HTF) member said the quay was empty.',
    indirect('the quay was empty', 'Harbour Task Force (HTF) member'),
  ],
  ['Santa del Norte 2nd District Rep. Lena Fox said the quay was empty.', indirect('the quay was empty', 'Lena Fox')],
  ['[WATCH] Fox accuses mayor of hiding the report\n\nThe town met.', indirect('mayor of hiding the report', 'Fox')],
  ['Gradually Lena Fox grew old. “It is slow,” Fox said.', direct('It is slow,', 'Lena Fox')],
  [
    'Lena Fox became a more distant, remote figure. “It is slow,” Fox said.',
    direct('It is slow,', 'Lena Fox', { role: null }),
  ],
  [
    'A Norland ruling party official said the quay was empty.',
    indirect('the quay was empty', 'Norland ruling party official'),
  ],
  [
    'Lena Fox, the former minister of mills under whose watch Bell came, said the quay was empty.',
    indirect('the quay was empty', 'Lena Fox', { role: 'former minister of mills' }),
  ],
  [
    '“It barks,” said Tom Bell, the sergeant.\n\nAccording to one neighbour, the dog is kind. “It never shouts,” the neighbour added.',
    direct('It barks,', 'Tom Bell'),
    indirect('the dog is kind', 'one neighbour'),
    direct('It never shouts,', 'one neighbour'),
  ],
  [
    'The Road, Canal and Harbour Union (RCHU) has said that nobody fell. The RCHU said: “We stay.”',
    indirect('that nobody fell', 'Road, Canal and Harbour Union'),
    direct('We stay.', 'Road, Canal and Harbour Union'),
  ],
  ['Carly Fox grew old. “It is slow,” Fox said.', direct('It is slow,', 'Carly Fox')],
])

shape('nobody addresses themselves', [
  [
    'Ivo Marsh said he was asleep. The prosecutor Tom Bell laughed.\n\n“Mr Marsh, you lit it,” he said.',
    indirect('he was asleep', 'Ivo Marsh'),
    direct('Mr Marsh, you lit it,', 'Tom Bell'),
  ],
])
