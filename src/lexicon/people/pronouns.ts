import type { WordRow } from './word-row.ts'

/** Pronouns that can be a source, and what they tell about whom they stand for. */
export interface PronounRow {
  readonly id: string
  readonly words: readonly string[]
  readonly gender: 'male' | 'female' | null
  readonly number: 'singular' | 'plural' | 'either'
  readonly use: 'personal' | 'possessive' | 'relative' | 'speaker'
  readonly example: string
  readonly reason: string
}

export const PRONOUNS: readonly PronounRow[] = [
  {
    id: 'he',
    words: ['he', 'him', 'himself'],
    gender: 'male',
    number: 'singular',
    use: 'personal',
    example: 'Hugo Hill paused. “We go,” he said.',
    reason: 'A man named before.',
  },
  {
    id: 'she',
    words: ['she', 'her', 'herself'],
    gender: 'female',
    number: 'singular',
    use: 'personal',
    example: 'Lena Fox paused. “We go,” she said.',
    reason: 'A woman named before.',
  },
  {
    id: 'his',
    words: ['his'],
    gender: 'male',
    number: 'singular',
    use: 'possessive',
    example: 'Hugo Hill said his van was gone.',
    reason: 'Shows that a man was named, not who speaks.',
  },
  {
    id: 'they',
    words: ['they', 'them', 'themselves', 'both'],
    gender: null,
    number: 'plural',
    use: 'personal',
    example: 'The nurses paused. “We go,” they said.',
    reason: 'Several people, or one whose gender is not told.',
  },
  {
    id: 'it',
    words: ['it', 'itself'],
    gender: null,
    number: 'singular',
    use: 'personal',
    example: 'The agency is small. It said it would grow.',
    reason: 'An organisation or a document.',
  },
  {
    id: 'who',
    words: ['who', 'which', 'that', 'whom'],
    gender: null,
    number: 'either',
    use: 'relative',
    example: 'Lena Fox, who said she was tired, left.',
    reason: 'What stands right before it in the sentence.',
  },
  {
    id: 'i',
    words: ['i', 'me', 'we', 'us', 'you', 'myself', 'ourselves'],
    gender: null,
    number: 'either',
    use: 'speaker',
    example: 'I think the bridge will hold.',
    reason: 'The writer, outside of quoted words.',
  },
]

/** What somebody does who has heard something and goes on to speak. */
export const REACTIONS: readonly WordRow[] = [
  {
    id: 'reaction',
    words: `agreed agrees disagreed disagrees concurred concurs nodded nods shrugged shrugs smiled smiles laughed laughs
      grinned grins sighed sighs winced winces chuckled chuckles frowned frowns objected objects`,
    example: 'Lena Fox agreed. “Very wet,” she said.',
    counter: 'Lena Fox slept. “Very wet,” she said.',
    reason: 'Only persons nod; a sentence of nothing else leads to their words.',
  },
]
