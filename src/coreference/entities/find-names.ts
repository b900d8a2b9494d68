import { STARTERS } from '../../lexicon/people/starters.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { BE, NAME } from '../../text/tags.ts'
import {
  ALL_CAPS,
  CAPITALISED,
  isQuotedTitle,
  LOWER,
  NUMBER,
  PUNCTUATION,
  QUOTATION,
  type Token,
  WORD,
} from '../../text/tokens.ts'
import { isBracketedNickname, isGivenPer } from './given-names-between.ts'
import { isDedicatee, isForeignJoint, isNumberedUnit, joinsDedicatees, joinsService } from './joined-bodies.ts'
import { isDayAsName, isHonours, isMonthAndDay, isRanking, isSurnameMay, saysMay } from './months-and-ranks.ts'
import { ENGLISH_NOUNS } from './noun-lexicon.ts'
import { NameMention, type SentenceMentions } from './sentence-mentions.ts'
import { isShopName } from './shop-names.ts'
import { isParticle, particlesAt } from './surname-particles.ts'
import { titleRow } from './title-words.ts'

const starters = wordSet(STARTERS.filter((row) => row.id !== 'page-words'))
const pageWords = wordSet(STARTERS.filter((row) => row.id === 'page-words'))

/** Acronyms that in small letters are function words. */
const ACRONYMS = new Set(['US', 'WHO'])

const PREFIXED = /^(?:al|el|as|ad|ash|d|l|ibn|bin)[-'’]\p{Lu}/u

const HYPHEN = 0x2d
const isJoint = (unit: number): boolean => unit === HYPHEN || unit === 0x27 || unit === 0x2019

/** "al-Sayed", "d'Angelo": only what has a mark behind one to four letters need be looked at. */
function isPrefixed(text: string): boolean {
  for (let at = 1; at <= LONGEST_PREFIX && at < text.length; at++)
    if (isJoint(text.charCodeAt(at))) return PREFIXED.test(text)
  return false
}

const LONGEST_PREFIX = 4

/** Whether a token can be a word of a name. */
export function isNameWord(token: Token | undefined): boolean {
  if (!token || token.kind !== WORD) return false
  if (token.case === LOWER) return token.text !== token.lower && isPrefixed(token.text)
  if (starters.has(token.lower)) return ACRONYMS.has(token.text)
  return token.text.charCodeAt(0) > 64
}

const NUMERALS = new Set('one two three four five six seven eight nine ten many little'.split(' '))

/** "Ms. Two Rivers", "Lena Two Rivers": a capitalised number between two words of a name. */
const isNumeral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.case === CAPITALISED && NUMERALS.has(tokens[at]?.lower ?? '') && isNameWord(tokens[at + 1])

/** "Rivers First": a capital on a number that is no first word, behind a name that it ends. */
const isMotto = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'First' && !isNameWord(tokens[at + 1]) && isNameWord(tokens[at - 1])

/** Whether a capital letter with a stop or alone: an initial of a name. */
const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === WORD && token.case === CAPITALISED && /^\p{Lu}\.?$/u.test(token.text)

/** Of words in capitals even function words belong together: "USA TODAY"; not "POLICE ARE to leave", as papers open a story. */
const isShouted = (token: Token | undefined, last: Token | undefined): boolean =>
  token?.case === ALL_CAPS && last?.case === ALL_CAPS && token.kind === WORD && !OPENING_VERBS.has(token.lower)

const OPENING_VERBS = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'been'])

/** "Rail Union Local 12": branches are told apart by number. */
const isBranchNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === NUMBER &&
  /^(?:Local|Lodge)$/.test(tokens[at - 1]?.text ?? '') &&
  /^\d+$/.test(tokens[at]?.text ?? '')

/** A short quotation between two words of a name: a nickname. */
const isNickname = (token: Token | undefined): boolean =>
  token?.kind === QUOTATION && token.end - token.start < 24 && !/[,.!?]/.test(token.text)

/** A title in quotation marks that ends in a comma: "On “Today,” Lena Fox said" has two names. */
const isTitled = (token: Token | undefined): boolean => isQuotedTitle(token) && /[,.]['"”’»]+$/.test(token?.text ?? '')

/** "Lena FoxLena Fox": no space where markup was lost, so another name starts. */
const isGlued = (token: Token | undefined, last: Token | undefined): boolean =>
  token !== undefined && token.kind === WORD && last?.kind === WORD && token.start === last.end

/** The end of the name words that start at `from`: particles and nicknames between capitals belong to them. */
export function runEnd(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (at > from && (isTitled(tokens[at - 1]) || isGlued(token, tokens[at - 1]))) return at
    if (
      isNameWord(token) ||
      (at > from &&
        (isInitial(token) ||
          isShouted(token, tokens[at - 1]) ||
          isNumeral(tokens, at) ||
          isMotto(tokens, at) ||
          isBranchNumber(tokens, at) ||
          isGivenPer(tokens, at, isNameWord) ||
          dayborn(tokens, at) ||
          (isSurnameMay(tokens, at) && !starters.has(tokens[at - 1]?.lower ?? ''))))
    ) {
      at++
      continue
    }
    const skip = at > from ? joined(tokens, at) : 0
    if (skip === 0) return at
    at += skip
  }
}

/** Whether a capitalised word goes on with "of": "Department of Justice", "Secretary of State". */
function isOfHead(token: Token | undefined, preposition: string): boolean {
  const found = token ? ENGLISH_NOUNS.classOf(token.lower) : null
  return (
    found !== null &&
    !found.plural &&
    (found.kind === 'organization' || (preposition === 'of' && found.rank === 'office'))
  )
}

/** "Isle of Wight Council", "Bay of Plenty": what lands are named after, before "of" and a name. */
export const isLandHead = (token: Token | undefined, preposition: string): boolean =>
  preposition === 'of' && token?.case === CAPITALISED && LANDS.has(token.lower)

const LANDS = new Set(
  'bay isle isles gulf vale firth mull strait straits forest borough district order brotherhood fraternity sisterhood knights'.split(
    ' ',
  ),
)

/** How many tokens at `at` join two parts of a name: 0 for none. */
function joined(tokens: readonly Token[], at: number): number {
  const small = particlesAt(tokens, at, isNameWord)
  if (small !== 0) return Math.max(0, small)
  const token = tokens[at]
  if (
    (token?.lower === 'of' || token?.lower === 'for' || token?.lower === 'on') &&
    (isOfHead(tokens[at - 1], token.lower) || isLandHead(tokens[at - 1], token.lower))
  ) {
    const object = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
    return isNameWord(tokens[object]) ? object - at : 0
  }
  // "Det.-Sgt. Lena Fox"
  if (token?.text === '-' && titleRow(tokens[at - 1]?.lower ?? '') && titleRow(tokens[at + 1]?.lower ?? '')) return 1
  if (isForeignJoint(token) && isNameWord(tokens[at + 1])) return 1
  if (joinsDedicatees(tokens, at)) return 2
  if ((isDedicatee(tokens, at) && isNameWord(tokens[at + 1])) || isHonoured(tokens, at) || joinsService(tokens, at))
    return 1
  if (isNickname(token) && isNameWord(tokens[at + 1])) return 1
  if (isBracketedNickname(tokens, at, isNameWord)) return 3
  return token?.text === '&' && isNameWord(tokens[at + 1]) ? 1 : 0
}

/** "Dr. the Hon. Lena Fox", "Senator the Right Honourable Hugo Hill": a title goes on. */
const isHonoured = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' &&
  /^(?:hon\.?|honou?rable|rt\.?|right|most|rev\.?|reverend)$/.test(tokens[at + 1]?.lower ?? '') &&
  titleRow(tokens[at - 1]?.lower ?? '') !== undefined

const isPossessive = (token: Token | undefined, last: Token | undefined): boolean =>
  token !== undefined &&
  token.start === last?.end &&
  ((token.lower === "'s" && (token.tags & BE) === 0) || token.text === "'" || token.text === '’')

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
    if (isPlain(tokens[i]) || isRanking(tokens, i) || isMonthAndDay(tokens, i) || isHonours(tokens, i)) {
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
    const end = runEnd(tokens, particle ? i + leading(tokens, i) : i + (isNameWord(tokens[i]) ? 0 : 1))
    const owns = isPossessive(tokens[end], tokens[end - 1])
    const shop = owns && isShopName(line, end)
    runs.push(new NameMention(line, i, shop ? end + 1 : end, owns && !shop))
    i = Math.max(end, i + 1)
  }
  return runs
}

/** "Said Fox: “We stay.”": the verb that opens the sentence is no given name. */
const opensAsCue = ({ tokens, reading }: SentenceMentions, i: number): boolean =>
  reading.cues.has(tokens[i]?.start ?? -1) && /^(?:said|says|asked|added|wrote|tweeted)$/.test(tokens[i]?.lower ?? '')

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
  // "Scarcity of rooms": no name goes on with "of" and a small word.
  if (i === 0 && token?.case === CAPITALISED && tokens[1]?.lower === 'of' && isSmall(tokens[2])) return true
  // "Chief of Staff Lena Fox"
  if (tokens[i + 1]?.lower === 'of' && isNameWord(tokens[i + 2]) && isOfHead(token, 'of')) return false
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

/** "Mr Sunday Akintola" */
const dayborn = (tokens: readonly Token[], i: number): boolean => isDayAsName(tokens, i) && isNameWord(tokens[i + 1])

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
