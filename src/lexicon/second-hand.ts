/** Words of the frames in which somebody reports the words of another. From general English usage. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Verbs of speaking whose quotation, within somebody's report, gives the words of their own subject. */
export const REPORTED_QUOTING = list(`
  say tell ask write shout yell cry scream whisper reply answer respond remark announce declare state exclaim warn promise
  add repeat insist text email tweet mutter murmur joke explain
`)

/** Verbs whose that-clause, within somebody's report, is what their own subject said: never a thought or a finding. */
export const REPORTED_THAT = list('say tell')

/** Verbs of thought and naming: what somebody hopes that others say, they have not said. */
export const NOT_REPORTING = list('hope wish want fear expect think believe feel know assume imagine call ask wonder')

/** Cues of reports beside the verbs of speech. */
export const REPORTING: ReadonlySet<string> = new Set([
  ':',
  ...list('recall remember testify allege describe'),
  'according to',
])

/** Verbs whose object may be heard speaking: "recalled the captain shouting". */
export const RECALLING = list('recall remember describe recount')

/** Verbs of the frame "quoted him as saying". */
export const QUOTING = list('quote cite')

export const SECOND_HAND_EXAMPLES: readonly { readonly example: string; readonly counterExample: string }[] = [
  {
    example: 'Ines Calder said the smith had told her: “Keep the key.”',
    counterExample: 'Ines Calder said the smith had told her about the key.',
  },
  {
    example: 'Ines Calder said the smith told her that the key was lost.',
    counterExample: 'Ines Calder said the smith believed that the key was lost.',
  },
  {
    example: 'According to Ines Calder, the smith shouted: “Keep the key.”',
    counterExample: 'According to Ines Calder, the key was “lost”.',
  },
  {
    example: '“Keep the key,” the smith said, according to Ines Calder.',
    counterExample: '“Keep the key,” Ines Calder said according to plan.',
  },
  {
    example: 'Ines Calder quoted the smith as saying the key was “lost”.',
    counterExample: 'Ines Calder quoted the price of the key as “a steal”.',
  },
  {
    example: 'The smith was quoted by Ines Calder as saying the key was “lost”.',
    counterExample: 'The smith was described by Ines Calder as saying little.',
  },
]
