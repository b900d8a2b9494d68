/** What a word can be in its place: bits of `Token.tags`. */
export const DET = 1 << 0
export const PRONOUN = 1 << 1
export const OBJECT = 1 << 2
export const POSSESSIVE = 1 << 3
export const PREP = 1 << 4
export const COORD = 1 << 5
export const SUBORD = 1 << 6
export const MODAL = 1 << 7
export const BE = 1 << 8
export const HAVE = 1 << 9
export const DO = 1 << 10
export const PAST = 1 << 11
export const PARTICIPLE = 1 << 12
export const PRESENT = 1 << 13
export const BASE = 1 << 14
export const GERUND = 1 << 15
export const ADVERB = 1 << 16
export const TO = 1 << 17
export const WH = 1 << 18
export const NEGATION = 1 << 19
/** The clitic of a possessive ("Ruiz's"); the tokenizer cuts it off. */
export const GENITIVE = 1 << 20
export const TIME = 1 << 21
/** A capitalised word that starts no sentence, or one that stands so elsewhere. */
export const NAME = 1 << 22
/** A word that may be the head or a part of a noun phrase: no closed class, no certain verb. */
export const NOMINAL = 1 << 23
/** Seldom a verb: only its context makes it one. */
export const RARELY_VERB = 1 << 24
/** A verb that the user calls a cue, and its particle. */
export const OWN_CUE = 1 << 25

export const VERB = PAST | PARTICIPLE | PRESENT | BASE | GERUND
export const AUX = MODAL | BE | HAVE | DO
export const FINITE = PAST | PRESENT | BASE | AUX
export const CLOSED = DET | PRONOUN | OBJECT | POSSESSIVE | PREP | COORD | SUBORD | AUX | TO | WH | NEGATION | GENITIVE
