import { direct, indirect, mixed, shape } from '../support/shape.ts'

const T = 'Tilda Roke'
const said = (sentence: string, ...contents: string[]) =>
  [`Tilda Roke said ${sentence}`, ...contents.map((content) => indirect(content, T))] as const

shape('what hangs on a clause is said with it', [
  said(
    'she kept a lamp by the loom, just in case the lights went out.',
    'she kept a lamp by the loom, just in case the lights went out',
  ),
  said(
    'the mill would open in June, provided that the lease was signed.',
    'the mill would open in June, provided that the lease was signed',
  ),
  said(
    'the rent was high, the roof was old and the street was empty by six.',
    'the rent was high, the roof was old and the street was empty by six',
  ),
  said(
    'the mill (a ruin) would open in June (or July at the latest).',
    'the mill (a ruin) would open in June (or July at the latest)',
  ),
  said(
    'she heard a bang, looked out and saw a man on the roof.',
    'she heard a bang, looked out and saw a man on the roof',
  ),
  said(
    'the best time to plant was May, when the soil is warm.',
    'the best time to plant was May, when the soil is warm',
  ),
  [
    'Tilda Roke said weavers had been “let down”, that refunds were on their way and that she was sorry.',
    mixed('weavers had been “let down”, that refunds were on their way and that she was sorry', T),
  ],
])

shape('what whoever writes adds is not', [
  said('the mill would open and hung up.', 'the mill would open'),
  said('the mill would open, then left the hall.', 'the mill would open'),
  said('the mill would open when asked about it on Friday.', 'the mill would open'),
  said('the mill would open, a claim that her landlord disputes.', 'the mill would open'),
  said('on Friday, two days after the fire, that the mill would open.', 'that the mill would open'),
  [
    'The fire began in the dye house, Tilda Roke said as she swept up glass.',
    indirect('The fire began in the dye house', T),
  ],
  [
    'The guild warned of “a cold spring” ahead and predicted a fall in rents.',
    mixed('“a cold spring” ahead', 'guild'),
    indirect('a fall in rents', 'guild'),
  ],
  ['Tilda Roke said “the buck stops with me” and resigned on the spot.', direct('the buck stops with me', T)],
  ['The move was, Tilda Roke told the guild, “a first step”.', mixed('The move was a first step', T)],
  ['Tilda Roke shouted “Get down!” and ran.', direct('Get down!', T)],
])

shape('a clause that goes on behind its attribution', [
  [
    'The vote was “rigged from the start”, Tilda Roke claimed, and should be held again.',
    mixed('The vote was “rigged from the start” and should be held again', T),
  ],
  [
    'The dyer was “a decent man”, neighbours said, who “kept to himself”.',
    mixed('The dyer was “a decent man” who “kept to himself”', 'neighbours'),
  ],
  [
    'The plan will, in the words of Tilda Roke, “break the back” of the debt.',
    mixed('The plan will “break the back” of the debt', T),
  ],
])

const inserted = (left: string, rest: string, whole: string) =>
  [`${left}, Tilda Roke said, ${rest}.`, indirect(whole, T)] as const
const goesOn = (rest: string) => inserted('The mill burned', rest, `The mill burned ${rest}`)
const ends = (rest: string) => inserted('The mill burned', rest, 'The mill burned')

shape('reported words go on behind the commas of an attribution', [
  goesOn('because of a spark'),
  goesOn('before the engines arrived'),
  goesOn('after being hit by lightning'),
  goesOn('near the old weir'),
  goesOn('with all its looms'),
  goesOn('without anybody noticing'),
  goesOn('perhaps by accident'),
  goesOn('killing two cats'),
  goesOn('along with two barns'),
  goesOn('even though it was raining'),
  goesOn('as its owners looked for a buyer'),
  inserted('The guild had', 'nine looms', 'The guild had nine looms'),
  [
    'The guild receives, according to one report, a dozen looms.',
    indirect('The guild receives a dozen looms', 'one report'),
  ],
  [
    'The cart left the road, said Tilda Roke, the mayor, spilling its milk.',
    indirect('The cart left the road spilling its milk', T, { role: 'mayor' }),
  ],
])

shape('what tells how somebody spoke is no part of them', [
  ends('in a letter'),
  ends('with a smile'),
  ends('laughing'),
  ends('as she left the court'),
  ends('when asked about the looms'),
  ends('without giving details'),
  ends('through a spokesman'),
  ends('in tears'),
  [
    'The cart left the road, said Tilda Roke, the mayor, adding that it was dark.',
    indirect('The cart left the road', T, { role: 'mayor' }),
    indirect('that it was dark', T),
  ],
])

shape('dashes within a clause of a clause', [
  said(
    'the guild knew that the size of the loss – with nine looms gone – would anger weavers.',
    'the guild knew that the size of the loss – with nine looms gone – would anger weavers',
  ),
])

shape('whoever writes goes on behind the comma within the marks', [
  ['Tilda Roke said: “I have said so often,” but in fact she had said it once.', direct('I have said so often,', T)],
  ['According to Tilda Roke, “It is dry,” presumably meaning the well.', direct('It is dry,', T)],
  [
    'Tilda Roke said “the mill is closed,” but that it would open.',
    mixed('“the mill is closed,” but that it would open', T),
  ],
  [
    'The fair ended, with Tilda Roke calling it “a triumph” and her deputy Ivo Marsh leaving the hall.',
    mixed('it “a triumph”', T),
  ],
])

shape('a phrase that is joined by its preposition, and how long before or after', [
  [
    'Tilda Roke called for a new mill, and for lower rents in the town.',
    indirect('a new mill, and for lower rents in the town', T),
  ],
  [
    'Tilda Roke announced four votes for the mill, 31 for the dam.',
    indirect('four votes for the mill, 31 for the dam', T),
  ],
  [
    'She made weaving a priority, with Tilda Roke announcing the appointment of an envoy two days after taking office.',
    indirect('the appointment of an envoy', T),
  ],
])

shape('outcomes and messages belong to what is told', [
  [
    'Tilda Roke warned that the tax would be met in kind, which would hurt trade.',
    indirect('that the tax would be met in kind, which would hurt trade', 'Tilda Roke'),
  ],
  [
    'Weavers said she hid the key in a shed and texted that “nobody will find it” to a friend.',
    mixed('she hid the key in a shed and texted that “nobody will find it” to a friend', 'Weavers'),
  ],
  [
    'Tilda Roke said the mill was old and texted that it would close.',
    indirect('the mill was old', 'Tilda Roke'),
    indirect('that it would close', 'Tilda Roke', { optional: true }),
  ],
  [
    'The survey found that most were content, with three in 10 saying they would move.',
    indirect('they would move', 'three in 10'),
  ],
])

shape('a clause goes on behind what is put into it', [
  said('the mill was old — and that the roof would not hold.', 'the mill was old — and that the roof would not hold'),
  said(
    'there was no hurry, and the loom, which came on Monday, would be mended.',
    'there was no hurry, and the loom, which came on Monday, would be mended',
  ),
  said(
    'the firm was losing money, was short of weavers and had no plan.',
    'the firm was losing money, was short of weavers and had no plan',
  ),
  [
    'Tilda Roke said the weaver had “shown remorse”, had no debts and looked after his mother.',
    mixed('the weaver had “shown remorse”, had no debts and looked after his mother', T),
  ],
])

shape('a verb that does not agree with the subject before is that of whoever speaks', [
  [
    'Weavers say the mill is unsafe and argue that it should be closed.',
    indirect('the mill is unsafe', 'Weavers'),
    indirect('that it should be closed', 'Weavers'),
  ],
  [
    'The report says that two walls are cracked and warns that a third may fall.',
    indirect('that two walls are cracked', 'report'),
    indirect('that a third may fall', 'report'),
  ],
  [
    'The weavers say fees are high and claims are often denied.',
    indirect('fees are high and claims are often denied', 'weavers'),
  ],
])

shape('a verb of gesture behind quoted words, and who makes it', [
  [
    '“We lost the lot,” sobbed Tilda Roke, who said she would “start again”.',
    direct('We lost the lot,', T),
    mixed('she would “start again”', T),
  ],
])
