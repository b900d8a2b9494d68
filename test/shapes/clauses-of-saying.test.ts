import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('as somebody makes clear', [
  [
    'As Wardrobe Minister Tilda Roke makes clear, no tailor will be dismissed.',
    indirect('no tailor will be dismissed', 'Tilda Roke'),
  ],
  ['As Tilda Roke has explained, the looms were sold in May.', indirect('the looms were sold in May', 'Tilda Roke')],
  ['As the auditors warned, the fund had run dry.', indirect('the fund had run dry', 'auditors')],
  [
    'No tailor, as Tilda Roke has repeatedly made clear, will be dismissed.',
    indirect('No tailor will be dismissed', 'Tilda Roke'),
  ],
])

shape('what stands between a verb and its “that”', [
  ['Tilda Roke made it very clear that no tailor would go.', indirect('that no tailor would go', 'Tilda Roke')],
  ['Tilda Roke made clear at the fair that no tailor would go.', indirect('that no tailor would go', 'Tilda Roke')],
  [
    'Tilda Roke let it be known that she would sell the looms.',
    indirect('that she would sell the looms', 'Tilda Roke'),
  ],
  ['The guild states in its yearly report that the dye is safe.', indirect('that the dye is safe', 'guild')],
  ['The guild states for the record that the dye was safe.', indirect('that the dye was safe', 'guild')],
])

shape('according to a pronoun', [
  [
    'Tilda Roke met the tailors. According to her, the looms were sold in May.',
    indirect('the looms were sold in May', 'Tilda Roke'),
  ],
  ['The looms were sold in May, according to them.', indirect('The looms were sold in May', null)],
])

shape('a participle between a subject and its verb', [
  [
    'A weaver accused of burning a loom told the guild that it had been an accident.',
    indirect('that it had been an accident', 'weaver accused of burning a loom'),
  ],
  [
    'A tailor accused of hurting a clerk by careless driving told the guild he never saw her.',
    indirect('he never saw her', 'tailor accused of hurting a clerk by careless driving'),
  ],
  ['The clerk accused of lying denied that she had sold the dye.', indirect('that she had sold the dye', 'clerk')],
  [
    'A tailor described by neighbours as shy told the guild that the dye was safe.',
    indirect('that the dye was safe', 'tailor described by neighbours as shy'),
  ],
  [
    'A dyer accused by the guild of ignoring it said he had answered every letter.',
    indirect('he had answered every letter', 'dyer accused by the guild of ignoring it'),
  ],
])

shape('letters behind a name, and a sentence behind them', [
  [
    '“Nobody knows,” said guild speaker Tilda Roke MS. Senior clerk Ivo Hill said the vault was damp.',
    direct('Nobody knows,', 'Tilda Roke'),
    indirect('the vault was damp', 'Ivo Hill'),
  ],
])

shape('adverbs that are said', [
  ['Tilda Roke said nearly a third of them had left.', indirect('nearly a third of them had left', 'Tilda Roke')],
  ['Tilda Roke said too many looms had been sold.', indirect('too many looms had been sold', 'Tilda Roke')],
  ['Tilda Roke said only three looms had been sold.', indirect('only three looms had been sold', 'Tilda Roke')],
  ['Tilda Roke said now was the time to sell.', indirect('now was the time to sell', 'Tilda Roke')],
  ['Tilda Roke said later the looms had been sold.', indirect('the looms had been sold', 'Tilda Roke')],
  ['Tilda Roke said only that the looms had been sold.', indirect('that the looms had been sold', 'Tilda Roke')],
])

shape('what others hold against it', [
  [
    'The dye was safe, Tilda Roke said, although other weavers warned that nobody had tried it.',
    indirect('The dye was safe', 'Tilda Roke'),
    indirect('that nobody had tried it', 'other weavers'),
  ],
  [
    'The dye was safe, according to the guild, though outside weavers warned that nobody had tried it.',
    indirect('The dye was safe', 'guild'),
    indirect('that nobody had tried it', 'outside weavers | weavers'),
  ],
])

shape('who was asked, and when', [
  ['Asked afterwards when the dye would come, Tilda Roke said: “Soon enough.”', direct('Soon enough.', 'Tilda Roke')],
])

shape('only the words behind the colon', [
  ['Tilda Roke dismissed the idea: “It is only cloth.”', direct('It is only cloth.', 'Tilda Roke')],
  ['Tilda Roke was keen to calm the tailors: “It is only cloth.”', direct('It is only cloth.', 'Tilda Roke')],
  ['Tilda Roke had seen it all: “It is only cloth.”', direct('It is only cloth.', 'Tilda Roke')],
  ['Tilda Roke promised help: “It is only cloth.”', mixed('help: “It is only cloth.”', 'Tilda Roke')],
])

shape('when somebody was praised or blamed', [
  [
    'Tilda Roke hailed the “spirit” of her guild after two orders from Holm took it to the top of the league.',
    mixed('the “spirit” of her guild', 'Tilda Roke'),
  ],
])

shape('what whoever writes tells of the words', [
  [
    'The tailors say the dye was poisoned, a charge that the guild rejects.',
    indirect('the dye was poisoned', 'tailors'),
  ],
  ['The tailors say the dye was poisoned, a claim his family disputes.', indirect('the dye was poisoned', 'tailors')],
  ['Tilda Roke confirmed the letter had come but would not discuss it.', indirect('the letter had come', 'Tilda Roke')],
])

shape('what is reported is that somebody said it', [
  ['Tilda Roke is reported to have said the dye was gone.', indirect('the dye was gone', 'Tilda Roke')],
])

shape('a verb that carries a noun of speech', [
  [
    'The guild issued a warning that the dye would run out within a week.',
    indirect('that the dye would run out within a week', 'guild'),
  ],
  [
    'Doctors in Halse have issued a stern warning against bathing in the lake.',
    indirect('bathing in the lake', 'Doctors in Halse'),
  ],
  ['The tailors voiced fears that the looms would be sold.', indirect('that the looms would be sold', 'tailors')],
  ['Tilda Roke renewed her call for a ban on steel needles.', indirect('a ban on steel needles', 'Tilda Roke')],
  ['Tilda Roke repeated her demand that the needles be banned.', indirect('that the needles be banned', 'Tilda Roke')],
  ['The clerks expressed concern that the vault was damp.', indirect('that the vault was damp', 'clerks')],
])

shape('words between the cue and "that"', [
  [
    'The guild said in a statement issued late on Sunday night that all looms would stop.',
    indirect('that all looms would stop', 'guild'),
  ],
  [
    'Weavers argue in a paper published this week that the pattern is older.',
    indirect('that the pattern is older', 'Weavers'),
  ],
  [
    'Tilda Roke wrote in a letter seen by the Echo that the vault was damp.',
    indirect('that the vault was damp', 'Tilda Roke'),
  ],
])

shape('verbs that are seldom met', [
  ['The firm maintains that it broke no law.', indirect('that it broke no law', 'firm')],
  ['Police appealed for witnesses to come forward.', indirect('witnesses to come forward', 'Police')],
  ['The memo instructs clerks not to open the vault.', indirect('not to open the vault', 'memo')],
  ['Prosecutors allege that the clerk took the key.', indirect('that the clerk took the key', 'Prosecutors')],
])

shape('an attribution within its clause', [
  ['The clerk, prosecutors allege, took three keys.', indirect('The clerk took three keys', 'prosecutors')],
  ['There was, the inspectors noted, no fire door.', indirect('There was no fire door', 'inspectors')],
  ['The new loom, Tilda Roke admitted, “may never run”.', mixed('The new loom may never run', 'Tilda Roke')],
  [
    'The looms are old, says weaver Tilda Roke, and nobody can mend them.',
    indirect('The looms are old and nobody can mend them', 'Tilda Roke'),
  ],
  [
    'The vault was damp, one clerk said by phone, because the roof had gone.',
    indirect('The vault was damp because the roof had gone', 'one clerk'),
  ],
])

shape('what was not said ends what was', [
  [
    'A spokesman confirmed that two looms were lost but gave no details.',
    indirect('that two looms were lost', 'spokesman'),
  ],
  ['Tilda Roke said the vault was damp but declined to say why.', indirect('the vault was damp', 'Tilda Roke', {})],
  ['The owners have said nothing about the sale.'],
])

shape('a clause goes on behind what is put into it', [
  [
    'A clerk said the suspect, 34, was known to the guild.',
    indirect('the suspect, 34, was known to the guild', 'clerk'),
  ],
  [
    'Officials said the vault, a hall of 1820, had been open for days.',
    indirect('the vault, a hall of 1820, had been open for days', 'Officials'),
  ],
  [
    'Weavers who had searched the sheds all night said the key was found under a loom.',
    indirect('the key was found under a loom', 'Weavers'),
  ],
  [
    'Prosecutors said Roke took bribes from three builders between 2014 and 2018.',
    indirect('Roke took bribes from three builders between 2014 and 2018', 'Prosecutors'),
  ],
])

shape('claims of others that somebody rejects', [
  [
    'The guild dismissed reports claiming armed weavers attacked the mill.',
    indirect('reports claiming armed weavers attacked the mill', 'guild'),
  ],
])
