import { direct, indirect, shape } from '../support/shape.ts'

const T = 'Tilda Roke'

shape('a speaker to the end of the phrase, behind the words', [
  ['“We want the truth,” said seven in 10 weavers.', direct('We want the truth,', 'seven in 10 weavers')],
  [
    '“We want the truth,” said about 40 percent of weavers.',
    direct('We want the truth,', 'about 40 percent of weavers'),
  ],
  [
    '“We want the truth,” said more than half of those asked.',
    direct('We want the truth,', 'more than half of those asked'),
  ],
  ['“We want the truth,” said Ivo Marsh himself.', direct('We want the truth,', 'Ivo Marsh')],
  ['“We want the truth,” said someone in the crowd.', direct('We want the truth,', 'someone in the crowd')],
  [
    '“We want the truth,” said the owner of a mill in the town of Holm.',
    direct('We want the truth,', 'owner of a mill in the town of Holm'),
  ],
])

shape('a source to its comma, behind “according to”', [
  ['According to everyone in the village, the mill is shut.', indirect('the mill is shut', 'everyone in the village')],
  [
    'According to critics including Tilda Roke, the mill is shut.',
    indirect('the mill is shut', 'critics including Tilda Roke'),
  ],
  ['According to an email seen by the Echo, the mill is shut.', indirect('the mill is shut', 'email seen by the Echo')],
  ['According to half of the weavers, the mill is shut.', indirect('the mill is shut', 'half of the weavers')],
  ['According to three in ten weavers, the mill is shut.', indirect('the mill is shut', 'three in ten weavers')],
  ['According to Tilda Roke herself, the mill is shut.', indirect('the mill is shut', T)],
  ['According to Tilda Roke, the first woman to lead the guild, the mill is shut.', indirect('the mill is shut', T)],
  ['According to Prof Tilda Roke, from the University of Holm, the mill is shut.', indirect('the mill is shut', T)],
  [
    'The mill is shut, according to nearly two weavers in ten.',
    indirect('The mill is shut', 'nearly two weavers in ten'),
  ],
])

shape('two who speak together, behind the comma', [
  ['The mill is shut, both the guild and the town said.', indirect('The mill is shut', 'guild and the town')],
  ['The mill is shut, Tilda Roke and her brother Ivo said.', indirect('The mill is shut', 'Tilda Roke and Ivo')],
  [
    'The mill is shut, Ana Bell, Ivo Marsh and Jo Hart said.',
    indirect('The mill is shut', 'Ana Bell, Ivo Marsh and Jo Hart'),
  ],
  [
    'The mill is shut, the governments of France and Norway said.',
    indirect('The mill is shut', 'the governments of France and Norway'),
  ],
])

shape('what a participle tells of the speaker', [
  [
    'Two men arrested after the raid said the mill was shut.',
    indirect('the mill was shut', 'Two men arrested after the raid'),
  ],
  ['Last week Tilda Roke said the mill was shut.', indirect('the mill was shut', T)],
])

shape('writing to somebody', [
  ['Tilda Roke wrote to parents saying the mill was shut.', indirect('the mill was shut', T)],
  ['Tilda Roke emailed weavers saying that the mill was shut.', indirect('that the mill was shut', T)],
  ['The guild put out a statement claiming the mill was shut.', indirect('the mill was shut', 'guild')],
])

shape('long ago', [
  ['Tilda Roke theorized back in 2017 that the mill was weak.', indirect('that the mill was weak', T)],
  ['Tilda Roke warned as early as 2015 that the mill was weak.', indirect('that the mill was weak', T)],
])

shape('nouns that somebody owns', [
  ['Tilda Roke’s warning that the mill was weak was ignored.', indirect('that the mill was weak', T)],
  ['Weavers’ claim that the mill was weak was rejected.', indirect('that the mill was weak', 'Weavers')],
])

shape('other forms', [
  ['The mayor: “We are ready.”', direct('We are ready.', 'mayor')],
  ['The result: “A good draw”.'],
  ['As weavers put it, the mill was weak.', indirect('the mill was weak', 'weavers')],
  ['Concerns were raised by weavers that the mill was weak.', indirect('that the mill was weak', 'weavers')],
  ['Tilda Roke made clear the mill was weak.', indirect('the mill was weak', T)],
  ['The two guilds blogged that the mill was weak.', indirect('that the mill was weak', 'two guilds')],
  [
    'The guild said the mill was weak and called for an inquiry.',
    indirect('the mill was weak', 'guild'),
    indirect('an inquiry', 'guild'),
  ],
  ['Tilda Roke declined to comment when contacted.'],
  ['Tilda Roke said more than she had planned.'],
])

shape('dozens, and those among them', [
  ['“No one warned us,” said more than a dozen weavers.', direct('No one warned us,', 'more than a dozen weavers')],
  ['“No one warned us,” said lawyers, among them Ivo Marsh.', direct('No one warned us,', 'lawyers')],
  ['According to lawyers, among them Ivo Marsh, the mill is shut.', indirect('the mill is shut', 'lawyers')],
])

shape('whose it is, before “most” and “least”', [
  [
    'The agency’s most recent forecast said that each week would cost millions.',
    indirect('that each week would cost millions', 'agency’s most recent forecast'),
  ],
])

shape('ages in words, and a clause with “who” that ends in a pronoun or an adverb', [
  [
    'Voters aged over sixty said they would stay at home.',
    indirect('they would stay at home', 'Voters aged over sixty'),
  ],
  ['There was no money left, everyone who knew him said.', indirect('There was no money left', 'everyone')],
  [
    'The roof had leaked for months, people who lived there said.',
    indirect('The roof had leaked for months', 'people'),
  ],
])
