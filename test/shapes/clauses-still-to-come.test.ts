import { direct, indirect, shape } from '../support/shape.ts'

const V = 'Vera Holt'
const said = (words: string) => indirect(words, V)

shape('a clause with “which”, “who” or “where” before another “that” is part of what was said', [
  [
    'Vera Holt said clerks were paid £200 to move, which only shifted the gap, and that others were leaving.',
    said('clerks were paid £200 to move, which only shifted the gap, and that others were leaving'),
  ],
  [
    'Vera Holt said forty people were in a hall, where the town had set up beds, and that it would pay for rooms.',
    said('forty people were in a hall, where the town had set up beds, and that it would pay for rooms'),
  ],
  // The second “that” is what somebody else claimed.
  [
    'Vera Holt said it was safe, which pleased Tom Bell, who claimed that it was new and that it was cheap.',
    said('it was safe'),
  ],
])

shape('a long clause between a subject and its verb', [
  [
    'Vera Holt said the mill, which employs about forty people and makes tins that nobody has bought for years, had lost money.',
    said('the mill, which employs about forty people and makes tins that nobody has bought for years, had lost money'),
  ],
])

shape('a clause between commas that a subject or a question waits behind', [
  [
    'Vera Holt said ticket sales, which peaked in May and have fallen in every month since, no longer covered the wages.',
    said('ticket sales, which peaked in May and have fallen in every month since, no longer covered the wages'),
  ],
  [
    'Vera Holt asked why, if the town was to blame, it had been the county that turned down two requests.',
    said('why, if the town was to blame, it had been the county that turned down two requests'),
  ],
])

shape('“that” which points at what was said', [
  [
    'Vera Holt said that was not true, as the town had a budget, and accused Tom Bell of hiding it.',
    said('that was not true, as the town had a budget'),
    said('Tom Bell of hiding it'),
  ],
])

shape('a list of infinitives goes on to its last', [
  [
    'Vera Holt urged tenants to insist on receipts, to keep their letters and to refuse any lease without a date.',
    said('to insist on receipts, to keep their letters and to refuse any lease without a date'),
  ],
])

shape('what others did, deed by deed, goes on to the last', [
  [
    'Vera Holt alleged that guards stopped the bus, took his shoes and told him to walk.',
    said('that guards stopped the bus, took his shoes and told him to walk'),
  ],
  [
    'Vera Holt claimed that two men came to her house in May and told her to sign the papers.',
    said('that two men came to her house in May and told her to sign the papers'),
  ],
  [
    'Vera Holt said that builders took the money, dumped the silt on the bank and claimed for it twice.',
    said('that builders took the money, dumped the silt on the bank and claimed for it twice'),
  ],
  // A dam calls for nothing.
  [
    'Vera Holt said the dam burst, flooded two villages and called for help.',
    said('the dam burst, flooded two villages'),
    said('help'),
  ],
])

shape('whom somebody told stands between two halves of what was said', [
  [
    'The dogs had barked twice, Vera Holt told reporters, and diggers were being brought in.',
    said('The dogs had barked twice and diggers were being brought in'),
  ],
])

shape('what somebody points to is no part of what was said before', [
  [
    'Vera Holt said rents would not fall unless more was built and pointed to “a gap of years”.',
    said('rents would not fall unless more was built'),
    direct('a gap of years', V),
  ],
])
