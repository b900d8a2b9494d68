import { indirect, shape } from '../support/shape.ts'

const D = 'Dorcas Lindholm'

shape('adverbs part an infinitive', [
  [
    'Dorcas Lindholm urged the council to immediately return the gnome.',
    indirect('to immediately return the gnome', D),
  ],
  ['Dorcas Lindholm asked the club to also mend the gate.', indirect('to also mend the gate', D)],
  [
    'Dorcas Lindholm vowed to personally report any theft that she hears of.',
    indirect('to personally report any theft that she hears of', D),
  ],
  [
    'Dorcas Lindholm appealed to the police to promptly look into the theft.',
    indirect('to promptly look into the theft', D),
  ],
  [
    'Dorcas Lindholm called on the club to as a matter of urgency mend the gate.',
    indirect('to as a matter of urgency mend the gate', D),
  ],
])

shape('further verbs that ask', [
  ['Dorcas Lindholm enjoined members to lock the gate at night.', indirect('to lock the gate at night', D)],
])

shape('a preposition behind “that” points at nothing', [
  [
    'Dorcas Lindholm said that in view of the theft, the club had locked its gate.',
    indirect('that in view of the theft, the club had locked its gate', D),
  ],
  [
    'Dorcas Lindholm explained that on top of that, the gate had been left open.',
    indirect('that on top of that, the gate had been left open', D),
  ],
  [
    'Dorcas Lindholm lamented that despite having many friends in the town, the gnome was gone.',
    indirect('that despite having many friends in the town, the gnome was gone', D),
  ],
  [
    'Dorcas Lindholm claimed despite many searches, the gnome was still gone.',
    indirect('despite many searches, the gnome was still gone', D),
  ],
])
