import { indirect, shape } from '../support/shape.ts'

const R = 'Tilda Roke'

shape('“that” before a noun for words opens a clause behind verbs that take nothing else', [
  ['Tilda Roke said last week that demand remained strong.', indirect('that demand remained strong', R)],
  ['Tilda Roke noted that consumer demand fell in May.', indirect('that consumer demand fell in May', R)],
  ['Tilda Roke added that criticism came too late.', indirect('that criticism came too late', R)],
])

const came = (sentence: string, content: string) =>
  [`Tilda Roke came on Monday. ${sentence}`, indirect(content, R)] as const

shape('what was left unsaid is no part of the words before the attribution', [
  came('The vault was dry, she said, but did not say for how long.', 'The vault was dry'),
  came('The vault was dry, she said, but declined to link the crack to the flood.', 'The vault was dry'),
  came('The vault was dry, she said, but would not be drawn on the cost.', 'The vault was dry'),
  came('The vault was dry, she said, but gave no date.', 'The vault was dry'),
  came('The vault was dry, she said, but declined further comment.', 'The vault was dry'),
  came('The vault was dry, she said, but had to be painted.', 'The vault was dry but had to be painted'),
  came('The vault was dry, she said, but was never used.', 'The vault was dry but was never used'),
])

shape('a place and a dash between spaces open a report', [
  [
    'Johannesburg - The search has been called off, Tilda Roke said on Sunday.',
    indirect('The search has been called off', R),
  ],
  ['Cape Town - Police have arrested three men, Tilda Roke said.', indirect('Police have arrested three men', R)],
  [
    'Holm – Bakers have pulled bread from the mill, Tilda Roke said.',
    indirect('Bakers have pulled bread from the mill', R),
  ],
  ['Even the Holm-Dale road has been shut, Tilda Roke said.', indirect('Even the Holm-Dale road has been shut', R)],
])

shape('rights are a noun', [
  ['A Leeds human rights lawyer, Tilda Roke, said 400 were ill.', indirect('400 were ill', R)],
  [
    'The United Nations human rights office said 400 were ill.',
    indirect('400 were ill', 'United Nations human rights office'),
  ],
  ['The United States land rights envoy, Tilda Roke, said 400 were ill.', indirect('400 were ill', R)],
  ['Supporters of abortion rights said 400 were ill.', indirect('400 were ill', 'Supporters of abortion rights')],
  [
    'Holm - Film, letters from the town and papers gathered from human rights lawyers outside Leeds reveal theft by guards, which have used force, said Amnesty International on Tuesday.',
    indirect(
      'Film, letters from the town and papers gathered from human rights lawyers outside Leeds reveal theft by guards, which have used force',
      'Amnesty International',
    ),
  ],
])
