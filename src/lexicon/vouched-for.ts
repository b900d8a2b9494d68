/**
 * Readings of a sentence in which something was certainly said, though what was counted holds too few of them to know. The
 * other side of `held-back.ts`: all conditions of a row must hold. From general English.
 */
export interface VouchedRow {
  readonly id: string
  /** Base forms of cues. */
  readonly cues?: string
  /** What follows the cue: "phrase", "to", "wh", "that", "clause", "quotation". */
  readonly shapes?: string
  /** The rules that an attribution may come from. */
  readonly rules?: string
  /** The word behind the verb that leads to the content. */
  readonly particle?: RegExp
  readonly content?: RegExp
  readonly source?: RegExp
  /** The form of the verb with its first auxiliary: "participle:was". */
  readonly form?: RegExp
  /** The word before the clause of the cue. */
  readonly opener?: RegExp
  /** Only behind "used to". */
  readonly habit?: true
  /** Only where the cue stands within the clause, between commas. */
  readonly inserted?: true
  readonly example: string
  readonly counter: string
  readonly reason: string
}

/** How a clause begins: with an article, a pronoun, a name, a number or a preposition. */
const THAT_CLAUSE =
  /^that (?:\p{Lu}|\d|(?:the|an?|this|these|those|all|no|nobody|none|nothing|people|any|some|someone|many|most|several|both|two|three|his|her|its|their|our|my|he|she|it|they|we|I|there|in|on|at|if|when|by|under|for|after|such)\b)/u

/** What calls for a thing without a voice. */
const VOICELESS =
  /^(?!.*\b(?:recipe|plan|bill|law|rule|contract|job|role|situation|script|occasion|weather|it|this|that|which|what|deal|design|budget|proposal|measure)s?\b)/i

export const VOUCHED_FOR: readonly VouchedRow[] = [
  {
    id: 'calling-for',
    cues: 'call',
    particle: /^for$/,
    rules: 'subject-verb-content joined-verb',
    source: VOICELESS,
    content: /^(?:an?|the|his|her|its|their|more|further|new|urgent|immediate|\p{Ll}+(?:s|tion|ment)) /u,
    example: 'The village called for the well to be closed.',
    counter: 'The recipe called for the well to be closed.',
    reason: 'who calls for something asks for it',
  },
  {
    id: 'as-they-put-it',
    cues: 'put',
    particle: /^it$/,
    rules: 'content-subject-verb subject-verb-content',
    shapes: 'clause that left',
    example: 'As villagers put it, the well was dry.',
    counter: 'Villagers put it in the well.',
    reason: 'how somebody puts it are their words',
  },
  {
    id: 'written-that',
    cues: 'blog tweet post write message text cable wire e-mail email',
    shapes: 'that',
    rules: 'subject-verb-content joined-verb',
    content: THAT_CLAUSE,
    example: 'The two villages blogged that the well was dry.',
    counter: 'The two villages blogged about the well.',
    reason: 'what is written stands behind “that”',
  },
  {
    id: 'raised-by',
    cues: 'raise express voice air',
    shapes: 'that',
    rules: 'verb-agent-content',
    example: 'Concerns were raised by villagers that the well was dry.',
    counter: 'The roof was raised by villagers that summer.',
    reason: 'behind “by” stands who said it, behind “that” what was said',
  },
  {
    id: 'said-yes-or-no',
    cues: 'say answer reply',
    content: /^(?:yes|no)[.,]?$/i,
    example: 'Asked about the well, the miller said no.',
    counter: 'Asked about the well, the miller said nothing.',
    reason: 'an answer of one word is whole',
  },
  {
    id: 'named-behind',
    rules: 'so-said that-is-the-view-of that-is-what how-put gesture',
    example: '“The well is dry.” So said Ines Calder on Monday.',
    counter: '“The well is dry.” Nobody laughed.',
    reason: 'a sentence that does nothing but name who spoke is there for the words before',
  },
  {
    id: 'statement-given',
    cues: 'share issue release post publish offer provide give send',
    rules: 'introduced',
    source: /\p{Lu}/u,
    example:
      'Ines Calder shared the following comment on the well:\n\n“The well is dry, and nobody should drink of it.”',
    counter: 'Ines Calder shared the water of the well.',
    reason: 'a sentence that ends in a colon and tells that somebody gave out words is there for those behind it',
  },
  {
    id: 'quoted-as-saying',
    rules: 'quoted-as-saying',
    example: 'The Echo quoted the miller as saying the well was dry.',
    counter: 'The Echo quoted the miller on wells.',
    reason: 'two witnesses: who said it, and who heard it',
  },
  {
    id: 'asking-to',
    cues: 'ask exhort entreat implore beseech urge advise instruct remind order',
    shapes: 'to',
    rules: 'subject-verb-content verb-agent-content',
    example: 'The miller exhorted the town to dig a second well.',
    counter: 'The miller helped the town to dig a second well.',
    reason: 'whom somebody asks to do something has been spoken to',
  },
  {
    id: 'calling-on',
    cues: 'call appeal plead',
    shapes: 'to',
    particle: /^(?:(?:up)?on|to|with)$/,
    example: 'The miller called on the town to dig a second well.',
    counter: 'The miller called to dig a second well.',
    reason: 'the same with a preposition before whom it is asked of',
  },
  {
    id: 'told-somebody-that',
    cues: 'tell',
    shapes: 'that',
    rules: 'subject-verb-content',
    content: THAT_CLAUSE,
    source: /^(?!(?:it|this|that|which)$)/i,
    example: 'A man called Ivo tells me that he has never seen the well.',
    counter: 'The miller told me the time.',
    reason: 'who hears a whole clause was told it',
  },
  {
    id: 'used-to-say',
    cues: 'say tell complain insist claim joke warn argue',
    shapes: 'that clause quotation wh',
    rules: 'dependent-verb',
    habit: true,
    example: 'The miller used to say that the well was deep.',
    counter: 'The miller used to own the well.',
    reason: 'what somebody said time and again was said',
  },
  {
    id: 'asking-whether',
    cues: 'query inquire enquire',
    shapes: 'wh',
    rules: 'subject-verb-content joined-verb',
    example: 'The miller inquired whether the well was dry.',
    counter: 'The miller saw why the well was dry.',
    reason: 'a question in other words',
  },
  {
    id: 'ruling-out',
    cues: 'rule',
    shapes: 'phrase',
    rules: 'subject-verb-content',
    content: /^(?:any|all|an?|the|further|another|more|\p{Ll}+ing) /u,
    particle: /^out$/,
    example: 'The miller ruled out a second well.',
    counter: 'The miller ruled the mill with a firm hand.',
    reason: 'what is ruled out is denied in words',
  },
  {
    id: 'proposing-deeds',
    cues: 'recommend propose suggest advise advocate',
    content: /^(?!\p{L}+thing\b)\p{Ll}+ing (?:the|an?|his|her|its|their|all|any|more|people|some|another|it|them)\b/u,
    rules: 'subject-verb-content',
    example: 'The miller recommended digging a second well.',
    counter: 'The miller enjoyed digging a second well.',
    reason: 'what somebody proposes to do stands in the form of a deed',
  },
  {
    id: 'proposing-that',
    cues: 'recommend propose demand request',
    shapes: 'that',
    rules: 'subject-verb-content joined-verb',
    content: THAT_CLAUSE,
    example: 'The panel recommended that the well be closed.',
    counter: 'The panel saw that the well was closed.',
    reason: 'the same with a clause',
  },
  {
    id: 'called-in-marks',
    cues: 'refer describe brand label term deem dub denounce dismiss',
    rules: 'subject-verb-content joined-verb',
    shapes: 'phrase',
    content: /\bas (?:an? |the )?["“‘]\p{Ll}/u,
    example: 'The miller referred to the plan as “a joke on us all”.',
    counter: 'The miller referred to the mayor as “Chris”.',
    reason: 'the marks say that the judgment is given in the judge’s words',
  },
  {
    id: 'judged-in-a-word',
    cues: 'brand term label deem',
    rules: 'subject-verb-content joined-verb',
    shapes: 'phrase',
    example: 'The miller branded the plan unfair.',
    counter: 'The miller made the plan public.',
    reason: 'these verbs say what something is held to be',
  },
  {
    id: 'spoken-of-in-marks',
    cues: 'speak warn complain',
    particle: /^(?:of|about)$/,
    content: /^[^"“‘]{0,24}["“‘]\p{Ll}/u,
    rules: 'subject-verb-content',
    example: 'The miller spoke of a “wall of water” that came down the hill.',
    counter: 'The miller spoke of a wall of water that came down the hill.',
    reason: 'the marks say that these were the words',
  },
  {
    id: 'answered-in-marks',
    rules: 'introduced',
    source: /^(?:s?he|they)$/i,
    content: /^\p{Lu}\p{Ll}*[ ’',.!]/u,
    example: 'Ines Calder said the well was dry. Would she dig another? “Not in my lifetime.”',
    counter: 'Ines Calder said the well was dry. Would she dig another? Nobody knew.',
    reason: 'a question about somebody, and right behind it a sentence in marks',
  },
  {
    id: 'put-by-somebody',
    rules: 'uncued',
    source: /^(?:his|her|their|my|our|the) \p{Ll}+$/iu,
    content: /^\p{Lu}.{24}/su,
    example: 'Her brother was more open about the well: “We have thought about selling it for years.”',
    counter: 'Her brother was more open about the well.',
    reason: 'a person, a colon, and a sentence of several words in marks',
  },
  {
    id: 'what-they-call',
    cues: 'call describe brand label term dub',
    opener: /^what$/,
    content: /^(?:as )?(?:an?|the) ["“‘']\p{Ll}/u,
    rules: 'subject-verb-content',
    example: 'The mayor resigned over what farmers called a “shameful” plan.',
    counter: 'The mayor called a “snap” vote.',
    reason: '“what” stands for the thing, and the marks for their words about it',
  },
  {
    id: 'judged-in-marks',
    cues: `apologise apologize applaud attack berate blame blast castigate censure chide commend condemn criticise criticize decry
      denounce deplore deride excoriate fault hail laud lambast lambaste lament lash praise rebuke ridicule salute scold slam thank
      upbraid welcome reject recall`,
    rules: 'subject-verb-content joined-verb verb-agent-content',
    form: /^(?:past|present|participle|ing):(?:has|have|had|was|were|is|are|been)?$/,
    content: /^[^"“‘]{0,60}["“‘]\p{Ll}/u,
    example: 'The miller criticised the town for “looking the other way” when the well ran dry.',
    counter: 'The miller criticised the film “Dry Wells”.',
    reason: 'the marks say that a verdict, or what somebody saw, is told in their own words',
  },
  {
    id: 'said-so-in-marks',
    cues: 'say add insist claim argue warn explain state allege promise vow call describe denounce dismiss condemn',
    rules: 'dependent-verb',
    form: /^ing:$/,
    content: /^[^"“‘]{1,80}["“‘]\p{Ll}/u,
    example: 'The miller left the hall, saying it was “no place for farmers”.',
    counter: 'The miller left the hall, saying little.',
    reason: 'the marks say that what the participle tells was said so',
  },
  {
    id: 'stated-that',
    cues: 'state aver assert submit contend testify observe',
    shapes: 'that',
    content: THAT_CLAUSE,
    example: 'A letter seen by the town states that the well is dry.',
    counter: 'Most northern states that vote in May are small.',
    reason: 'these verbs do nothing but state what follows “that”',
  },
  {
    id: 'uttered-that',
    cues: 'whisper mutter murmur mumble shout yell scream laugh giggle chuckle sigh moan groan grumble joke quip gasp sob purr boom bark hiss',
    shapes: 'that',
    rules: 'subject-verb-content joined-verb',
    content: /^that (?:\p{L}+ ){2}/u,
    example: 'The miller whispered to his wife that they had dug in the wrong place.',
    counter: 'The miller whispered to his wife.',
    reason: 'how it was uttered is told, and behind “that” what',
  },
  {
    id: 'put-in-between',
    cues: `say explain recall remember recollect sigh laugh joke admit insist reckon add note observe reflect point remark
      confess concede claim argue complain continue promise warn muse tell write`,
    rules: 'content-subject-verb content-verb-subject',
    inserted: true,
    example: 'It was, the miller recalled, the driest summer of her life.',
    counter: 'The driest summer of her life, the miller recalled the flood.',
    reason: 'put in between two parts of a clause, such a verb does nothing but say whose it is',
  },
  {
    id: 'remembered-saying',
    cues: 'say tell insist explain shout warn',
    rules: 'noun-participle',
    shapes: 'that',
    source: /^(?:his|her|my|their|our|the) \p{Ll}+$/u,
    content: THAT_CLAUSE,
    example: 'Ines Calder remembers her father telling her that the well would never run dry.',
    counter: 'Ines Calder remembers her father digging the well.',
    reason: 'whose voice is remembered, and what it said',
  },
  {
    id: 'estimate-of-damage',
    cues: 'put estimate',
    source: /\p{L}/u,
    content: /^(?:the|its|their|his|her) .{3,60} at .{0,24}\d/u,
    rules: 'subject-verb-content',
    example: 'The miller put the damage at 40 million crowns.',
    counter: 'The miller put the cat out at night.',
    reason: 'a figure is given for something',
  },
  {
    id: 'it-was-announced',
    cues: 'claim announce allege confirm reveal report disclose',
    rules: 'content-verb',
    example: 'The mill will close in May, it was announced on Friday.',
    counter: 'The mill will close in May, it was feared on Friday.',
    reason: 'somebody has said it, whom the text does not name',
  },
  {
    id: 'it-was-announced-that',
    cues: 'claim announce allege confirm disclose',
    rules: 'verb-content',
    shapes: 'that',
    content: /^that \p{L}/u,
    source: /^$/,
    form: /:(?:is|was|has|had)$/,
    example: 'It was claimed on Friday that the mill had been sold.',
    counter: 'It was feared on Friday that the mill had been sold.',
    reason: 'the same with the clause behind its verb',
  },
  {
    id: 'gave-as',
    cues: 'give',
    rules: 'subject-verb-content',
    content:
      /^(?:the|an?|his|her|its|their) (?:[a-z-]+ ){0,2}(?:cause|reason|age|name|date|motive|toll|address|value)s?\b.{0,40} as /,
    example: 'The miller gave the cause of the flood as a burst pipe.',
    counter: 'The miller gave the cat to her son as a treat.',
    reason: 'a cause, an age or a reason is named',
  },
  {
    id: 'forecast-of-change',
    cues: 'forecast predict project',
    content:
      /^(?:an?|another|further|more|no|slower|faster|stronger|weaker) (?:\p{L}+ )?(?:rise|fall|growth|increase|drop|decline|gain|loss|profit|surge|jump|recovery|recession|shortfall|deficit|surplus|slowdown|win|victory|return|losses|profits|gains|cuts?)\b/u,
    rules: 'subject-verb-content joined-verb',
    shapes: 'phrase',
    example: 'The mill forecast a rise in rents.',
    counter: 'The mill forecast the weather.',
    reason: 'what is to rise or fall is what was foretold',
  },
  {
    id: 'promise-of-somebody',
    cues: 'promise pledge vow threat',
    rules: 'speech-noun',
    content: /^to /,
    source: /^(?!(?:his|her|its|their)$)(?:(?! (?:of|about|over|on|to|with|that) ).)*$/,
    example: 'Ines Calder’s promise to dig a second well came to nothing.',
    counter: 'Ines Calder’s way to the well was long.',
    reason: 'the noun says that it was said, and whose it is stands before',
  },
  {
    id: 'claim-of-somebody',
    cues: `promise pledge vow threat assertion insistence contention allegation claim assurance evidence case word argument
      formulation admission complaint answer reply response warning testimony prediction message announcement declaration`,
    rules: 'speech-noun carried-noun',
    content: THAT_CLAUSE,
    source: /^(?:(?! (?:of|about|over|on|to|with|that) ).)*$/,
    example: 'The mayor rejected Ines Calder’s assertion that the well was dry.',
    counter: 'The mayor fears the claim that gives the mill its rights.',
    reason: 'the same with a clause',
  },
  {
    id: 'reported-behind',
    cues: 'report write note agree caution conclude acknowledge concede admit',
    rules: 'content-subject-verb content-verb-subject',
    source: /^(?!(?:it|(?:an?|the) (?:fact|point|claim|problem|risk))$)/i,
    content: /^(?:\S+ ){3}/,
    example: 'The well holds a million litres, the team reports.',
    counter: 'The team reports to the mayor.',
    reason: 'behind a whole clause and a comma such a verb does nothing but tell whose the clause is',
  },
  {
    id: 'demand-joined',
    cues: 'demand promise pledge',
    rules: 'joined-verb',
    shapes: 'phrase',
    example: 'The miller blamed the town for the flood and demanded compensation.',
    counter: 'The miller blamed the town for the flood and got her money.',
    reason: 'what is demanded or promised is named after the verb',
  },
  {
    id: 'promise-joined',
    cues: 'promise pledge vow',
    rules: 'joined-verb',
    shapes: 'to',
    content: /^(?:not )?to \p{Ll}+/u,
    example: 'The miller said she was sorry and promised to dig a second well.',
    counter: 'The miller said she was sorry and went to dig a second well.',
    reason: 'a promise is made in words, whatever was said before it',
  },
  {
    id: 'asked-to-be',
    cues: 'ask beg implore',
    rules: 'subject-verb-content joined-verb',
    shapes: 'to phrase clause',
    form: /^past:(?:|had)$/,
    source: /\p{Lu}|^(?:the|an?|s?he|they|his|her|their) ?/iu,
    content: /^(?:not )?to be \p{Ll}+/u,
    example: 'The mayor asked the millers to be patient.',
    counter: 'The mayor might ask the millers to be patient.',
    reason: 'what somebody is asked to be is asked in words',
  },
]
