import { direct, indirect, mixed, shape } from '../support/shape.ts'

const F = 'Lena Fox'

shape('an inverted cue behind its clause', [
  [
    'The town is broke, says certified town planner Lena Fox. Nobody else does.',
    indirect('The town is broke', F, { role: 'certified town planner' }),
  ],
  [
    'Old footage and letters show a pattern of theft, said Lena Fox on Tuesday, May 19.',
    indirect('Old footage and letters show a pattern of theft', F),
  ],
  ['The mill has closed, said Lena Fox, head of Pumps Ltd.', indirect('The mill has closed', F)],
  ['“We lost,” said Lena Fox quietly.', direct('We lost,', F)],
])

shape('a clause that goes on behind the attribution', [
  ['It’s easy, Lena Fox says, for people to love the quay.', indirect('It’s easy for people to love the quay', F)],
  ['Demand for flour, Lena Fox says, is always strong.', indirect('Demand for flour is always strong', F)],
  [
    'Half the stock was rotten, Lena Fox said, and much of the rest was water and stones.',
    indirect('Half the stock was rotten and much of the rest was water and stones', F),
  ],
  ['The river, as noted by Lena Fox, rose by a foot.', indirect('The river rose by a foot', F)],
])

shape('clauses that are joined', [
  [
    'Lena Fox said she knew nothing about the mill, but it had left her curious.',
    indirect('she knew nothing about the mill, but it had left her curious', F),
  ],
  [
    'Lena Fox said two mills shut down on Friday and, on Saturday, a third one stopped.',
    indirect('two mills shut down on Friday and, on Saturday, a third one stopped', F),
  ],
  [
    'Lena Fox promised to stay in Leeds and to build a second mill.',
    indirect('to stay in Leeds and to build a second mill', F),
  ],
  [
    'Lena Fox said the campaign – run by a firm from Leeds – was meant to shock.',
    indirect('the campaign – run by a firm from Leeds – was meant to shock', F),
  ],
  [
    'Lena Fox said the mill was safe, adding that it would open in May.',
    indirect('the mill was safe', F),
    indirect('that it would open in May', F),
  ],
])

shape('the attribution’s own words are no content', [
  ['BRUSSELS (Reuters) - “We cannot wait,” Lena Fox said on Monday.', direct('We cannot wait,', F)],
  ['BRUSSELS (Reuters) - The mill will close, Lena Fox said on Monday.', indirect('The mill will close', F)],
  ['Lena Fox has changed her story once — “I now recall,” she said of the mill.', direct('I now recall,', F)],
  ['“The mill is closed,” Lena Fox told the council on Tuesday.', direct('The mill is closed,', F)],
  [
    'The sky is “falling at last” over the town, Lena Fox said at a rally in Leeds last week.',
    mixed('The sky is “falling at last” over the town', F),
  ],
  ['As the case was opened in Leeds, Lena Fox testified before the council in York.'],
])

shape('two attributions in one sentence', [
  [
    'To lower the risk, the officials said, the town replaced the lids, “so they cannot burst,” Lena Fox said.',
    indirect('To lower the risk the town replaced the lids', 'officials'),
    direct('so they cannot burst,', F),
  ],
])

shape('lists and quotations behind a colon', [
  [
    'In her statement, Lena Fox also said:\n\nThe mill will close in May\n\nNobody will lose their job',
    indirect('The mill will close in May', F),
    indirect('Nobody will lose their job', F),
  ],
  [
    'Ivo Marsh is silent.\n\nAnd from Chairwoman Lena Fox:\n\n“We will close the mill.”',
    direct('We will close the mill.', F),
  ],
])

shape('sources of more than a word', [
  [
    'Voters aged between 18 and 24 said they would stay at home.',
    indirect('they would stay at home', 'Voters aged between 18 and 24'),
  ],
  ['Lena Fox of Marlow, West Quayland said the well was dry.', indirect('the well was dry', 'Lena Fox')],
  ['The mayor of Marlow, Lena Fox said the well was dry.', indirect('the well was dry', 'Lena Fox')],
  [
    'The mill burned for days, according to local news reports.',
    indirect('The mill burned for days', 'local news reports'),
  ],
  [
    'The mill burned for days, according to the explanatory notes of the bill.',
    indirect('The mill burned for days', 'explanatory notes of the bill'),
  ],
  [
    'The mill burned for days, according to people familiar with the matter.',
    indirect('The mill burned for days', 'people familiar with the matter'),
  ],
])

shape('cues that stand apart from who speaks', [
  [
    'The pump uses a tonne of coal a day, estimates Lena Fox, head of Pumps Ltd, a firm that sells pumps.',
    indirect('The pump uses a tonne of coal a day', F),
  ],
  [
    'Then Lena Fox posted on Twitter accusing Pumps Ltd of trying to stop the ferry.',
    indirect('Pumps Ltd of trying to stop the ferry', F),
  ],
  [
    'The change allowed Lena Fox to claim that the quay is “a calm place”.',
    mixed('that the quay is “a calm place”', F),
  ],
  [
    'Lena Fox was not surprised by the bill, adding there is little that the town can do.',
    indirect('there is little that the town can do', F),
  ],
  [
    'While police have not named the victim, loved ones say it is Ivo Marsh.',
    indirect('it is Ivo Marsh', 'loved ones'),
  ],
])

shape('who speaks behind a quotation', [
  [
    '“We never take it for granted,” Lena Fox previously said on “Morning Talk.”',
    direct('We never take it for granted,', F),
  ],
  ['“It was a trick,” Will Moy, chief executive of Full Mill, told the Echo.', direct('It was a trick,', 'Will Moy')],
  [
    '“He sets a standard,” said Lena Fox, who now runs the mill — which to this day grinds by hand.',
    direct('He sets a standard,', F),
  ],
])

shape('a clause about the speaker that reports', [
  [
    'The pipe is less prone to leaks, said Lena Fox, who added that a mile of it was laid each year.',
    indirect('The pipe is less prone to leaks', F),
    indirect('that a mile of it was laid each year', F),
  ],
])

shape('a sentence that only adds, and one that only names the source', [
  [
    'Lena Fox stated that the report “was poor.” Adding, “It will never be any better.”',
    mixed('that the report “was poor.”', F),
    direct('It will never be any better.', F),
  ],
  [
    'Children love the new ferry, and they ride it every day. That’s according to a survey by Lena Fox.',
    indirect('Children love the new ferry, and they ride it every day', 'survey by Lena Fox'),
  ],
])

shape('a report within brackets', [
  [
    'The poll has lower numbers (44 percent of farmers say they want the mill to close), but it shows no more.',
    indirect('they want the mill to close', '44 percent of farmers'),
  ],
])

shape('items of a list with a word in quotation marks', [
  [
    'In her statement, Lena Fox also said:\n\nThe mill will close in May\n\nShe would speak “bluntly” about waste\n\nShe would defend her plan',
    indirect('The mill will close in May', F),
    mixed('She would speak “bluntly” about waste', F),
    indirect('She would defend her plan', F),
  ],
])
