import type { HeldBackRow } from './held-back-row.ts'

/** Contents that name or point at what was spoken of, and give none of the words. */
export const THINGS_SPOKEN_OF: readonly HeldBackRow[] = [
  {
    id: 'bare-noun-phrase',
    groups: 'other think perceive feel want order talk manner conjecture',
    shapes: 'phrase',
    unless:
      /^as \w+ing\b|^(?:the|an?|his|her|its|their) (?:[a-z-]+ ){0,2}(?:cause|reason|age|name|date|motive|toll|address|value)s?\b.{0,40} as |\d|\b(?:million|billion|percent|hundreds|thousands|dozens|half)\b|^(?:[a-z]+ )?(?:outrage|anger|dismay|concern|regret|shock|disappointment|alarm|frustration|sorrow) (?:over|about|at|that)\b/,
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
    shapes: 'phrase clause',
    unless: /\b(?:as|for|saying|that|lack|failure|refusal|claim\w*|alleg\w*|suggest\w*)\b|["“‘]/,
    example: 'The miller slammed the town council.',
    counter: 'The miller slammed the town for its silence.',
    reason: 'whom or what somebody praised or blamed is not what they said, where no reason is told',
  },
  {
    id: 'judged-work',
    cues: 'applaud attack blast castigate commend condemn criticise criticize decry denounce deride hail laud mock pan praise slam',
    shapes: 'phrase',
    content:
      /^(?:an?|the|his|her|their|its|\p{L}+['’]s) (?:\p{Ll}+ )?(?:film|song|book|novel|play|show|series|album|programme|program|documentary|podcast|musical|exhibition|essay|column) ["“‘]\p{Lu}[^"“”‘’]*["”’]$/u,
    example: 'The miller criticised the film “Home By Six”.',
    counter: 'The miller criticised the film as “a waste”.',
    reason: 'the title of a work that somebody judged is none of their words',
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
    id: 'judging-in-passing',
    cues: 'criticize praise',
    particle: /^(?:at|with|to|on|upon|against)$/,
    example: 'The mayor paid tribute to the miller.',
    counter: 'The mayor paid tribute to a “tireless” miller.',
    reason: 'that somebody is praised or blamed tells nothing of what was said',
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
      /^(?:this|those|these|such an?|such) (?:\p{L}+ )?(?:threat|comment|remark|claim|statement|call|warning|promise|pledge|argument|point|criticism|concern|question|view|idea|position|message|allegation|accusation|demand|prediction|sentiment)s?\b/iu,
    unless: /["“]|^(?:\S+ ){1,6}(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might)\b/,
    example: 'The miller repeated this threat at the meeting of the town.',
    counter: 'The miller said these threats were old.',
    reason: 'the noun points at words that stand elsewhere',
  },
  {
    id: 'pointing-noun-that',
    otherCues:
      'say add note tell warn report argue explain announce insist state believe estimate expect predict claim complain concede show find',
    content:
      /^that (?:\p{L}+ )?(?:threat|comment|remark|claim|statement|call|warning|promise|pledge|argument|point|criticism|concern|question|view|idea|position|message|allegation|accusation|demand|prediction|sentiment)s?\b/iu,
    unless:
      /["“]|^that (?:his|her|its|their|our|my|the|an?|any|no|all|some)\b|^(?:\S+ ){1,6}(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might)\b|^that (?:in|on|at|by|for|with|of|after|before|from|under|since|while|as|if|when|to|despite|without)\b/,
    example: 'The miller repeated that threat at the meeting of the town.',
    counter: 'The miller said that demand fell in May.',
    reason: 'the noun points at words that stand elsewhere, unless the verb takes only clauses',
  },
  {
    id: 'saying-the-same',
    cues: 'say',
    content: /^(?:(?:much|exactly|just) )?the same(?: thing)? (?:about|of|to|for)\b/i,
    unless: /["“]/,
    example: 'The miller said the same about the second well.',
    counter: 'The miller said the same well was dry.',
    reason: 'what it points at stands elsewhere',
  },
  {
    id: 'no-words',
    cues: 'say speak utter',
    shapes: 'phrase',
    content:
      /^(?:(?:a|an|another|one|many|no|any|few|the|his|her|their) (?:\p{L}+ )?(?:words?|prayers?|grace|goodbyes?|farewells?|hello)|any ?thing|nothing|something|much)\b/u,
    unless: /["“]/,
    example: 'The miller never said a word about the well.',
    counter: 'The miller said words were cheap.',
    reason: 'that somebody spoke is told, not what was said',
  },
  {
    id: 'confirming-events',
    cues: 'confirm',
    shapes: 'phrase',
    content:
      /^(?:the|this|that|an?|such an?) (?:\p{Ll}+ )?(?:incident|news|matter|event|story|reports?|information|details?|case|announcement|rumou?rs?)(?:$| (?:to|in|on|via|at|during|by|when|through)\b)/u,
    unless: /["“]/,
    example: 'The miller confirmed the incident to the town.',
    counter: 'The miller confirmed that there had been an incident.',
    reason: 'what is confirmed stands elsewhere',
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
    id: 'pointing-phrase',
    cues: `articulate emphasize emphasise stress reiterate repeat mention note highlight underline underscore address recall
      share express voice make describe acknowledge explain convey echo`,
    shapes: 'phrase that',
    content: /^(?:this|that|these|those|such|the same) \p{L}+(?: (?:with|in|to|of)\b|$)/iu,
    unless:
      /["“]|^that (?:in|on|at|by|for|with|of|after|before|from|under|since|while|as|if|when|to|despite|without|all|both|each|half|many|more|most|much|none|one|part|some|several|up|out|because|due|access|even|only|once|just|already|early|late|back|compared|contrary|prior|thanks|according|unlike|despite|given|[a-z]+ing)\b|^(?:[^\s,]+ ){1,9}(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might|must)\b/,
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
    id: 'phrase-of-telling',
    cues: 'tell speak',
    content:
      /^(?:the truth|an? lie|lies|the difference|time|(?:an?|the|his|her|their|one|some|many|few|old) (?:\p{L}+ )?(?:jokes?|story|stories|tales?|anecdotes?|fibs?))\b/iu,
    example: 'The miller tells the truth.',
    counter: 'The miller tells the town that the well is dry.',
    reason: 'what is told is not given',
  },
  {
    id: 'offers-and-points',
    cues: 'offer point',
    shapes: 'that wh clause',
    form: /^present:$/,
    particle: /^$/,
    example: 'Bonus points if the well is dry.',
    counter: 'The miller points out that the well is dry.',
    reason: 'without "out" or "to" the words are nouns with a clause beside them',
  },
  {
    id: 'expressed-here',
    cues: 'express state voice raise make',
    content: /^(?:are|is|was|were|do|does|did|have|has|had)\b/,
    example: 'Opinions expressed here are those of the miller.',
    counter: 'The miller expressed doubts about the well.',
    reason: 'the verb stands beside its noun, which has a verb of its own behind',
  },
  {
    id: 'talking-over',
    cues: 'debate discuss deliberate consider ponder mull weigh vote',
    shapes: 'wh',
    example: 'The council debated whether the well should be closed.',
    counter: 'The council asked whether the well should be closed.',
    reason: 'what several talk over is a matter, and no answer of anybody',
  },
  {
    id: 'exchange',
    cues: 'refer report respond reply write speak talk apologize apologise testify cite mention discuss describe cover quote comment remark',
    shapes: 'phrase',
    unless: /\b(?:that|as)\b|[“"]/,
    example: 'The miller referred to the letter.',
    counter: 'Lena Fox referred to the letter as “a joke”.',
    reason: 'what somebody spoke or wrote about is not what they said of it',
  },
  {
    id: 'as-it-is',
    cues: 'call tell say',
    content: /^(?:it )?(?:as|like) (?:it is|it was|(?:he|she|they|i|we|you) sees? it)\b/i,
    example: 'The miller calls it as she sees it.',
    counter: 'The miller tells it as a joke that the well is dry.',
    reason: 'that somebody speaks plainly tells nothing of what was said',
  },
]
