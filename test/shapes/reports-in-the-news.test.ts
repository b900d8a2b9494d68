import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('when somebody spoke, between the subject and its verb', [
  ['Tilda Roke over the weekend said she had sold the looms.', indirect('she had sold the looms', 'Tilda Roke')],
  ['The guild after the vote announced that the dye was safe.', indirect('that the dye was safe', 'guild')],
  ['The strike began after the guild said talks had failed.', indirect('talks had failed', 'guild')],
  ['This comes after the guild said talks had failed.', indirect('talks had failed', 'guild')],
])

shape('a participle whose second comma is left out', [
  ['The warden, while opening the fair said the town would grow.', indirect('the town would grow', 'warden')],
  ['Tilda Roke, speaking in Leeds said the dye was safe.', indirect('the dye was safe', 'Tilda Roke')],
  [
    'Tilda Roke told Ivo Hill QC, prosecuting that she had never seen the vault.',
    indirect('that she had never seen the vault', 'Tilda Roke'),
  ],
])

shape('“said” before a clause that opens with a circumstance', [
  [
    'Tilda Roke said in her view the whole plan was weak.',
    indirect('in her view the whole plan was weak', 'Tilda Roke'),
  ],
  [
    'Tilda Roke said before the fair opened the town had nothing.',
    indirect('before the fair opened the town had nothing', 'Tilda Roke'),
  ],
  ['Tilda Roke said otherwise, the looms would stop.', indirect('otherwise, the looms would stop', 'Tilda Roke')],
])

shape('whoever says what stands before, and how', [
  ['“The dye is safe,” said Tilda Roke while visiting the mill.', direct('The dye is safe,', 'Tilda Roke')],
  ['“The dye is safe,” Warden Roke.', direct('The dye is safe,', 'Roke')],
  ['“The dye is safe,” the head of the guild, Tilda Roke said.', direct('The dye is safe,', 'Tilda Roke')],
  [
    'Tilda Roke stated, “The dye is safe,” the clerk submitted before a bench in Leeds.',
    direct('The dye is safe,', 'Tilda Roke'),
  ],
  ['Roke Mills chairman Mr Ivo Hill, stated: “The dye is safe.”', direct('The dye is safe.', 'Ivo Hill')],
  ['The dye is safe, or so Tilda Roke says.', indirect('The dye is safe', 'Tilda Roke')],
])

shape('words that are read out or shown', [
  ['The jury was shown a note, which read: “The dye is safe.”', direct('The dye is safe.', 'note')],
  ['Tilda Roke’s reply was also shown to the court: “The dye is safe.”', direct('The dye is safe.', 'Tilda Roke')],
  ['Tilda Roke shook her head. Then, after a pause: “The dye is safe.”', direct('The dye is safe.', 'Tilda Roke')],
  ['Tilda Roke left. Her answer? “The dye is safe.”', direct('The dye is safe.', 'Tilda Roke')],
])

shape('verbs that look like nouns', [
  ['Critics of the dye claim that it will fade.', indirect('that it will fade', 'Critics of the dye')],
  ['Leaders in the north vow that the looms will run.', indirect('that the looms will run', 'Leaders in the north')],
  ['The bank forecast a rise in rents.', indirect('a rise in rents', 'bank')],
])

shape('where a report ends', [
  [
    'The guild says any orders will be made in writing and posted online.',
    indirect('any orders will be made in writing and posted online', 'guild'),
  ],
])

shape('who stands before the verb', [
  ['Tilda Roke along with two clerks urged the guild to wait.', indirect('to wait', 'Tilda Roke')],
  ['The letter, seen by the Echo, says the dye is unsafe.', indirect('the dye is unsafe', 'letter')],
  [
    'A complaint was filed before the guild saying that Ivo Hill had paid for the sign.',
    indirect('that Ivo Hill had paid for the sign', 'complaint'),
  ],
  ['The weavers’ party in its manifesto had pledged to end the tax.', indirect('to end the tax', 'weavers’ party')],
  ['Coroner Tilda Roke heard that the vault was damp.', indirect('that the vault was damp', null)],
])

shape('what hangs on a report at its end', [
  [
    'Tilda Roke told the guard she was alone in the vault, the jury heard.',
    indirect('she was alone in the vault', 'Tilda Roke'),
  ],
  ['The dye is safe, the guild said following a check of the vats.', indirect('The dye is safe', 'guild')],
  ['The dye is unsafe, it was announced on Friday.', indirect('The dye is unsafe', null)],
  [
    'Ten vats broke, the guild said, after a cart hit the wall.',
    indirect('Ten vats broke after a cart hit the wall', 'guild'),
  ],
])

shape('a clause within a circumstance, and a circumstance within a clause', [
  [
    'In Leeds, where the guild said two vats had burst, Ivo Hill, 25, swept the floor.',
    indirect('two vats had burst', 'guild'),
  ],
  [
    'Tilda Roke said that with the mill expected to grow by May, the town will need two vats.',
    indirect('that with the mill expected to grow by May, the town will need two vats', 'Tilda Roke'),
  ],
  [
    'Tilda Roke said that despite the rain, the fair would go on.',
    indirect('that despite the rain, the fair would go on', 'Tilda Roke'),
  ],
])

shape('what nobody in particular says', [
  ['A man said to be the owner of the vats left.'],
  ['The vote followed a plan tabled by Tilda Roke, who has mended the looms.'],
])

shape('where another verb of speech begins, and lines that are no words of anybody', [
  [
    'Tilda Roke defended the plan but also admitted that it was late.',
    indirect('the plan', 'Tilda Roke', { optional: true }),
    indirect('that it was late', 'Tilda Roke'),
  ],
  [
    'Tilda Roke said the loom was old.\n\n‘Whole weeks’\n\nShe added that “whole weeks were lost”.',
    indirect('the loom was old', 'Tilda Roke'),
    mixed('that “whole weeks were lost”', 'Tilda Roke'),
  ],
])

shape('what the same speaker blames, calls, describes, warns of or asks besides', [
  [
    'Ruth Balogun said the ramp was late and blamed the weather for the delay.',
    indirect('the ramp was late', 'Ruth Balogun'),
    indirect('the weather for the delay', 'Ruth Balogun'),
  ],
  [
    'Ruth Balogun said the ramp was late and called the notice a precaution.',
    indirect('the ramp was late', 'Ruth Balogun'),
    indirect('the notice a precaution', 'Ruth Balogun'),
  ],
  [
    'Ruth Balogun said the ramp was late and called the police a day later.',
    indirect('the ramp was late', 'Ruth Balogun'),
  ],
  [
    'Ruth Balogun said the ramp was late and described it as a trap.',
    indirect('the ramp was late', 'Ruth Balogun'),
    indirect('it as a trap', 'Ruth Balogun'),
  ],
  [
    'Ruth Balogun said the ramp was late and warned of more delays.',
    indirect('the ramp was late', 'Ruth Balogun'),
    indirect('more delays', 'Ruth Balogun'),
  ],
  [
    'The judge asked whether the ramp was late and queried if a boat had sunk.',
    indirect('whether the ramp was late', 'judge'),
    indirect('if a boat had sunk', 'judge'),
  ],
])

shape('clauses that hang on what is said, or on when', [
  [
    'The union is calling for lower fares until the ramp has opened.',
    indirect('lower fares until the ramp has opened', 'union'),
  ],
  [
    'Given that the ramp leaks, Ruth Balogun added, the boat will stay in the harbour.',
    indirect('Given that the ramp leaks the boat will stay in the harbour', 'Ruth Balogun'),
  ],
])

shape('what several claim to have done, and another who is named', [
  ['The boatmen claim to have paid the harbour.', indirect('to have paid the harbour', 'boatmen')],
  ['The owners claim to be victims of the storm.', indirect('to be victims of the storm', 'owners')],
  ['The owners’ claim to the harbour is old.'],
  ['“I slept in the boat,” said another, Ruth Balogun.', direct('I slept in the boat,', 'Ruth Balogun')],
  ['“I slept in the boat,” said another, the rain falling.', direct('I slept in the boat,', 'another')],
])

shape('what somebody points out besides', [
  [
    'Ruth Balogun said the ramp was old but pointed out there were signs of hope.',
    indirect('the ramp was old', 'Ruth Balogun'),
    indirect('there were signs of hope', 'Ruth Balogun'),
  ],
])
