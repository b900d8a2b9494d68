/**
 * Readings of a sentence in which a cue tells nothing that somebody said: what only acts, names, seems or advises. All
 * conditions of a row must hold. From general English; what a row holds back is shown on request (`--all`).
 */
export interface HeldBackRow {
  readonly id: string
  /** Base forms of cues. */
  readonly cues?: string
  /** Groups of `reporting-verbs.ts`, and "other". */
  readonly groups?: string
  /** What follows the cue: "phrase", "to", "wh", "that", "clause". */
  readonly shapes?: string
  /** The form of the verb with its first auxiliary: "past:", "base:would". */
  readonly form?: RegExp
  /** The whole source phrase; the empty string where the text gives nobody. */
  readonly source?: RegExp
  /** The rule that the attribution comes from. */
  readonly rule?: string
  readonly content?: RegExp
  /** A content that makes it a statement all the same. */
  readonly unless?: RegExp
  /** Only where the source is a thing, no person, body or document. */
  readonly thing?: true
  /** Only where the cue is negated. */
  readonly negated?: true
  /** Whether contents with words in quotation marks are held back, too. */
  readonly quoted?: true
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const HELD_BACK: readonly HeldBackRow[] = [
  {
    id: 'bare-noun-phrase',
    groups: 'other think perceive feel want order talk manner conjecture',
    shapes: 'phrase',
    unless: /^as \w+ing\b|\d|\b(?:million|billion|percent|hundreds|thousands|dozens|half)\b/,
    example: 'The doctor ordered a chest X-ray.',
    counter: 'The doctor demanded a chest X-ray.',
    reason: 'a thing is no statement, unless the verb makes it one, as those of denial, request and promise do',
  },
  {
    id: 'bare-pronoun',
    groups: 'other say judge ask show promise order talk manner',
    shapes: 'phrase',
    content: /^(?:him|them|it|us|me|you|her(?! \p{L}+ (?:as|of)\b))(?:$| so\b|[ ,—–]+\p{L}+ly\b)/u,
    example: 'The town blasted him so loudly that the mill shook.',
    counter: 'The town called him a fool.',
    reason: 'whom somebody spoke of is nothing that was said',
  },
  {
    id: 'judged-thing',
    cues: `admire applaud assail attack berate blast castigate celebrate chide commend condemn congratulate criticise criticize decry
      denounce deplore deride dismiss greet honor honour lambaste laud mock praise rebuke ridicule salute scold slam
      thank`,
    shapes: 'phrase',
    unless: /\b(?:as|for|saying|that|lack|failure|refusal)\b|["“‘]/,
    example: 'The miller slammed the town council.',
    counter: 'The miller slammed the town for its silence.',
    reason: 'whom or what somebody praised or blamed is not what they said, where no reason is told',
  },
  {
    id: 'spoken-of',
    cues: `clarify describe detail discuss emphasise emphasize explain highlight mention note outline read recite recount relate
      stress underline underscore`,
    shapes: 'phrase',
    unless:
      /\b(?:as|that|how|why|whether|need|needs|importance|necessity|commitment|duty|right)\b|["“‘\d]|\b(?:million|billion|percent|hundreds|thousands|dozens|half)\b/,
    example: 'The miller explained the circumstances of the flood.',
    counter: 'The miller stressed the need for a second well.',
    reason: 'what somebody spoke of is not what they said of it',
  },
  {
    id: 'occasion-of-noise',
    cues: 'applaud cheer clap boo laugh weep respond reply react',
    content: /^(?:as|when|while|after|before|during|at|through|via|from|outside|inside)\b/i,
    unless: /["“‘]/,
    example: 'The town applauded after the last words of the miller.',
    counter: 'The town applauded the miller for his words.',
    reason: 'when, where or by what means somebody was heard is nothing that they said',
  },
  {
    id: 'never-said',
    form: /^(?:past|participle):(?:would|could|might|should)$/,
    quoted: true,
    example: 'A braver miller would have said that the well was dry.',
    counter: 'The miller would say that the well was dry.',
    reason: 'what would have been said was not',
  },
  {
    id: 'judging-by-deeds',
    cues: `accept adopt celebrate class classify count define detail diagnose discourage endorse excuse fancy forgive honor
      honour identify ignore interpret pardon picture rank recast remember represent reward select shame specify treat
      visualize support embrace boycott target champion snub`,
    shapes: 'phrase',
    unless: /\bas\b|\bon\b/,
    example: 'The mayors endorsed the mill.',
    counter: 'The mayors praised the mill for its bread.',
    reason: 'a deed or a thought, and no words, unless it is told what something was judged to be',
  },
  {
    id: 'offering-goods',
    cues: 'offer provide feature boast',
    form: /^(?:present|base):$/,
    shapes: 'phrase',
    unless: /^(?:\p{L}+ )?(?:apolog|condolenc|thank|congratulat|advice|praise|support|sympath|prayer|explanation)/iu,
    example: 'The mill offers bread to its guests.',
    counter: 'The mill boasts that its bread is the best.',
    reason: 'what a house has for its guests is no statement',
  },
  {
    id: 'pointing-word',
    content: /^(?:this|that|it|these|those|he|she|they)(?: all| itself| into question)?$/i,
    example: 'That was all revealed by the miller.',
    counter: 'That the well is dry was revealed by the miller.',
    reason: 'what it points at stands elsewhere',
  },
  {
    id: 'pointing-noun',
    content:
      /^(?:that|this|those|these|such an?|such) (?:\p{L}+ )?(?:threat|comment|remark|claim|statement|call|warning|promise|pledge|argument|point|criticism|concern|question|view|idea|position|message|allegation|accusation|demand|prediction|sentiment)s?\b/iu,
    unless: /["“]|\b(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might)\b/,
    example: 'The miller repeated that threat at the meeting of the town.',
    counter: 'The miller said that threats of that kind were old.',
    reason: 'the noun points at words that stand elsewhere',
  },
  {
    id: 'pleading',
    cues: 'plead',
    content: /^(?:not )?guilty\b/i,
    example: 'The miller pleaded not guilty in court and was released on bail.',
    counter: 'The miller pleaded that the town dig a second well.',
    reason: 'a plea is an act before a court',
  },
  {
    id: 'including',
    cues: 'include mean contain entail involve',
    example: 'The warnings included that the well was dry.',
    counter: 'The warning said that the well was dry.',
    reason: 'what belongs to something is not what it says',
  },
  {
    id: 'beyond-telling',
    cues: 'predict explain tell foretell forecast',
    form: /^base:(?:ca|can|cannot)$/,
    shapes: 'phrase wh',
    quoted: true,
    example: 'Millers can tell whether the well is dry.',
    counter: 'Millers tell us whether the well is dry.',
    reason: 'what somebody is able to tell has not been told',
  },
  {
    id: 'filing',
    cues: 'file apply register sign vote move work come go rush race',
    shapes: 'to',
    example: 'The mill filed to register its name.',
    counter: 'The mill promised to register its name.',
    reason: 'a form is handed in, or a step taken; nothing is told',
  },
  {
    id: 'as-the-name-suggests',
    cues: 'suggest imply indicate say',
    source: /^(?:the|its|his|her|their) (?:names?|title)$/i,
    example: 'As the name suggests, the well is deep.',
    counter: 'As the miller suggests, the well is deep.',
    reason: 'a name tells nothing that somebody said',
  },
  {
    id: 'pushing-things',
    cues: 'push press drive',
    shapes: 'phrase',
    unless: /["“]/,
    example: 'The miller pushed the cart up the hill.',
    counter: 'Lena Fox pressed the town to dig a second well.',
    reason: 'who pushes a thing asks for nothing',
  },
  {
    id: 'act-of-office',
    cues: 'plead charge approve reject oppose indict convict sentence fine sue rule claim',
    shapes: 'phrase',
    content:
      /^(?:(?:not )?guilty\b|with \w+ing\b|responsibility\b|victory\b|credit\b|(?:an?|the) (?:\w+ )?(?:request|attempt|appeal|bid|motion|bill|plan)\b)/i,
    example: 'The court rejected an appeal by the mill.',
    counter: 'The court rejected the claim that the mill was unsafe.',
    reason: 'courts and offices act by such words; nothing is told',
  },
  {
    id: 'naming-as',
    cues: 'know recognize recognise',
    content: /^as\b/i,
    quoted: true,
    example: 'The disease known as “miller’s lung” is rare.',
    counter: 'The miller described the disease as “a curse”.',
    reason: 'a name is given, and by nobody',
  },
  {
    id: 'naming',
    cues: 'call name dub nickname title entitle term',
    form: /^(?:participle|past):/,
    source: /^$/,
    quoted: true,
    example: 'The mill is called “Old Bess”.',
    counter: 'The miller called the plan “a joke”.',
    reason: 'a name is given, and by nobody',
  },
  {
    id: 'seeming',
    cues: 'seem appear look sound',
    quoted: true,
    example: 'The well seems to be dry.',
    counter: 'The miller says that the well seems to be dry.',
    reason: 'how something looks is told by whoever writes',
  },
  {
    id: 'purpose',
    cues: 'mean design aim intend allow devote expect suppose schedule set prepare',
    form: /^(?:participle|past):/,
    source: /^$/,
    shapes: 'to phrase',
    quoted: true,
    example: 'The rule is meant to protect the well.',
    counter: 'The miller promised to protect the well.',
    reason: 'what something is for, or due to do, is told by nobody in particular',
  },
  {
    id: 'advice',
    source: /^(?:you|your|yourself|one|anyone|anybody|everyone|everybody)$/i,
    quoted: true,
    example: 'You may decide to dig a second well.',
    counter: 'The miller may decide to dig a second well.',
    reason: '“you” is whoever reads',
  },
  {
    id: 'instruction',
    groups: 'think perceive want feel other judge say ask',
    form: /^base:$/,
    source: /^$/,
    example: 'Consider what the miller told us.',
    counter: 'The miller urged us to consider the well dry.',
    reason: 'an imperative speaks to whoever reads',
  },
  {
    id: 'own-reflection',
    groups: 'think perceive feel want promise other',
    source: /^(?:i|we)$/i,
    example: 'I see how the well is dug.',
    counter: 'I said that the well was deep.',
    reason: 'outside quotations the first person is whoever writes',
  },
  {
    id: 'own-thought',
    groups: 'think perceive feel want',
    source: /^(?:i|we)$/i,
    quoted: true,
    example: 'We do not yet know when the “dry spell” will end.',
    counter: '“The well is dry,” I added.',
    reason: 'what whoever writes thinks, with or without a term in marks',
  },
  {
    id: 'own-intention',
    source: /^(?:i|we)$/i,
    form: /^base:(?:should|might|may|could|can|would|'d|’d|to)$/,
    quoted: true,
    example: 'We should say “the well is dry”.',
    counter: 'The miller should say “the well is dry”.',
    reason: 'what whoever writes might say is not said',
  },
  {
    id: 'own-meaning',
    cues: 'mean call',
    source: /^(?:i|we)$/i,
    quoted: true,
    example: 'By “dry”, I mean “without a drop”.',
    counter: 'I told him that the well was dry.',
    reason: 'whoever writes explains their own words',
  },
  {
    id: 'calling-in',
    cues: 'call',
    shapes: 'to',
    example: 'The miller will call in from Norwick to discuss the well.',
    counter: 'The miller called for a second well.',
    reason: 'who calls to do something uses a telephone',
  },
  {
    id: 'purpose-of-telling',
    cues: 'convince persuade assure reassure remind prove show demonstrate teach',
    form: /^base:to$/,
    example: 'Towers were built to convince the town that the well was deep.',
    counter: 'The miller convinced the town that the well was deep.',
    reason: 'what something is to bring about has not been said',
  },
  {
    id: 'thing-threatens',
    cues: 'threaten guarantee ensure',
    form: /^(?:present|base|ing):/,
    thing: true,
    // People whom no list knows mostly end so: millers, jurors, cellists.
    source: /^(?!.*(?:er|or|ist|ian|man|men|woman|women|ee|ant)s?\b)/i,
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
    id: 'describing-participle',
    rule: 'noun-participle',
    shapes: 'phrase',
    source: /^\p{Lu}?[^\p{Lu}]*$/u,
    unless: /^as \w+ing\b/,
    example: 'Millers complaining about the noise get little help from the town.',
    counter: 'The millers complained about the noise of the well.',
    reason: 'the participle tells which of them are meant, not what one of them said',
  },
  {
    id: 'not-mentioned',
    cues: 'mention address discuss utter acknowledge touch cite describe refer raise',
    shapes: 'phrase clause',
    negated: true,
    example: 'The miller did not mention the flood.',
    counter: 'The miller did not say that the well was deep.',
    reason: 'what was not spoken of was not said',
  },
  {
    id: 'declining-things',
    cues: 'decline refuse',
    shapes: 'phrase',
    unless: /["“]/,
    example: 'The miller declined a question about the well.',
    counter: 'The miller declined to sell the well.',
    reason: 'what was not taken up was not spoken of',
  },
  {
    id: 'giving-answers',
    cues: 'give grant',
    shapes: 'phrase clause',
    content: /\b(?:answers?|interviews?|details?|remarks?|statements?|comments?|explanations?)\b/i,
    unless: /\bthat\b|["“]/,
    example: 'The miller gave her a lengthy answer about the well.',
    counter: 'The miller gave a warning that the well was dry.',
    reason: 'that somebody answered is not what they answered',
  },
  {
    id: 'whose',
    source: /^$/,
    content: /^(?:whose|which|who)\b/i,
    example: 'A president whose mill was widely criticized for noise left.',
    counter: 'It was widely reported that the mill was too loud.',
    reason: 'a clause that only describes somebody, and names nobody who says so',
  },
  {
    id: 'judgment-withheld',
    groups: 'judge',
    negated: true,
    example: 'The miller never blamed the town for the flood.',
    counter: 'The miller never said that the well was deep.',
    reason: 'a judgment that was not given is none',
  },
  {
    id: 'pointing-phrase',
    cues: `articulate emphasize emphasise stress reiterate repeat mention note highlight underline underscore address recall
      share express voice make describe acknowledge explain convey echo`,
    shapes: 'phrase that',
    content: /^(?:this|that|these|those|such|the same) \p{L}+(?: with| in| to| of|$)/iu,
    unless: /["“]/,
    example: 'The miller articulates this lesson with care.',
    counter: 'The miller emphasized the need for a second well.',
    reason: 'what was said stands elsewhere',
  },
  {
    id: 'sharing-views',
    cues: 'echo share express voice exchange',
    content: /^(?:\p{L}+ )?(?:sentiments?|views?|opinions?|thoughts?|feelings?|emotions?) (?!that\b)/iu,
    unless: /["“]/,
    example: 'The millers echoed sentiments regarding the well.',
    counter: 'The millers expressed the view that the well was dry.',
    reason: 'that somebody thinks something of a thing is not what they think',
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
    id: 'being-asked',
    cues: 'ask',
    source: /^$/,
    example: 'Asked about the well, the miller shrugged.',
    counter: 'The miller asked about the well.',
    reason: 'the question is nobody’s; what matters is the answer',
  },
  {
    id: 'phrase-of-telling',
    cues: 'tell speak',
    content: /^(?:the truth|an? lie|lies|the difference|time)\b/i,
    example: 'The miller tells the truth.',
    counter: 'The miller tells the town that the well is dry.',
    reason: 'what is told is not given',
  },
  {
    id: 'capitals',
    content: /^[^\p{Ll}]{15,}$/u,
    quoted: true,
    example: 'THE MILLER SAYS THE WELL IS DRY',
    counter: 'The miller says the well is dry.',
    reason: 'a line in capitals is a heading of this page or another',
  },
  {
    id: 'nobody',
    source: /^(?:nobody|no[- ]one|none|no \p{Ll}+)\b/iu,
    example: 'A cart driven by Ines Calder, no age or address reported, was struck by a deer on the mill road.',
    counter: 'A boy reported that the well was deep.',
    reason: 'nobody says it',
  },
  {
    id: 'hardly-anybody',
    source: /^few\b/iu,
    form: /^base:(?:would|could|can|might|may|should)$/,
    example: 'Few would argue that the well is deep.',
    counter: 'A few argued that the well was deep.',
    reason: 'nobody says it',
  },
  {
    id: 'circumstance',
    cues: 'say tell add testify write report announce speak talk note explain',
    shapes: 'phrase',
    content:
      /^(?:(?:in|at|on|during|after|before|from|over|under|through|via|by|with|to|about|of)\b|(?:(?:two|three|four|five|six|seven|\d+|a|some|many) (?:days?|weeks?|months?|years?|decades?)\b|last|this|next|early|late|earlier|yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/i,
    unless: /\bthat\b|[,:] [“"]/,
    example: 'At noon the miller said in a letter to the town.',
    counter: 'At the meeting on Monday the miller said that the well is dry.',
    reason: 'when and where something was said is no part of it',
  },
  {
    id: 'as-usual',
    cues: 'inform tell notify brief warn advise',
    shapes: 'phrase',
    content: /^as (?:part|usual|always|well|expected|planned|required|soon|early|recently|late)\b/i,
    example: 'The county has informed the state, as part of its duties.',
    counter: 'The county described the state as part of its duties.',
    reason: 'how or when somebody was told is no part of what was told',
  },
  {
    id: 'exchange',
    cues: 'refer report respond reply write speak talk apologize apologise testify cite mention discuss describe cover',
    shapes: 'phrase',
    unless: /\b(?:that|as)\b|[“"]/,
    example: 'The miller referred to the letter.',
    counter: 'Lena Fox referred to the letter as “a joke”.',
    reason: 'what somebody spoke or wrote about is not what they said of it',
  },
]
