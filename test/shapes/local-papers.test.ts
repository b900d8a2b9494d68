import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { direct, indirect, mixed, shape } from '../support/shape.ts'

shape('who is named behind a clause whose subject has an aside', [
  [
    'The looms, which were found late, were sold, said dyer Tilda Roke.',
    indirect('The looms, which were found late, were sold', 'Tilda Roke'),
  ],
  [
    'The weavers, both 66, slept in a pew, said Ivo Hill.',
    indirect('The weavers, both 66, slept in a pew', 'Ivo Hill'),
  ],
  [
    'Weavers do not leave unless they are asked, said Tilda Roke in a May 4 article in the Echo, the ward’s paper.',
    indirect('Weavers do not leave unless they are asked', 'Tilda Roke'),
  ],
  ['Ivo Hill, 44, born in Norwick, said Tilda Roke had lied.', indirect('Tilda Roke had lied', 'Ivo Hill')],
])

shape('who wrote to whom', [
  [
    '“It is late,” Tilda Roke, a dyer, wrote her colleague, Ivo Hill, another dyer, that night.',
    direct('It is late,', 'Tilda Roke'),
  ],
  ['“It is late,” the dyer, Tilda Roke, wrote the judge.', direct('It is late,', 'Tilda Roke')],
])

shape('several adjectives before who speaks', [
  ['“It is late,” said the trim, dignified 71-year-old.', direct('It is late,', 'trim, dignified 71-year-old')],
  ['“It is late,” said the cheerful, white-haired teacher.', direct('It is late,', 'cheerful, white-haired teacher')],
])

shape('a line that names somebody and what the words below are about', [
  ['Coach Ivo Hill on the guild’s first year:\n\n“Every day was long.”', direct('Every day was long.', 'Ivo Hill')],
  ['Tilda Roke, on why she voted no:\n\n“I was never asked.”', direct('I was never asked.', 'Tilda Roke')],
])

shape('who is quoted in a paper', [
  ['Ivo Hill was quoted in the Echo saying the dye was safe.', indirect('the dye was safe', 'Ivo Hill')],
])

shape('places that end in ’s', [
  ['Doctors at St. Luke’s say the boy is well.', indirect('the boy is well', 'Doctors at St. Luke’s')],
])

shape('kin before a given name', [
  ['Daughter Ottilie said he wove until noon.', indirect('he wove until noon', 'Ottilie')],
  ['Sister Agnes said the mill was gone.', indirect('the mill was gone', 'Sister Agnes')],
])

shape('nouns for words, behind them', [
  ['“Go home,” was the blunt reply from Tilda Roke.', direct('Go home,', 'Tilda Roke')],
  ['“We are young,” was the attitude expressed by weaver Ivo Hill.', direct('We are young,', 'Ivo Hill')],
  ['“Go Home,” was the work of Tilda Roke.'],
])

shape('a clause behind a comma that is still open', [
  [
    'Weavers went to the mill, where a dyer opened the door and admitted he had sold the looms.',
    indirect('he had sold the looms', 'dyer'),
  ],
  ['The guild sent a bill, which Ivo Hill tore up and said was a joke.', indirect('was a joke', 'Ivo Hill')],
])

shape('a clause about somebody whose closing comma is missing', [
  ['Tilda Roke, who co-authored the bill said that it was late.', indirect('that it was late', 'Tilda Roke')],
])

shape('who holds the office of a place named in full', [
  ['Regional Municipality of Oak Park Mayor Tilda Roke said it was late.', indirect('it was late', 'Tilda Roke')],
])

shape('whose words, behind “his”', [
  [
    'Ivo Hill says he wept; his public remarks at the time included saying “go ahead and quote me.”',
    indirect('he wept', 'Ivo Hill'),
    direct('go ahead and quote me.', 'Ivo Hill'),
  ],
])

shape('years of a school', [
  ['Ivo Hill won the mile.\n\n“It was late,” the 6-foot-7 junior said.', direct('It was late,', 'Ivo Hill')],
  ['Coach Ivo Hill wept.\n\n“It was late,” the freshman said.', direct('It was late,', 'freshman')],
])

shape('a surname that looks like a shortened title', [
  [
    'The mill is closed, said his daughter Tilda Barr.\n\n“It was late,” Barr said.\n\nOttilie Barr wept.',
    indirect('The mill is closed', 'Tilda Barr'),
    direct('It was late,', 'Tilda Barr'),
  ],
])

shape('a clause, and one in marks that is joined to it', [
  [
    'The dye has doubled, Ivo Hill said, “and so have looms.”',
    mixed('The dye has doubled and so have looms.', 'Ivo Hill'),
  ],
])

shape('per', [
  ['Work begins in May, per Tilda Roke.', indirect('Work begins in May', 'Tilda Roke')],
  ['The room is $40 a guest, per night.'],
])

shape('an occasion, and what somebody goes on to do', [
  [
    'During the talks, Tilda Roke challenged Ivo Hill about the cost, saying it was late.',
    indirect('it was late', 'Tilda Roke'),
  ],
])

shape('words that stand in papers', [
  ['“I did it,” Ivo Hill told police at the mill, according to the report.', direct('I did it,', 'Ivo Hill')],
  [
    'Ivo Hill admitted that he sold the looms, according to the affidavit.',
    indirect('that he sold the looms', 'Ivo Hill'),
  ],
])

test.each([
  ['“It is late,” said school board President Tilda Roke.', 'school board President'],
  ['“It is late,” said planning commission Chairwoman Tilda Roke.', 'planning commission Chairwoman'],
  ['Tilda Roke, of Norwick, is the county engineer.\n\n“It is late,” Roke said.', 'county engineer'],
])('the role in %s', async (text, role) => {
  const { claims } = await extract(text)
  expect(claims.at(-1)?.speaker?.role).toBe(role)
})
