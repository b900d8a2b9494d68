import { type Words, wordsOf } from '../words.ts'

/** An opening mark within a word is an apostrophe: editors' programs turn the wrong one in. */
const APOSTROPHE = /(?<=\p{L})‘(?=\p{L})/gu

/** The words of a quotation as it is compared with others; offsets index the text. */
export const driftWordsOf = (text: string): Words => wordsOf(text.includes('‘') ? text.replace(APOSTROPHE, '’') : text)
