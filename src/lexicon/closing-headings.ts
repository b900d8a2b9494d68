/**
 * Headings with which a text closes, or under which it lists what belongs to it. Below them short lines without a full stop
 * are part of it, too; below others they may be links.
 */
const WORDS = [
  'conclusions?|summary|in (?:conclusion|summary|short)|to sum up|final thoughts?|(?:the )?bottom line|(?:the |our |my )?verdict|takeaways?|results|discussion|limitations|what (?:comes )?next',
  '(?:foot|end)?notes?|references?|bibliography|works cited|sources?|acknowledge?ments|errata|glossary|appendix',
  'ingredients|method|instructions|directions|equipment|nutrition(?: facts)?|tips|storage|variations|serving suggestions?',
  "(?:what(?:’|')?s )?in the box|(?:technical )?(?:specifications?|specs)|features|dimensions|compatibility|requirements|pros|cons|(?:what )?you(?:’ll|'ll| will)? need",
  'if you go|practicalities|practical information|details|services?(?: details)?|exceptions|answers|getting there|opening (?:hours|times)|where to (?:stay|eat)|line-?ups?|(?:match|key) facts|full (?:results|list|scores?)|scorers|standings|table',
].join('|')

export const CLOSING_HEADING = new RegExp(`^(?:\\d{1,2}[.)]? ?)?(?:${WORDS})\\W{0,2}$`, 'i')
