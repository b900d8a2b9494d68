import { STARTERS } from '../../lexicon/people/starters.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { NAME } from '../../text/tags.ts'
import { CAPITALISED, isQuotedTitle, LOWER, NUMBER, PUNCTUATION, type Token, WORD } from '../../text/tokens.ts'
import { opensAsVerb } from '../../text/verb-first.ts'
import { isGivenPer } from './given-names-between.ts'
import { isNumberedUnit } from './joined-bodies.ts'
import { secondHalf } from './joined-seats.ts'
import { isSubjectWord } from './joined-subjects.ts'
import { isHonours, isMonthAndDay, isRanking, isSchoolYear, saysMay } from './months-and-ranks.ts'
import { dayborn, isNameWord, isOfHead, isPossessive, runEnd } from './name-run.ts'
import { NameMention, type SentenceMentions } from './sentence-mentions.ts'
import { isShopName } from './shop-names.ts'
import { isParticle, particlesAt } from './surname-particles.ts'

const pageWords = wordSet(STARTERS.filter((row) => row.id === 'page-words'))

/** Finds the runs of a line. */
export function findNames(line: SentenceMentions): void {
  const runs = runsIn(line)
  // A list that has grown holds room for sixteen more.
  if (runs.length > 0) line.runs = runs.slice()
}

/** A mark, a quotation or a word in small letters: most tokens, and none that opens a name. */
const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== NUMBER &&
  (token.kind !== WORD || (token.text === token.lower && token.lower.charCodeAt(0) > NINE)) &&
  !isParticle(token)

const NINE = 0x39

function runsIn(line: SentenceMentions): NameMention[] {
  const { tokens } = line
  const runs: NameMention[] = []
  let i = 0
  while (pageWords.has(tokens[i]?.lower ?? '')) i++
  if (opensAsAdverb(tokens, i) || opensAsCue(line, i)) i++
  if (opensOnly(line, i)) i++
  while (i < tokens.length) {
    if (
      isPlain(tokens[i]) ||
      isRanking(tokens, i) ||
      isMonthAndDay(tokens, i) ||
      isHonours(tokens, i) ||
      isSchoolYear(tokens, i)
    ) {
      i++
      continue
    }
    const particle = tokens[i]?.case === LOWER && isLeadingParticle(tokens, i)
    if (!particle && !opensName(tokens, i)) {
      i++
      continue
    }
    if (isQuotedTitle(tokens[i]) && !isNameWord(tokens[i + 1])) {
      // The title of a work is nobody who speaks.
      i++
      continue
    }
    const end = wholeEnd(
      line,
      i,
      runEnd(tokens, particle ? i + leading(tokens, i) : i + (isNameWord(tokens[i]) ? 0 : 1)),
    )
    const owns = isPossessive(tokens[end], tokens[end - 1])
    const shop = owns && isShopName(line, end)
    runs.push(new NameMention(line, i, shop ? end + 1 : end, owns && !shop))
    i = Math.max(end, i + 1)
  }
  return runs
}

/** The end of a run that goes on behind "and": "Argyll and Bute MSP Lena Fox". */
function wholeEnd(line: SentenceMentions, from: number, to: number): number {
  const half = /^(?:and|,)$/.test(line.tokens[to]?.lower ?? '') ? secondHalf(line, from, to) : -1
  return half > to ? runEnd(line.tokens, half) : to
}

/** "Said Fox: “We stay.”": the verb that opens the sentence is no given name. */
const opensAsCue = ({ tokens, reading }: SentenceMentions, i: number): boolean =>
  reading.cues.has(tokens[i]?.start ?? -1) &&
  (/^(?:said|says|asked|added|wrote|tweeted)$/.test(tokens[i]?.lower ?? '') || (i === 0 && opensAsVerb(tokens)))

/** Endings of adverbs that no given name has: "Gradually", "Recently"; not "Carly", "Kimberly". */
const ADVERBIAL = /..(?:al|ous|ent|ant|ive|ed|ing|ate|less|ful|ible)ly$/

/** "Reluctantly, Fox agreed", "Gradually Fox came to agree": an adverb that opens the sentence. */
const opensAsAdverb = (tokens: readonly Token[], i: number): boolean =>
  /..ly$/.test(tokens[i]?.lower ?? '') && (tokens[i + 1]?.text === ',' || ADVERBIAL.test(tokens[i]?.lower ?? ''))

const opensName = (tokens: readonly Token[], i: number): boolean =>
  isNameWord(tokens[i]) ||
  isInitialStart(tokens, i) ||
  isHighReverend(tokens, i) ||
  isWill(tokens, i) ||
  isGivenPer(tokens, i, isNameWord) ||
  dayborn(tokens, i) ||
  isNumberedUnit(tokens, i)

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u

const isSmall = (token: Token | undefined): boolean =>
  token?.kind === WORD && token.case === LOWER && !isParticle(token) && token.lower !== 'the'

/** A word alone that the tagger reads as no name at the start of its sentence: "Reflecting on it, Fox …". */
function opensOnly({ tokens, reading }: SentenceMentions, i: number): boolean {
  const token = tokens[i]
  // "Beijing said": what speaks is a name, though it ends like a verb.
  if (token && (INNER_CAPITAL.test(token.text) || reading.cues.has(tokens[i + 1]?.start ?? -1))) return false
  if (/^(?:and|&)$/.test(tokens[i + 1]?.lower ?? '') && isNameWord(tokens[i + 2])) return false
  // "Housing, Lands and Water Minister Lena Fox"
  if (tokens[i + 1]?.text === ',' && isSubjectWord(token) && isSubjectWord(tokens[i + 2])) return false
  // "Scarcity of rooms": no name goes on with "of" and a small word.
  if (i === 0 && token?.case === CAPITALISED && tokens[1]?.lower === 'of' && isSmall(tokens[2])) return true
  // "Chief of Staff Lena Fox", "Center for Boating Director Lena Fox"
  const joint = tokens[i + 1]?.lower
  if ((joint === 'of' || joint === 'for') && isNameWord(tokens[i + 2]) && isOfHead(token, joint)) return false
  // "Lars von der Berg"
  const goesOn = isNameWord(tokens[i + 1]) || particlesAt(tokens, i + 1, isNameWord) > 0
  return token !== undefined && token.tags !== 0 && (token.tags & NAME) === 0 && !goesOn
}

/** "Most Rev. Hugo Hill": the style of bishops. */
const isHighReverend = (tokens: readonly Token[], i: number): boolean =>
  /^(?:Most|Very|Right)$/.test(tokens[i]?.text ?? '') && /^rev(?:\.|d\.?|erend)?$/.test(tokens[i + 1]?.lower ?? '')

/** The given names Will and May, unless they ask ("Will Fox come?") or date ("in May Fox came"). */
function isWill(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i] ?? { text: '' }
  // No English pronoun stands right before a name: "He Jianwei, the director, said".
  if (text === 'He') return isSurnameHe(tokens, i)
  if (text === 'May' && saysMay(tokens, i)) return true
  if ((text !== 'Will' && text !== 'May') || !isNameWord(tokens[i + 1])) return false
  return i === 0 ? tokens.at(-1)?.text !== '?' : text === 'Will' || tokens[i - 1]?.kind === PUNCTUATION
}

const isSurnameHe = (tokens: readonly Token[], i: number): boolean => {
  const [next, after] = [tokens[i + 1], tokens[i + 2]]
  return isNameWord(next) && next?.case === CAPITALISED && (next.tags & NAME) !== 0 && !isNameWord(after)
}

/** "J. Starks", where the initial itself is a word that starts sentences ("A. Ruiz", "I. Okafor"). */
const isInitialStart = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.case !== LOWER && /^\p{Lu}\.$/u.test(tokens[i]?.text ?? '') && isNameWord(tokens[i + 1])

/** A surname alone that starts with its particle: "de Blasio said", "von der Berg said". */
function leading(tokens: readonly Token[], i: number): number {
  let next = i
  while (next < i + 3 && isParticle(tokens[next])) next++
  return next - i
}

const AMBIGUOUS = new Set(['le', 'la', 'los', 'e', 'y', 'den', 'die', 'al', 'ten', 'st.', 'du', 'da'])

function isLeadingParticle(tokens: readonly Token[], i: number): boolean {
  const count = leading(tokens, i)
  return count > 0 && !(count === 1 && AMBIGUOUS.has(tokens[i]?.lower ?? '')) && isNameWord(tokens[i + count])
}
