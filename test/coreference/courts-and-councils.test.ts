import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

/** Courts, councils and police in Britain, Ireland, Australia and New Zealand: a text, and who says the last thing in it, as what. */
const PAGES: readonly (readonly [string, string, string | null])[] = [
  ['DC Lena Fox said the quay was sinking. DC Fox said it was grave.', 'Lena Fox', 'DC'],
  ['DI Mark Dale, of Holm Police, said the quay was sinking.', 'Mark Dale', 'DI, Holm Police'],
  ['Detective Constable Lena Fox came. “It sinks,” DC Fox said.', 'Lena Fox', 'Detective Constable'],
  ['Det Con Lena Fox said the quay was sinking. Det Con Fox said it was grave.', 'Lena Fox', 'Det Con'],
  ['Commissioner Lena Fox came. “It sinks,” Comm Fox said.', 'Lena Fox', 'Commissioner'],
  ['DC Comics said the quay was sinking.', 'DC Comics', null],
  ['DS Hythe said the quay was sinking.', 'DS Hythe', null],
  ['Cllr Lena Fox (Lib Dem, Holm Valley) said the quay was sinking.', 'Lena Fox', 'Cllr, Lib Dem, Holm Valley'],
  ['Councillor Lena Fox (Plaid Cymru) said the quay was sinking.', 'Lena Fox', 'Councillor, Plaid Cymru'],
  [
    'Deputy Lena Fox (Sinn Féin, Holm South-West) said so. “It sinks,” she said.',
    'Lena Fox',
    'Deputy, Sinn Féin, Holm South-West',
  ],
  ['Cllr Lena Fox (Lab, Holm & Dale) said the quay was sinking.', 'Lena Fox', 'Cllr, Lab, Holm & Dale'],
  ['Cllr Lena Fox (Con - Holm) said the quay was sinking.', 'Lena Fox', 'Cllr, Con - Holm'],
  ['Cllr Lena Fox (pictured) said the quay was sinking.', 'Lena Fox', 'Cllr'],
  [
    'Opening the case at Holm Crown Court, Lena Fox, prosecuting, said the quay was sinking.',
    'Lena Fox',
    'prosecuting',
  ],
  [
    'Questioning the witness at Holm Crown Court, Hugo Hill, defending, said the quay was sinking.',
    'Hugo Hill',
    'defending',
  ],
  [
    'Opening the extension to the Royal Hospital, the health minister, Lena Fox, said it was grave.',
    'Lena Fox',
    'health minister',
  ],
  ['Giving evidence at Holm Crown Court, the 44-year-old, from Dale, said he slept.', '44-year-old', null],
  ['At this point Councillor Lena Fox said the quay was sinking.', 'Lena Fox', 'Councillor'],
  [
    'Judge Hugo Hill jailed two men. “I was scared,” said the 19-year-old, who cannot be named for legal reasons.',
    '19-year-old',
    null,
  ],
  ['Judge Hugo Hill jailed two men. “I was scared,” the 19-year-old said.', '19-year-old', null],
  ['Lena Fox won the race. “I was scared,” the 19-year-old said.', 'Lena Fox', null],
  ['Hugo Hill was stopped by a guard. He is said to have told the guard that the quay was sinking.', 'Hugo Hill', null],
  [
    'Quay shut\n\nThe quay was shut on Monday.\n\nImage source, Lena Fox\n\n“It sinks,” Lena Fox said.',
    'Lena Fox',
    null,
  ],
  ['Quay chief hails crew\n\nBy Lena Fox\n\nThe quay chief hailed the “brave” crew on Monday.', 'quay chief', null],
  ['Boats without lights are a danger, says a man whose yacht had a “lucky” escape.', 'man', null],
  ['Judge Hill jailed him. “You can appeal it,” the judge said.', 'Hill', 'Judge'],
  ['Judge Hugo Hill left. Judge Bo Hill came. “It sinks,” Judge Hill said.', 'Bo Hill', 'Judge'],
  ['Visiting the Holm Show, the First Minister, Lena Fox, said it was grave.', 'Lena Fox', 'First Minister'],
  ['In a statement issued on Monday the union said the quay was sinking.', 'union', null],
  ['Lena Fox criticised the council saying it had let the town down.', 'Lena Fox', null],
  ['Lena Fox thanked the crew saying they had saved her life.', 'Lena Fox', null],
  ['Cabinet member for highways Councillor Lena Fox said it sank.', 'Lena Fox', 'Cabinet member for highways'],
  [
    'Cabinet member for children’s services Cllr Lena Fox said it sank.',
    'Lena Fox',
    'Cabinet member for children’s services',
  ],
  [
    'Portfolio holder for climate change and the environment Cllr Lena Fox said it sank.',
    'Lena Fox',
    'Portfolio holder for climate change and the environment',
  ],
  [
    'Lead member for parks, leisure and culture Cllr Lena Fox said it sank.',
    'Lena Fox',
    'Lead member for parks, leisure and culture',
  ],
  ['Cabinet member for adult social care Lena Fox said it sank.', 'Lena Fox', 'Cabinet member for adult social care'],
  [
    'The cabinet member for adult social care, Cllr Lena Fox, said it sank.',
    'Lena Fox',
    'cabinet member for adult social care',
  ],
  ['Ivo Marsh asked the member for help. Lena Fox said it sank.', 'Lena Fox', null],
  ['At the school, Form Four student Lena Fox said it sank.', 'Lena Fox', 'Form Four student'],
  ['Primary Six pupil Lena Fox said it sank.', 'Lena Fox', 'Primary Six pupil'],
  ['Asked if it sank, Lena Fox shrugged.\n\n“Who knows?”', 'Lena Fox', null],
  [
    'The quay will sink, Oceans and Fisheries Minister Lena Fox has announced.',
    'Lena Fox',
    'Oceans and Fisheries Minister',
  ],
  ['Centers for Boating Safety Director Lena Fox said it sank.', 'Lena Fox', 'Centers for Boating Safety Director'],
  [
    'Institute for Boating Studies director Lena Fox said it sank.',
    'Lena Fox',
    'Institute for Boating Studies director',
  ],
  [
    'The Centers for Boating and Prevention said it sank. The agency said it was late.',
    'Centers for Boating and Prevention',
    null,
  ],
  [
    'The U.S. Department of Quay Safety said it sank. The DQS said it was late.',
    'U.S. Department of Quay Safety',
    null,
  ],
]

describe('courts, councils and police', () => {
  it.each(PAGES)('%s', async (text, name, role) => {
    const { claims } = await extract(text)
    const { speaker } = claims.at(-1) ?? {}
    expect([speaker?.name, speaker?.role ?? null]).toEqual([name, role])
  })
})
