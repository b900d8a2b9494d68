import { describe, expect, test } from 'vitest'
import { clean, extract } from '../../src/index.ts'
import { direct, indirect, mixed, shape } from '../support/shape.ts'

const R = 'Ruth Balogun'

shape('a transcript whose speakers stand in lines of their own', [
  [
    'Tom Vane talked to Ruth Balogun of the ferry.\n\nTOM VANE:\n\nGood morning.\n\nRUTH BALOGUN, FERRY MASTER:\n\nMorning, Tom.\n\nTOM VANE:\n\nWill the ramp be mended?\n\nRUTH BALOGUN:\n\nThe county has been saying for years that it would mend the ramp.\n\nI will believe it when I see a hammer.\n\n[Laughter]\n\nTOM VANE:\n\nAnd the boat?',
    direct('Good morning.', 'Tom Vane'),
    direct('Morning, Tom.', R),
    direct('Will the ramp be mended?', 'Tom Vane'),
    direct(
      'The county has been saying for years that it would mend the ramp. I will believe it when I see a hammer.',
      R,
    ),
    direct('And the boat?', 'Tom Vane'),
  ],
  [
    'The ferry is late.\n\nTRENDING:\n\nThe ramp will be mended in June.\n\nSHARE THIS:\n\nThe boat has one oar.\n\nIN BRIEF:\n\nThe county has a plan.',
  ],
])

test('greetings above and below the long answers belong to a transcript, a menu with colons does not', async () => {
  const long = 'The county has been saying for years that it would mend the ramp, and we have been waiting for years.'
  const turns = `TOM VANE:\nGood morning.\nRUTH BALOGUN:\nMorning, Tom.\nTOM VANE:\nWhat of the ramp?\nRUTH BALOGUN:\n${long} ${long}\nTOM VANE:\nThank you.\nRUTH BALOGUN:\nMy pleasure.`
  const { claims } = await extract(turns)
  expect(claims.map(({ text }) => text)).toEqual([
    'Good morning.',
    'Morning, Tom.',
    'What of the ramp?',
    `${long} ${long}`,
    'Thank you.',
    'My pleasure.',
  ])
  const page = `FOLLOW US:\nNews\nCONTACT:\nSport\n${long} ${long}\nMORE:\nArts`
  const menu = await clean(page)
  expect(menu.kept.map(({ start, end }) => page.slice(start, end)).join(' ')).not.toContain('Sport')
})

shape('an interview whose answers stand below their topics', [
  [
    'Ferry boss Ruth Balogun spoke to the county’s website after the storm.\n\nOn the ramp:\n\nI thought it held well, and then it sank.\n\nOn her plans for June:\n\nI have a list. I am not going to read it to you.\n\nOn Sid Marsh:\n\nHe is a good lad and we want him to stay.',
    direct('I thought it held well, and then it sank.', R),
    direct('I have a list. I am not going to read it to you.', R),
    direct('He is a good lad and we want him to stay.', R),
  ],
  [
    'Coach Ruth Balogun on the storm:\n\n“I thought it held well.”\n\nOn the county:\n\n“They were loud.”\n\nOn Sid Marsh’s knee:\n\n“We will know on Monday.”',
    direct('I thought it held well.', R),
    direct('They were loud.', R),
    direct('We will know on Monday.', R),
  ],
])

describe('a verb that is joined to a passive is passive', () => {
  test.each([
    'Sid Marsh was convicted of theft and ordered to pay £500 to the ferry.',
    'Sid Marsh was fined £200, warned not to return and told to pay costs of £85.',
    'Two boys were arrested on Monday and accused of sinking the boat, then released and told to stay at home.',
  ])('%s', async (text) => {
    const { claims } = await extract(text, { all: true })
    expect(claims.filter(({ speaker }) => speaker !== null)).toEqual([])
  })
})

shape('a verb that is joined to a passive, and has a hearer or an object', [
  [
    'Sid Marsh was freed on Monday and told reporters that the ramp was unsafe.',
    indirect('that the ramp was unsafe', 'Sid Marsh'),
  ],
  ['Ruth Balogun was elected and promised to mend the ramp.', indirect('to mend the ramp', R)],
])

shape('who is told may be described', [
  [
    'Ruth Balogun told Sid Marsh, now aged 44, that nobody had believed him.',
    indirect('that nobody had believed him', R),
  ],
  ['Ruth Balogun told Sid Marsh, of Mill Lane, Norwick: “Nobody believed you.”', direct('Nobody believed you.', R)],
  [
    'Ruth Balogun told Sid Marsh, a father of three, he would be paid in June.',
    indirect('he would be paid in June', R),
  ],
  [
    'Ruth Balogun told a crowd gathered on the quay that nobody would be sacked.',
    indirect('that nobody would be sacked', R),
  ],
])

shape('a sentence that begins with a verb of saying goes on with whoever spoke', [
  [
    'Ruth Balogun told the court she had lived on the quay for years. But said the noise had begun in May.',
    indirect('she had lived on the quay for years', R),
    indirect('the noise had begun in May', R),
  ],
  [
    'Ruth Balogun said the ramp was wet. Then added that it would dry.',
    indirect('the ramp was wet', R),
    indirect('that it would dry', R),
  ],
])

shape('a sentence that says whose words stand before it', [
  [
    '“I shut my eyes and hoped that the ramp would hold.”\n\nThis is what Ruth Balogun told a court on Monday about the storm.',
    direct('I shut my eyes and hoped that the ramp would hold.', R),
  ],
  ['“We are not ready.” That’s what the ferry master, Ruth Balogun, said on Monday.', direct('We are not ready.', R)],
  ['“Mended”: this is what the new ramp looks like.'],
])

shape('several things that somebody calls something', [
  [
    'Ruth Balogun described the ramp as “an old friend”, and “bonkers, as all old ramps are”.',
    mixed('the ramp as “an old friend”, and “bonkers, as all old ramps are”', R),
  ],
  [
    'Ruth Balogun described the ramp as “unsafe”, the boat as “worse” and the county as “beyond repair”.',
    mixed('the ramp as “unsafe”, the boat as “worse” and the county as “beyond repair”', R),
  ],
  [
    'Ruth Balogun said the ramp was “a joke”, and Sid Marsh called it “worse”.',
    mixed('the ramp was “a joke”', R),
    mixed('it “worse”', 'Sid Marsh'),
  ],
])

shape('a comma too many behind the subject, and a subject behind a verb with its particle', [
  ['However, ferry master Ruth Balogun, argued that the ramp was safe.', indirect('that the ramp was safe', R)],
  ['Ferry master Ruth Balogun, told the county that the ramp was safe.', indirect('that the ramp was safe', R)],
  [
    '“It was a scratch, a graze and a bump,” pointed out Ruth Balogun.',
    direct('It was a scratch, a graze and a bump,', R),
  ],
  ['“The ramp is done,” went on Ruth Balogun. “It is dry.”', direct('The ramp is done, It is dry.', R)],
  ['The ramp would never be mended, sighed Ruth Balogun.', indirect('The ramp would never be mended', R)],
])

shape('who is named inside what was said, and beside it, says nothing', [
  [
    'The inquest was told the delay was caused by Ruth Balogun.',
    indirect('the delay was caused by Ruth Balogun', null),
  ],
  ['Ada Quill began to row in 1998 and her husband said she loved it.', indirect('she loved it', 'husband')],
])

test('an interviewee without a name is nobody else who is named', async () => {
  const { claims } = await extract(
    'The ferry master spoke to the press after the storm, and was asked about Sid Marsh’s knee.\n\non the ramp…\n\nI thought it held well, and then it sank.\n\non whether it was frustrating…\n\nYes, of course it is. I told them so.\n\non Marsh’s knee…\n\nWe will know more on Monday. I hope it is nothing.',
  )
  expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['ferry master', 'ferry master', 'ferry master'])
})

shape('a verb of saying behind “but” and a question within what was said', [
  [
    'Ruth Balogun refused to discuss whether or not a passenger was hurt but confirmed that the ramp was shut.',
    indirect('to discuss whether or not a passenger was hurt', R),
    indirect('that the ramp was shut', R),
  ],
])

shape('who speaks behind a clause that ends in a name', [
  [
    'A ferry was seen off Mersea, a pilot involved in the search has claimed.',
    indirect('A ferry was seen off Mersea', 'pilot involved in the search | pilot'),
  ],
])
