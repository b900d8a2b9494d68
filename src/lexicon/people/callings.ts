/** Nouns for what somebody does or is in a story. From general English. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** "… fled with Hugo Hill, the source said": nouns for somebody who is not named. */
export const VEILED_SOURCES = words('source insider official person aide witness spokesman spokeswoman spokesperson')
