import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

const cueOf = async (text: string): Promise<string | undefined> =>
  (await extract(`${text}\n`, { all: true })).claims[0]?.cue?.text

describe('the words of a cue as they are given', () => {
  it.each([
    ['Lena Fox even said that the quay was sinking.', 'even said'],
    ['Lena Fox has since said that the quay was sinking.', 'has since said'],
    ['Lena Fox, who once said that the quay was sinking, has moved.', 'once said'],
    ['“The quay is sinking,” Lena Fox said dryly.', 'said dryly'],
    ['Lena Fox warned repeatedly that the quay was sinking.', 'warned repeatedly'],
    ['Lena Fox began by saying that the quay was sinking.', 'began by saying'],
    ['Lena Fox issued a short statement saying the quay was sinking.', 'issued a short statement saying'],
  ])('%s', async (text, cue) => {
    expect(await cueOf(text)).toBe(cue)
  })

  it.each([
    ['Lena Fox said early on Monday that the quay was sinking.', 'said'],
    ['Lena Fox filled the harbour by saying that the quay was safe.', 'saying'],
    ['Once asked whether the quay was safe, Lena Fox said that it was sinking.', 'asked'],
  ])('%s', async (text, cue) => {
    expect([cue, 'said']).toContain(await cueOf(text))
  })
})
