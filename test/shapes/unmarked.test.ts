import { direct, indirect, mixed, shape } from '../support/shape.ts'

const R = 'Ruth Balogun'

shape('answers of an interview without labels', [
  [
    'Ruth Balogun rows across estuaries for a living. We met her in Maldon.\n\nHow did you start?\n\nI was late for a wedding and the ferry was out.\n\nDo your hands hurt?\n\nOnly when I stop.\n\nAnd your back?\n\nMy back has its own opinions.',
    direct('I was late for a wedding and the ferry was out.', R),
    direct('Only when I stop.', R),
    direct('My back has its own opinions.', R),
  ],
  [
    'The ferry shuts on Friday. Here is what we know.\n\nWhen will it open again?\n\nNot before June, as the ramp has to be rebuilt.\n\nWill my ticket be refunded?\n\nYes, at the office by the slip.\n\nWho pays for the work?\n\nThe county does.',
  ],
  [
    'I bought a boat in March. It has one oar.\n\nWhy did I do it?\n\nI still do not know. My wife has a theory.\n\nWas it cheap?\n\nIt was not, but I keep my money in a jar.\n\nDoes it float?\n\nI have not tried.',
  ],
])

shape('an interview that says what it is', [
  [
    'Ruth Balogun rows across estuaries. Sid Marsh, the mayor, calls her brave.\n\nThis interview has been edited for length and clarity.\n\nHow did you start?\n\nThe ferry was late and there was a wedding in Mersea.\n\nWhat comes next?\n\nA longer estuary, with any luck.',
    direct('The ferry was late and there was a wedding in Mersea.', R),
    direct('A longer estuary, with any luck.', R),
  ],
  [
    'Ruth Balogun rows across estuaries. She spoke to the Echo about oars.\n\nHow did you start?\n\n“I was late for a wedding and the ferry was out of the water for the whole week.”\n\nWhat was the worst trip?\n\n“The second. We had no map and the tide went out while everybody slept.”\n\nWhat comes next?\n\n“A longer estuary.”',
    direct('I was late for a wedding and the ferry was out of the water for the whole week.', R),
    direct('The second. We had no map and the tide went out while everybody slept.', R),
    direct('A longer estuary.', R),
  ],
  [
    'Ruth Balogun rows across estuaries.\n\nQ. How did you start?\n\nA. I was late for a wedding.\n\nQ. What comes next?\n\nA. A longer estuary.',
    direct('I was late for a wedding.', R),
    direct('A longer estuary.', R),
  ],
  [
    'Ruth Balogun rows across estuaries.\n\nThe Echo: How did you start?\n\nBalogun: I was late for a wedding.\n\nThe Echo: What comes next?\n\nBalogun: A longer estuary.',
    direct('How did you start?', 'Echo'),
    direct('I was late for a wedding.', R),
    direct('What comes next?', 'Echo'),
    direct('A longer estuary.', R),
  ],
  [
    'Sid Marsh, the mayor, built the ramp. Marsh likes it. RowDeal spoke to Ruth Balogun, a rower, about it. This interview has been edited.\n\nIs it steep?\n\nIt is, and it was never meant to be.\n\nWould you row here?\n\nOn a good day, yes.',
    direct('It is, and it was never meant to be.', R),
    direct('On a good day, yes.', R),
  ],
  [
    'Deniz Ova rows across estuaries with Vera Holm and Otto Bell. Ova was born in Maldon. “It is wide,” says Ova.\n\nHow did you start?\n\nI was late for a wedding.\n\nDo your hands hurt?\n\nOnly when I stop.\n\nAnd your back?\n\nMy back has its own opinions.',
    direct('It is wide,', 'Deniz Ova'),
    direct('I was late for a wedding.', 'Deniz Ova'),
    direct('Only when I stop.', 'Deniz Ova'),
    direct('My back has its own opinions.', 'Deniz Ova'),
  ],
  [
    'Ruth Balogun took the oars from Rose Bell in 2019.\n\nSid Marsh: Who was Rose Bell?\n\nRuth Balogun: I met her on the ramp.\n\nSM: And then?\n\nRB: She gave me a boat.',
    direct('Who was Rose Bell?', 'Sid Marsh'),
    direct('I met her on the ramp.', R),
    direct('And then?', 'Sid Marsh'),
    direct('She gave me a boat.', R),
  ],
  [
    'The ferry shuts on Friday. It is old.\n\nWhen will it open again?\n\nNot before June, as the ramp has to be rebuilt.\n\nWho pays for the work?\n\nThe county does.\n\nIs there a bus?\n\nThere is one at noon.',
  ],
])

shape('paragraphs in the first person behind a colon', [
  [
    'The ferry company has apologised. In a statement, its manager, Ruth Balogun, said:\n\nWe are sorry for the delays of the past week.\n\nThe ramp will be mended by June. We will refund every ticket.\n\nThe county has not commented.',
    direct(
      'We are sorry for the delays of the past week. The ramp will be mended by June. We will refund every ticket.',
      R,
    ),
  ],
  [
    'Ruth Balogun, who runs the ferry, tweeted:\n\nThe county announced on Monday that the ramp would be rebuilt in June.',
    indirect('that the ramp would be rebuilt in June', 'county'),
  ],
])

shape('a paragraph that is given below a colon, in whatever person', [
  [
    'The ferry is late again. The county posted the following update on Tuesday:\n\nThe ramp is being rebuilt. Passengers should go by road.\n\nFew have listened.',
    direct('The ramp is being rebuilt. Passengers should go by road.', 'county'),
  ],
  [
    'Ruth Balogun says the ramp is older than the boat. She adds:\n\nThe county has known about it since the flood of the year before last.\n\nThe county has not commented.',
    indirect('the ramp is older than the boat', R),
    direct('The county has known about it since the flood of the year before last.', R),
  ],
  [
    'The ferry is late again. In a letter to the county, Ruth Balogun writes:\n\nThe ramp is older than the boat. It is also crooked.\n\nThat is about right.',
    direct('The ramp is older than the boat. It is also crooked.', R),
  ],
  [
    'The county has sent a letter. The letter goes on:\n\nThe ramp is older than the boat. It is also crooked.\n\nThat is about right.',
    direct('The ramp is older than the boat. It is also crooked.', 'letter'),
  ],
  [
    'I took the ferry on Monday. Ruth Balogun told me below deck:\n\nThe ramp is older than the boat, as far as anybody here can tell.\n\nI walked home.',
    direct('The ramp is older than the boat, as far as anybody here can tell.', R),
  ],
])

shape('lines that somebody quotes with a sign, as in a letter', [
  [
    'The ferry is late again. Ruth Balogun writes:\n\n> The ramp is older than the boat.\n>\n> It is also older than the manager.\n\nThat is about right.',
    direct('The ramp is older than the boat.', R),
    direct('It is also older than the manager.', R),
  ],
])

shape('items of a list with signs or numbers', [
  [
    'Ruth Balogun, who runs the ferry, said:\n\n• The ramp is older than the boat.\n\n• Nobody has painted it since 2019.\n\nThe county disagrees.',
    indirect('The ramp is older than the boat.', R),
    indirect('Nobody has painted it since 2019.', R),
  ],
  [
    'Ruth Balogun, who runs the ferry, said:\n\n1. The ramp is older than the boat.\n\n2. Nobody has painted it since 2019.\n\nThe county disagrees.',
    indirect('The ramp is older than the boat.', R),
    indirect('Nobody has painted it since 2019.', R),
  ],
])

shape('a line that names the speaker of what stands below it', [
  [
    'We asked passengers what they make of the ramp.\n\nRuth Balogun, 44, rower\n\n“It is older than the boat.”\n\nSid Marsh, 80, who has never missed a crossing:\n\n“Leave it be.”',
    direct('It is older than the boat.', R),
    direct('Leave it be.', 'Sid Marsh'),
  ],
])

shape('letters to the editor', [
  [
    'Letters to the editor\n\nYour report on the ramp was too kind. I fell off it twice in one morning.\n\nRuth Balogun, Maldon\n\nLeave the ramp alone. It has been there longer than any of us.\n\nSid Marsh, Heybridge\n\nI like the ramp, as it is the only dry place in town.\n\nAda Quill, Maldon',
    direct('Your report on the ramp was too kind. I fell off it twice in one morning.', R),
    direct('Leave the ramp alone. It has been there longer than any of us.', 'Sid Marsh'),
    direct('I like the ramp, as it is the only dry place in town.', 'Ada Quill', { optional: true }),
  ],
  [
    'SIR – Your report on the ramp was too kind. I fell off it twice in one morning.\n\nHilary Cope\nUpper Ramp-on-Sea, Nettleshire\n\nSIR – Mr Quill (Letters, May 2) asks who built the ramp. My uncle did.\n\nCdr Sid Marsh RN (retd)\nHeybridge',
    direct('SIR – Your report on the ramp was too kind. I fell off it twice in one morning.', 'Hilary Cope'),
    direct('SIR – Mr Quill (Letters, May 2) asks who built the ramp. My uncle did.', 'Sid Marsh'),
  ],
])

shape('readers with their names behind their words', [
  [
    'Readers sent us their views.\n\n“It is too late for us. The ramp is gone.” Claire, Maldon\n\n“About time. I never liked it.” Dev Marsh, 34, Heybridge',
    direct('It is too late for us. The ramp is gone.', 'Claire'),
    direct('About time. I never liked it.', 'Dev Marsh'),
  ],
])

shape('captions and pull quotes within a quotation', [
  [
    'Ruth Balogun, who runs the ferry, said: “The ramp is older than the boat.\n\nBalogun on the ramp. Picture: P. Vane\n\n“Nobody has painted it since 2019.\n\n“It is also crooked.”',
    direct('The ramp is older than the boat. Nobody has painted it since 2019. It is also crooked.', R),
  ],
  [
    'Ruth Balogun, who runs the ferry, said: “The ramp is older than the boat.\n\nThe county disagrees and has sent a painter.\n\n“I use a brush,” said the painter, Sid Marsh.',
    direct('The ramp is older than the boat.', R),
    direct('I use a brush,', 'Sid Marsh'),
  ],
])

shape('single marks over several paragraphs', [
  [
    "Ruth Balogun said: 'The ramp's older than the boat and the boat's older than me.\n\n'Nobody's painted it since '19.'\n\nThe workers' union agrees.",
    direct("The ramp's older than the boat and the boat's older than me. Nobody's painted it since '19.", R),
  ],
])

shape('a mark of the wrong kind closes', [
  [
    '"The ramp is older than the boat,\' said Ruth Balogun, who runs the ferry. "And it is crooked."',
    direct('The ramp is older than the boat, And it is crooked.', R),
  ],
  [
    '“The ramp is older than the boat,’’ said Ruth Balogun. “And it is crooked.’’',
    direct('The ramp is older than the boat, And it is crooked.', R),
  ],
])

shape('words in the middle of a sentence end it with their full stop', [
  [
    'Ruth Balogun dismissed the ramp as “older than the boat.” The county, Sid Marsh said in a letter, had “sent a painter.”',
    mixed('the ramp as “older than the boat.”', R),
    mixed('The county had “sent a painter.”', 'Sid Marsh'),
  ],
])

shape('a paragraph that tells of somebody and quotes nobody', [
  [
    '“It is older than the boat,” said Ruth Balogun.\n\nSid Marsh, who has painted the ramp since 1990, was at the slip.\n\n“I use a brush.”',
    direct('It is older than the boat,', R),
    direct('I use a brush.', 'Sid Marsh'),
  ],
])

shape('a fragment in the paragraph of whoever spoke', [
  [
    'Sid Marsh runs the slip. Ruth Balogun said the ramp was old. What the town needed was “a plan and a painter.”',
    indirect('the ramp was old', R),
    direct('a plan and a painter.', R),
  ],
])

shape('what somebody calls a thing ends with its name', [
  ['Rowers wear what Ruth Balogun calls “estuary black”: trousers, boots and a hat.', direct('estuary black', R)],
  [
    'The county opened what Ruth Balogun described as a “historic” ramp, even as the rain came down.',
    mixed('as a “historic” ramp', R),
  ],
])

shape('a clause that goes on in quoted words behind its speaker', [
  [
    'Just because nobody fell in, says Ruth Balogun, a rower from Maldon, “doesn’t mean it was safe.”',
    mixed('Just because nobody fell in doesn’t mean it was safe.', R),
  ],
])

shape('a name behind the quotation, and its verb behind a list', [
  [
    '“The ramp is older than the boat,” Ruth Balogun, vice president for water at Docks, Quays, and Piers, said in that letter.',
    direct('The ramp is older than the boat,', R),
  ],
])

shape('a page that is one letter', [
  [
    'Dear Editor,\n\nThe plan to close the ramp is a disgrace. We have jumped off it for forty years.\n\nRuth Balogun\n\nMaldon',
    direct('The plan to close the ramp is a disgrace. We have jumped off it for forty years.', 'Ruth Balogun'),
  ],
  [
    'A chara, – The ramp is older than the town and deserves better.\n\nIs mise,\n\nSEÁN DALY,\n\nGalway.',
    direct('A chara, – The ramp is older than the town and deserves better.', 'SEÁN DALY'),
  ],
  ['Dear Editor,\n\nThe ramp is old and wet.\n\nThe town took it down in May.'],
])
