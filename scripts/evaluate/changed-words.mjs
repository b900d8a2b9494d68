// How words are left out of a quotation or replaced, for the operations of `verify-operations.mjs`.

/** What can turn a sentence: negations, modals, hedges, quantities. */
export const RISKY =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|without|hardly|barely|scarcely|unless|nowhere|may|might|can|could|should|would|must|shall|will|ought|if|whether|about|nearly|almost|roughly|approximately|perhaps|maybe|probably|possibly|likely|unlikely|allegedly|reportedly|apparently|seemingly|sometimes|often|rarely|seldom|always|usually|generally|mostly|partly|largely|only|merely|most|few|least|some|many|several|all|every|\w*one|hundreds?|thousands?|millions?|billions?|trillion|dozens?|half|third|quarter|twice|double|triple|once|percent|two|three|four|five|six|seven|eight|nine|ten|cannot)\b|n['’]t|['’](?:ll|d)\b|\d/i

/** One of a list, by chance. */
export const pick = (list, random) => list[Math.floor(random() * list.length)]
/** Whether nothing has been left out or put in before. */
export const plain = (text) => !/[[\]…]|\.\.\.|\. \./.test(text)

/** The words of a text with the places between them. */
export const split = (text) =>
  [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Leaves out some words from within, and puts something in their place. */
export function without(text, random, joint, wanted) {
  const words = split(text)
  if (words.length < 12 || !plain(text)) return null
  for (let round = 0; round < 20; round++) {
    const length = 2 + Math.floor(random() * Math.min(8, words.length - 9))
    const from = 4 + Math.floor(random() * (words.length - length - 7))
    const omitted = text.slice(words[from].start, words[from + length - 1].end)
    if (/^\W*(\w+)/.exec(omitted)?.[1] === /(\w+)/.exec(words[from + length].text)?.[1]) continue
    if (wanted(omitted))
      return { text: text.slice(0, words[from].start).trimEnd() + joint + text.slice(words[from + length].start) }
  }
  return null
}

/** Replaces the first word that a pattern finds at or after a place chosen by chance. */
export function replaced(text, pattern, by, random) {
  const found = [...text.matchAll(pattern)]
  const match = found.length > 0 ? pick(found, random) : null
  if (!match) return null
  const word = typeof by === 'function' ? by(match) : by
  return word === null ? null : { text: text.slice(0, match.index) + word + text.slice(match.index + match[0].length) }
}
