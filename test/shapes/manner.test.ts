import { direct, mixed, shape } from '../support/shape.ts'

const D = 'Dorcas Lindholm'

shape('speech by manner', [
  ['“Not the gnome,” sighed Dorcas Lindholm.', direct('Not the gnome,', D)],
  ['“Not the gnome!” Dorcas Lindholm shouted.', direct('Not the gnome!', D)],
  ['"I only came for the cake," joked Dorcas Lindholm.', direct('I only came for the cake,', D)],
  ['“It was raining frogs,” Dorcas Lindholm recalled.', direct('It was raining frogs,', D)],
  ['“I’d marry the boiler if I could,” quipped Dorcas Lindholm.', direct('I’d marry the boiler if I could,', D)],
  ['“I never liked him,” Dorcas Lindholm laughed.', direct('I never liked him,', D)],
  ['‘He owes me a ladder,’ grumbled Dorcas Lindholm.', direct('He owes me a ladder,', D)],
  ['“Put it back,” Dorcas Lindholm whispered.', direct('Put it back,', D)],
])

shape('written speech', [
  ['“Still no heating,” tweeted Dorcas Lindholm.', direct('Still no heating,', D)],
  ['“Still no heating,” Dorcas Lindholm wrote on X.', direct('Still no heating,', D)],
  ['Dorcas Lindholm posted on Facebook: "Still no heating."', direct('Still no heating.', D)],
  ['“Still no heating,” Dorcas Lindholm texted her landlord at midnight.', direct('Still no heating,', D)],
  [
    '“Still no heating,” reads a note that Dorcas Lindholm pinned to the door.',
    direct('Still no heating,', 'note | note that Dorcas Lindholm pinned to the door', { optional: true }),
  ],
  ['In an email to staff, Dorcas Lindholm wrote: “The heating is fine.”', direct('The heating is fine.', D)],
])

shape('a new verb where the frame leaves no doubt', [
  ['“Not the gnome,” harrumphed Dorcas Lindholm.', direct('Not the gnome,', D)],
  ['“Not the gnome,” semaphored Dorcas Lindholm from the far bank.', direct('Not the gnome,', D)],
  ['“Not the gnome,” Dorcas Lindholm voice-noted.', direct('Not the gnome,', D)],
  ['“Not the gnome,” drawls Dorcas Lindholm.', direct('Not the gnome,', D)],
])

shape('a verb that no list of speech has, before a colon', [
  ['Ms Lindholm shrugged: “It was only a gnome.” Dorcas Lindholm owns eleven.', direct('It was only a gnome.', D)],
  ['Dorcas Lindholm beamed: "It was a good gnome."', direct('It was a good gnome.', D)],
])

shape('the subject of a participle is that of its sentence', [
  ['Dorcas Lindholm left the hall early, saying “the gnome is not for sale.”', direct('the gnome is not for sale.', D)],
  ['Dorcas Lindholm refused to sign, calling the contract “a bad joke.”', mixed('the contract “a bad joke.”', D)],
  [
    'Dorcas Lindholm apologised on Monday, adding that she had been “tired and foolish”.',
    mixed('that she had been “tired and foolish”', D),
  ],
  ['Pointing to the empty plinth, Dorcas Lindholm said: “He was there at six.”', direct('He was there at six.', D)],
])

shape('a relative clause speaks for the noun before it', [
  ['Dorcas Lindholm, who called the theft “an outrage”, has offered a reward.', mixed('the theft “an outrage”', D)],
  ['The reward was offered by Dorcas Lindholm, who said the gnome was “family.”', mixed('the gnome was “family.”', D)],
  [
    'The club, which described the theft as “regrettable”, has locked its gate.',
    mixed('the theft as “regrettable”', 'club', { speakerKind: 'organization' }),
  ],
])
