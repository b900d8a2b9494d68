import type { PatternRow } from './pattern-row.ts'

/** A cue that is a phrase, its source behind it. */
export interface PhraseCueRow extends PatternRow {
  readonly lemma: string
  /** Whether it is a cue only as the first words of a sentence. */
  readonly opens: boolean
}

export const ACCORDING_TO = 'according to'
export const IN_THE_WORDS_OF = 'in the words of'

/** Only behind a comma, and to the end. */
export const PER = 'per'

export const PHRASE_CUES: readonly PhraseCueRow[] = [
  {
    id: 'according-to',
    pattern: 'according to',
    lemma: ACCORDING_TO,
    opens: false,
    example: 'The quay is sinking, according to Lena Fox.',
    counter: 'The quay is sinking, accordingly the boats have gone, Lena Fox.',
    reason: 'It does nothing but attribute, before or behind what is said.',
  },
  {
    id: PER,
    pattern: 'per',
    lemma: ACCORDING_TO,
    opens: false,
    example: 'The quay is sinking, per Lena Fox.',
    counter: 'The ferry takes 40 cars, per the Herald Sea Fund rules that Lena Fox drew up, on each trip.',
    reason: 'Behind a clause and its comma, with the source as its last words, it attributes as “according to” does.',
  },
  {
    id: 'as-per',
    pattern:
      'as per &police|officials|sources|reports|eyewitnesses|locals|residents|experts / as per the|a &police|report|reports|complaint|complainant|fir|officials|officer|doctors|locals|residents|family|statement|spokesperson|survey',
    lemma: ACCORDING_TO,
    opens: false,
    example: 'The quay is sinking, as per officials.',
    counter: 'The quay was closed as per the plan.',
    reason: 'South Asia says so for “according to”; what is done as per a rule or plan is no statement.',
  },
  {
    id: 'in-the-words-of',
    pattern:
      'in the words|view|opinion|estimation|judgment|judgement of / to quote &<name> / to quote the|her|his|one &<word>',
    lemma: IN_THE_WORDS_OF,
    opens: true,
    example: 'In the words of Lena Fox, “the quay is sinking”.',
    counter: 'There was no comfort in the words of Lena Fox that night.',
    reason: 'It announces words as they were said; within a sentence the words are mostly only told of.',
  },
]

/** A cue of a verb and what belongs to it. */
export interface ExtraposedRow extends PatternRow {
  /** What it does, as a verb; null where the verb itself tells. */
  readonly lemma: string | null
}

/** Verbs whose "it" stands for the clause behind, and others that are no cue without the words behind them: the whole is the cue. */
export const EXTRAPOSED_CUES: readonly ExtraposedRow[] = [
  {
    id: 'make-it-clear',
    lemma: null,
    pattern: 'make|makes|made|making it <very>? clear|plain|known|explicit &that|to|in|on|at|from|during',
    example: 'Lena Fox made it clear that the quay is sinking.',
    counter: 'Lena Fox made it clear of the quay.',
    reason: 'Who makes something clear or known has said it.',
  },
  {
    id: 'let-it-be-known',
    lemma: null,
    pattern: 'let|lets|letting it be known &that|to|in|on|at|from|during',
    example: 'Lena Fox let it be known that the quay is sinking.',
    counter: 'Lena Fox let it be.',
    reason: 'The same in the passive.',
  },
  {
    id: 'let-slip',
    lemma: 'reveal',
    pattern:
      'let|lets|letting slip|on &that / let|lets|letting slip , &<quotation> / let|lets|letting slip : &<quotation>',
    example: 'Lena Fox let slip that the quay is sinking.',
    counter: 'Lena Fox let slip the rope.',
    reason: 'What slips out before “that” is words.',
  },
  {
    id: 'seek-to-know',
    lemma: 'ask',
    pattern: 'seeks|sought|seeking to know|learn &why|how|what|when|where|who|if|whether',
    example: 'Lena Fox sought to know why the quay was sinking.',
    counter: 'Lena Fox sought to close the quay.',
    reason: 'Whoever seeks to know puts a question.',
  },
  {
    id: 'seek-to-clarify',
    lemma: 'clarify',
    pattern: 'seeks|sought|seeking to clarify|explain|stress|emphasise|emphasize &that',
    example: 'Lena Fox sought to clarify that the quay was sinking.',
    counter: 'Lena Fox sought to clear the quay.',
    reason: 'Whoever seeks to make something clear says it.',
  },
  {
    id: 'wonder-aloud',
    lemma: 'ask',
    pattern:
      'wonders|wondered|wondering|muses|mused|asks|asked aloud|publicly|openly &why|how|what|when|where|who|if|whether',
    example: 'Lena Fox wondered aloud why the quay was sinking.',
    counter: 'Lena Fox wondered why the quay was sinking.',
    reason: 'A thought that is heard is a question.',
  },
  {
    id: 'beg-to-differ',
    lemma: 'say',
    pattern: 'beg|begs|begged to differ &:|,',
    example: 'Lena Fox begged to differ: “The quay is sinking.”',
    counter: 'Lena Fox begged to stay.',
    reason: 'Whoever differs says so.',
  },
  {
    id: 'sum-it-up',
    lemma: 'say',
    pattern: 'sums|summed|puts|put|says|said it|things|this up|best|well|simply|plainly|all|bluntly|succinctly &:|,|in',
    example: 'Lena Fox summed it up: “The quay is sinking.”',
    counter: 'Lena Fox summed up the year.',
    reason: '“It” stands for the words behind the colon.',
  },
  {
    id: 'hit-out-at',
    lemma: 'lash',
    pattern: 'hit|hits|hitting out at|against',
    example: 'Lena Fox hit out at the “reckless” builders of the quay.',
    counter: 'Lena Fox hit the rope.',
    reason: 'It is no blow, but a word for finding fault aloud.',
  },
  {
    id: 'take-aim-at',
    lemma: 'criticize',
    pattern: 'take|takes|took|taking aim at / take|takes|took|taking issue with / poured|pours|pouring scorn on',
    example: 'Lena Fox took aim at the “reckless” builders of the quay.',
    counter: 'Lena Fox took the rope.',
    reason: 'The same in other words.',
  },
  {
    id: 'pay-tribute-to',
    lemma: 'praise',
    pattern: 'pay|pays|paid|paying tribute to / heap|heaps|heaped|heaping praise on|upon',
    example: 'Lena Fox paid tribute to the “tireless” crew of the quay.',
    counter: 'Lena Fox paid the crew.',
    reason: 'The same with praise.',
  },
]

/** What stands behind a noun of speech: what it gives begins there, or nothing is given. */
export interface NounLeadRow extends PatternRow {
  readonly gives: boolean
}

/** Tried at each token behind "X’s claim", in this order; what is given begins behind the tokens of the pattern. */
export const NOUN_LEADS: readonly NounLeadRow[] = [
  {
    id: 'noun-that',
    pattern: '&that',
    gives: true,
    example: 'Lena Fox’s claim that the quay is sinking was heard.',
    counter: 'Lena Fox’s claim of a sinking quay was heard.',
    reason: 'A clause with "that" behind a noun of speech is what was said.',
  },
  {
    id: 'noun-colon',
    pattern: ':',
    gives: true,
    example: 'The message from Lena Fox to the council: the quay will be rebuilt.',
    counter: 'The message from Lena Fox to the council was late.',
    reason: 'A colon announces the words.',
  },
  {
    id: 'noun-quotation',
    pattern: '&<quotation> / , &<quotation>',
    gives: true,
    example: 'Lena Fox’s answer, “The quay will be rebuilt,” was cheered.',
    counter: 'Lena Fox’s answer, long and dull, was cheered.',
    reason: 'Quoted words behind a noun of speech are what it names.',
  },
  {
    id: 'noun-dash',
    pattern: '<dash> &that / <dash> &<quotation>',
    gives: true,
    example: 'The claim by Lena Fox — that the quay is sinking — was heard.',
    counter: 'The claim by Lena Fox — the third this year — was heard.',
    reason: 'A dash may stand where a comma could; other things behind it are an aside.',
  },
  {
    id: 'noun-ends',
    pattern: '?|.|;|,',
    gives: false,
    example: 'Lena Fox’s claim; that quay is sinking.',
    counter: 'Lena Fox’s claim that the quay is sinking was heard.',
    reason: 'The phrase of the noun is closed: what follows is told by somebody else.',
  },
]

/** How a clause begins behind a comma that hangs on what is said before it, and is said with it. */
export const HANGING_CLAUSES: readonly PatternRow[] = [
  {
    id: 'in-case',
    pattern: 'just? in case',
    example: 'Lena Fox said she kept a rope, just in case the quay broke.',
    counter: 'Lena Fox said she kept a rope, in the words of a friend.',
    reason: 'What somebody guards against is theirs to say.',
  },
  {
    id: 'provided-that',
    pattern: 'provided|providing|assuming that? &<starts> / as|so long as / so that',
    example: 'Lena Fox said the quay would open, provided that the builders came.',
    counter: 'Lena Fox said the quay would open, provided with a new crane.',
    reason: 'A condition belongs to what it is a condition of.',
  },
]
