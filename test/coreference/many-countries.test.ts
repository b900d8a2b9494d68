import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

/** A text, and who says the last thing in it, as what. */
const PAGES: readonly (readonly [string, string, string | null])[] = [
  // Somebody without a name, and another of the same calling with one.
  [
    'A doctor at the clinic, who did not wish to be named, said it rained. “It is full,” the doctor said.\n\nDr. Ola Brandt, head of the ward, left.',
    'doctor at the clinic',
    null,
  ],
  [
    'Teacher Ola Brandt left.\n\nA teacher at the school, who asked not to be named, said it rained. “It is full,” the teacher said.',
    'teacher at the school',
    null,
  ],
  ['A Holm teacher said so. Ola Brandt, a teacher, came. “It is full,” the teacher said.', 'Ola Brandt', 'teacher'],
  // A post, what it is over, and a name.
  [
    'Head of the department of medicine Ola Brandt said it was full.',
    'Ola Brandt',
    'Head of the department of medicine',
  ],
  ['MP for the area Ivo Brandt said it was full.', 'Ivo Brandt', 'MP for the area'],
  ['The Academic Staff Union of Universities said it was full.', 'Academic Staff Union of Universities', null],
  ['Prosecutor Adv Ola Brandt said it was full. Brandt said it was grave.', 'Ola Brandt', 'Prosecutor Adv'],
  // Offices by other words.
  ['President Ola Brandt came. “It is full,” the Head of State said.', 'Ola Brandt', 'President'],
  [
    'Inspector-General of Police Ola Brandt came. The IGP said it was full.',
    'Ola Brandt',
    'Inspector-General of Police',
  ],
  ['The minister, Ivo Brandt, came. The Prime Minister said it was full.', 'Prime Minister', null],
  // Those of one family.
  ['Ivo Brandt, 8, was hit. His mother Ola Brandt said he was kind. “He sang,” Brandt said.', 'Ola Brandt', 'mother'],
  [
    'Ola Brandt, 29, died. Her husband, Ivo Brandt, said he wept. The clinic said it was sorry. It closed. It rained. It was late. Brandt said it was full.',
    'Ivo Brandt',
    'husband',
  ],
  ['Ivo Brandt sang. Ola Brandt said he was kind. Ivo Brandt left. “It is full,” Brandt said.', 'Ivo Brandt', null],
]

describe('who speaks in news of many countries', () => {
  it.each(PAGES)('%s', async (text, name, role) => {
    const { claims } = await extract(text)
    const last = claims.at(-1)?.speaker
    expect([last?.name, last?.role ?? null]).toEqual([name, role])
  })
})
