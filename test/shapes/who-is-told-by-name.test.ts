import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('people of whom a clause with “who” tells what they do', [
  ['Scientists who study the process say it works like a pump.', indirect('it works like a pump', 'Scientists')],
  ['Researchers who study Alzheimer’s say the drug is weak.', indirect('the drug is weak', 'Researchers')],
  ['Economists who follow the industry say prices will fall.', indirect('prices will fall', 'Economists')],
  ['Doctors who treat the disease say it is rare.', indirect('it is rare', 'Doctors')],
  ['Farmers who use the spray say it works.', indirect('it works', 'Farmers')],
  ['The man who police say stole the boat was held.', indirect('stole the boat', 'police')],
])

shape('somebody who is brought in by name', [
  [
    'Her principal, a patient man named Mr. Ostrow, overheard. “Get the toner first,” he said.',
    direct('Get the toner first,', 'Ostrow'),
  ],
  [
    'The clerk, a tall woman named Ruth Bell, looked up. “We are closed,” she said.',
    direct('We are closed,', 'Ruth Bell'),
  ],
  ['A neighbor named Carl Dunn came out. “They are gone,” he said.', direct('They are gone,', 'Carl Dunn')],
  ['A woman named Ruth Bell answered. “They are gone,” she said.', direct('They are gone,', 'Ruth Bell')],
])

shape('how it was said, between a circumstance and the words', [
  ['At the meeting, Ann Reed said, very quietly, “We did.”', direct('We did.', 'Ann Reed')],
  ['On opening night, a man in the balcony said, quite distinctly, “We did.”', direct('We did.', 'man in the balcony')],
  ['When she was told, Ann Reed said, without looking up, “We did.”', direct('We did.', 'Ann Reed')],
  ['The mill, Ann Reed said, “is not safe.”', mixed('The mill is not safe.', 'Ann Reed')],
])

shape('whose mother is thanked', [
  [
    'Ann Reed thanked her mother and “everyone who stayed.”',
    mixed('her mother and “everyone who stayed.”', 'Ann Reed'),
  ],
])

shape('a rule that is followed', [
  ['The officers were placed on leave, per state law.'],
  ['The officers were placed on leave, per department policy.'],
  ['The name was withheld, per the rules of the contest.'],
  ['Students must wear masks, per university guidelines.'],
  [
    'The contract is worth $4 million, per a league source.',
    indirect('The contract is worth $4 million', 'league source'),
  ],
])

shape('a list of what somebody recommends', [
  [
    'Doctors recommend keeping a regular bedtime, limiting alcohol and treating a cough.',
    indirect('keeping a regular bedtime, limiting alcohol and treating a cough', 'Doctors'),
  ],
  [
    'The group recommends checking tires, carrying water, and telling a friend.',
    indirect('checking tires, carrying water, and telling a friend', 'group'),
  ],
  [
    'Ann Reed suggested closing the road, saying it was unsafe.',
    indirect('closing the road', 'Ann Reed'),
    indirect('it was unsafe', 'Ann Reed'),
  ],
])
