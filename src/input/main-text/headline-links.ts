import { wordsIn } from '../../characters.ts'
import { COMMON_WORDS } from '../../lexicon/title-stop-words.ts'
import type { Features } from './features.ts'

const LEAST_WORDS = 5
const MOST_WORDS = 24
/** Of capitals and of capitalised words, from which on a line is set as headlines are. */
const CAPITALS = 0.2
const LEAST_TITLED = 0.7
const LEAST_PARAGRAPH = 8
const LEAST_SENTENCE = 3
/** Words of a line in capitals that no subhead has. */
const LONG_CAPITALS = 8
/** Paragraphs below a subhead in which its words come again, and the share of them that does. */
const PARAGRAPHS_BELOW = 3
const SHARED = 0.45
const MOST_IN_A_ROW = 6
const LETTERS_OF_CONTENT = 4
const STEM = 5

/** Beginnings of the words of a line that mean something by themselves. */
export const stemsOf = ({ line }: Features): string[] =>
  wordsIn(line.toLowerCase(), LETTERS_OF_CONTENT)
    .filter((word) => !COMMON_WORDS.has(word))
    .map((word) => word.slice(0, STEM))

const isParagraph = (line: Features | undefined) => line?.ended === true && !line.rule && line.words >= LEAST_PARAGRAPH

/** Whether a line by itself is set as the headline of a story is: long for a subhead, and in capitals or capitalised words. */
function isHeadline(line: Features): boolean {
  const { ended, colon, listed, rule, dateline, words, lower, titled } = line
  if (ended || colon || listed || rule || dateline || words > MOST_WORDS) return false
  return words >= LEAST_WORDS && (lower < CAPITALS || (titled >= LEAST_TITLED && words > LEAST_WORDS))
}

const isSentence = (line: Features | undefined) => line?.ended === true && !line.rule && line.words >= LEAST_SENTENCE

/** The next line that no row marks, in one direction. */
function nextUnmarked(features: readonly Features[], at: number, step: 1 | -1): Features | undefined {
  let i = at
  while (features[i]?.rule || features[i]?.dateline) i += step
  return features[i]
}

/** Whether the words of lines come again in the paragraphs below, as those of a subhead do. */
export function isTaken(features: readonly Features[], from: number, to: number): boolean {
  const below = new Set<string>()
  for (let i = to, seen = 0; i < features.length && seen < PARAGRAPHS_BELOW; i++) {
    const line = features[i]
    if (!line || !isParagraph(line)) continue
    for (const stem of stemsOf(line)) below.add(stem)
    seen++
  }
  const stems = features.slice(from, to).flatMap(stemsOf)
  return stems.filter((stem) => below.has(stem)).length >= stems.length * SHARED
}

const isShouted = ({ lower, words }: Features) => lower < CAPITALS && words >= LONG_CAPITALS

/** Whether lines stand between sentences, a paragraph on one side at least. */
function isBetween(features: readonly Features[], from: number, to: number): boolean {
  const [above, below] = [nextUnmarked(features, from - 1, -1), nextUnmarked(features, to, 1)]
  return isSentence(above) && isSentence(below) && (isParagraph(above) || isParagraph(below))
}

/** Whether a headline, a question it may be, has a date of its own right below it. */
function isDated(features: readonly Features[], i: number): boolean {
  const [line, below] = [features[i], features[i + 1]]
  if (!line || line.rule || line.dateline || line.words < LEAST_WORDS || line.titled < LEAST_TITLED) return false
  return below?.dateline === true && below.hints.blanksBefore === 0 && isParagraph(features[i - 1])
}

const MOST_PLAIN = 4
const LEAST_PLAIN = 4
const SHARED_PLAIN = 0.34
/** Words that tell something, as headlines do and items of a list of goods do not. */
const TELLS =
  /\b(?:to|is|are|was|says?|said|will|can|could|must|how|why|what|who|when|where|gets?|has|have|not|after|over|amid|as)\b/i

/** Whether a line may be the headline of a story in small letters: no sentence, label or item of a list. */
function isPlain(line: Features): boolean {
  const { ended, colon, listed, rule, dateline, words, repeats, unlabelled } = line
  if (ended || colon || listed || rule || dateline || unlabelled || repeats > 1) return false
  return words >= LEAST_PLAIN && words <= MOST_WORDS && TELLS.test(line.line)
}

/** Marks two headlines and more below one another between paragraphs that have nothing of them: links to other stories. */
function findPlainLinks(features: readonly Features[], mark: (i: number) => void): void {
  for (let from = 1; from < features.length; from++) {
    let to = from
    for (let line = features[to]; line && isPlain(line); line = features[++to]);
    const isFew = to - from > 1 && to - from <= MOST_PLAIN
    if (isFew && isParagraph(features[from - 1]) && isParagraph(features[to]) && isForeign(features, from, to))
      for (let i = from; i < to; i++) mark(i)
    from = Math.max(from, to)
  }
}

const MOST_LISTED = 5
/** A headline may end with somebody's words or as a question. */
const ASKED = /[?”’"']$/

/** Whether a line below the heading of a list may be a headline there. */
const mayBeListed = (line: Features | undefined): boolean =>
  line !== undefined &&
  !line.rule &&
  !line.dateline &&
  !line.sentences &&
  line.words >= LEAST_PLAIN &&
  line.words <= MOST_WORDS &&
  (!line.ended || ASKED.test(line.line))

/** Marks a few headlines below the heading of a list, where a paragraph follows them: one of them may end as a sentence. */
function findListed(features: readonly Features[], mark: (i: number) => void): void {
  for (let i = 1; i < features.length; i++) {
    if (features[i]?.rule?.effect !== 'list') continue
    let to = i + 1
    while (mayBeListed(features[to])) to++
    const size = to - i - 1
    const isAsked = features.slice(i + 1, to).some(({ ended }) => ended)
    if (!isAsked || size < 2 || size > MOST_LISTED || !isParagraph(features[to])) continue
    for (let k = i + 1; k < to; k++) mark(k)
  }
}

const LEAST_LONE = 6
const MOST_LONE = 16
/** Somebody or something by name, behind the first word. */
const NAMED = /\S \p{Lu}/u

/** Words that headlines leave out. */
const LEFT_OUT = /\b(?:the|an?|his|her|its|their|our|my|your|is|are|was|were|has|have|had)\b/i

/** Marks a headline by itself that names somebody, between paragraphs that have hardly a word of it. */
function findLoneLinks(features: readonly Features[], mark: (i: number) => void): void {
  for (let i = 1; i < features.length - 1; i++) {
    const line = features[i]
    if (!line || line.words < LEAST_LONE || line.words > MOST_LONE || !isPlain(line) || !NAMED.test(line.line)) continue
    if (!isParagraph(features[i - 1]) || !isParagraph(features[i + 1])) continue
    if (line.line.endsWith('?') || line.sentences || LEFT_OUT.test(line.line)) continue
    if (isForeign(features, i, i + 1)) mark(i)
  }
}

/** Names of sections, as they stand above the headline of a story. */
const SECTION =
  /^(?:politics|world|business|sports?|news|opinion|health|science|culture|entertainment|national|local|technology|economy|law|education|environment|climate|elections?|investigations?|middle east|africa|asia|europe|americas|crime|money|travel|arts)$/i

/** A link with its label before it: another may stand below. */
const LABELLED_LINK: ReadonlySet<string | undefined> = new Set(['see-also', 'see-also-glued'])

/** Marks a headline between paragraphs that stands below a labelled link: one more of them. */
function findSecondLinks(features: readonly Features[], mark: (i: number) => void): void {
  for (let i = 1; i < features.length - 1; i++) {
    const line = features[i]
    if (!LABELLED_LINK.has(features[i - 1]?.rule?.id) || !line || line.ended || line.colon || line.listed) continue
    const isHead = !line.rule && !line.dateline && line.words >= LEAST_LONE && line.words <= MOST_WORDS
    if (isHead && isParagraph(features[i + 1]) && !isTaken(features, i, i + 1)) mark(i)
  }
}

/** Marks a headline by itself between paragraphs, with the name of its section above it or "Read more" below. */
function findLabelled(features: readonly Features[], mark: (i: number) => void): void {
  for (let i = 2; i < features.length - 1; i++) {
    const line = features[i]
    if (!line || !isPlain(line)) continue
    const [above, below] = [features[i - 1], features[i + 1]]
    const hasSection =
      above !== undefined && SECTION.test(above.line) && isParagraph(features[i - 2]) && isParagraph(below)
    const hasButton = below?.rule?.id === 'read-more' && isParagraph(above) && isParagraph(features[i + 2])
    if (hasSection) mark(i - 1)
    if (hasSection || hasButton) mark(i)
  }
}

/** Whether hardly a word of some lines stands in the paragraphs right above and below. */
function isForeign(features: readonly Features[], from: number, to: number): boolean {
  const around = new Set(features.slice(Math.max(0, from - PARAGRAPHS_BELOW), from).flatMap(stemsOf))
  for (const stem of features.slice(to, to + PARAGRAPHS_BELOW).flatMap(stemsOf)) around.add(stem)
  return features.slice(from, to).every((line) => {
    const stems = stemsOf(line)
    return stems.filter((stem) => around.has(stem)).length < stems.length * SHARED_PLAIN
  })
}

/**
 * Marks headlines of other stories that stand between paragraphs, alone or a few below one another, and have nothing to
 * do with what comes below them: a subhead says what its section is about.
 *
 * @param mark called with the index of each
 */
export function findHeadlineLinks(features: readonly Features[], mark: (i: number) => void): void {
  findPlainLinks(features, mark)
  findListed(features, mark)
  findLoneLinks(features, mark)
  findLabelled(features, mark)
  findSecondLinks(features, mark)
  for (let from = 0; from < features.length; from++) {
    let to = from
    for (let line = features[to]; line && isHeadline(line); line = features[++to]);
    if (isDated(features, from)) mark(from)
    if (to === from) continue
    if (to - from <= MOST_IN_A_ROW && isBetween(features, from, to)) {
      const isOther = features.slice(from, to).every(isShouted) || !isTaken(features, from, to)
      if (isOther) for (let i = from; i < to; i++) mark(i)
    }
    from = to
  }
}
