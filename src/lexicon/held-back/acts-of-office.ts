import type { HeldBackRow } from './held-back-row.ts'

/** Words of courts, offices and chairs that do something, and tell nothing that could be true or false. */
export const ACTS_OF_OFFICE: readonly HeldBackRow[] = [
  {
    id: 'pleading',
    cues: 'plead',
    content: /^(?:not )?guilty\b/i,
    example: 'The miller pleaded not guilty in court and was released on bail.',
    counter: 'The miller pleaded that the town dig a second well.',
    reason: 'a plea is an act before a court',
  },
  {
    id: 'act-of-office',
    cues: 'plead charge approve reject dismiss oppose indict convict sentence fine sue rule claim',
    shapes: 'phrase',
    content:
      /^(?:(?:not )?guilty\b|with \w+ing\b|responsibility\b|victory\b|credit\b|(?:an?|the) (?:\w+ )?(?:request|attempt|appeal|bid|motion|bill|plan)\b)/i,
    example: 'The court rejected an appeal by the mill.',
    counter: 'The court rejected the claim that the mill was unsafe.',
    reason: 'courts and offices act by such words; nothing is told',
  },
  {
    id: 'calling-to-order',
    cues: 'call bring',
    content: /^(?:(?:\S+ ){1,4}to (?:order|account|mind|attention|a (?:halt|close|stop|vote))|time on)\b/,
    example: 'The mayor called the meeting to order.',
    counter: 'The mayor called the meeting a waste of time.',
    reason: 'something is begun or ended, or somebody is to behave; what was said stands elsewhere',
  },
  {
    id: 'denying-leave',
    cues: 'deny refuse grant',
    content:
      /^(?:(?:him|her|them|it|us|the [a-z]+) )?(?:bail|entry|access|permission|parole|asylum|visas?)\b|^(?:an?|the|his|her|its|their|both|all|two|[\p{L}.]+['’]s)(?: [\p{L}'’.-]+){0,3} (?:requests?|motions?|applications?|petitions?|bids?|injunctions?|appeals?)\b/u,
    unless: /["“]/,
    example: 'The judge denied bail to the miller.',
    counter: 'The miller denied the charge.',
    reason: 'what somebody is not given is no statement',
  },
  {
    id: 'performing-by-words',
    cues: 'declare proclaim call order',
    particle: /^$/,
    shapes: 'phrase clause',
    content:
      /^(?:an?|the|another|fresh|early|snap|new|three|two|\p{L}+ days of)\b(?: [\p{L}-]+){0,6}? (?:state of emergency|states? of (?:disaster|siege|alert|war)|emergency|disaster|mourning|holiday|holidays|elections?|referendum|strike|strikes|halt|truce|ceasefire|curfew|mistrial|ambulance|taxi|winners?|recess|adjournment)\b(?! (?:in|for|on|from|to) (?:\p{Ll}+ )?\d)/u,
    unless: /["“‘]/,
    example: 'The mayor declared a state of emergency.',
    counter: 'The mayor declared the flood a failure of the council.',
    reason: 'the words do something, and tell nothing that could be true or false',
  },
  {
    id: 'ordering-done',
    cues: 'order',
    shapes: 'clause',
    content: /^(?!(?:that|he|she|it|they|we)\b)/,
    unless: /\bbe\b|["“‘]/,
    example: 'The mayor ordered flags lowered to half-mast.',
    counter: 'The mayor ordered that flags be lowered.',
    reason: 'what is to be done to a thing is a deed, as in “had it done”',
  },
  {
    id: 'passing-sentence',
    cues: 'sentence jail fine',
    shapes: 'phrase clause',
    unless: /["“‘]/,
    example: 'The judge sentenced the miller to three years in prison.',
    counter: 'The judge told the miller that he would go to prison.',
    reason: 'a sentence is an act of a court',
  },
  {
    id: 'proposing-a-toast',
    cues: 'propose raise',
    content: /^(?:an?|the) (?:\p{L}+ )?toasts?\b/iu,
    unless: /["“‘]/,
    example: 'The miller proposed a toast to the mayor.',
    counter: 'The miller proposed a tax on carts.',
    reason: 'the words do something, and tell nothing',
  },
]
