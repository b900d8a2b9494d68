import type { PatternRow } from '../pattern-row.ts'

/**
 * Which names a row takes: any; of two words or more that are no body's; of somebody, with no word that only bodies
 * bear; one that has a title or the object of a role before it.
 */
export type NameNeed = 'any' | 'whole' | 'personal' | 'titled'

/** What stands around a name and gives it a role. The pattern ends where the name begins. */
export interface RoleFrame extends PatternRow {
  readonly name: NameNeed
  /** A pattern that begins where the name ends. */
  readonly behind?: string
}

/**
 * Roles right before a name; the first token of the pattern is the noun of the role. `<role>` is a noun for what somebody
 * is by office or position, `<part>` one for a part in a story ("victim"), `<person>` either, also in capitals,
 * `<occupation>` a noun that no list knows.
 */
export const ROLES_BEFORE: readonly RoleFrame[] = [
  {
    id: 'role-before',
    pattern: '<role>',
    name: 'any',
    example: 'The bank’s chairman Hugo Hill came.',
    counter: 'The bank’s lift Hugo Hill rode came.',
    reason: 'A listed noun for an office or position.',
  },
  {
    id: 'part-before',
    pattern: '<part>',
    name: 'personal',
    example: 'The survivor Hugo Hill came.',
    counter: 'The owner Hill Council came.',
    reason: 'A part in a story; bodies own and survive as well, and are named otherwise.',
  },
  {
    id: 'in-charge-of',
    pattern:
      '<person> of|for|on|in <portfolio> / <person> of|for|on|in <portfolio> and <portfolio> / <person> of|for|on|in <plain> <portfolio> / <person> for <plain> settlements / <person> on <plain>',
    name: 'any',
    example: 'The spokesman on rural affairs Hugo Hill came.',
    counter: 'The spokesman for sculptor Hugo Hill came.',
    reason: 'Subjects that somebody speaks for or is in charge of are no persons, and have no article.',
  },
  {
    id: 'bracketed-subject',
    pattern:
      '<person> ( <plain>{3} ) / <ranked> ( <plain>{3} ) / <person> of <plain> ( <plain>{3} ) / <person> ( <plain> <rank> ) / <ranked> ( <plain> <rank> ) / <person> of <plain> ( <plain> <rank> )',
    name: 'any',
    example: 'The deputy secretary (rural health) Hugo Hill came.',
    counter: 'The deputy secretary left (soon) Hugo Hill came.',
    reason: 'Offices of South Asia have their subject or district in brackets.',
  },
  {
    id: 'ranking',
    pattern: 'world no|no.|number .? <rank>',
    name: 'any',
    example: 'She beat world number two Lena Fox.',
    counter: 'She met world leaders Lena Fox knew.',
    reason: 'A place in the world’s ranking is how sports pages introduce players.',
  },
  {
    id: 'title-behind-role',
    pattern: '<person> emeritus|emerita|designate',
    name: 'any',
    example: 'The professor emerita Lena Fox came.',
    counter: 'The professor met Lena Fox.',
    reason: 'The few adjectives that stand behind the noun of an office.',
  },
  {
    id: 'international',
    pattern: '<capital> <small-international>',
    name: 'whole',
    example: 'The former Norway international Lena Fox came.',
    counter: 'The former Norway Lena Fox knew was gone.',
    reason: 'Who has played for a country, as sports pages introduce players.',
  },
  {
    id: 'counsel',
    pattern: 'prosecuting|defending|mitigating ,',
    name: 'personal',
    example: 'Prosecuting, Hugo Hill said it leaned.',
    counter: 'Protesting, Hugo Hill said it leaned.',
    reason: 'Courts of Britain and the Commonwealth call counsel by what they do there.',
  },
  {
    id: 'head-of-work',
    pattern:
      'head|director|president|chief|vice-president|manager|coordinator of <plain> / head|director|president|chief|vice-president|manager|coordinator of <plain> and <plain> / head|director|president|chief|vice-president|manager|coordinator of <plain> !at|for|in|with|from|to|on|of|and|by|who <plain>',
    name: 'whole',
    example: 'The head of design Lena Fox came.',
    counter: 'The back of design Lena Fox came.',
    reason: 'What somebody is in charge of is no occupation of its own.',
  },
  {
    id: 'post-somewhere',
    pattern:
      '<person> at|in|on|from the|this|its|their <plain> / <person> for|of the <capital> <plain> / <person> in charge of the|this|its <plain> / <person> in charge of <plain>',
    name: 'whole',
    behind: '&<telling>',
    example: 'The leader in the ward Lena Fox said it leaned.',
    counter: 'The leader in the ward Lena Fox built was late.',
    reason:
      'Where somebody holds a post runs into the name, as a verb of saying shows; else a clause begins with the name.',
  },
  {
    id: 'post-in-body',
    pattern:
      "<person> of|at|for the|this|its|their|our? <within>? <within>? <within>? ’|'|'s? <within>? <within>? <body>",
    name: 'whole',
    behind: '&<telling>',
    example: 'The chairman of the traders’ association Lena Fox said it leaned.',
    counter: 'The chairman of the club Lena Fox built was late.',
    reason: 'The body that somebody serves runs into the name, where papers of Africa and Asia leave out the comma.',
  },
  {
    id: 'occupation-before',
    pattern: '!to <occupation>',
    name: 'whole',
    example: '“It leans,” said lamplighter Lena Fox.',
    counter: '“It leans,” said to lamplighter Lena Fox.',
    reason:
      'Occupations are an open class: before a whole name nothing but one can stand, unless “to” makes a verb of it.',
  },
  {
    id: 'head-of-unit',
    pattern: '<person> of <plain>',
    name: 'any',
    example: 'The keeper of manuscripts Hugo Hill came.',
    counter: 'The chief of the Hill came.',
    reason: 'The unit that somebody leads has no article of its own.',
  },
  {
    id: 'role-with-object',
    pattern: '<person> to|of|for|at|from|in|on|with a|an|the?',
    name: 'titled',
    example: 'The ambassador to Norway Lena Fox came.',
    counter: 'The road to Norway Lena Fox took was long.',
    reason: 'The object of the role runs into the name: both are in capitals.',
  },
]

/** What calls somebody by a name, with the noun for what is called. */
export const NAMINGS: readonly RoleFrame[] = [
  {
    id: 'called',
    pattern: '<noun> ,? who? is|was? called|named / <noun> ,? whose name is|was',
    name: 'whole',
    behind: '!<quotation> !a|an|the',
    example: 'We met a plumber called Hugo Hill.',
    counter: 'One lawmaker called Hugo Hill a fool.',
    reason: 'The noun is given the name; what follows a name that somebody is called something is that something.',
  },
  {
    id: 'known-as',
    pattern:
      '<person> ,? who? is|was? known|identified|named only|locally|simply? as / <person> ,? who gave|gives his|her|their name only|simply? as / <person> ,? who only|simply|later? identified|introduced himself|herself|themselves only|simply? as / <person> ,? who simply|only gave|gives his|her|their name as / <person> at|in|from the|this? <plain> ,? who simply|only? gave his|her|their name only|simply? as / <person> ,? who preferred|asked|wished|wanted|chose|opted to be identified|called|addressed|known|named only|simply? as',
    name: 'personal',
    example: 'We met a woman known only as Lena.',
    counter: 'We met a woman as known as Lena.',
    reason: 'The same of somebody whose name is told with reserve, often by one word.',
  },
]

/** Names that somebody had before. */
export const FORMER_NAMES: readonly PatternRow[] = [
  {
    id: 'birth-name',
    pattern: 'born|née|nee',
    example: 'Lena Hill came. She was born Lena Fox.',
    counter: 'Lena Hill came. She met Lena Fox.',
    reason: 'The only one with that given name was called so.',
  },
]

/** What gives somebody an office that stands behind the name. */
export const APPOINTMENTS: readonly (RoleFrame & { readonly behind: string })[] = [
  {
    id: 'appointed-as',
    pattern: '<appointing>',
    name: 'any',
    behind: 'as',
    example: 'The bank appointed Lena Fox as head of risk.',
    counter: 'The bank knows Lena Fox as head of risk.',
    reason: 'The verb gives an office, “as” names it.',
  },
  {
    id: 'appointment-of',
    pattern: '<appointing> of',
    name: 'any',
    behind: 'as',
    example: 'The appointment of Lena Fox as head of risk is news.',
    counter: 'The portrait of Lena Fox as head of risk is new.',
    reason: 'The same with a noun for the act.',
  },
  {
    id: 'appointed',
    pattern: '<appointing>',
    name: 'any',
    behind: '!to|in|on|at|for|after|before|and|who &<word>',
    example: 'Members elected Lena Fox president of the union.',
    counter: 'Members elected Lena Fox after the president left.',
    reason: 'The office follows the name at once.',
  },
]

/** What a name is followed by, between commas or in brackets. The pattern begins where the name ends. */
export const AFTER_NAME: readonly PatternRow[] = [
  {
    id: 'party',
    pattern:
      '( <party> .? ) / ( <party-seat> <capital>? <capital>? ) / ( <letters> – <capital>{4} ) / ( <capital> <party-end> ) / ( <party> ,|-|– <seat>{7} ) / ( <capital> <party-end> ,|-|– <seat>{7} ) / ( <seat>{7} ,|-|– <party> ) / ( <seat>{7} ,|-|– <capital> <party-end> ) / , <state-party> .?',
    example: 'Sen. Lena Fox (D-Ariz.) came.',
    counter: 'Sen. Lena Fox (the first) came.',
    reason: 'The party and state of a member, as style books have them.',
  },
  {
    id: 'pictured',
    pattern:
      '( pictured|left|right|centre|center|above|below|inset left|right|above|below? ) / ( not his|her|their real name ) / ( name|names changed|withheld )',
    example: 'Lena Fox (pictured) (D-Ohio) came.',
    counter: 'Lena Fox (painted) (D-Ohio) came.',
    reason: 'Points at a picture or at the name, and stands between a name and what is told of it.',
  },
  {
    id: 'age',
    pattern:
      ', <age> &,|)|. / , now|then|just|only <age> &,|)|.|and / , aged <age> &,|)|. / , <age> $ / ( aged? <age> ,|)|. / , who is|was|turned <age> &,|)|.|and|but|when / , who is|was|turned <age> $',
    example: 'Lena Fox, 54, came.',
    counter: 'Lena Fox, 54 miles away, came.',
    reason: 'A number alone behind a name is how old somebody is.',
  },
]

/** Clauses about somebody; the pattern begins where the name ends, and takes what stands before the role. */
export const WHO_CLAUSES: readonly PatternRow[] = [
  {
    id: 'one-of',
    pattern: ',|—|–|- one of',
    example: 'Lena Fox, one of the nurses who stayed, came.',
    counter: 'Lena Fox, one morning in May, came.',
    reason: 'One of several, where nothing tells more.',
  },
  {
    id: 'counsel-behind',
    pattern:
      ', prosecuting|defending|mitigating &, / , for the prosecution|defence|defense|crown|state|plaintiff|applicant|family|claimant|respondent|council &, / , for <capital>{2} &,',
    example: 'Hugo Hill, prosecuting, came.',
    counter: 'Hugo Hill, protesting, came.',
    reason: 'Counsel by the side that they take in court.',
  },
  {
    id: 'who-does',
    pattern:
      ',|—|–|-? who|whose has|have|had? long|also|now|today|currently|still|then|once|twice|helped|recently|previously|formerly? <role-verb> / ,|—|–|-? who has|have? known|knows|knew / ,|—|–|-? who is|was now|currently|also? <working> / ,|—|–|-? who is|was running|standing|vying for / ,|—|–|-? who is|was not involved|part',
    example: 'Lena Fox, who represents the driver, came.',
    counter: 'Lena Fox, who sneezed at the driver, came.',
    reason: 'What somebody does, where nothing tells what somebody is.',
  },
  {
    id: 'is',
    pattern:
      'was|is appointed|named|elected|made as? / was|is listed|billed|credited as / serves|served|works|worked as / took|takes over|office as / works|worked at|for the? <plain> as / has|had worked|served as / has|had been working|serving as / has|had been / is|was|became|remains now|currently|also|still|then?',
    example: 'Lena Fox was elected mayor of Leeds.',
    counter: 'Lena Fox was driven mad by the mayor of Leeds.',
    reason: 'A sentence of its own tells what somebody is.',
  },
  {
    id: 'does',
    pattern:
      'heads|chairs|directs|oversees|manages|edits|coaches|teaches|studies|represents|founded|co-founded a|an|the|his|her|at|<capital> / leads|runs|owns a|an|the <body> / leads|runs|owns a|an|the <plain> <body> / leads|runs|owns a|an|the <plain> <plain> <body>',
    example: 'Lena Fox heads the toxicology unit.',
    counter: 'Lena Fox runs the risk of losing.',
    reason: 'What somebody does for a living, told in a sentence of its own.',
  },
  {
    id: 'who-is',
    pattern:
      ',|—|–|-? who has|have|had been / ,|—|–|-? who used to be / ,|—|–|-? who is|was listed|credited|billed as / ,|—|–|-? who took|takes over|office as / ,|—|–|-? who is|was named|appointed|elected|hired|promoted|chosen <when>{4} as|to / ,|—|–|-? who is|was named|appointed|elected|hired|promoted|chosen as|to / ,|—|–|-? who|whose is|was|became|remains|serves|served as|now|currently|then|also|still|today|serving|working|acting*',
    example: 'Lena Fox, who is now the mayor of Leeds, came.',
    counter: 'Lena Fox, who met the mayor of Leeds, came.',
    reason: 'A copula, and the words that may stand between it and the role.',
  },
]
