import { describe, expect, it } from 'vitest'
import { PITCH_SIGNS } from '../../../src/lexicon/boilerplate/pitches.ts'
import { kept } from './article-lines.ts'

describe('signs of a site that speaks to its readers', () => {
  it.each(PITCH_SIGNS.map((sign) => [sign.id, sign] as const))('%s', (_, { pattern, example, counter }) => {
    expect(example.match(pattern)).not.toBeNull()
    expect(counter.match(pattern)).toBeNull()
  })
})

describe('what a site asks of its readers is no body, however it is put', () => {
  it.each([
    'Harbour Live is now on WhatsApp and we want you to join our community.',
    'Keep up with the tides and the trawlers in one weekly email.',
    'You can now get the biggest stories of the day sent straight to your phone.',
    'Local papers are few. Your gift of any size keeps our three reporters on the quay.',
    'Hear the full interview on our podcast, out every Tuesday.',
    'Add us as a preferred source to see more of our stories in your results.',
    'Digital only: £2 weekly, billed monthly. Renews unless cancelled.',
    'What did you make of the launch? Have your say in the comments below.',
    'Vote in our poll and see what other readers think.',
    'Forwarded this email? Subscribe here.',
    'Have a question for our harbour reporter? Ask it here.',
  ])('%s', (line) => {
    expect(kept({ between: [line] })).not.toContain(line)
  })
})

it('keeps what somebody says without marks below the line that says who', () => {
  const said = 'Please contact our members, and join us on the quay in the comments below.'
  expect(kept({ between: ['A spokeswoman for the ferry crews said:', said] })).toContain(said)
  expect(kept({ between: [said] })).not.toContain(said)
})

describe('what an article tells its readers is body', () => {
  it.each([
    'The newsletter goes out to all 4,000 members of the club next week.',
    'Journalism is not a crime, and our members will not be silenced.',
    'Get to the quay early and keep your boarding pass handy, because queues are long.',
    'If you live near the river, sign up for flood alerts and keep your phone charged.',
    'Anyone who saw the crash should contact the harbour police.',
    'To apply, visit the council website and fill in the form by Friday.',
    'Tell us the truth, the old man told the inspectors, and we will forgive you for the app.',
    'Rick: We want our site to be fast, and worth the time of our readers, so please tell us.',
    'Our members deserve better than this, and we will strike until we get it.',
    'Our coverage of the river has gone from 40 to 90 per cent with the new radar.',
  ])('%s', (line) => {
    expect(kept({ between: [line] })).toContain(line)
  })
})
