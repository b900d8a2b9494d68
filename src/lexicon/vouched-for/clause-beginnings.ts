/** How a clause begins: with an article, a pronoun, a name, a number or a preposition. */
export const THAT_CLAUSE =
  /^that (?:\p{Lu}|\d|(?:the|an?|this|these|those|all|no|nobody|none|nothing|people|any|some|someone|many|most|several|both|two|three|his|her|its|their|our|my|he|she|it|they|we|I|there|in|on|at|if|when|by|under|for|after|such)\b)/u

/** The same, or without “that”. */
export const THAT_CLAUSE_OR_BARE = new RegExp(`^(?:that )?${THAT_CLAUSE.source.slice('^that '.length)}`, 'u')
