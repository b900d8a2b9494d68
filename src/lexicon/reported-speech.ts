/** Words of the frames in which somebody reports the words of another. From general English usage. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Verbs of speaking whose quotation, within somebody's report, gives the words of their own subject. */
export const REPORTED_QUOTING = list(`
  say tell ask write shout yell cry scream whisper reply answer respond remark announce declare state exclaim warn promise
  add repeat insist text email tweet mutter murmur joke explain
`)

/** Verbs whose that-clause, within somebody's report, is what their own subject said: never a thought or a finding. */
export const REPORTED_THAT = list('say tell')

/** What somebody said or wrote whose words stand in papers: "Fox admitted that he was late, according to the affidavit". */
export const REPORTED_IN_PAPERS: ReadonlySet<string> = new Set([
  ...REPORTED_THAT,
  ...list('write state admit confess deny claim explain insist add testify acknowledge'),
])

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

export type ReportRule = 'inner-report' | 'quoted-as-saying' | 'report-before'

/** A way in which somebody reports another's words. Its id is the `rule` of the inner report; of `relayed`, none. */
export interface ReportRow {
  readonly id: ReportRule | 'relayed'
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const REPORTS: readonly ReportRow[] = [
  {
    id: 'inner-report',
    example: 'Ines Calder said the smith had told her: “Keep the key.”',
    counter: 'Ines Calder said the smith had told her about the key.',
    reason: 'A verb of speaking with a subject and a quotation of its own opens the content.',
  },
  {
    id: 'inner-report',
    example: 'Ines Calder said the smith told her that the key was lost.',
    counter: 'Ines Calder said the smith believed that the key was lost.',
    reason: 'The same with a that-clause, for verbs that tell of words and not of thoughts.',
  },
  {
    id: 'inner-report',
    example: 'According to Ines Calder, the smith shouted: “Keep the key.”',
    counter: 'According to Ines Calder, the key was “lost”.',
    reason: 'Behind “according to” the inner report is the whole clause.',
  },
  {
    id: 'relayed',
    example: '“Keep the key,” the smith said, according to Ines Calder.',
    counter: '“Keep the key,” Ines Calder said according to plan.',
    reason: 'The words have their speaker, and “according to” adds who relays them.',
  },
  {
    id: 'quoted-as-saying',
    example: 'Ines Calder quoted the smith as saying the key was “lost”.',
    counter: 'Ines Calder quoted the price of the key as “a steal”.',
    reason: 'The object of “quoted … as saying” speaks.',
  },
  {
    id: 'quoted-as-saying',
    example: 'The smith was quoted by Ines Calder as saying the key was “lost”.',
    counter: 'The smith was described by Ines Calder as saying little.',
    reason: 'In the passive it is the subject.',
  },
  {
    id: 'quoted-as-saying',
    example: '“Keep the key,” Ines Calder quoted the smith as saying.',
    counter: '“Keep the key,” Ines Calder quoted the smith.',
    reason: 'The same behind the words.',
  },
  {
    id: 'report-before',
    example: '“Keep the key,” the smith whispered, according to Ines Calder.',
    counter: 'The key was “lost,” according to Ines Calder.',
    reason: 'A quotation and its speaker were taken together for the content of “according to”.',
  },
]

/** "As warning", "as denying": what somebody is quoted as doing with words. */
export const QUOTED_AS = list(`
  saying warning insisting claiming adding stating arguing denying admitting confirming explaining suggesting
  promising vowing declaring announcing alleging acknowledging reiterating stressing expressing
`)

/** "Mocked the plan saying it was late": behind what is judged, the participle before the words of whoever judges it. */
export const PARTICIPLES_OF_JUDGING = list(
  'saying claiming arguing asking insisting stating warning alleging adding telling suggesting calling',
)

/** "Is said to have told friends", "was alleged to have shouted": participles by which others tell that somebody said something. */
export const PASSED_ON = list('said understood believed thought reported alleged claimed rumoured rumored heard')
