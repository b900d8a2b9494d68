import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import { direct, indirect, mixed, shape } from '../support/shape.ts'

const R = 'Ruth Balogun'
const TALK =
  'Ruth Balogun rows across estuaries for a living. We met her in Maldon.\n\nHow did you start?\n\nI was late for a wedding and the ferry was out.\n\nDo your hands hurt?\n\nOnly when I stop.\n\n'

shape('what an interviewer says without a question mark', [
  [
    `${TALK}Your brother built the first boat.\n\nHe did. I only held the lamp.\n\nAnd your back?\n\nMy back has its own opinions.`,
    direct('I was late for a wedding and the ferry was out.', R),
    direct('Only when I stop.', R),
    direct('He did. I only held the lamp.', R),
    direct('My back has its own opinions.', R),
  ],
  [
    `${TALK}You need good gloves for that.\n\nI wear two pairs, one inside the other.\n\nWhat is next?\n\nA bridge. Not a real one.`,
    direct('I was late for a wedding and the ferry was out.', R),
    direct('Only when I stop. You need good gloves for that. I wear two pairs, one inside the other.', R),
    direct('A bridge. Not a real one.', R),
  ],
])

shape('a record of a parliament whose members stand in lines of their own', [
  [
    'Ferries\n\nMrs Ruth Balogun (Maldon North) (Lab)\n\nMay I ask the Minister when the ramp will be mended?\n\nThe Minister for Ferries and Slips (Mr Tom Vane)\n\nThe ramp will be mended in June. The county has seen the plans.\n\nMrs Balogun\n\nI thank him. My constituents have waited for nine years.',
    direct('May I ask the Minister when the ramp will be mended?', R),
    direct('The ramp will be mended in June. The county has seen the plans.', 'Tom Vane'),
    direct('I thank him. My constituents have waited for nine years.', R),
  ],
  [
    'The winners\n\nRuth Balogun (Maldon)\n\nThe judges liked the boat and its one oar.\n\nTom Vane (Lee)\n\nThe judges liked the slip and its new paint.',
  ],
])

test('lines that name a member of a parliament are kept among long speeches', async () => {
  const speech =
    'My constituents have been waiting for a ferry that runs after dark for nine years, and they are tired.'
  const page = `Mr Tom Vane (Lee) (Con)\n${speech} ${speech}\nDame Rosa Lind (in the Chair)\nOrder. Be brief.\nMrs Ruth Balogun (Maldon)\n${speech}`
  const { kept } = await clean(page)
  const lines = kept.map(({ start, end }) => page.slice(start, end))
  expect(lines).toContain('Dame Rosa Lind (in the Chair)')
  expect(lines).toContain('Order. Be brief.')
})

shape('long turns of a transcript', [
  [
    'TOM VANE: When was the ramp built?\n\nRUTH BALOGUN: I would have to look.\n\nThe first one was built in 1911. It sank.\n\nVANE: And the second?\n\nBALOGUN: That is the one I use.\n\n[Balogun pauses.]\n\nThe third is a plan.\n\nVANE: Thank you.',
    direct('When was the ramp built?', 'Tom Vane'),
    direct('I would have to look. The first one was built in 1911. It sank.', R),
    direct('And the second?', 'Tom Vane'),
    direct('That is the one I use. The third is a plan.', R),
    direct('Thank you.', 'Tom Vane'),
  ],
  [
    'TOM VANE: When was the ramp built?\n\nRUTH BALOGUN: I would have to look.\n\nShe laughs, and looks at the river.\n\nVANE: And the second?\n\nBALOGUN: That is the one I use.',
    direct('When was the ramp built?', 'Tom Vane'),
    direct('I would have to look.', R),
    direct('And the second?', 'Tom Vane'),
    direct('That is the one I use.', R),
  ],
])

shape('releases of companies', [
  [
    'MALDON, Essex, March 3, 2026 – Holm Ferries, Inc. (NYSE: HLM), a leading maker of wood-based boats, today announced the opening of its new slip.',
    indirect('the opening of its new slip', 'Holm Ferries'),
  ],
  [
    'Holm Ferries, the maker of boats, announced today the appointment of Ruth Balogun as its head of slips.',
    indirect('the appointment of Ruth Balogun as its head of slips', 'Holm Ferries'),
  ],
])

shape('who speaks is put in between', [
  [
    'Ruth Balogun runs the ferry. She sold the boat because, she says, nobody would row it.',
    indirect('She sold the boat because nobody would row it', R),
  ],
  [
    'Ruth Balogun runs the ferry. It was, she recalls, the coldest winter of her life.',
    indirect('It was the coldest winter of her life', R),
  ],
  ['Ruth Balogun turned to me and asked, quite calmly, whether I could swim.', indirect('whether I could swim', R)],
  [
    'Ruth Balogun remembers her father telling her that a boat should have two oars.',
    indirect('that a boat should have two oars', 'father'),
  ],
  [
    'The county disputes the figure and says that it does not count rowing boats.',
    indirect('the figure', 'county'),
    indirect('that it does not count rowing boats', 'county'),
  ],
  ['The slip, as the ferryman once said to me, is “a rumour”.', mixed('The slip is “a rumour”', 'ferryman')],
])

shape('posts and their readers', [
  [
    '“So sad. We rowed together for years.” – singer Ruth Balogun on Instagram.',
    direct('So sad. We rowed together for years.', R),
  ],
  [
    '“Lovely,” wrote one guest, while another added: “Too loud for me.”',
    direct('Lovely,', 'one guest'),
    direct('Too loud for me.', 'another'),
  ],
])

shape('quotations below topics', [
  [
    'Head Coach Ruth Balogun\n\nOn rower Tom Vane:\n\n“He fell in, and he will be back soon.”\n\nOn when the ramp opens:\n\n“I expect it in June.”\n\nOn oarsman Sid Marsh trying to row with one hand:\n\n“It is good for him.”',
    direct('He fell in, and he will be back soon.', R),
    direct('I expect it in June.', R),
    direct('It is good for him.', R),
  ],
])

shape('interviews with marked questions, and with questions that go on', [
  [
    'Ruth Balogun rows for a living. We met her in Maldon.\n\n[Q] Did your father row?\n\nNever. He drove a bus, and I was sick in it.\n\n[Q] Did it smell?\n\nYes, and my mother always said: “You can get off at the next stop, dear, if you have to be ill.”\n\n[Q] Sort of petrol?\n\nYeah. I still dream of it.',
    direct('Never. He drove a bus, and I was sick in it.', R),
    direct('Yes, and my mother always said: “You can get off at the next stop, dear, if you have to be ill.”', R),
    direct('Yeah. I still dream of it.', R),
  ],
  [
    `${TALK}I know the river was high, but were you afraid today? You looked calm.\n\nNo, I was only wet.\n\nAnd your back?\n\nMy back has its own opinions.`,
    direct('I was late for a wedding and the ferry was out.', R),
    direct('Only when I stop.', R),
    direct('No, I was only wet.', R),
    direct('My back has its own opinions.', R),
  ],
])

shape('speeches and letters in full', [
  [
    'Remarks by Mayor Ruth Balogun at the opening of the slip\n\nMaldon, 3 May\n\nGood morning, and thank you all for coming.\n\nThe old slip was built by prisoners, and it showed.\n\nI want to thank the divers, who found three anchors.\n\nIt is open, and we hope that you will use it.',
    direct(
      'Good morning, and thank you all for coming. The old slip was built by prisoners, and it showed. I want to thank the divers, who found three anchors. It is open, and we hope that you will use it.',
      R,
    ),
  ],
  [
    'Full text of speech by Ruth Balogun praised by critics\n\nThe speech was praised on Monday.\n\n“It was short,” said Ivo Marsh, a critic.\n\n“It was also funny,” said Lena Fox.\n\nI was there, and I laughed.',
    direct('It was short,', 'Ivo Marsh'),
    direct('It was also funny,', 'Lena Fox'),
  ],
])

shape('who speaks behind a verb that no list knows, and another who does', [
  ['“It happens to everyone,” shrugs deckhand Ruth Balogun, 22.', direct('It happens to everyone,', R)],
  ['“Ask anyone,” sniffs a neighbour, who gave no name.', direct('Ask anyone,', 'neighbour')],
  [
    '“Why is it so cold,” wrote one guest. Another joked: “I brought a coat.”',
    direct('Why is it so cold,', 'one guest'),
    direct('I brought a coat.', 'Another'),
  ],
  ['Ruth Balogun told her 300 rowers that the slip would close.', indirect('that the slip would close', R)],
])

shape('an interview with question and answer in one paragraph', [
  [
    'Meet Ruth Balogun\n\nWhat do you do all day? I row across the estuary and back.\n\nWhy did you choose boats? It took me a while, but I like the quiet.\n\nWhat do you like least? I get wet. My mother warned me.',
    direct('I row across the estuary and back.', R),
    direct('It took me a while, but I like the quiet.', R),
    direct('I get wet. My mother warned me.', R),
  ],
  [
    'The ferry is late. I am cold.\n\nThe county has a plan. It is in a drawer.\n\nThe ramp is old. The boat is older.\n\nThe river is full. The bank is wet.',
  ],
])

shape('a record of a parliament without seats', [
  [
    'Ferries\n\nMr. Tom Vane\n\nMay I ask why the ramp is shut? I use it every day.\n\nMrs. Ruth Balogun\n\nI am told that it sank.\n\nMr. Vane\n\nIs it not true that it was never paid for?',
    direct('May I ask why the ramp is shut? I use it every day.', 'Tom Vane'),
    direct('I am told that it sank.', R),
    direct('Is it not true that it was never paid for?', 'Tom Vane'),
  ],
])

shape('a clause about the speaker that no comma closes', [
  ['Ruth Balogun, who was captain of the boat said, “I was afraid.”', direct('I was afraid.', R)],
])
