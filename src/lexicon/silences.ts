import type { PatternRow } from './pattern-row.ts'

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
    id: 'no-comment',
    pattern: 'not? to? comment $ / not? to? comment on|further|immediately',
    example: 'Lena Fox declined to comment.',
    counter: 'Lena Fox declined to rebuild the quay.',
    reason: 'Who does not comment says nothing.',
  },
  {
    id: 'not-named',
    pattern: 'not? to? be named|identified|quoted',
    example: 'The builder asked not to be named.',
    counter: 'The builder asked not to be disturbed.',
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
