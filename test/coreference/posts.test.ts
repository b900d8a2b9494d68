import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const firstSpeaker = async (sentences: string, at = 0) => {
  const { claims } = await extract(
    `The road at Holm was closed for a week, and nobody was told of it.\n\n${sentences}\n\nThe road has been open since, and the hall as well.`,
  )
  const { name, roles } = claims[at]?.speaker ?? { name: null, roles: [] }
  return [name, ...roles]
}

describe('the post and the place before a name', () => {
  it.each([
    [
      'The Chairman, Bridge Advisory Committee, Holm Hospital, Dr Lena Fox, said it leaned.',
      ['Lena Fox', 'Chairman, Bridge Advisory Committee, Holm Hospital', 'Dr'],
    ],
    [
      'The Head, Corporate Communications, Holm Electric, Mr Hugo Hill, said it leaned.',
      ['Hugo Hill', 'Head, Corporate Communications, Holm Electric'],
    ],
    [
      'Also speaking, the Chief Medical Director of the Holm Hospital, Leeds, Prof. Lena Fox, said it leaned.',
      ['Lena Fox', 'Chief Medical Director of the Holm Hospital, Leeds', 'Prof.'],
    ],
    [
      'Deputy Commissioner of Police (Zone 2) Hugo Hill said it leaned.',
      ['Hugo Hill', 'Deputy Commissioner of Police (Zone 2)'],
    ],
    ['At the Holm Hospital, Leeds, a patient, Mrs Lena Fox, said it leaned.', ['Lena Fox', 'patient']],
    ['In Leeds, Lena Fox, a baker, said it leaned.', ['Lena Fox', 'baker']],
    [
      'Professor Lena Fox of the School of Boats, University of Holm, said it leaned.',
      ['Lena Fox', 'Professor, School of Boats'],
    ],
    [
      'Lena Fox, director of the Centre for Energy, Ecology and Development (CEED), said it leaned.',
      ['Lena Fox', 'director of the Centre for Energy, Ecology and Development'],
    ],
    [
      'The Department of Housing, Local Government and Heritage said it leaned.',
      ['Department of Housing, Local Government and Heritage'],
    ],
    [
      'The Bureau of Alcohol, Tobacco, Firearms and Explosives said it leaned.',
      ['Bureau of Alcohol, Tobacco, Firearms and Explosives'],
    ],
    [
      'Holm Nurses and Midwives Organisation industrial relations officer Lena Fox said it leaned.',
      ['Lena Fox', 'Holm Nurses and Midwives Organisation industrial relations officer'],
    ],
    [
      'Disaster Management and Mitigation Unit national coordinator Hugo Hill said it leaned.',
      ['Hugo Hill', 'Disaster Management and Mitigation Unit national coordinator'],
    ],
    ['Eng Hugo Hill, the director of roads, said it leaned.', ['Hugo Hill', 'director of roads']],
    ['A spokesman for the mill’s owner, Oak Foods, said it leaned.', ['spokesman for the mill’s owner']],
    ['A spokesman for the mayor, Hugo Hill, said it leaned.', ['Hugo Hill', 'spokesman for the mayor']],
    ['Holm Mayor Barrister Hugo Hill said it leaned.', ['Hugo Hill', 'Holm Mayor']],
    ['Chief Engineer Hugo Hill said it leaned.', ['Hugo Hill', 'Chief Engineer']],
    ['Gov. Lena Fox was there. Fox, a doctor, said it leaned.', ['Lena Fox', 'Gov.', 'doctor']],
    ['Labour MP Lena Fox was there. The MP, who is a lawyer, said it leaned.', ['Lena Fox', 'Labour MP']],
    ['Fr Hugo Hill PP said it leaned.', ['Hugo Hill', 'Fr']],
    ['An Garda Síochána in Holm said that it leaned.', ['Garda Síochána']],
    [
      'National Party MP and former ferryman Hugo Hill said it leaned.',
      ['Hugo Hill', 'National Party MP and former ferryman'],
    ],
    [
      'Bridge coach Hugo Hill, a veteran of 400 games, said it leaned.',
      ['Hugo Hill', 'Bridge coach', 'veteran of 400 games'],
    ],
    [
      'Student Association president Lena Fox, a junior history major, said it leaned.',
      ['Lena Fox', 'Student Association president', 'junior history major'],
    ],
  ])('%s', async (sentences, expected) => {
    expect(await firstSpeaker(sentences)).toEqual(expected)
  })
})

describe('bodies that a role has named', () => {
  it.each([
    ['Lena Fox, chair of the Holm Business Group, said it leaned. The group said it would sue.', 'Holm Business Group'],
    [
      'Lena Fox, chief executive of the Holm River Trust, said it leaned. The trust said it was old.',
      'Holm River Trust',
    ],
    [
      'Lena Fox, chief executive of the Holm River Trust, said it leaned. The charity said it was old.',
      'Holm River Trust',
    ],
    ['Lena Fox, a baker at the quay, said it leaned. The council said it was old.', 'council'],
  ])('%s', async (sentences, expected) => {
    expect((await firstSpeaker(sentences, 1))[0]).toBe(expected)
  })
})

describe('“Mr Hill” of a family', () => {
  it.each([
    [
      'Liam Hill, a 24-year-old electrician, was hurt. Liam’s father, Ivo, said it leaned. “It is old,” Mr Hill said.',
      'Ivo Hill',
    ],
    [
      'Liam Hill, a 24-year-old electrician, was hurt. His father, Ivo, said it leaned. “It is old,” Mr Hill said.',
      'Ivo Hill',
    ],
    ['Councillor Liam Hill came. His father, Ivo, said it leaned. “It is old,” Mr Hill said.', 'Liam Hill'],
  ])('%s', async (sentences, expected) => {
    expect((await firstSpeaker(sentences, 1))[0]).toBe(expected)
  })
})

it('letters that stand for an office with its district behind it', async () => {
  const text = 'Senior Superintendent of Police (Holm) Hugo Hill said it leaned. “It is old,” the SSP said.'
  expect((await firstSpeaker(text, 1))[0]).toBe('Hugo Hill')
})

describe('what somebody is called later', () => {
  it.each([
    [
      'Environment minister Hugo Hill said it leaned. “It is old,” the Green Party leader said.',
      ['Hugo Hill', 'Environment minister', 'Green Party leader'],
    ],
    [
      'Lena Fox, of the Teachers’ Union, said it leaned. The union’s regional secretary added that it was old.',
      ['Lena Fox', 'union’s regional secretary', 'Teachers’ Union'],
    ],
    ['Holm co-founder Lena Fox said it leaned. “It is old,” the Holm founder said.', ['Lena Fox', 'Holm co-founder']],
    ['Mayor Lena Fox said it leaned. “It is old,” the PPP leader said.', ['Lena Fox', 'Mayor', 'PPP leader']],
    ['Mayor Lena Fox said it leaned. “It is old,” the mayor said.', ['Lena Fox', 'Mayor']],
  ])('%s', async (sentences, expected) => {
    expect(await firstSpeaker(sentences)).toEqual(expected)
  })
})
