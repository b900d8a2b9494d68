import type { HeldBackRow } from './held-back-row.ts'

/** People whom no list knows mostly end so: millers, jurors, cellists. */
const NO_PEOPLE = /^(?!.*(?:er|or|ist|ian|man|men|woman|women|ee|ant)s?\b)/i

/** Things and facts that threaten, call for or show something, and have no voice. */
export const THINGS_THAT_SHOW: readonly HeldBackRow[] = [
  {
    id: 'thing-heralds',
    cues: 'announce herald signal proclaim',
    shapes: 'phrase',
    thing: true,
    source: NO_PEOPLE,
    example: 'The whistle announced the end of the shift.',
    counter: 'The whistler announced the end of the shift.',
    reason: 'what a thing is a sign of nobody has said',
  },
  {
    id: 'thing-threatens',
    cues: 'threaten guarantee ensure',
    form: /^(?:present|base|ing):/,
    thing: true,
    source: NO_PEOPLE,
    example: 'The pump threatens to burst.',
    counter: 'The miller threatens to leave.',
    reason: 'a thing that may do harm has said nothing',
  },
  {
    id: 'going-on',
    cues: 'continue proceed persist resume conclude begin start end',
    shapes: 'clause phrase that',
    thing: true,
    example: 'As the drought continues, the well stays dry.',
    counter: 'The drought continues to worry the miller, she said.',
    reason: 'a thing that goes on says nothing; with persons, words come before the verb or in marks',
  },
  {
    id: 'would-show',
    cues: 'clarify show prove demonstrate reveal signal mean mark indicate underline confirm ensure',
    form: /^base:(?:would|could|might|may|will|can)$/,
    source: /^[^\p{Lu}]+$|^(?:An?|The|This|That|Such|It) ?[^\p{Lu}]*$|^\p{Lu}\p{Ll}+ (?:\p{Ll}+ )*\p{Ll}+s$/u,
    example: 'A new wall would prove that the town means to stay.',
    counter: 'The miller clarified that the well was deep.',
    reason: 'what a thing would make clear nobody has said',
  },
  {
    id: 'pointing-somewhere',
    cues: 'indicate show prove demonstrate illustrate mean reflect',
    form: /^ing:$/,
    example: 'The wheel stood still, indicating that the well was dry.',
    counter: 'The miller shook her head, explaining that the well was dry.',
    reason: 'a fact points to another; nobody says so',
  },
  {
    id: 'thing-calls-for',
    cues: 'call',
    shapes: 'phrase',
    source:
      /^(?:(?:an?|the|that|this|its|his|her|their|our|such|each|every|\p{L}+['’]s) )?(?:\p{L}+ ){0,2}(?:recipe|plan|clause|contract|role|job|situation|moment|script|design|schedule|task|time|occasion|rule|law|deal|agreement|standard|code|blueprint|budget|forecast|tradition|custom|weather|season|game|part)s?(?: of| for| in| to|$)/iu,
    unless: /["“]/,
    example: 'The plan calls for two new wells.',
    counter: 'The letter calls for two new wells.',
    reason: 'what a plan holds or a task needs nobody has asked for in words',
  },
  {
    id: 'search-shows',
    cues: 'reveal uncover show find unearth yield disclose',
    shapes: 'phrase',
    source:
      /^(?:(?:an?|the|his|her|their|further|initial|police|subsequent|second|first|\p{L}+['’]s) ){0,3}(?:search(?:es)?|raids?|sweep|dig|excavations?|visit)\b/iu,
    example: 'A search of the mill revealed more flour and two phones.',
    counter: 'The report revealed a plan to close the well.',
    reason: 'what turns up where somebody looks is found, and not told',
  },
]
