/**
 * Shapes that whosaid does not read right yet, by the text of their row. Each is expected to fail: the day one passes, its
 * test fails and asks for its line here to be taken out. Nothing is put in to make a test pass that passed before.
 */
export const KNOWN_GAPS: ReadonlySet<string> = new Set([
  // continuation
  '“Everything tastes of smoke.” Wilma Acheson was speaking from the ruins of her dairy on Thursday.',
  // indirect
  'Nadia Fairweather said the quay was sinking and urged the council to close it.',
  'The builders rejected the accusation by Nadia Fairweather that they had cut corners.',
  // interviews
  'Leonie Marchetti-Boyd has been tuning church organs for half … ales. Q: Why? A: Because then I can hear what is wrong.',
  // people
  'Ottilie Grantham and Basil Grantham keep geese. “They bite,” Mr. Grantham said.',
])
