/**
 * Blocks that stand in an article and are no prose: their quotation marks hold titles or code, and their words are
 * nobody's. Matched against the text of the whole block.
 */
export interface NotProseRow {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const NOT_PROSE: readonly NotProseRow[] = [
  {
    id: 'footnote',
    pattern: /^[\^↑] ?\S/,
    example: '^ Calder, Ines (4 June 2019). “How a Mill Turns”. The Norwick Echo.',
    counter: 'Ines Calder said: “The mill turns.”',
    reason: 'An encyclopedia leads its notes by a hat that leads back to the text; their marks hold titles.',
  },
  {
    id: 'dated-title',
    pattern: /^\p{Lu}[^("“]{2,60}\((?:\p{L}|\d|[ ,]){0,12}(?:1[5-9]|20)\d\d[a-z]?\)[.,:]? ["“]/u,
    example: 'Calder, Ines (2019). “How a Mill Turns”. Millers’ Quarterly 3.',
    counter: 'Ines Calder (left) said: “The mill turns.”',
    reason: 'Authors, a year in brackets and a title in marks are an entry of a list of works.',
  },
  {
    id: 'retrieved',
    pattern:
      /["”]\.?,? [^"“”]{0,160}\b(?:[Rr]etrieved|[Aa]ccessed|[Aa]rchived from the original) (?:on )?(?:\d|\p{Lu}\p{Ll}+ \d)/u,
    example: '“How a Mill Turns”. The Norwick Echo. Retrieved 4 June 2019.',
    counter: '“The mill turns,” Ines Calder said, and the wheel was retrieved.',
    reason: 'When a page was looked up is told of its title, not of what somebody said.',
  },
  {
    id: 'command-line',
    pattern: /^(?:\$|>>>|C:\\[^ ]{0,80}>) \S/,
    example: "$ echo 'The mill turns.' > mill.txt",
    counter: '$40 is “far too much,” said Ines Calder.',
    reason: 'Behind a prompt stands what is typed into a computer.',
  },
]
