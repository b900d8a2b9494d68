/** What a claim does with its content. */
export type Act =
  | 'states'
  | 'denies'
  | 'asks'
  | 'promises'
  | 'warns'
  | 'accuses'
  | 'praises'
  | 'quotes'
  | 'believes'
  | 'wants'
  | 'expects'
  | 'finds'

/**
 * What somebody does in saying something, by the cue that tells it. From general English; a cue that stands in no row
 * only states (or quotes, where a document speaks).
 */
export interface ActRow {
  readonly id: string
  readonly act: Act
  /** Base forms of verbs, and nouns of speech. */
  readonly cues: string
  /** The words of which one must follow the cue, where the verb alone does not tell. */
  readonly before?: string
  /** Words that must not follow it. */
  readonly unless?: string
  /** The words with which the content must begin, where the verb alone does not tell. */
  readonly content?: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const ACTS: readonly ActRow[] = [
  {
    id: 'denial',
    act: 'denies',
    cues: 'deny refute dispute rebut contradict disclaim disavow repudiate gainsay denial rebuttal',
    example: 'Ines Calder denied that the well was dry.',
    counter: 'Ines Calder said that the well was dry.',
    reason: 'the cue says that something is not so',
  },
  {
    id: 'rejected-allegation',
    act: 'denies',
    cues: 'reject dismiss',
    content:
      /^(?:[\p{L}’']+ ){0,3}(?:(?:alleg|accus|suggest|insinu)ations?|suggestions?|claims?|charges?|rumou?rs?|reports?|notions?|ideas?|figures?|criticisms?|complaints?)\b/iu,
    example: 'Ines Calder rejected the accusation that the well was “dry”.',
    counter: 'Ines Calder rejected the offer as “an insult”.',
    reason: 'who rejects what others claim denies it; who rejects an offer does not',
  },
  {
    id: 'question',
    act: 'asks',
    cues: 'ask inquire enquire query wonder',
    example: '“Who dug the well?” asked Ines Calder.',
    counter: '“I dug the well,” answered Ines Calder.',
    reason: 'a question',
  },
  {
    id: 'questioned',
    act: 'asks',
    cues: 'question',
    content: /^(?:if|whether|why|how|what|when|where|who)\b/i,
    example: 'Ines Calder questioned whether the well was deep.',
    counter: 'Ines Calder questioned the “official” depth of the well.',
    reason: 'who questions whether something is so asks, who questions a thing doubts it',
  },
  {
    id: 'request',
    act: 'asks',
    cues: 'urge request demand beg implore beseech plead entreat exhort enjoin petition appeal plea',
    unless: 'guilty not innocent no',
    example: 'Ines Calder urged the village to dig deeper.',
    counter: 'Ines Calder told the village that the well was deep.',
    reason: 'a request is asked of somebody',
  },
  {
    id: 'call-for',
    act: 'asks',
    cues: 'call',
    before: 'for on upon',
    example: 'Ines Calder called for a second well.',
    counter: 'Ines Calder called the well “a hole”.',
    reason: '“call for” and “call on” are requests, “call” gives a name',
  },
  {
    id: 'plea',
    act: 'denies',
    cues: 'plead',
    before: 'not innocent',
    example: 'Ines Calder pleaded not guilty to “theft of water”.',
    counter: 'Ines Calder pleaded guilty to “theft of water”.',
    reason: 'in court, to plead not guilty is to deny the charge; to plead guilty asks nothing',
  },
  {
    id: 'promise',
    act: 'promises',
    cues: 'promise vow pledge guarantee undertake',
    example: 'Ines Calder promised to dig a second well.',
    counter: 'Ines Calder proposed to dig a second well.',
    reason: 'the cue binds the speaker',
  },
  {
    id: 'oath',
    act: 'promises',
    cues: 'swear commit',
    content: /^to\b/i,
    example: 'Ines Calder swore to dig a second well.',
    counter: 'Ines Calder swore that the well was dry.',
    reason: 'an oath about what one will do is a promise, one about what is so is a statement',
  },
  {
    id: 'warning',
    act: 'warns',
    cues: 'warn caution alert forewarn threaten warning threat',
    example: 'Ines Calder warned that the rope was old.',
    counter: 'Ines Calder noted that the rope was old.',
    reason: 'the cue says that harm may come',
  },
  {
    id: 'accusation',
    act: 'accuses',
    cues: `accuse allege blame fault charge denounce condemn criticize criticise decry deplore slam blast lambaste lambast castigate
      berate chastise chide rebuke reprimand scold upbraid excoriate assail pillory accusation allegation criticism`,
    example: 'Ines Calder accused the builders of leaving the well open.',
    counter: 'Ines Calder told the builders that the well was open.',
    reason: 'the cue lays a fault on somebody',
  },
  {
    id: 'outburst',
    act: 'accuses',
    cues: 'lash hit call',
    before: 'out',
    example: 'Ines Calder lashed out at the builders as “crooks”.',
    counter: 'Ines Calder called the builders “friends”.',
    reason: 'with “out” these verbs lay a fault on somebody',
  },
  {
    id: 'praise',
    act: 'praises',
    cues: 'praise laud applaud hail commend compliment congratulate extol salute thank congratulation',
    example: 'Ines Calder praised the diggers as “tireless”.',
    counter: 'Ines Calder described the diggers as “two brothers”.',
    reason: 'the cue finds good what is spoken of',
  },
]

/** Shows that a cue is negated: what is reported was not said. */
export interface NegationRow {
  readonly id: string
  readonly words: string
  readonly example: string
  readonly counter: string
  readonly reason: string
}

/** Before the cue, with nothing but adverbs and auxiliaries between. */
export const NEGATORS: NegationRow = {
  id: 'negator',
  words: 'not never cannot',
  example: 'Ines Calder has never claimed that the well was dry.',
  counter: 'Ines Calder not only claimed that the well was dry.',
  reason: 'the cue itself is negated',
}

/** After a negator: the cue holds all the same. */
export const NEGATION_UNDONE: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply'])

/** Before "to say" or "saying", or cues whose content begins so. */
export const REFUSALS: NegationRow = {
  id: 'refusal',
  words: 'refuse decline fail neglect omit avoid forbear unable unwilling short without from deny stop',
  example: 'Ines Calder refused to say whether the well was dry.',
  counter: 'Ines Calder hurried to say that the well was dry.',
  reason: 'what was refused was not said; to deny is an act of its own unless it is the saying that is denied',
}

/** The speaker is nobody. */
export const NOBODY: NegationRow = {
  id: 'nobody',
  words: 'nobody no none neither nothing',
  example: 'Nobody in the village said that the well was dry.',
  counter: 'Nobody came, but Ines Calder said that the well was dry.',
  reason: 'a source that is nobody did not say it',
}
