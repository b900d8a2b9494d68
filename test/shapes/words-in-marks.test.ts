import { direct, indirect, mixed, shape } from '../support/shape.ts'

const B = 'Barnaby Okeke'

shape('words in marks that describe a noun of the clause', [
  [
    'Barnaby Okeke said the “tireless” work of the crew would continue.',
    mixed('the “tireless” work of the crew would continue', B),
  ],
  ['Barnaby Okeke said the ‘reckless’ scheme must go.', mixed('the ‘reckless’ scheme must go', B)],
])

shape('a verdict in marks', [
  ['Barnaby Okeke criticised the council’s “reckless” decision.', mixed('the council’s “reckless” decision', B)],
  ['Barnaby Okeke hit out at the “reckless” decision.', mixed('the “reckless” decision', B)],
  ['Barnaby Okeke paid tribute to a “kind” colleague.', mixed('a “kind” colleague', B)],
  ['Barnaby Okeke apologised for “serious failings”.', direct('serious failings', B)],
  ['Barnaby Okeke criticised the firm for “looking away”.', mixed('the firm for “looking away”', B)],
  [
    'Barnaby Okeke criticised the film “Home By Six” and left.',
    indirect('the film “Home By Six”', B, { optional: true }),
  ],
])

shape('who judges stands behind “by”', [
  ['The plan was dismissed as “a joke” by Barnaby Okeke on Monday.', mixed('The plan as “a joke”', B)],
  ['The plan has been called “a joke” by Barnaby Okeke.', mixed('The plan a joke', B)],
  ['The firm was criticised by Barnaby Okeke for “looking away”.', mixed('The firm for “looking away”', B)],
])

shape('words in marks beside a noun end before the verb of the sentence', [
  ['The plan, which Barnaby Okeke called “a joke,” was dropped on Monday.', direct('a joke,', B)],
  ['The plan, which Barnaby Okeke said was “a joke,” was dropped on Monday.', mixed('was “a joke,”', B)],
  ['The plan, described by Barnaby Okeke as “a joke,” was dropped on Monday.', mixed('as “a joke,”', B)],
  ['Although Barnaby Okeke called the plan “a joke,” the council backed it.', mixed('the plan “a joke,”', B)],
])

shape('a participle with words in marks', [
  [
    'Barnaby Okeke called the plan “a joke,” saying it “will cost lives.”',
    mixed('the plan “a joke,”', B),
    mixed('it “will cost lives.”', B),
  ],
  ['Calling the plan “a joke,” Barnaby Okeke left the hall.', mixed('the plan “a joke,”', B)],
])

shape('an infinitive goes on behind words in marks', [
  [
    'Barnaby Okeke vowed to “leave no stone unturned” and rebuild the mill.',
    mixed('to “leave no stone unturned” and rebuild the mill', B),
  ],
])

shape('an age or a name beside the source', [
  [
    'According to shopkeeper Barnaby Okeke, 54, the plan “sends the wrong message”.',
    mixed('the plan “sends the wrong message”', B),
  ],
  [
    'According to the owner, Barnaby Okeke, the plan “sends the wrong message”.',
    mixed('the plan “sends the wrong message”', B),
  ],
])

shape('verbs that look like other words behind an apposition', [
  [
    'The owner, Barnaby Okeke, alleged that the firm was “cutting corners”.',
    mixed('that the firm was “cutting corners”', B),
  ],
  [
    'Barnaby Okeke, 54, recalls seeing a “ball of fire” above the mill.',
    mixed('seeing a “ball of fire” above the mill', B),
  ],
  ['The owner, Barnaby Okeke, claims the firm “cut corners”.', mixed('the firm “cut corners”', B)],
])

shape('a mark behind a plural closes where no word follows that is owned', [
  [
    'The plan was ‘a step backwards’, Barnaby Okeke of the Dock Workers’ Union said.',
    mixed('The plan was ‘a step backwards’', B),
  ],
])

shape('a comma behind the marks, and the words go on', [
  [
    '“This is my mill”, Barnaby Okeke told the town, “and I will not sell it”.',
    direct('This is my mill and I will not sell it', B),
  ],
])

shape('a clause that opens with “there” behind a verb of saying', [
  [
    'Barnaby Okeke is the mayor of Little Wick. The mayor insisted there was “no link” between the fire and the strike.',
    mixed('there was “no link” between the fire and the strike', B),
  ],
])

shape('no person stands beside a thing', [
  [
    'The crew was “tired” after a night on the hill, Barnaby Okeke, the miller, said.',
    mixed('The crew was “tired” after a night on the hill', B),
  ],
  ['The goal, shopkeeper Barnaby Okeke, 54, said, is to “stand firm”.', mixed('The goal is to “stand firm”', B)],
  ['The vote came a day after Barnaby Okeke, the miller, called the plan “a joke”.', mixed('the plan “a joke”', B)],
  ['Despite this, Barnaby Okeke, the miller, said the plan was “a joke”.', mixed('the plan was “a joke”', B)],
])

shape('an answer behind a question about somebody', [
  [
    'Barnaby Okeke said the mill would close. Does he regret it? “Every day of my life.”',
    indirect('the mill would close', B),
    direct('Every day of my life.', B),
  ],
])

shape('what others call it', [
  [
    'The minister has defended a plan that critics have branded “an act of vandalism”.',
    direct('an act of vandalism', 'critics'),
  ],
  ['The minister has come under fire over what critics called a “chaotic” plan.', mixed('a “chaotic” plan', 'critics')],
])

shape('the noun that the words describe, and a likeness', [
  [
    'She was left with what officers described as “life-changing” injuries.',
    mixed('“life-changing” injuries', 'officers'),
  ],
  ['Barnaby Okeke likened the dam to “a bath with the plug out”.', mixed('the dam to “a bath with the plug out”', B)],
  ['The mayor signed a bill that farmers say will “choke” the valley.', mixed('will “choke” the valley', 'farmers')],
])

shape('who hears it at the end', [
  ['The plan is “unfair”, Barnaby Okeke told a daily briefing.', mixed('The plan is “unfair”', B)],
])

shape('a letter that somebody received speaks', [
  [
    'Barnaby Okeke received a letter from the council in May saying he had “no right to stay”.',
    mixed('he had “no right to stay”', 'letter from the council'),
  ],
])

shape('what the same speaker does next is another statement', [
  [
    'Barnaby Okeke said the case was “a disgrace” and called for an inquiry.',
    mixed('the case was “a disgrace”', B),
    indirect('an inquiry', B),
  ],
  [
    'Barnaby Okeke said the case was “a disgrace” and has asked the council to pay.',
    mixed('the case was “a disgrace”', B),
    indirect('to pay', B),
  ],
])

shape('a clause about the subject ends with its words in marks', [
  ['A price that Barnaby Okeke called “obscene” was cut in May.', direct('obscene', B)],
])

shape('words in marks that begin with a verb have their subject before them', [
  ['Barnaby Okeke told The Courier the plan “makes no sense”.', mixed('the plan “makes no sense”', B)],
  [
    'Barnaby Okeke told Sky News the apology “came far too late” for many.',
    mixed('the apology “came far too late” for many', B),
  ],
  [
    'Barnaby Okeke told the inquest his death “could and should have been avoided”.',
    mixed('his death “could and should have been avoided”', B),
  ],
  [
    'Barnaby Okeke told the BBC nothing “could be further from the truth”.',
    mixed('nothing “could be further from the truth”', B),
  ],
  ['Barnaby Okeke told reporters weavers “deserve better” than this.', mixed('weavers “deserve better” than this', B)],
  ['Barnaby Okeke warned the plan “makes no sense”.', mixed('the plan “makes no sense”', B)],
  ['Barnaby Okeke told weavers to “get a grip”.', mixed('to “get a grip”', B)],
])

shape('others have their own words for what somebody promises', [
  [
    'Weavers have vowed to press on with a plan that Barnaby Okeke has called “a gamble with our money”.',
    indirect('to press on with a plan', 'Weavers'),
    direct('a gamble with our money', B),
  ],
  [
    'Tilda Roke promised to fight a plan that Barnaby Okeke described as “the best in a century”.',
    indirect('to fight a plan', 'Tilda Roke'),
    mixed('as “the best in a century”', B),
  ],
  ['Weavers blocked the road over a bill Barnaby Okeke has branded “cruel”.', direct('cruel', B)],
  [
    'The vote followed a debate that Barnaby Okeke described as “ugly and shameful”.',
    mixed('as “ugly and shameful”', B),
  ],
])

shape('judgments and wishes in marks', [
  ['Barnaby Okeke ridiculed the idea as “pie in the sky”.', mixed('the idea as “pie in the sky”', B)],
  [
    'The mill, described by the union as “the heart of the valley”, closes in May.',
    mixed('as “the heart of the valley”', 'union'),
  ],
  ['Barnaby Okeke sent the family his “deepest condolences”.', mixed('the family his “deepest condolences”', B)],
  [
    'Barnaby Okeke sent his “biggest” cart to the mill.',
    mixed('his “biggest” cart to the mill', B, { optional: true }),
  ],
])

shape('words in marks behind an attribution, and deeds behind them', [
  ['Weavers, Barnaby Okeke said, “deserve better”.', mixed('Weavers deserve better', B)],
  ['Asked about the mill, Barnaby Okeke said: “It is over now”, and walked off.', direct('It is over now', B)],
  [
    'Barnaby Okeke admitted the firm had been “too slow” to act and apologised to weavers.',
    mixed('the firm had been “too slow” to act', B),
  ],
])

shape('a title in marks behind an attribution names where the words stand', [
  ['“The loom slipped,” Barnaby Okeke writes in “Cold Water,” his memoir.', direct('The loom slipped,', B)],
  ['“The loom slipped,” Barnaby Okeke told “Good Morning Harrow.”', direct('The loom slipped,', B)],
  [
    'The loom slipped, Barnaby Okeke and his team write in “Weaving Science.”',
    indirect('The loom slipped', `${B} and his team`),
  ],
  ['Barnaby Okeke told “Good Morning Harrow” that the loom slipped.', indirect('that the loom slipped', B)],
  [
    'According to the findings, published in the latest issue of “Weaving Science,” looms slip in the rain.',
    indirect('looms slip in the rain', 'findings'),
  ],
  ['“The loom slipped,” Barnaby Okeke writes, “and then it broke.”', direct('The loom slipped, and then it broke.', B)],
])

shape('words that stand alone behind what everyone may do', [
  [
    'Barnaby Okeke runs the mill with eleven friends. “It is up to the weavers,” Okeke says.\n\nThere are no bosses and everyone can veto (for each plan “there is a show of hands”) what is made.\n\n“Most people think that the mill is the work.”',
    direct('It is up to the weavers,', B),
    mixed('(for each plan “there is a show of hands”', 'everyone', { optional: true }),
    direct('Most people think that the mill is the work.', B),
  ],
])
