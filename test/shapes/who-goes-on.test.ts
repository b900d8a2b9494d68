import { direct, indirect, shape } from '../support/shape.ts'

shape('a verb of telling that a thing cannot have', [
  [
    'Weavers say the looms are worn and tell buyers to wait.',
    indirect('the looms are worn', 'Weavers'),
    indirect('to wait', 'Weavers'),
  ],
  [
    'Tilda Roke says the sale was rushed and calls on the guild to halt it.',
    indirect('the sale was rushed', 'Tilda Roke'),
    indirect('to halt it', 'Tilda Roke'),
  ],
  [
    'Weavers argue the tax is unfair and point out it was never read.',
    indirect('the tax is unfair', 'Weavers'),
    indirect('it was never read', 'Weavers'),
  ],
  [
    'Weavers said the tax was unfair and pointed out that it was never read.',
    indirect('the tax was unfair', 'Weavers'),
    indirect('that it was never read', 'Weavers'),
  ],
  [
    'The guild says the offer is an insult and asks its members to refuse it.',
    indirect('the offer is an insult', 'guild'),
    indirect('to refuse it', 'guild'),
  ],
  ['Weavers point out that three looms have burnt.', indirect('that three looms have burnt', 'Weavers')],
  ['Tilda Roke told everyone to go home.', indirect('to go home', 'Tilda Roke')],
])

shape('what others made of the words', [
  ['The mill said the dye was safe, but this was disputed by weavers.', indirect('the dye was safe', 'mill')],
  [
    'Tilda Roke said the tests were sound, although that claim has been challenged.',
    indirect('the tests were sound', 'Tilda Roke'),
  ],
  ['The ministry said ten had died, but weavers put the toll at thirty.', indirect('ten had died', 'ministry')],
])

shape('“adding” without a comma', [
  [
    'The warden said the talks had failed adding that no date was set.',
    indirect('the talks had failed', 'warden'),
    indirect('that no date was set', 'warden'),
  ],
  [
    'The mill would be shut for a week, Tilda Roke said adding looms would be moved.',
    indirect('The mill would be shut for a week', 'Tilda Roke'),
    indirect('looms would be moved', 'Tilda Roke'),
  ],
  [
    '“He was kind,” Tilda Roke told the Echo adding: “We all miss him.”',
    direct('He was kind,', 'Tilda Roke'),
    direct('We all miss him.', 'Tilda Roke'),
  ],
])

shape('when it was told, before “how”', [
  [
    'The Tribune reported last week how the guild had ignored three warnings.',
    indirect('how the guild had ignored three warnings', 'Tribune'),
  ],
  ['Tilda Roke described on Monday how she had crawled out.', indirect('how she had crawled out', 'Tilda Roke')],
])

shape('who is meant behind a semicolon', [
  ['The club sold it in June; it said at the time that the dye was safe.', indirect('that the dye was safe', 'club')],
])

shape('a home, a relative clause or a name like a small word beside who speaks', [
  ['Tilda Roke, 34, from Carrow said she lost her shoes.', indirect('she lost her shoes', 'Tilda Roke')],
  ['Tilda Roke, of Dayton, Ohio said her boat sank.', indirect('her boat sank', 'Tilda Roke')],
  ['“It was dark,” Tilda Roke, 34, from Carrow said.', direct('It was dark,', 'Tilda Roke')],
  ['The mill, whose owner lives in Spain, said looms would close.', indirect('looms would close', 'mill')],
  ['Until May the head of the guild, Per Lund said he was glad.', indirect('he was glad', 'Per Lund')],
])

shape('a rank before a surname that two bear', [
  [
    'Ivo Roke, 43, was found on Sunday.\n\n“It is too early to say,” Sergeant Tilda Roke said.\n\nSergeant Roke said the tide had been high.',
    direct('It is too early to say,', 'Tilda Roke'),
    indirect('the tide had been high', 'Tilda Roke'),
  ],
])

shape('a relative clause that somebody says, before the verb of the sentence', [
  ['A dye that doctors say reduces risk was banned.', indirect('reduces risk', 'doctors')],
  ['A roof that weavers say leaks was mended.', indirect('leaks', 'weavers')],
])

shape('what was earlier than what was told', [
  [
    'Tilda Roke said the blade had gone through the cloth, which had torn badly.',
    indirect('the blade had gone through the cloth, which had torn badly', 'Tilda Roke'),
  ],
])

shape('what a witness grants', [
  ['The witness agreed with counsel that the light was poor.', indirect('that the light was poor', 'witness')],
  ['The witness agreed that the road was dark.', indirect('that the road was dark', 'witness')],
])

shape('a preposition of several words before whose claim it is', [
  [
    'In light of Tilda Roke’s claim that the dam leaks, Holm was cleared.',
    indirect('that the dam leaks', 'Tilda Roke'),
  ],
  [
    'In the wake of Tilda Roke’s announcement that she would resign, shares fell.',
    indirect('that she would resign', 'Tilda Roke'),
  ],
])
