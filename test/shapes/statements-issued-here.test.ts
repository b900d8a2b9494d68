import { indirect, shape } from '../support/shape.ts'

const D = 'Dorcas Lindholm'

shape('who speaks stands beside the statement that was issued somewhere', [
  [
    'Dorcas Lindholm, in a statement issued here on Friday, said the gnome was gone.',
    indirect('the gnome was gone', D),
  ],
  ['Dorcas Lindholm, in a message posted online, said the gnome was gone.', indirect('the gnome was gone', D)],
  [
    'The chair, Dorcas Lindholm, in a press release issued here, said the gnome was gone.',
    indirect('the gnome was gone', D),
  ],
])

shape('verbs of saying in papers of South Asia and Africa', [
  ['Dorcas Lindholm apprised the court that the gnome was gone.', indirect('that the gnome was gone', D)],
  ['Dorcas Lindholm sought to clarify that the gnome was gone.', indirect('that the gnome was gone', D)],
  ['Dorcas Lindholm expressed displeasure that the gnome was gone.', indirect('that the gnome was gone', D)],
  ['As per the police, the gnome was gone.', indirect('the gnome was gone', 'police')],
  ['The gnome had been sold, as per officials.', indirect('The gnome had been sold', 'officials')],
])

shape('the one verb behind a relative clause is the sentence’s', [
  [
    'A neighbour who denied hitting the gnome has been jailed for two years.',
    indirect('hitting the gnome', 'neighbour', { speakerKind: 'unnamed' }),
  ],
  [
    'A teacher who accused Dorcas Lindholm of stealing the gnome was moved to another school.',
    indirect('Dorcas Lindholm of stealing the gnome', 'teacher', { speakerKind: 'unnamed' }),
  ],
])
