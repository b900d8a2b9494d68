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
