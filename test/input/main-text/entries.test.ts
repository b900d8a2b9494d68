import { expect, it } from 'vitest'
import { readText } from '../../../src/input/text/read-text.ts'

function keptOf(text: string): string {
  const { blocks } = readText(text, {})
  return blocks
    .filter(({ kept }) => kept)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

const pageOf = ([first, second, third, fourth]: readonly string[]): string => `Bridge live: town waits for the engineers

LIVE UPDATES

${first}
Builders: ‘Too late’
The builders’ leader says that the plan is a plaster on a leg.
“Thirteen years, and this is the best they can do,” he tells reporters.

${second}
Toll frozen
The toll of five crowns will stay for a year, the mayor says.

${third}
Bridge shut from Monday on
Mayor Lena Fox confirms that the bridge will be shut from Monday on, in stages, and that nobody knows for how long.
Ivo Marsh, the head of the ferry, says that he has three boats and two captains. “I can promise people the moon,” he says, “but somebody has to row.”

What do you think?

${fourth}
The chair has called the meeting to order after loud heckling. “I want to hear the mayor,” she says.`

it.each([
  ['the clock', ['14:52', '14:31', '14:20', '13:58']],
  ['the clock of twelve hours', ['2.52pm', '2.31pm', '2.20pm', '1.58 p.m.']],
  ['the clock of a zone', ['14:52 GMT', '14:31 GMT', '14:20 GMT', '13:58 GMT']],
])('keeps every entry of a page that is written as it happens: %s', (_, times) => {
  const kept = keptOf(pageOf(times))
  for (const words of ['he tells reporters', 'the mayor says', 'somebody has to row', 'I want to hear'])
    expect(kept).toContain(words)
})
