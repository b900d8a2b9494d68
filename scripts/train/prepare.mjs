// An annotated article with its sentences tagged, and for each annotation the word that decides.
import { analyse } from '../../dist/text/analyse.js'
import { nameWordsOf, tagSentence } from '../../dist/text/tag.js'
import * as t from '../../dist/text/tags.js'
import { QUOTATION, WORD } from '../../dist/text/tokens.js'
import { Block } from '../../dist/types.js'

export const articleOf = (text) => ({
  text,
  blocks: [...text.matchAll(/\S[^\n]*/g)].map(
    (found) => new Block(found.index, found.index + found[0].trimEnd().length),
  ),
  headlines: [],
  quoted: [],
  metadata: { title: null, byline: null },
})

/** The tokens of an annotated cue, with their sentence and place in it. */
function cueTokens(cue, byStart) {
  const inside = []
  for (const { start, end } of cue)
    for (let at = start; at < end; at++) if (byStart.has(at)) inside.push(byStart.get(at))
  return inside
}

const isVerb = ({ token }) => (token.tags & t.VERB) !== 0 && (token.tags & t.AUX) === 0

/** The share of each word's occurrences that stand in an annotated cue. */
function cueShares(articles) {
  const counts = new Map()
  for (const { places, cues } of articles) {
    const inside = new Set(cues.flat().map(({ token }) => token))
    for (const { token } of places.values()) {
      const count = counts.get(token.lower) ?? [0, 0]
      counts.set(token.lower, [count[0] + (inside.has(token) ? 1 : 0), count[1] + 1])
    }
  }
  return (word) => {
    const [inCues, all] = counts.get(word) ?? [0, 0]
    return (inCues + 0.1) / (all + 2)
  }
}

/** The word of a cue that decides: of its verbs, or else of all its words, the one that is a cue most often. */
function headOf(inside, share) {
  const words = inside.filter(({ token }) => token.kind === WORD)
  const verbs = words.filter(isVerb)
  const candidates = verbs.length > 0 ? verbs : words
  return candidates.sort((a, b) => share(b.token.lower) - share(a.token.lower))[0] ?? null
}

function tagged({ text, attributions }) {
  const passages = analyse(articleOf(text))
  const sentences = passages.flatMap((passage) => passage.sentences)
  const names = nameWordsOf(sentences)
  for (const sentence of sentences) tagSentence(sentence, names)
  const places = new Map()
  for (const sentence of sentences)
    sentence.tokens.forEach((token, index) => {
      if (token.kind !== QUOTATION) places.set(token.start, { token, sentence, index })
    })
  const cues = attributions.map(({ cue }) => cueTokens(cue, places))
  return { text, attributions, sentences, places, cues }
}

/** Articles as sentences, each with `heads`: from the deciding token of each annotation to the annotation. */
export function prepare(articles) {
  const all = articles.map(tagged)
  const share = cueShares(all)
  return all.map(({ text, attributions, sentences, cues }) => {
    const heads = new Map()
    cues.forEach((inside, i) => {
      const head = headOf(inside, share)
      if (head) heads.set(head.token, attributions[i])
    })
    return { text, attributions, sentences, heads }
  })
}
