import { direct, indirect, shape } from '../support/shape.ts'

shape('how long after something, and who speaks', [
  ['Hours after Tilda Roke said the mill was safe, a wall fell.', indirect('the mill was safe', 'Tilda Roke')],
  [
    'Two weeks after the guild announced that the fair would close, rents fell.',
    indirect('that the fair would close', 'guild'),
  ],
  ['The guild less than two weeks ago said that the fair would open.', indirect('that the fair would open', 'guild')],
  ['The warden more than a year ago warned that the wall would fall.', indirect('that the wall would fall', 'warden')],
  ['Tilda Roke later Thursday told the Echo: “We are going home.”', direct('We are going home.', 'Tilda Roke')],
  ['The guild after the vote said the dye was safe.', indirect('the dye was safe', 'guild')],
])

shape('when it was said, between “had” and the verb', [
  ['Tilda Roke, the warden, had in March said the mill was safe.', indirect('the mill was safe', 'Tilda Roke')],
  ['The guild had on Monday said the mill was safe.', indirect('the mill was safe', 'guild')],
  ['The guild had last week told reporters the mill was safe.', indirect('the mill was safe', 'guild')],
])

shape('when it was said, directly behind the verb', [
  [
    'Tilda Roke, head of the Dyers’ Institute, noted this week that most of the vats run dry.',
    indirect('that most of the vats run dry', 'Tilda Roke'),
  ],
  [
    'Weavers trust the guild less than before, a study by an influential historian, Ivo Marsh, concluded this year.',
    indirect('Weavers trust the guild less than before', 'study by an influential historian'),
  ],
  ['“The roof will fall in,” warned this month’s guest, Ivo Marsh.', direct('The roof will fall in,', 'Ivo Marsh')],
])

shape('a clause within the subject, with words that might be nouns', [
  ['Residents who want to close the mill said the vote was lost.', indirect('the vote was lost', 'Residents')],
  [
    'Ana Marsh and others who want to close the mill said the vote was lost.',
    indirect('the vote was lost', 'Ana Marsh and others who want to close the mill'),
  ],
  [
    'Farmers living beside the river say the water is warm.',
    indirect('the water is warm', 'Farmers living beside the river'),
  ],
  [
    'Tilda Roke, a painter and self-described hermit, said the mill was safe.',
    indirect('the mill was safe', 'Tilda Roke'),
  ],
  ['Tilda Roke, with open delight, chided the guild for its haste.', indirect('the guild for its haste', 'Tilda Roke')],
])

shape('a participle behind a noun, before the verb of the sentence', [
  ['The plan rejected on Monday was like the one before.'],
  ['A merger announced Tuesday would turn the mill into a Danish firm.'],
  ['The council announced Tuesday would be a holiday.', indirect('Tuesday would be a holiday', 'council')],
  ['Members required to vote for the warden could leave.'],
  ['Three people mentioned as likely wardens are Roke, Marsh and Hill.'],
  ['The figures reported by the guilds were alike.'],
  ['The warden warned at least 40 people would leave.', indirect('at least 40 people would leave', 'warden')],
])

shape('who is asked by somebody', [
  [
    'Roke was asked by the host Ivo Marsh whether the mill was safe.',
    indirect('whether the mill was safe', 'Ivo Marsh'),
  ],
  [
    'Roke was asked by Ivo Marsh, who runs the fair, whether the mill was safe.',
    indirect('whether the mill was safe', 'Ivo Marsh'),
  ],
  [
    'The mayor, 40, was asked by Ivo Marsh, the coroner, how the mill fell.',
    indirect('how the mill fell', 'Ivo Marsh'),
  ],
  ['The mayor was asked by the Echo for a comment.'],
])

shape('to whom and where words were said that end in a mark of their own', [
  ['“We will build a mill!” Tilda Roke said to a huge cheer.', direct('We will build a mill!', 'Tilda Roke')],
  ['“Who owns the mill?” Tilda Roke said quietly into the phone.', direct('Who owns the mill?', 'Tilda Roke')],
  [
    '“Who owns the mill?” Tilda Roke asked reporters during a tour of the dam last month.',
    direct('Who owns the mill?', 'Tilda Roke'),
  ],
  ['The mill is safe, Tilda Roke insisted during a tour of morning shows.', indirect('The mill is safe', 'Tilda Roke')],
])

shape('phrases between a subject and its verb', [
  ['The warden in turn said the mill was safe.', indirect('the mill was safe', 'warden')],
  ['The warden for his part said the mill was safe.', indirect('the mill was safe', 'warden')],
  ['The warden at first said the mill was safe.', indirect('the mill was safe', 'warden')],
  ['In interview, the boy at first said the mill was safe.', indirect('the mill was safe', 'boy')],
])

shape('what somebody is said to have told', [
  ['Ivo Marsh is said to have told the Echo: “I was there.”', direct('I was there.', 'Ivo Marsh')],
  ['Ivo Marsh is alleged to have told the Echo that he ran.', indirect('that he ran', 'Ivo Marsh')],
])

shape('how long behind a participle, before the verb', [
  [
    'A man rescued after three nights in a ravine says he sang.',
    indirect('he sang', 'man | A man rescued after three nights in a ravine'),
  ],
  ['The town cheered after Tilda Roke said the mill was safe.', indirect('the mill was safe', 'Tilda Roke')],
])

shape('whose somebody is, behind the verb', [
  [
    'Rex, a collie, ran to the door, said its owner, Tilda Roke.',
    indirect('Rex, a collie, ran to the door', 'Tilda Roke', { role: 'owner' }),
  ],
  [
    'Ivo Marsh, a miller, moved to Leeds, said his wife, Ana Marsh.',
    indirect('Ivo Marsh, a miller, moved to Leeds', 'Ana Marsh', { role: 'wife' }),
  ],
])

shape('where, before who speaks', [
  ['Down the street, Ivo Marsh, 34, said the mill was safe.', indirect('the mill was safe', 'Ivo Marsh')],
  ['Two doors down, Ivo Marsh, 34, said the mill was safe.', indirect('the mill was safe', 'Ivo Marsh')],
  ['Next door, baker Ivo Marsh, 34, said the mill was safe.', indirect('the mill was safe', 'Ivo Marsh')],
  ['Up in the hills, Ivo Marsh, 34, said the mill was safe.', indirect('the mill was safe', 'Ivo Marsh')],
  ['A mile up the road, Ivo Marsh, a baker, said the mill was safe.', indirect('the mill was safe', 'Ivo Marsh')],
  ['Elsewhere in the town, Ivo Marsh, 34, said the mill was safe.', indirect('the mill was safe', 'Ivo Marsh')],
])

shape('the place in capitals that opens a story is nobody, and none of what was said', [
  ['HOLM BAY: The mill has burnt down, police said.', indirect('The mill has burnt down', 'police')],
  ['HOLM BAY, Oct 3: The mill has burnt down, Tilda Roke said.', indirect('The mill has burnt down', 'Tilda Roke')],
])
