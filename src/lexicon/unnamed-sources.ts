export type UnnamedType =
  | 'spokesperson'
  | 'official'
  | 'aide'
  | 'familiar'
  | 'expert'
  | 'witness'
  | 'participant'
  | 'bare'
  | 'other'

/** A kind of unnamed source, by what it is called: the first row that fits decides. */
export interface UnnamedRow {
  readonly id: UnnamedType
  readonly pattern: RegExp
  /** What such a source is called. */
  readonly example: string
  /** What is called nearly so, and is of another kind. */
  readonly counter: string
  readonly reason: string
}

export const UNNAMED_TYPES: readonly UnnamedRow[] = [
  {
    id: 'spokesperson',
    pattern:
      /\b(?:spokes(?:man|men|woman|women|person|people|persons)|press (?:officer|secretary|office)|rep(?:resentative)?s? (?:of|for)|(?:’s|'s|s’|s') reps?)\b/i,
    example: 'a spokeswoman for the harbour board',
    counter: 'a union representative',
    reason: 'Whoever speaks for a body gives its words, not their own: editors count them apart.',
  },
  {
    id: 'familiar',
    pattern:
      /\b(?:familiar with|knowledge of|briefed on|close to|with access to|informed (?:of|about)|privy to|involved in the (?:talks|negotiations|matter|discussions))\b/i,
    example: 'two people familiar with the negotiations',
    counter: 'people in the village',
    reason: 'Known by what they know only.',
  },
  {
    id: 'official',
    pattern:
      /\b(?:(?:police|military|government|security|diplomatic|intelligence|judicial|ministry|defen[cs]e|law[- ]enforcement) sources?|officials?|officers?|diplomats?|lawmakers?|legislators?|ministers?|senators?|regulators?|mediators?|negotiators?|administration|authorities|prosecutors?|investigators?|bureaucrats?|commanders?)\b/i,
    example: 'a senior defence official',
    counter: 'a senior partner of the firm',
    reason: 'Speaks from a public office.',
  },
  {
    id: 'aide',
    pattern:
      /\b(?:aides?|advis[eo]rs?|staff(?:ers?)?|strategists?|operatives?|allies|confidants?|executives?|employees?|managers?)\b/i,
    example: 'an aide to the governor',
    counter: 'first aid workers',
    reason: 'Works for the one who is spoken of.',
  },
  {
    id: 'expert',
    pattern:
      /\b(?:experts?|analysts?|economists?|researchers?|scientists?|scholars?|doctors?|lawyers?|observers?|academics?|critics?|historians?|commentators?)\b/i,
    example: 'several economists',
    counter: 'a fisherman',
    reason: 'Speaks from knowledge of the field.',
  },
  {
    id: 'witness',
    pattern:
      /\b(?:(?:eye-?)?witness(?:es)?|neighbou?rs?|residents?|bystanders?|onlookers?|passers-?by|survivors?|passengers?)\b/i,
    example: 'an eyewitness',
    counter: 'a relative',
    reason: 'Was there.',
  },
  {
    id: 'participant',
    pattern:
      /\b(?:relatives?|friends?|advocates?|activists?|campaigners?|supporters?|opponents?|protest(?:e|o)rs?|settlers?|voters?|businesses|parents?|victims?|attendees?|participants?|colleagues?|members?|workers?|students?|teachers?|customers?|clients?|patients?|respondents?|users?|tenants?|loved ones|mothers?|fathers?|(?:grand)?sons?|(?:grand)?daughters?|brothers?|sisters?|wi(?:fe|ves)|husbands?|widow(?:er)?s?|cousins?|aunts?|uncles?)\b/i,
    example: 'a friend of the family',
    counter: 'sources',
    reason: 'Has a part in what is told.',
  },
  {
    id: 'bare',
    pattern:
      /^(?:\w+ ){0,2}(?:people|persons?|others|another|some|many|one|those|both|several|someone|somebody|posters?|a (?:man|woman))$|\b(?:sources?|insiders?)\b/i,
    example: 'sources',
    counter: 'sources close to the board',
    reason: 'Nothing is told of them.',
  },
]
