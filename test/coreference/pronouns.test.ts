import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './helper.ts'

const PRONOUNS: readonly (readonly [string, string, string | null])[] = [
  [
    'who is asked by a noun only',
    '【Barrister Hugo Hill】 asked the witness whether it leaned. “It did,” 【he】 replied.',
    'witness',
  ],
  [
    'who is asked by the noun of an office',
    'Minister Bo Lin came. 【Reporter Hugo Hill】 asked the minister whether it leaned. “It did,” 【he】 replied.',
    'Bo Lin',
  ],
  [
    'who says something else',
    '【Barrister Hugo Hill】 asked the witness whether it leaned. “Speak up,” 【he】 said.',
    'Hugo Hill',
  ],
  [
    'whom the subject of the sentence before describes',
    'Ms. Lena Fox opened a bakery.\n“Good,” said 【Ms. Ana Ruiz, the mayor】.\nThe 34-year-old had slept in a van. “Yes,” 【she】 said.',
    'Lena Fox',
  ],
  [
    'whom somebody else asks',
    'Ms. Lena Fox came in 1971. That year Councillor Asa Marsh asked her to run the mill. 【She】 said so.',
    'Lena Fox',
  ],
  [
    'who is brought in by the words themselves, with what tells of them',
    'Gov. Asa Marsh said so. “It leaned,” she said.\nLena Fox, whose mill leaned, wept all night, 【she】 said.',
    'Lena Fox',
  ],
  [
    'to whom somebody gives something',
    'Ms. Lena Fox came in 1971. That year Asa Marsh, the mayor, gave her the keys. 【She】 said so.',
    'Lena Fox',
  ],
  [
    'in whose honour others act',
    'Ms. Lena Fox died in May. Councillor Asa Marsh unveiled a bench in her honour. 【She】 said so.',
    'Lena Fox',
  ],
  [
    'who praises another for what she does for “those around her”',
    'Lena Fox, 17, won.\nPrincipal Dr Asa Marsh said Lena was an inspiration for those around her.\n“Well done,” 【she】 said.',
    'Asa Marsh',
  ],
  ['whose things are her own', 'Ms. Lena Fox died. Asa Marsh, 54, took her old hat. 【She】 said so.', 'Asa Marsh'],
  [
    'a figure in a play',
    'Ms. Lena Fox has told how she left.\nThe show’s star, who plays Ms. Ida Starks, had a child.\n“Yes,” 【she】 said.',
    'Lena Fox',
  ],
  [
    'a star, whom the story has as an actress',
    'Soap actress Lena Fox has told how she left.\nThe BBC soap star, who plays Ida Starks, gave birth to her third child Jo Olive.\n“Yes,” 【she】 said.',
    'Lena Fox',
  ],
  ['a match against somebody', 'Ms. Lena Fox met Ms. Ida Starks, who played at home. “Yes,” 【she】 said.', 'Lena Fox'],
  [
    'a relative who speaks at once',
    '【Ana Ruiz】, a nurse, said so.\nHer mother, Ida, shrugged. “Very wet,” 【she】 said.',
    'Ida',
  ],
  [
    'a relative who is gone',
    '【Ana Ruiz】, a nurse, said so.\nHer mother, Ida, died young. “Very wet,” 【she】 said.',
    'Ana Ruiz',
  ],
  [
    'whose life is told, not her teacher',
    'Ms. Lena Fox kept bees.\n【Her teacher】 said so.\nShe was born in a tent. “Yes,” 【she】 said.',
    'Lena Fox',
  ],
  ['a body without a name', 'The union was angry. 【It】 said that it would go.', 'union'],
  ['no thing without a name', 'The bridge was old. 【It】 said a lot.', null],
  ['subject of the same sentence', 'Mayor Lena Fox came late, and 【she】 said so.', 'Lena Fox'],
  ['subject of the sentence before', 'Mayor Hugo Hill met Ms. Lena Fox. 【He】 said so.', 'Hugo Hill'],
  ['gender decides', 'Mayor Hugo Hill met Ms. Lena Fox. 【She】 said so.', 'Lena Fox'],
  [
    'who is asked',
    '“We have Hill,” 【Mr. Bo Fox】 said.\nMr. Hugo Hill came with a friend.\nAsked whether others came, 【he】 said so of Hill.',
    'Bo Fox',
  ],
  [
    'who is asked, after somebody else',
    '“We have Hill,” 【Mr. Bo Fox】 said.\nMr. Hugo Hill came with a friend. Asked whether others came, 【he】 said so.',
    'Hugo Hill',
  ],
  ['last speaker', 'The bus left. 【Hugo Hill】 said so.\n“It was late,” 【he】 said.', 'Hugo Hill'],
  [
    'never one named in the quoted words',
    'Mayor Lena Fox came. “I saw Mr. Hugo Hill and he left,” 【she】 said.',
    'Lena Fox',
  ],
  [
    'who is asked whether somebody else goes',
    'Mr. Bo Fox won. Asked whether Mr. Hugo Hill would go, Mr. Fox shook his head. “No,” 【he】 said.',
    'Bo Fox',
  ],
  [
    'a manager without a name who is asked',
    'Mr. Hugo Hill won.\nAsked whether Hill would go, the Harbour manager laughed. “No,” 【he】 said.',
    'Harbour manager',
  ],
  [
    'who replies is not who asked',
    '【Ms. Ida Lin】 asked Ms. Lena Fox why. 【She】 replied that she had to.',
    'Lena Fox',
  ],
  [
    'it for the body spoken for',
    '【A spokeswoman for the Oak Mill】 said so. 【It】 said that it would grow.',
    'Oak Mill',
  ],
  [
    'behind the title of a talk that ends a sentence',
    'Two nurses came. Their talk is called “Oak Days.” 【They】 say it will grow.',
    'Two nurses',
  ],
  [
    'she for who holds an office in capitals',
    'It was told by Dr Lena Fox, the Third Mills Commissioner, who led the team. 【She】 said so.',
    'Lena Fox',
  ],
  [
    'they for people called by a noun, not for a name that ends in one',
    'Some neighbours met.\nMost are against the house that was planned by Hill Road Associates. 【They】 said so.',
    'Some neighbours',
  ],
  [
    'who gives a name',
    'Mayor Lena Fox, 51, took the letter. “Yes,” 【she】 said.\nAs the hall emptied, a woman who gave her name only as Ide Crewe shook her head. 【She】 said so.',
    'Ide Crewe',
  ],
  [
    'somebody without a name, described between commas',
    'Ms. Ida Crewe wept. “No,” 【she】 said.\nOne neighbour, a woman of 80, shook her head. 【She】 said so.',
    'neighbour',
  ],
  ['he for a spokesman', 'Spokesman Hugo Hill came with spokeswoman Lena Fox. 【She】 said so.', 'Lena Fox'],
  [
    'role noun as the subject',
    'Gov. Hugo Hill won.\nMs. Lena Fox lost. The governor was glad. 【He】 said so.',
    'Hugo Hill',
  ],
  ['named only right after', '“It leans,” 【she】 said. Ida Crewe had measured it.', 'Ida Crewe'],
  ['a relative without a name', 'Hugo Hill, a guide, was jailed.\nHill’s mother wept. 【She】 said so.', 'mother'],
  ['a man without a name', 'Mayor Lena Fox left.\nA retired grocer waved. 【He】 said so.', 'retired grocer'],
  ['brought in before', 'Lena Fox, a nurse, met a grocer.\nThe grocer, who limps, waved. 【He】 said so.', 'grocer'],
  [
    'not her mother',
    'Ms. Lena Fox, a dancer, was the youngest. Her mother, Ida, sewed. “I count,” 【she】 said.',
    'Lena Fox',
  ],
  [
    'not her mother, though she is far',
    'Ms. Lena Fox, a dancer, has died.\nShe was born Lena Hill. Her father, Bo, fished; her mother, Ida, sewed. “I count,” 【she】 said.',
    'Lena Fox',
  ],
  ['a people is no he', 'Muslims left. 【He】 said so.', null],
  ['nobody roleAgrees', 'The rain fell. 【He】 said so.', null],
  ['they for a pair', 'Lena Fox and Hugo Hill came. 【They】 said so.', 'Lena Fox and Hugo Hill'],
  [
    'they for a name and others',
    'Mayor Lena Fox and leaders of the old union slept. However, 【they】 said so.',
    'Lena Fox and leaders of the old union',
  ],
  [
    'they for a spokesperson',
    '【Kim Fox, a spokesperson for Oak Mills,】 said that the mill has people. “Yes,” 【they】 said.',
    'Kim Fox',
  ],
  ['the two', 'Lena Fox and Hugo Hill came. 【The two】 said so.', 'Lena Fox and Hugo Hill'],
  ['they for a group that spoke', '【Protesters】 said so. 【They】 said it twice.', 'Protesters'],
  ['it for an organisation', '【The agency】 said so. 【It】 said it twice.', 'agency'],
  ['who after a name', 'We met Lena Fox, 【who】 said so.', 'Lena Fox'],
  ['who after an apposition', 'We met Lena Fox, the mayor of Oakfield, 【who】 said so.', 'Lena Fox'],
  ['who after a noun', 'We met a career Army officer 【who】 said so.', 'career Army officer'],
  ['who after a person from a place', 'We met Lena Fox of Vermont, 【who】 said so.', 'Lena Fox'],
  [
    'the pronoun goes on with whom the one before it meant',
    'Hugo Hill was born here. He studied under the painter Bo Lin. “I slept,” 【he】 said.',
    'Hugo Hill',
  ],
  [
    'also from the start of its own sentence',
    'Mayor Hugo Hill left.\nWhen he took the stage after Mr. Lin’s speech, 【he】 said so.',
    'Hugo Hill',
  ],
  [
    'not where somebody is named before it',
    'Ms. Ida Starks wrote.\nMs. Lena Fox answered that she was pleased because, 【she】 said, it rained.',
    'Lena Fox',
  ],
  ['a place has no gender', 'Mr. Bo Lin paints.\nSince the tour of Upper Oakmoor, 【he】 said, it rained.', 'Bo Lin'],
  ['it for a body that does something', 'Acme Inc. has closed two shops. 【It】 said so.', 'Acme Inc.'],
  ['it for no body named in passing', 'Mr. Hill came to Acme Inc. with rain. 【It】 said so.', null],
  [
    'it for nobody far away',
    'Acme Inc. closed.\nRain fell.\nSnow fell.\nHail fell.\nSleet fell.\n【It】 said so.',
    null,
  ],
  ['it for no crowd', '【Nearly 40 groups】 wrote. “Act now,” 【it】 said.', null],
  ['what reads is a document', '【Acme Inc.】 agreed. “Keep out,” 【it】 reads.', null],
  ['a letter reads', '【The letter】 said so. “Keep out,” 【it】 reads.', 'letter'],
  [
    'they for the subject of the own sentence',
    'Acme Inc. closed.\nFederal officials spoke on condition that 【they】 said no more.',
    'Federal officials',
  ],
  ['they rather for many than for one body', '【Nurses】 agreed. Acme Inc. has closed. 【They】 said so.', 'Nurses'],
  [
    'they for a name and those joined to it',
    'Mayor Hugo Hill and leaders of the union have met.\nThey seem calm, unlike Leeds teachers. 【They】 said so.',
    'Hugo Hill and leaders of the union',
  ],
  [
    'who after several',
    'The fire angered local officials and customers 【who】 said so.',
    'local officials and customers',
  ],
  [
    'who after the object of a joined verb',
    'It hit many people and outraged local officials 【who】 said so.',
    'local officials',
  ],
  [
    'somebody brought in with where from',
    'Mr. Bo Lin hid.\nA reporter from the Echo phoned on Monday. 【He】 said so.',
    'reporter',
  ],
  [
    'not his mentor',
    'Mr. Hugo Hill was born here. On the advice of his mentor Bo Lin, he left Leeds. 【He】 said so.',
    'Hugo Hill',
  ],
  ['they for no place', 'The Leeds, Maine, fire was put out. 【They】 said so.', null],
  ['I is the writer', 'Lena Fox came. 【I】 said so.', null],
]

describe('pronouns', () => {
  it.each(PRONOUNS)('%s', (_, text, name) => {
    expect(lastSpeaker(text)?.name ?? null).toBe(name)
  })
})

const NOUNS: readonly (readonly [string, string, string | null])[] = [
  ['the senator', 'Sen. Lena Fox came. 【The senator】 said so.', 'Lena Fox'],
  ['the office in capitals', 'President Hugo Hill came. 【The President】 said so.', 'Hugo Hill'],
  [
    'with a modifier',
    'Ukrainian President Bo Lis met U.S. President Jo Starks. 【The U.S. President】 said so.',
    'Jo Starks',
  ],
  ['by age', 'Lena Fox, 54, came. 【The 54-year-old】 said so.', 'Lena Fox'],
  ['another office', 'Vice President Lena Fox came. 【The president】 said so.', 'president'],
  [
    'introduced only later',
    '【China’s ambassador to Norway】 said so.\nChina’s ambassador to Norway Bo Lin left. Lin was late.',
    'Bo Lin',
  ],
  ['the company that spoke', '【Big Engine Inc.】 said so. 【The company】 said it twice.', 'Big Engine Inc.'],
  [
    'the source mentioned before',
    '【a source in the camp】 said so. 【the source】 said it twice.',
    'source in the camp',
  ],
  ['his wife', 'Hugo Hill came with his wife, Lena Fox. 【His wife】 said so.', 'Lena Fox'],
  [
    'the office of somebody with a title',
    'Bo Lin, president of the bank, met President Hugo Hill. Lin left. 【The president】 said so.',
    'Hugo Hill',
  ],
  [
    'the subject behind an opening phrase',
    'President Hugo Hill came. In a talk from Oakfield, Dorset, 【the President】 said so.',
    'Hugo Hill',
  ],
  ['a person who only heard', 'In a talk with Ida Fox, 【the mayor】 said so.', 'mayor'],
  [
    'an office in a headline',
    '# Police commissioner says boats must go\n【Police commissioner】 says so.\nOakfield Police commissioner Hugo Hill left.',
    'Hugo Hill',
  ],
  [
    'a witness in a headline',
    '【Officer】 says so.\nMs. Lena Fox, an officer, left. Hugo Hill, an officer, left.',
    'Officer',
  ],
  ['the governor', 'Gov. Hugo Hill left. 【The governor】 said so.', 'Hugo Hill'],
  ['a co-founder', 'Hugo Hill, co-founder of Leakbox, left. 【The Leakbox founder】 said so.', 'Hugo Hill'],
  [
    'a noun of a body’s name',
    'Hill Clark Productions left. 【The production company】 said so.',
    'Hill Clark Productions',
  ],
  ['the ministry', 'The Ministry of Fisheries met the Leeds Trust. 【The ministry】 said so.', 'Ministry of Fisheries'],
  [
    'the group mentioned last',
    '【Harbour trust officials】 said so. 【Leeds officials】 said so. 【The officials】 said so.',
    'Leeds officials',
  ],
  ['whose office', 'Gov. Hugo Hill left. 【His office】 said so.', 'Hugo Hill’s office'],
  ['one nobody was called', '【the senator】 said so.', 'senator'],
]

describe('role nouns', () => {
  it.each(NOUNS)('%s', (_, text, name) => {
    expect(lastSpeaker(text)?.name ?? null).toBe(name)
  })
})

describe('a list of given names', () => {
  const lexical = {
    genderOf: (given: string) => (given === 'lena' ? ('female' as const) : null),
    isImpersonal: () => false,
  }

  it('only decides where the document shows nothing', () => {
    expect(lastSpeaker('Bo Lin met Lena Starks. 【She】 said so.', lexical)?.name).toBe('Lena Starks')
    expect(lastSpeaker('Mr. Lena Starks met Bo Lin. 【She】 said so.', lexical)?.name).toBe('Bo Lin')
  })

  it('is enough against somebody who was “he” just before', () => {
    const text = '【Lena Starks】, a nurse, said so.\n【Bo Lin】, a guide, said so. 【He】 said so.\n【She】 said so.'
    expect(lastSpeaker(text, lexical)?.name).toBe('Lena Starks')
  })

  it('is enough against a pronoun that means somebody named before', () => {
    const before = 'Lena Starks died. Hugo Hill kept her letters.'
    const both = { ...lexical, genderOf: (given: string) => (given === 'hugo' ? 'male' : lexical.genderOf(given)) }
    expect(lastSpeaker(`${before} 【She】 said so.`, both)?.name).toBe('Lena Starks')
  })

  it('yields to several pronouns, not to one', () => {
    const once = 'Lena Starks lost his hat.'
    const then = 'Bo Lin met Lena Starks. 【She】 said so.'
    expect(lastSpeaker(`${once} ${then}`, lexical)?.name).toBe('Lena Starks')
    expect(lastSpeaker(`${once} Lena Starks took his car. ${then}`, lexical)?.name).toBe('Bo Lin')
  })
})
