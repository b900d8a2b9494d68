import type { PatternRow } from './pattern-row.ts'
import { words } from './word-list.ts'

/** Contents that tell that nothing was said, or no statement: matched where the content begins. */
export const SILENCES: readonly PatternRow[] = [
  {
    id: 'farewell',
    pattern:
      'goodbye|good-bye|farewell|hello|grace|mass $ / goodbye|good-bye|farewell|hello|grace|mass to|and / her|his|their goodbyes|farewells|prayers|piece $ / her|his|their goodbyes|farewells|prayers|piece to|and',
    example: 'Lena Fox said goodbye to the builders.',
    counter: 'Lena Fox said goodbye was a hard word.',
    reason: 'To say goodbye, grace or one’s piece tells that somebody spoke, and not what.',
  },
  {
    id: 'nothing-said',
    pattern:
      'nothing|little|so|otherwise|more $ / nothing , / more than i|we|you|he|she|it|they had|has|have|meant|intended|should|wanted|needed|planned|could / nothing|little about|of|on|publicly|further|more|during|when / as much $ / as much in|at|on|during|when|last',
    example: 'Lena Fox said nothing about the quay.',
    counter: 'Lena Fox said nothing would save the quay.',
    reason: 'Who says nothing, or little, has said nothing that could be given.',
  },
  {
    id: 'no-comment',
    pattern:
      'not? to? comment $ / not? to? comment on|further|immediately|when|after|beyond|until|while|for|before|because|pending|citing / to say|elaborate|answer|respond $',
    example: 'Lena Fox declined to comment.',
    counter: 'Lena Fox declined to rebuild the quay.',
    reason: 'Who does not comment says nothing.',
  },
  {
    id: 'not-named',
    pattern: 'not? to? be named|identified|quoted|interviewed|drawn',
    example: 'The builder asked not to be named.',
    counter: 'The builder asked not to be disturbed.',
    reason: 'How a source is to be treated is no statement of it.',
  },
  {
    id: 'anonymity',
    pattern: 'anonymity $ / anonymity for|because|as|to|in|when|while|on|out|due|said|told|claimed|alleged|accused',
    example: 'The builder requested anonymity for fear of the guild.',
    counter: 'The builder said anonymity was a shield.',
    reason: 'How a source is to be treated is no statement of it.',
  },
  {
    id: 'request-for-comment',
    pattern:
      'a|an|several|repeated? email|emails|call|calls|message|messages|request|requests|inquiries for|seeking a|an? comment|interview',
    example: 'Lena Fox declined requests for comment.',
    counter: 'Lena Fox declined requests for money.',
    reason: 'The reporters asked, and nothing was said.',
  },
]

/** How a clause begins, behind "but" or "and", that tells what somebody did not say: it is no part of what they said. */
export const SAYING_NO_MORE: readonly PatternRow[] = [
  {
    id: 'gave-no-details',
    pattern:
      'he|she|it|they? gave|offered|provided|had|has|gives|offers no further? specific? detail|details|evidence|reason|reasons|explanation|names|name|date|figure|figures|specifics|examples|timetable|timeline|comment',
    example: 'Lena Fox said the quay was sinking but gave no details.',
    counter: 'Lena Fox said the quay was old but gave no trouble.',
    reason: 'What was not given is told by whoever writes.',
  },
  {
    id: 'did-not-say',
    pattern:
      "he|she|it|they? declined|refused to / he|she|it|they? declined further? comment|interviews|interview / he|she|it|they? did|would|could not say|elaborate|specify|provide|name|identify|comment|give|disclose|explain / he|she|it|they? would not be drawn / he|she|it|they? will|would|does|could not say|discuss|comment|elaborate|reveal / he|she|it|they? didn't|wouldn't|doesn't|won't say|elaborate|specify|provide|name|comment|give|disclose|explain|discuss|reveal / he|she|it|they? couldn't say|elaborate|comment|specify|discuss",
    example: 'Lena Fox said the quay was sinking but declined to say how fast.',
    counter: 'Lena Fox said the builders had come but did not stay.',
    reason: 'What was not said is no part of what was.',
  },
]

/** "Without giving details", "without hesitation": behind "without", what whoever speaks leaves out. */
export const LEFT_UNSAID: ReadonlySet<string> = new Set(
  words(`
  elaborate give name offer provide cite explain specify say go mention identify detail reveal disclose evidence
  hesitation hesitate prompt blink point proof apology apologise apologize
`),
)
