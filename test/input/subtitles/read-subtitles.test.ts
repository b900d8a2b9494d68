import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.ts'
import { read } from '../../../src/input/read.ts'
import { readSubtitles } from '../../../src/input/subtitles/read-subtitles.ts'

const time = (seconds: number): string => {
  const rest = (seconds % 60).toFixed(3).padStart(6, '0').replace('.', ',')
  return `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${rest}`
}
/** Cues of two seconds each, one after the other unless a pause stands before. */
const srt = (cues: readonly (string | readonly [number, string])[]): string => {
  let at = 0
  return cues
    .map((cue, i) => {
      const [pause, text] = typeof cue === 'string' ? [0, cue] : cue
      at += pause + 2
      return `${i + 1}\n${time(at - 2)} --> ${time(at)}\n${text}\n`
    })
    .join('\n')
}
const blocksOf = ({ text, blocks }: ReturnType<typeof readSubtitles>): string[] =>
  blocks.map(({ start, end, author }) => {
    const words = text.slice(start, end)
    const name = author && text.slice(author.start, author.end)
    return name === null || words === `${name}:` ? words : `${name}> ${words}`
  })
const shown = (cues: Parameters<typeof srt>[0]): string[] => blocksOf(readSubtitles(srt(cues), false))

describe('subtitles', () => {
  it('are told by their first lines, whatever they are called', async () => {
    const formats = [
      [srt(['We are ready.']), 'a.txt'],
      ['00:01,000 --> 00:02,000\nWe are ready.', undefined],
      ['See below.\n\n1\n00:00:01,000 --> 00:00:02,000\nWe are ready.', 'talk.srt'],
      ['See below.\n\n1\n00:00:01,000 --> 00:00:02,000\nWe are ready.', 'talk.txt'],
      ['WEBVTT\n\n00:01.000 --> 00:02.000\nWe are ready.', 'a.txt'],
      ['WEBVTTER is no word.', 'a.vtt'],
      ['We went from 10:00 --> 11:00.', 'a.srt'],
    ] as const
    const told = formats.map(async ([text, path]) => (await read(text, path === undefined ? {} : { path })).format)
    expect(await Promise.all(told)).toEqual(['srt', 'srt', 'srt', 'text', 'vtt', 'text', 'text'])
  })

  it.each([
    [
      'goes on over cues',
      ['We are ready, and', 'we have been for weeks.'],
      ['We are ready, and we have been for weeks.'],
    ],
    [
      'ends in a silence behind a sentence',
      ['We are ready.', [3, 'Then it rained.']],
      ['We are ready.', 'Then it rained.'],
    ],
    ['goes on after a short one', ['We are ready.', [1, 'Then it rained.']], ['We are ready. Then it rained.']],
    ['ends in a long silence', ['we are ready', [6, 'then it rained']], ['we are ready', 'then it rained']],
    ['has its lines joined', ['We are\nready.'], ['We are ready.']],
    ['may have empty lines in it', ['We are\n\nready.'], ['We are ready.']],
    ['is free of tags', ['<i>We</i> are {\\an8}<font color="#fff">ready</font>.'], ['We are ready.']],
    ['keeps signs that are no tags', ['3 < 4 and 5 > 4, AT&T'], ['3 < 4 and 5 > 4, AT&T']],
    ['has entities read', ['Marks &amp; Co'], ['Marks & Co']],
    ['keeps a number that is said', ['How many?\n1984', 'books.'], ['How many? 1984 books.']],
  ] as const)('a paragraph %s', (_, cues, blocks) => {
    expect(shown(cues)).toEqual(blocks)
  })

  it.each([
    ['>> ANA RUIZ: We are ready.', ['ANA RUIZ:', 'ANA RUIZ> We are ready.']],
    ['&gt;&gt; Ana Ruiz: We are ready.', ['Ana Ruiz:', 'Ana Ruiz> We are ready.']],
    ['<i>ANA RUIZ:</i> We are ready.', ['ANA RUIZ:', 'ANA RUIZ> We are ready.']],
    ['ANA RUIZ (on the phone): We are ready.', ['ANA RUIZ:', 'ANA RUIZ> We are ready.']],
    ['ANA RUIZ:\nWe are ready.', ['ANA RUIZ:', 'ANA RUIZ> We are ready.']],
    ['[Ana Ruiz]: We are ready.', ['Ana Ruiz:', 'Ana Ruiz> We are ready.']],
    ['>> We are ready.', ['We are ready.']],
    ['Three are here: Ana, Bo and Li.', ['Three are here: Ana, Bo and Li.']],
  ])('name who speaks: %s', (line, blocks) => {
    expect(shown([line])).toEqual(blocks)
  })

  it('give a turn to whoever was named, until somebody else speaks', () => {
    const cues = [
      'ANA RUIZ: We are ready.',
      [3, 'It rains.'],
      'ANA RUIZ: Again.',
      '- Why?\n- No idea.',
      'We shall see.',
    ] as const
    expect(shown(cues)).toEqual([
      'ANA RUIZ:',
      'ANA RUIZ> We are ready.',
      'ANA RUIZ> It rains. Again.',
      'Why?',
      'No idea. We shall see.',
    ])
  })

  it('leave sounds out of the body, and keep what is said beside one', () => {
    const { text, blocks } = readSubtitles(
      srt(['[applause]', '♪ la la la ♪', '[laughs] We are ready.', '(door closes)']),
      false,
    )
    const kept = blocks.filter(({ kept }) => kept).map(({ start, end }) => text.slice(start, end))
    expect(kept).toEqual(['[laughs] We are ready.'])
    expect(blocks.filter(({ kept }) => !kept).map(({ rule }) => rule)).toEqual(['sound', 'sound', 'sound'])
  })

  it('that roll up the screen give every line once; others keep what was said twice', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `line ${i}`)
    const rolling = lines.map((line, i) => (i === 0 ? line : `${lines[i - 1]}\n${line}`))
    expect(shown(rolling)).toEqual([lines.join(' ')])
    expect(shown(['No.', 'No.', 'I said no.'])).toEqual(['No. No. I said no.'])
  })

  it('of the web give notes and styles to nobody, and voices to their names', () => {
    const source = `WEBVTT\n\nNOTE nobody\nsays this\n\n1\n00:01.000 --> 00:02.000\n<v Ana Ruiz>We are ready.</v>\n\nNOTE nor this\n\nan id\n00:02.000 --> 00:03.000\n<v Bo Lind>So are we.\n`
    expect(blocksOf(readSubtitles(source, true))).toEqual([
      'Ana Ruiz:',
      'Ana Ruiz> We are ready.',
      'Bo Lind:',
      'Bo Lind> So are we.',
    ])
  })

  it('give claims with speakers and places in the file', async () => {
    const source = srt(['>> ANA RUIZ: We are ready &amp;', 'we <i>have</i> been for weeks.', 'BO LIND: Not so.'])
    const { claims } = await extract(source, { path: 'talk.srt', withText: true })
    expect(claims.map(({ speaker, text }) => [speaker?.name, text])).toEqual([
      ['ANA RUIZ', 'We are ready & we have been for weeks.'],
      ['BO LIND', 'Not so.'],
    ])
    const [first, second] = claims.map(({ spans }) => spans[0])
    expect(source.slice(first?.sourceStart, first?.sourceEnd)).toBe(
      source.slice(source.indexOf('We are'), source.indexOf('weeks.') + 6),
    )
    expect([first?.sourceLine, second?.sourceLine]).toEqual([3, 11])
  })

  it('lead every character back to the file, whatever stands in it', () => {
    const part = fc.constantFrom(
      '1\n',
      '00:00:01,000 --> 00:00:02,000\n',
      '\n',
      '<v Ana>',
      '>> ',
      'ANA: ',
      '&amp;',
      'We are ready. ',
      '<i>',
      '- ',
      '[x]\n',
      '♪',
      'WEBVTT\n\n',
      '\r',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.boolean(), (parts, hasNames) => {
        const source = parts.join('')
        const { text, blocks, segments } = readSubtitles(source, hasNames)
        let end = 0
        for (const block of blocks) {
          expect(text.slice(end, block.start).trim()).toBe('')
          for (let at = block.start; at < block.end; at++) {
            const place = segments?.toSource({ start: at, end: at + 1 })
            expect(place).toBeTruthy()
            if (/[a-z.]/i.test(text.charAt(at))) expect(source.slice(place?.start, place?.end)).toBe(text.charAt(at))
          }
          end = block.end
        }
      }),
    )
  })
})
