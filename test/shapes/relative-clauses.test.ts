import { indirect, shape } from '../support/shape.ts'

shape('what is said of a noun in its relative clause', [
  ['The loom, which weavers say lacks a belt, will stop in May.', indirect('lacks a belt', 'weavers')],
  ['The tax, which opponents say would cost jobs, passed on Monday.', indirect('would cost jobs', 'opponents')],
  ['They found a bag which police said contained coins.', indirect('contained coins', 'police')],
  ['The man, who witnesses said was wearing a mask, ran away.', indirect('was wearing a mask', 'witnesses')],
  ['Tilda Roke, who prosecutors say stole the boat, was not in court.', indirect('stole the boat', 'prosecutors')],
  ['The firm that Ivo Marsh said had lost money paid its staff.', indirect('had lost money', 'Ivo Marsh')],
  ['The two men, both of whom police say are armed, were seen in Norwick.', indirect('are armed', 'police')],
  [
    'Five people, including a boy who doctors said was in a coma, were in hospital.',
    indirect('was in a coma', 'doctors'),
  ],
  [
    'A law that the government says will protect weavers is due on Monday.',
    indirect('will protect weavers', 'government'),
  ],
  [
    'The council met the panel, which is to last six months and which, critics say, does not include weavers.',
    indirect('does not include weavers', 'critics'),
  ],
  ['The plant, which, the union says, employs 400 people, will close.', indirect('employs 400 people', 'union')],
  ['The thief, who according to police stole a boat, was not in court.', indirect('stole a boat', 'police')],
  [
    'Tilda Roke said the mill was shielding the dealer, who, she claimed, was close to the owner.',
    indirect('the mill was shielding the dealer', 'Tilda Roke'),
    indirect('was close to the owner', 'Tilda Roke'),
  ],
  ['Tilda Roke spoke of a land where, she said, nobody weaves.', indirect('nobody weaves', 'Tilda Roke')],
])

shape('a relative clause without a pronoun', [
  ['Tilda Roke, the man police say shot two looms, was held on Monday.', indirect('shot two looms', 'police')],
  ['Tilda Roke, the woman the police say shot two looms, was held on Monday.', indirect('shot two looms', 'police')],
  ['The man Ivo Marsh said was his brother left on Monday.', indirect('was his brother', 'Ivo Marsh')],
  ['Officers seized a gun they say was used in the theft.', indirect('was used in the theft', 'Officers')],
])

shape('what a relative clause gives as somebody’s words ends before the verb of the sentence', [
  [
    'A drug that doctors say reduces the risk of strokes was banned in May.',
    indirect('reduces the risk of strokes', 'doctors'),
  ],
  ['A man who witnesses said drove looms away was held on Monday.', indirect('drove looms away', 'witnesses')],
  ['A law that police said never existed will be dropped in May.', indirect('never existed', 'police')],
  ['The road that weavers say is falling apart drew crowds.', indirect('is falling apart', 'weavers')],
  ['A law that critics claim punishes the poor took effect on Monday.', indirect('punishes the poor', 'critics')],
  [
    'Rules that the union says punish part-time staff took effect on Monday.',
    indirect('punish part-time staff', 'union'),
  ],
])
