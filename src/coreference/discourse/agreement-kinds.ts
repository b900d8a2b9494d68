/** How the gender of an antecedent goes with that of a pronoun; null where they exclude each other. */
export type GenderAgreement = 'agrees' | 'hinted' | 'unknown' | 'differs'

/** What shows an antecedent of "he" or "she" to be a person; null for what is none. */
export type Personhood = 'shown' | 'unnamed' | 'whole-name' | 'lone-name'
