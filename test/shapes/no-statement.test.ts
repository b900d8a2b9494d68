import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('nicknames', [
  ['The gang was led by a plumber who goes by “Sparks” and never carries a phone.'],
  ['Marlon “The Anvil” Prowse won his twelfth fight in a row on Saturday night.'],
  ['Ludmila "Lulu" Hartnell opened the café in 2019 with a loan from her aunt.'],
  ['Residents know the bend as "Widow\'s Corner" and drive it slowly.'],
  ['Vera ‘Bunny’ Stokes, who was 91, had no children.'],
  [
    'Marlon “The Anvil” Prowse was calm. “I sleep before fights,” Prowse said.',
    direct('I sleep before fights,', 'Marlon “The Anvil” Prowse | Marlon Prowse'),
  ],
])

shape('titles of works', [
  ['The film “Harbour Lights” opens in thirty cinemas on Friday.'],
  ['Her second novel, “A Field of Salt,” sold out in a week.'],
  ['He is best known as the author of “The Unhurried Gardener” and two cookbooks.'],
  ['The band closed with “Paper Moon Rising” and left the stage.'],
  [
    'Ingram Sole told the radio programme “Morning Post” that the museum would move.',
    indirect('that the museum would move', 'Ingram Sole'),
  ],
  ['The play "Three Kettles" runs until June at the Old Vat theatre.'],
  ['She sang the part of the maid in the opera ‘The Glass Mill’ for eleven seasons.'],
])

shape('words as words', [
  ['The word “perhaps” appears forty times in the treaty.'],
  ['The term "heat island" is older than the city itself.'],
  ['In the dialect the verb “to swale” means to burn heather.'],
  ['The letters “RB” are carved above the door.'],
  ['The report uses the phrase "acceptable loss" eleven times without defining it.'],
])

shape('scare quotes', [
  ['The so-called “miracle diet” has ruined three of its makers.'],
  ['The town got its "smart" bins in May and they stopped working in June.'],
  ['Three “experts” were on the panel, none of whom had seen the sea.'],
  ['The “free” parking costs four crowns an hour after six.'],
  ['Its ‘green’ packaging turned out to be painted plastic.'],
])

shape('translated terms', [
  ['The dish is called “gorsk”, or “mountain soup”, and takes two days.'],
  ['Her party, Nowa Fala (“New Wave”), lost all its seats.'],
  ['They practise “hygge,” a sort of cosiness, by candlelight.'],
])

shape('teasers and links of other stories', [
  [
    'The harbour was closed for the third day on Tuesday while divers searched for the anchor.\n\nAlso read: “I am not leaving,” says last tenant of Pier Six\n\nThe ferry will run from the north quay until then, and the fish market will open at seven.',
  ],
])

shape('very short statements are statements', [
  ['“Absolutely,” Petra Quill said.', direct('Absolutely,', 'Petra Quill')],
  ['“No,” said Tuan Meyer.', direct('No,', 'Tuan Meyer')],
  ['Asked if he was sorry, Tuan Meyer said: "Not yet."', direct('Not yet.', 'Tuan Meyer')],
  ['"Never," Petra Quill replied. "Ever."', direct('Never, Ever.', 'Petra Quill')],
])

shape('fragments of one to three words', [
  ['Imke Sorrel spoke of “cautious” progress.', mixed('“cautious” progress', 'Imke Sorrel')],
  [
    'He was met by Imke Sorrel, who urged shoppers to “look closer.”',
    mixed('shoppers to “look closer.”', 'Imke Sorrel'),
  ],
  ['Imke Sorrel called the offer “insulting” and left.', mixed('the offer “insulting”', 'Imke Sorrel')],
  [
    'The mayor, Imke Sorrel, described the tram as "late, loud and ours".',
    mixed('the tram as "late, loud and ours"', 'Imke Sorrel', { role: 'mayor' }),
  ],
  ['Imke Sorrel warned of "a long winter" for small shops.', mixed('"a long winter" for small shops', 'Imke Sorrel')],
  ['Imke Sorrel dismissed the figures as ‘nonsense’.', mixed('the figures as ‘nonsense’', 'Imke Sorrel')],
  ['Imke Sorrel said she was “delighted”.', mixed('she was “delighted”', 'Imke Sorrel')],
])

shape('a name that something bears', [
  ['The way in which the mill turns its wheel bears the name of “slow water”.'],
  ['The inn took the name “Old Ox” in 1900.'],
])
