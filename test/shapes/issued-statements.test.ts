import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('whoever puts out what is written says what it says', [
  ['Tilda Roke issued an apology saying that no tailor would go.', indirect('that no tailor would go', 'Tilda Roke')],
  [
    'Tilda Roke sent an email to the guild warning that the dye was unsafe.',
    indirect('that the dye was unsafe', 'Tilda Roke'),
  ],
  [
    'Tilda Roke wrote a letter to the editor arguing that the looms should stay.',
    indirect('that the looms should stay', 'Tilda Roke'),
  ],
  [
    'Later that day, Tilda Roke fired back a response saying she would not pay.',
    indirect('she would not pay', 'Tilda Roke'),
  ],
  [
    'The guild put out a statement late on Friday saying no looms would be lost.',
    indirect('no looms would be lost', 'guild'),
  ],
  ['The guild sent its members an email saying: “We will not move.”', direct('We will not move.', 'guild')],
])

shape('whoever something is from says it', [
  [
    'The tailors received an email from the guild saying their looms had been sold.',
    indirect('their looms had been sold', 'guild'),
  ],
])

shape('people by who is near them', [
  [
    'While Hugo Marsh is in good health, those around him acknowledge that he will leave.',
    indirect('that he will leave', 'those around him'),
  ],
  [
    'One of those close to her said that the dye was old.',
    indirect('that the dye was old', 'One of those close to her'),
  ],
  [
    'According to some on Twitter, the looms were sold in May.',
    indirect('the looms were sold in May', 'some on Twitter'),
  ],
])

shape('“yet” within a clause', [
  [
    'Tilda Roke said that the guild had not yet made a decision.',
    indirect('that the guild had not yet made a decision', 'Tilda Roke'),
  ],
])

shape('who is asked does not ask', [
  [
    '“We will stay here,” Tilda Roke told the Echo when asked whether she would sell the looms.',
    direct('We will stay here,', 'Tilda Roke'),
  ],
])

shape('“according to” within a clause', [
  [
    'The guild reported that, according to a study of its looms, half of them were broken.',
    indirect('that, according to a study of its looms, half of them were broken', 'guild'),
  ],
  [
    'It is no secret: According to Tilda Roke, the looms were sold in May.',
    indirect('the looms were sold in May', 'Tilda Roke'),
  ],
])

shape('a clause that goes on behind “said” and the speaker', [
  [
    'The fair is hardly formal, but it is popular, said Tilda Roke, with games of cards.',
    indirect('The fair is hardly formal, but it is popular with games of cards', 'Tilda Roke'),
  ],
  [
    'The dye is loved, said Tilda Roke, by everybody in the town.',
    indirect('The dye is loved by everybody in the town', 'Tilda Roke'),
  ],
])

shape('what stands between a verb and its words', [
  [
    'Tilda Roke argued emphatically - naming Hugo Marsh eight times - that the looms were old.',
    indirect('that the looms were old', 'Tilda Roke'),
  ],
  [
    'Tilda Roke first said in the spring, when the story broke, “I did not sell a single loom to anyone.”',
    direct('I did not sell a single loom to anyone.', 'Tilda Roke'),
  ],
])

shape('which clause tells when, and which is said', [
  ['After Tilda Roke testified, Hugo Marsh and his tailors lost heart.'],
  [
    'If it rains, Tilda Roke suggested in a letter, the looms will stand still.',
    indirect('If it rains the looms will stand still', 'Tilda Roke'),
  ],
  ['In her post, Tilda Roke reminded the town of the tailors, who left in May.'],
  [
    'Having announced that no tailor would go, Tilda Roke left the hall.',
    indirect('that no tailor would go', 'Tilda Roke'),
  ],
])

shape('of what somebody said it', [
  ['“It is a joke,” Tilda Roke said of the plan that the guild had passed.', direct('It is a joke,', 'Tilda Roke')],
])

shape('words within words', [
  [
    "''They tell us, 'We do not care about you at all,''' said Hugo Marsh, who runs a shop.",
    direct("They tell us, 'We do not care about you at all,'", 'Hugo Marsh'),
  ],
])

shape('where somebody spoke, by its title', [
  ['Asked about it on “Morning Talk,” Tilda Roke said she was sorry.', indirect('she was sorry', 'Tilda Roke')],
  [
    'Asked why he had left during an appearance Friday on “Norwick This Morning,” Hugo Marsh said he had not “heard the end of it.”',
    mixed('he had not “heard the end of it.”', 'Hugo Marsh'),
  ],
])
