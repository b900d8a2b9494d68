import { indirect, mixed, shape } from '../support/shape.ts'

const N = 'Nadia Fairweather'

shape('said that', [
  ['Nadia Fairweather said that the quay was sinking.', indirect('that the quay was sinking', N)],
  ['Nadia Fairweather said the quay was sinking.', indirect('the quay was sinking', N)],
  [
    'Nadia Fairweather told the council that the quay was sinking.',
    indirect('that the quay was sinking', N, { addressee: 'the council' }),
  ],
  [
    'Nadia Fairweather added that nobody had measured it since 2021.',
    indirect('that nobody had measured it since 2021', N),
  ],
  [
    'Nadia Fairweather claims the quay is sinking by an inch a year.',
    indirect('the quay is sinking by an inch a year', N),
  ],
  ['Nadia Fairweather insisted the quay would hold.', indirect('the quay would hold', N)],
  ['The engineers concluded that the quay was sinking.', indirect('that the quay was sinking', 'engineers')],
])

shape('the attribution after the statement', [
  [
    'The quay is sinking by an inch a year, Nadia Fairweather said.',
    indirect('The quay is sinking by an inch a year', N),
  ],
  [
    'The quay is sinking, said Nadia Fairweather, an engineer.',
    indirect('The quay is sinking', N, { role: 'engineer' }),
  ],
  [
    'The quay will be closed from Monday, the harbour board said.',
    indirect('The quay will be closed from Monday', 'harbour board'),
  ],
])

shape('the attribution in the middle', [
  [
    'The quay, Nadia Fairweather said, is sinking by an inch a year.',
    indirect('The quay is sinking by an inch a year', N),
  ],
  ['The repairs, according to Nadia Fairweather, will take a decade.', indirect('The repairs will take a decade', N)],
  [
    'In three years, officials said, the quay will be under water.',
    indirect('In three years the quay will be under water', 'officials'),
  ],
])

shape('according to', [
  ['According to Nadia Fairweather, the quay is sinking.', indirect('the quay is sinking', N)],
  ['The quay is sinking, according to Nadia Fairweather.', indirect('The quay is sinking', N)],
  [
    'The quay has sunk by a foot since 2019, according to figures from the harbour board.',
    indirect('The quay has sunk by a foot since 2019', 'figures from the harbour board'),
  ],
  [
    'According to a survey published on Friday, half of the piles are rotten.',
    indirect('half of the piles are rotten', 'survey published on Friday | survey'),
  ],
])

shape('infinitives', [
  [
    'Nadia Fairweather wrote that the lifts were “a daily lottery” and moved out.',
    mixed('that the lifts were “a daily lottery”', N),
  ],
  ['Nadia Fairweather urged the council to close the quay.', indirect('to close the quay', N)],
  ['Nadia Fairweather vowed to sue the builders.', indirect('to sue the builders', N)],
  ['Nadia Fairweather claimed to have seen the crack in May.', indirect('to have seen the crack in May', N)],
  ['Nadia Fairweather asked the builders to return the money.', indirect('to return the money', N)],
])

shape('nominal contents', [
  [
    'Nadia Fairweather accused the builders of cutting corners.',
    indirect('the builders of cutting corners', N, { act: 'accuses' }),
  ],
  ['Nadia Fairweather called for an inquiry.', indirect('an inquiry', N)],
  ['Nadia Fairweather apologised for the delay.', indirect('the delay', N, { optional: true })],
  ['Nadia Fairweather blamed the frost.', indirect('the frost', N, { optional: true })],
])

shape('where a statement ends', [
  ['Nadia Fairweather said the quay was sinking, but the builders disagreed.', indirect('the quay was sinking', N)],
  [
    'Nadia Fairweather said the quay was sinking and urged the council to close it.',
    indirect('the quay was sinking', N),
    indirect('the council to close it', N),
  ],
  [
    'Nadia Fairweather said the quay was sinking, adding that it had begun in 2019.',
    indirect('the quay was sinking', N),
    indirect('that it had begun in 2019', N),
  ],
  ['Although Nadia Fairweather said the quay was sinking, nobody came.', indirect('the quay was sinking', N)],
  [
    'Nadia Fairweather said the quay, which was built in 1888, was sinking.',
    indirect('the quay, which was built in 1888, was sinking', N),
  ],
])

shape('passive', [
  ['The quay is said to be sinking.', indirect('The quay to be sinking', null, { optional: true })],
  ['Nadia Fairweather was quoted as saying that the quay was sinking.', indirect('that the quay was sinking', N)],
  [
    'The builders were accused by Nadia Fairweather of cutting corners.',
    indirect('cutting corners', N, { optional: true }),
  ],
  [
    'It was announced by the harbour board that the quay would close.',
    indirect('that the quay would close', 'harbour board'),
  ],
])

shape('nouns of speech', [
  [
    'Nadia Fairweather’s claim that the quay is sinking has angered the builders.',
    indirect('that the quay is sinking', N),
  ],
  [
    'Her warning that the quay was “a trap” was ignored, Nadia Fairweather said.',
    mixed('Her warning that the quay was “a trap” was ignored', N),
  ],
  [
    'The builders rejected the accusation by Nadia Fairweather that they had cut corners.',
    indirect('they had cut corners', N),
  ],
  [
    'In a statement, Nadia Fairweather said the quay was sinking.',
    indirect('the quay was sinking', N, { medium: 'In a statement' }),
  ],
])

shape('a colon in a headline', [
  [
    'Fairweather: Quay will be gone by 2040\n\nBy Gavin Rusk\n\n3 May 2032\n\nThe old quay at Tolland is sinking by an inch a year, a study found on Monday, and the town has no plan for it.\n\nNadia Fairweather, who led the study, spent two years on her knees with a ruler.',
    indirect('Quay will be gone by 2040', N),
    indirect('The old quay at Tolland is sinking by an inch a year', 'study'),
  ],
])

shape('no statement', [
  ['Nadia Fairweather measured the quay that the builders had closed.'],
  ['The builders said goodbye and left the quay at noon.'],
  ['It goes without saying that rain is wet, and the quay was wet too.'],
])

shape('what a passive tells stands before who tells it', [
  ['Ned Harrow was accused of theft by his brother.', indirect('Ned Harrow of theft', 'his brother | brother')],
  ['Ned Harrow was praised for his courage by the mayor.', indirect('Ned Harrow for his courage', 'mayor')],
])
