import { DET, GENITIVE, NAME, PREP } from '../../text/tags.ts'
import { isQuotedTitle, LOWER, PUNCTUATION, QUOTATION, type Token } from '../../text/tokens.ts'
import type { Entity } from '../names/entity.ts'
import { runsAround, type SentenceMentions } from '../names/sentence-mentions.ts'
import { isParticleWord } from '../names/surname-particles.ts'
import type { SourcePhrase } from './source-phrase.ts'

/** Words that stand before or behind the head and tell nothing of it. */
export const LIGHT = new Set([
  'both',
  'even',
  'only',
  'neither',
  'either',
  'then',
  'and',
  'but',
  'or',
  'nor',
  'alone',
  'too',
  'also',
])

/** "Both men", unlike "both Lena Fox and Hugo Hill". */
const countsBoth = ({ line: { tokens, nouns }, to }: SourcePhrase, at: number): boolean =>
  tokens[at]?.lower === 'both' &&
  tokens[at + 1]?.case === LOWER &&
  (nouns.isPlural(tokens[at + 1]?.lower ?? '') || at + 2 === to) &&
  !tokens.slice(at, to).some(({ lower }) => lower === 'and')

/** Words that only lead to the source, and quoted words that end before it. */
const isLight = (token: Token | undefined): boolean =>
  token === undefined ||
  LIGHT.has(token.lower) ||
  token.lower === 'as' ||
  token.kind === PUNCTUATION ||
  (token.kind === QUOTATION && /[,.!?]["'”’»]+$/.test(token.text))

/** "Fox News’s “Sunday,” Rep. Lena Fox": a programme before the name only tells where it was said. */
function afterTitle({ line, from, to }: SourcePhrase): number {
  for (const run of runsAround(line, from, to)) {
    const title = line.tokens[run.from - 1]
    if (run.from > from && run.from < to && isQuotedTitle(title) && /,['"”’»]+$/.test(title?.text ?? ''))
      return run.from
  }
  return from
}

/** "LEEDS, Sheikh Hugo Hill said": a place that opens a story stands before somebody with a title. */
function afterDateline({ line, from, to }: SourcePhrase): number {
  if (from > 0) return from
  const [place, person] = runsAround(line, 0, to)
  const parted = place?.from === 0 && place.entity?.isPerson === false && line.tokens[place.to]?.text === ','
  return parted && person?.from === place.to + 1 && person.nameFrom > person.from && person.to <= to
    ? person.from
    : from
}

/** "Sinn Féin’s Declan Moore", "The local MP, Labour’s Lena Fox,": of a party or body and a whole name at the end, the person. */
function afterOwner({ line, from, to }: SourcePhrase): number {
  const { tokens } = line
  for (const run of runsAround(line, from, to)) {
    if (run.to !== to || run.from < from + 2 || !(tagsOf(tokens[run.from - 1]) & GENITIVE)) continue
    if (!run.entity || !isWholeName(run.entity, line)) continue
    let owner = run.from - 2
    while (owner >= from && tagsOf(tokens[owner]) & (NAME | DET)) owner--
    if (owner < from || tokens[owner]?.text === ',') return run.from
  }
  return from
}

/** A given name that is known with a surname, or two words that no noun is like: "Declan Moore", not "Fact Checker". */
function isWholeName({ words, isPerson, gender, hint }: Entity, { nouns }: SentenceMentions): boolean {
  if (!isPerson || words.length < 2) return false
  if ((gender ?? hint) !== null) return true
  return (
    words.filter((word) => !isSmallWord(word)).length === 2 &&
    !words.some((word) => nouns.classOf(word.toLowerCase()) !== null || NOUN.test(word))
  )
}

/** "Ó", "ap", "de": a particle of a surname. */
const isSmallWord = (word: string): boolean => isParticleWord(word.toLowerCase())

const NOUN = /(?:er|or|ate|ion|ment|ship|ics|ity|team|unit|desk|office|party|club|fund|trust|house|bank|post|times)$/i

const tagsOf = (token: Token | undefined): number => token?.tags ?? 0

/** "Outside court, his lawyer, Hugo Hill": where it was said, at the start of the sentence. */
function afterCircumstance({ line: { tokens }, from, to }: SourcePhrase): number {
  if (from > 0 || (tagsOf(tokens[0]) & PREP) === 0) return from
  const comma = tokens.findIndex(({ text }, at) => at < to - 1 && text === ',')
  return comma > 1 && comma <= LONGEST_CIRCUMSTANCE ? comma + 1 : from
}

const LONGEST_CIRCUMSTANCE = 5

/** Where the words that may be the head start: behind what only leads to them. */
export function headRegion(phrase: SourcePhrase): number {
  const { tokens } = phrase.line
  let from = Math.max(afterTitle(phrase), afterDateline(phrase), afterOwner(phrase), afterCircumstance(phrase))
  while (from < phrase.to - 1 && isLight(tokens[from]) && !countsBoth(phrase, from)) from++
  return from
}
