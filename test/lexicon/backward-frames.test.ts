import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { POINTING } from '../../src/lexicon/pointing.ts'

const speakerOf = async (pointing: string) => (await extract(`“It leans to the left.” ${pointing}`)).claims[0]

describe('sentences that tell whose the words before were', () => {
  it.each(POINTING.map((row) => [row.id, row] as const))(
    '%s: its example, and not its counter-example',
    async (_, row) => {
      expect(row.pattern.test(row.example.toLowerCase())).toBe(true)
      expect(row.pattern.test(row.counter.toLowerCase())).toBe(false)
      const claim = await speakerOf(row.example)
      expect([claim?.speaker?.name, claim?.rule]).toEqual(['Lena Fox', 'pointing'])
      expect((await speakerOf(row.counter))?.rule).not.toBe('pointing')
    },
  )
})
