import { direct, indirect, mixed, shape } from '../support/shape.ts'

const T = 'Tilda Roke'

shape('the verb that a sentence waits for ends what stands in its relative clause', [
  [
    'Weavers who have criticised the plan said on Monday that it would cost them their looms.',
    indirect('the plan', 'Weavers', { optional: true }),
    indirect('that it would cost them their looms', 'Weavers'),
  ],
  ['Weavers who called for her release gathered at the mill.', indirect('her release', 'Weavers')],
  ['The clerk who announced the plan resigned on Friday.', indirect('the plan', 'clerk')],
  [
    'The claim by Tilda Roke that she still has a way to save the mill would depend on the bank.',
    indirect('that she still has a way to save the mill', T),
  ],
])

shape('what is said around an attribution goes on to its verb', [
  [
    'The flood caused panic in the town as most of the weavers, according to Tilda Roke, have left their homes.',
    indirect('The flood caused panic in the town as most of the weavers have left their homes', T),
  ],
  ['The loom would not, Tilda Roke said, hold for long.', indirect('The loom would not hold for long', T)],
  ['It does not, Tilda Roke said, change a thing.', indirect('It does not change a thing', T)],
  [
    '“The tank has been dry for a month,” Tilda Roke, a weaver in Holm told the Argus.',
    direct('The tank has been dry for a month,', T),
  ],
  [
    '“The tank has been dry for a month,” the mill’s head of looms, Tilda Roke said on Monday.',
    direct('The tank has been dry for a month,', T),
  ],
  [
    'Tilda Roke said the town lay in Areas B and C. Weavers left it in May.',
    indirect('the town lay in Areas B and C.', T),
  ],
])

shape('commas and conjunctions that join the parts of what is said', [
  [
    'Tilda Roke said the more cloth they weave, the more they lose.',
    indirect('the more cloth they weave, the more they lose', T),
  ],
  [
    'Tilda Roke warned that even if the loan were to pass within the week, much of it would go to the bank.',
    indirect('that even if the loan were to pass within the week, much of it would go to the bank', T),
  ],
  ['Tilda Roke denied any part in the May 11, 2031 fires.', indirect('any part in the May 11, 2031 fires', T)],
  [
    'Tilda Roke has criticised the town for taking gifts and speaking fees from banks.',
    indirect('the town for taking gifts and speaking fees from banks', T),
  ],
  [
    'Tilda Roke called for a ban on meat, fish and eggs at the mill.',
    indirect('a ban on meat, fish and eggs at the mill', T),
  ],
])

shape('a past tense that the subject of what is said cannot have is what the speaker did', [
  [
    'Weavers said the results were poor and cut their offer to nine marks.',
    indirect('the results were poor', 'Weavers'),
  ],
  ['The mill said profits had risen and raised its dividend.', indirect('profits had risen', 'mill')],
  [
    'Tilda Roke wrote that the lifts were “a daily lottery” and moved out.',
    mixed('that the lifts were “a daily lottery”', T),
  ],
  ['Tilda Roke said he was drunk and sacked him.', indirect('he was drunk', T)],
  ['Tilda Roke said the dam had failed and flooded the town.', indirect('the dam had failed and flooded the town', T)],
  ['Tilda Roke said “never”, and left.', direct('never', T)],
])

shape('what the passive tells with its words and who says them', [
  ['The plan, condemned as “reckless” by weavers, will go ahead.', mixed('as “reckless”', 'weavers')],
  [
    'A move to shut the mill was hailed by Bram Vell but dismissed as “barmy” by weavers.',
    mixed('as “barmy”', 'weavers'),
  ],
  [
    'Tilda Roke accused the town of “dithering and delay”, and of hiding it.',
    mixed('the town of “dithering and delay”, and of hiding it', T),
  ],
])
