/** What tells a quotation that is no statement: a title, a nickname, a word as a word. From general English usage. */

export interface NoStatementRow {
  readonly id: string
  /** Matched against the words before the quotation, in lower case, joined by spaces. */
  readonly before: RegExp
  /** Whether the quoted words must be written like a title. */
  readonly title: boolean
  /** Whether the quotation must stand alone between brackets. */
  readonly bracketed?: true
  /** Whether “by” behind words that begin with a small letter makes them somebody's. */
  readonly agent?: true
  /** Not for words that begin with “a” or “an”. */
  readonly article?: true
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const NO_STATEMENT_ROWS: readonly NoStatementRow[] = [
  {
    id: 'work',
    before:
      /\b(?:film|movie|novel|novels|book|books|memoir|song|songs|single|album|opera|play|musical|poem|ballad|hymn|painting|sculpture|exhibition|series|sitcom|drama|documentary|podcast|show|programme|program|magazine|newspaper|journal|column|video|game|track|anthem|ballet|symphony|cartoon|comic|blog|bestseller|hit|episode|author of|star of|director of|editor of|host of|cast of)$/,
    title: true,
    example: 'She danced in the ballet “The Paper Harbour” for a decade.',
    counter: 'She told the show “we will not dance again.”',
    reason: 'A kind of work before a title names the work.',
  },
  {
    id: 'venue',
    before: /(?:\bon|['’]s)$/,
    title: true,
    example: 'She spoke on Channel Nine’s “Late Harbour” about the strike.',
    counter: 'She spoke on the mayor’s “quiet failure” to act.',
    reason: 'Broadcasts are named in quotation marks after their station.',
  },
  {
    id: 'published-in',
    before:
      /\b(?:writes?|wrote|writing|written|appears?|appeared|published|reports?|reported|notes?|noted|says?|said|recalls?|recalled|argues?|argued|study|article|paper|report|essay|interview|piece|review|letter|chapter|story) in$|\b(?:issue|edition|episode|chapter|pages) of$|\bfeatur(?:es|ed|ing)$|\btold$/,
    title: true,
    example: 'The shell grew for years, she and her team write in “Harbour Science.”',
    counter: 'She said in “very plain words” that the shell grew.',
    reason: 'Behind “writes in” a title names where somebody’s words stand, and is none of them.',
  },
  {
    id: 'named-so',
    // The last words before the quotation, 80 characters at most.
    before: /\b(?:one|which|that) (?:\p{L}+ ){1,3}(?:calls?|called|dubs|dubbed|terms?|termed)$/u,
    title: true,
    example: 'She drew a plan, one she calls “Bright Harbour”, for the quay.',
    counter: 'She calls it “a bright harbour”.',
    reason: 'In a relative clause a name with capitals is told of the thing.',
  },
  {
    id: 'naming',
    before:
      /\b(?:goes by|went by|known as|known by|nicknamed|titled|entitled|headlined|named|code-named|codenamed|called simply|under the name|answers to|alias|stands for|short for|(?:bears?|bore|bearing|takes?|took|carries|carried) the name(?: of)?)(?: the)?$|\bknows? (?:\w+ ){1,4}as$/,
    title: false,
    example: 'The smuggler, known as “the Accountant”, never travelled alone.',
    counter: 'The mayor called the plan “a disaster”.',
    reason: 'A name is given, and nobody says it in the sentence.',
  },
  {
    id: 'dubbed-so',
    before: /\bdubbed(?: the)?$/,
    title: false,
    agent: true,
    article: true,
    example: 'The smuggler was dubbed “the Accountant” and never travelled alone.',
    counter: 'The plan was dubbed “a gift to smugglers”.',
    reason: 'The same; what something is with an article before it is a judgment.',
  },
  {
    id: 'is-called',
    before: /\b(?:(?:is|are|was|were|be|been) (?:also |often |sometimes |now )?(?:called|named|termed))(?: the)?$/,
    title: false,
    agent: true,
    example: 'The smuggler was called “the Accountant” and never travelled alone.',
    counter: 'The plan was called “a disaster” by the mayor.',
    reason: 'The same in the passive, unless it is told whose words they are.',
  },
  {
    id: 'called',
    before: /\ban? (?:[\p{L}-]+ ){1,3}(?:called|named|termed|titled)$/u,
    title: true,
    example: 'The frames use a protocol called “HushLink,” which nobody had tested.',
    counter: 'The minister called the protocol “Hopeless”.',
    reason: 'Behind an indefinite noun “called” gives a name.',
  },
  {
    id: 'asked-name',
    before: /\b(?:why|how) (?:is|are|was|were) (?:[\p{L}-]+ ){1,3}(?:called|named|termed)(?: an?| the)?$/u,
    title: false,
    example: 'Why is it called a “dome”?',
    counter: 'Why did she call it a “joke”?',
    reason: 'A question after a name quotes nobody.',
  },
  {
    id: 'word',
    before:
      /\b(?:the|a|this|that|whose) (?:word|words|verb|noun|adjective|adverb|prefix|suffix|letter|letters|syllable|acronym|abbreviation|pronoun|spelling|name|nickname|surname|title|label|password|phrase|term|expression)$/,
    title: false,
    example: 'The word “tide” stands eleven times on the old chart.',
    counter: 'She used harsher words: “They robbed us.”',
    reason: 'A word is mentioned, not used.',
  },
  {
    id: 'so-called',
    before: /\bso-called$/,
    title: false,
    example: 'The so-called “harbour peace” lasted four days.',
    counter: 'He called it “a harbour peace”.',
    reason: 'The writer keeps a distance from the word; nobody is quoted.',
  },
  {
    id: 'translation',
    before: /\p{L}$/u,
    title: true,
    bracketed: true,
    example: 'Her party, Nova Onda (“New Wave”), lost all its seats.',
    counter: 'He refused (“Not in my name,” he said) to sign.',
    reason: 'What stands in brackets behind a name tells what the name means.',
  },
]
