import { direct, indirect, mixed, shape } from '../support/shape.ts'

const R = 'Rosamund Tate'

shape('quotation, cue, speaker', [
  ['“The river is ours,” said Rosamund Tate.', direct('The river is ours,', R)],
  ['"Is the river ours?" asked Rosamund Tate.', direct('Is the river ours?', R)],
  ['“The river is ours!” cried Rosamund Tate, waving a paddle.', direct('The river is ours!', R)],
  ['‘The river is ours,’ insists Rosamund Tate.', direct('The river is ours,', R)],
])

shape('quotation, speaker, cue', [
  ['“The river is ours,” Rosamund Tate said.', direct('The river is ours,', R)],
  ['"The river is ours," Rosamund Tate added later.', direct('The river is ours,', R)],
  ['“The river is ours,” Rosamund Tate told the meeting on Friday.', direct('The river is ours,', R)],
  ['“The river is ours,” Rosamund Tate has often argued.', direct('The river is ours,', R)],
])

shape('speaker, cue, quotation', [
  ['Rosamund Tate said, “The river is ours.”', direct('The river is ours.', R)],
  ['Rosamund Tate told reporters: "The river is ours."', direct('The river is ours.', R)],
  ['On Friday Rosamund Tate wrote in a letter to members, “The river is ours.”', direct('The river is ours.', R)],
  ['Rosamund Tate, pointing at the map, said “the river is ours.”', direct('the river is ours.', R)],
])

shape('cue, speaker, quotation', [
  ['Said Rosamund Tate: “The river is ours.”', direct('The river is ours.', R)],
  ['Adds Rosamund Tate, “The river is ours.”', direct('The river is ours.', R)],
  ['Says Rosamund Tate, who should know: “We do.”', direct('We do.', R)],
])

shape('the attribution in the middle of a sentence or between two', [
  ['“The river,” said Rosamund Tate, “is ours.”', direct('The river, is ours.', R)],
  [
    '“The river is ours,” Rosamund Tate said. “The fish are theirs.”',
    direct('The river is ours, The fish are theirs.', R),
  ],
  [
    '"If they dam it," Rosamund Tate warned, "we will paddle over the dam."',
    direct('If they dam it, we will paddle over the dam.', R),
  ],
  ['“Look,” Rosamund Tate said, holding up a jar. “This was clear in May.”', direct('Look, This was clear in May.', R)],
])

shape('speaker and cue far apart', [
  [
    'Rosamund Tate, who has fished the lower reach since 1994 and seldom speaks in public, said: “The river is ours.”',
    direct('The river is ours.', R),
  ],
  [
    'Rosamund Tate, a mother of three whose house stands a few steps from the weir, told the inquiry, “The river is ours.”',
    direct('The river is ours.', R),
  ],
  [
    '“The river is ours,” Rosamund Tate, standing knee-deep in it and holding a bucket, said.',
    direct('The river is ours,', R),
  ],
])

shape('appositions and roles between', [
  ['Rosamund Tate, a beekeeper, said: “They came in May.”', direct('They came in May.', R, { role: 'beekeeper' })],
  ['“They came in May,” said Tate, 58, of Lower Marsh. Rosamund Tate has forty hives.', direct('They came in May,', R)],
  ['“They came in May,” said Sen. Rosamund Tate (L-Tolland).', direct('They came in May,', R, { role: 'Sen. |' })],
  [
    '“They came in May,” said Rosamund Tate, chair of the Beekeepers’ League, on Monday.',
    direct('They came in May,', R, { role: 'chair of the Beekeepers’ League' }),
  ],
  [
    'League chair Rosamund Tate said the bees had “come in May”.',
    mixed('the bees had “come in May”', R, { role: 'League chair' }),
  ],
  ['Rosamund Tate, R-Tolland, said the bees were early.', indirect('the bees were early', R)],
  [
    'The league’s president, Rosamund Tate, said: “They came in May.”',
    direct('They came in May.', R, { role: 'league’s president' }),
  ],
])

shape('the subject speaks, not a person who stands near', [
  ['Rosamund Tate said Imke Sorrel was “entirely wrong”.', mixed('Imke Sorrel was “entirely wrong”', R)],
  [
    'The teachers’ union called Imke Sorrel a “bully”.',
    mixed('Imke Sorrel a “bully”', 'teachers’ union', { speakerKind: 'organization' }),
  ],
  ['“That is his way,” Rosamund Tate said of the minister, Tuan Meyer.', direct('That is his way,', R)],
  ['“She never asked,” Rosamund Tate said after a meeting with Imke Sorrel.', direct('She never asked,', R)],
  ['In a letter to Imke Sorrel, Rosamund Tate wrote: “You never asked.”', direct('You never asked.', R)],
  [
    '“I voted for Imke Sorrel,” said Rosamund Tate, “and I regret it.”',
    direct('I voted for Imke Sorrel, and I regret it.', R),
  ],
])
