import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

/** Who is taken for the source of the last claim of a sentence, in its own words. */
async function sourceOf(sentence: string): Promise<string | null> {
  const { claims } = await extract(sentence, { all: true })
  return claims.at(-1)?.speaker?.mention ?? null
}

describe('the subject of a cue', () => {
  it.each([
    ['Lena Fox, 54, of Leeds, said the quay was sinking.', 'Lena Fox, 54, of Leeds'],
    [
      'Lena Fox, 39, a nurse visiting Hull with her family, said the quay was sinking.',
      'Lena Fox, 39, a nurse visiting Hull with her family',
    ],
    ['Lena Fox, who lives in Aurora, Colorado, said the quay was sinking.', 'Lena Fox, who lives in Aurora, Colorado'],
    ['Lena Fox, speaking later at a rally in Salem, Oregon, said the quay was sinking.', 'Lena Fox'],
    ['Lena Fox, for her part, said the quay was sinking.', 'Lena Fox'],
    ['On Monday, Lena Fox, the mayor, said the quay was sinking.', 'Lena Fox, the mayor'],
    ['The builders made a hole, a spokeswoman, Ada Roe, said.', 'a spokeswoman, Ada Roe'],
    [
      'The company that runs the ferry, Holm & Sons, said the quay was sinking.',
      'The company that runs the ferry, Holm & Sons',
    ],
    ['A survey released Friday found that the quay was sinking.', 'A survey released Friday'],
    ['A letter sent Monday to the council said the quay was sinking.', 'A letter sent Monday to the council'],
    ['Papers filed in May by the firm show that the quay is sinking.', 'Papers filed in May by the firm'],
    ['A statement issued Friday morning said the quay was sinking.', 'A statement issued Friday morning'],
    ['Figures reported on Sunday now suggest that the quay is sinking.', 'Figures reported on Sunday'],
    ['The survey relied on divers and said the quay was sinking.', 'The survey'],
    [
      'The builder who wrote a letter delivered by Fox says the quay is sinking.',
      'The builder who wrote a letter delivered by Fox',
    ],
    ['People who live near the site said the quay was sinking.', 'People who live near the site'],
    ['A judge handling a case of fraud said the quay was sinking.', 'A judge handling a case of fraud'],
    ['The first woman to lead the union said the quay was sinking.', 'The first woman to lead the union'],
    [
      'A spokesman for the firm that owns the mine said the quay was sinking.',
      'A spokesman for the firm that owns the mine',
    ],
    ['The owner of nearly four boats said the quay was sinking.', 'The owner of nearly four boats'],
    ['Gay rights groups said the quay was sinking.', 'Gay rights groups'],
    ['The man she married said the quay was sinking.', 'The man she married'],
    ['A builder familiar with Fox’s thinking said the quay was sinking.', 'A builder familiar with Fox’s thinking'],
    ['The quay is closed, said Lena Fox, adding that it was sinking.', 'Lena Fox'],
    ['In the video Lena Fox said the quay was sinking.', 'Lena Fox'],
    ['“Nothing the mayor said “holds the quay,” Lena Fox said.', 'Lena Fox'],
    ['Lena Fox, the mayor, on Sunday said the quay was sinking.', 'Lena Fox, the mayor'],
    ['Nine in 10 voters said the quay was sinking.', 'Nine in 10 voters'],
    ['Lena Fox and Ada Roe both said the quay was sinking.', 'Lena Fox and Ada Roe'],
    ['The mayor was convinced that the quay was sinking.', 'The mayor'],
    ['“It sinks,” said Lena Fox, who runs the ferry.', 'Lena Fox, who runs the ferry'],
    ['“It sinks,” said undecided voter Lena Fox.', 'undecided voter Lena Fox'],
    ['The film prompted some visitors to argue that the quay was sinking.', 'some visitors'],
    ['The decision led several economists to warn that the bank had lost its nerve.', 'several economists'],
    ['The mayor used the meeting to argue that the quay was sinking.', 'The mayor'],
    ['The town is glad, with some predicting that the quay will sink.', 'some'],
    ['Cllr Lena Fox, Harbour First, said the quay was sinking.', 'Cllr Lena Fox, Harbour First'],
    ['Harbour spokeswoman, Lena Fox, said: “It sinks.”', 'Harbour spokeswoman, Lena Fox'],
    [
      'The port’s regional managing director, Lena Fox, said: “It sinks.”',
      'The port’s regional managing director, Lena Fox',
    ],
    [
      'The newly elected head of the port Lena Fox, said the quay was sinking.',
      'The newly elected head of the port Lena Fox',
    ],
    ['While praising the crew, Lena Fox of the port, noted that the quay was sinking.', 'Lena Fox of the port'],
    ['The union in a statement accused the port of hiding the crack.', 'The union'],
    ['The port through its official account denied that the quay was sinking.', 'The port'],
    ['The union wrote to the mayor, Ivo Marsh asking him to resign.', 'The union'],
    ['The men were called off the line and told by foremen that the quay was sinking.', 'foremen'],
    ['“It sinks,” dos Santos said.', 'dos Santos'],
    ['“It sinks,” el-Sayed said.', 'el-Sayed'],
    ['Mohammed al-Rashidi, a guide, said: “It sinks.”', 'Mohammed al-Rashidi, a guide'],
    ['Ahmed ibn Daud, a guide, said: “It sinks.”', 'Ahmed ibn Daud, a guide'],
    ['The woman in the video said the quay was sinking.', 'The woman in the video'],
    ['The crack, described by Lena Fox on Monday as “a joke”, is a metre wide.', 'Lena Fox'],
    [
      'Officials suspended two clerks who were at the police station when it burned and asked whether the quay was sinking.',
      'Officials',
    ],
  ])('%s', async (sentence, mention) => {
    expect(await sourceOf(sentence)).toBe(mention)
  })
})
