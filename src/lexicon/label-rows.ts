import type { PatternRow } from './pattern-row.ts'

/** Speakers before the turns of a transcript, up to the colon and the first word behind it. */
export const LABEL_ROWS: readonly PatternRow[] = [
  {
    id: 'question-and-answer',
    pattern: 'q|a : <any>',
    example: 'Q: Why did it sink?',
    counter: 'Q.',
    reason: 'Interviews shorten their speakers to question and answer.',
  },
  {
    id: 'speaker-label-in-brackets',
    pattern: '<label>{8} ( <bracketed>{24} ) : <any> / <label>{8} ( <bracketed>{24} ) ( <bracketed>{8} ) : <any>',
    example: 'The Hon. A. RUIZ (Norwick) (15:14): We are ready.',
    counter: 'Ana Ruiz (Norwick) said: We are ready.',
    reason: 'Records of parliaments put the seat, the party and the time between the name and the colon.',
  },
  {
    id: 'speaker-label-with-post',
    pattern: '<capital>{4} , <capital>{12} : <any>',
    example: 'ANA RUIZ, PRESIDENT OF THE NORWICK ROWING CLUB: We are ready.',
    counter: 'ANA RUIZ, president of the Norwick Rowing Club: We are ready.',
    reason: 'Transcripts tell who somebody is once, in capitals behind the name.',
  },
  {
    id: 'speaker-label',
    pattern: '<label>{6} : <any>',
    example: 'ANA RUIZ: We are ready.',
    counter: 'Ana Ruiz said: We are ready.',
    reason: 'Nothing but a name, and what belongs to names, before a colon that opens a paragraph.',
  },
]

/** Who speaks in transcripts besides those whose office names them: "Caller: I have a question." */
export const SPEAKING_PARTS: ReadonlySet<string> = new Set(
  'unidentified interviewer interviewee moderator narrator caller questioner guest audience voice voiceover announcer crowd all both q a party labour conservatives liberals democrats republicans greens'.split(
    ' ',
  ),
)

/** Words that stand above a list with a colon, and are nobody's label: "Pros:", "Ingredients:". */
export const LIST_HEADINGS: ReadonlySet<string> = new Set(
  'pros cons advantages disadvantages strengths weaknesses upsides downsides verdict ingredients method directions instructions notes tips requirements results prices features specifications'.split(
    ' ',
  ),
)
